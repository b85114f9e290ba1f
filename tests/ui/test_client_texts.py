"""A client's record as text: what is typed becomes the record, what is no date or no amount is told."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from salon_desk.domain.client import Client
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientId
from salon_desk.ui.client_texts import texts_of, typed_client
from salon_desk.ui.translations import USUAL

TODAY = date(2026, 11, 21)
NORA = Client(
    ClientId(7), "Nora Lund", "070-123 45 67", "nora@example.org", "Oat milk\nplease", True, "PPD", "ask Lea", 4550,
    date(2026, 2, 3), 4,
)  # fmt: skip


@pytest.mark.parametrize("currency", ["EUR", "JPY", "SEK"])
@pytest.mark.parametrize("client", [NORA, NORA._replace(owes=4500), Client(ClientId(8), "Maja")])
def test_what_is_shown_and_not_touched_is_the_same_record(client: Client, currency: str) -> None:
    assert typed_client(texts_of(client, currency), client, currency, TODAY) == client


@pytest.mark.parametrize("country", ["de_DE", "de_AT", "de_CH", "sv_SE", "sv_FI"])
def test_what_is_shown_in_another_country_is_the_same_record_too(country: str) -> None:
    months = [NORA._replace(patch_tested_on=date(2026, month, 3)) for month in range(1, 12)]
    try:
        QLocale.setDefault(QLocale(country))
        assert texts_of(NORA, "EUR").owes == ("45.50" if country == "de_CH" else "45,50")
        assert [typed_client(texts_of(one, "EUR"), one, "EUR", TODAY) for one in months] == months
    finally:
        QLocale.setDefault(USUAL)


@pytest.mark.parametrize(
    ("typed", "units"), [("", 0), ("45", 4500), ("45.5", 4550), ("45,50", 4550), ("€ 12", 1200), ("12 kr", 1200)]
)
def test_an_amount_is_read_as_people_write_it(typed: str, units: int) -> None:
    assert typed_client(texts_of(NORA, "EUR")._replace(owes=typed), NORA, "EUR", TODAY).owes == units


@pytest.mark.parametrize("typed", ["much", "-5", "1.234", "4 5", "99999999999"])
def test_what_is_no_amount_is_told(typed: str) -> None:
    with pytest.raises(BadInput, match="is not an amount"):
        typed_client(texts_of(NORA, "EUR")._replace(owes=typed), NORA, "EUR", TODAY)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("today", TODAY),
        ("3 Feb 2026", date(2026, 2, 3)),
        ("3.2.26", date(2026, 2, 3)),
        ("3.2.", date(2026, 2, 3)),
        ("20.11.", date(2026, 11, 20)),
        ("24.12.", date(2025, 12, 24)),
        ("26.12.", date(2025, 12, 26)),
        ("29.2.", date(2024, 2, 29)),
    ],
)
def test_a_patch_test_is_never_still_to_come(typed: str, day: date | None) -> None:
    assert (
        typed_client(texts_of(NORA, "EUR")._replace(patch_tested_on=typed), NORA, "EUR", TODAY).patch_tested_on == day
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("soon", "“soon” is not a date; “3.2.2026” would be one."),
        ("26.12.26", "A patch test on 26 Dec 2026 is still"),
        ("tomorrow", "A patch test on 22 Nov 2026 is still"),
        ("24.12.2026", "A patch test on 24 Dec 2026 is still"),
    ],
)
def test_what_is_no_such_date_is_told(typed: str, sentence: str) -> None:
    with pytest.raises(BadInput) as told:
        typed_client(texts_of(NORA, "EUR")._replace(patch_tested_on=typed), NORA, "EUR", TODAY)
    assert told.value.sentence.startswith(sentence)


def test_what_was_typed_stays_over_what_someone_else_wrote() -> None:
    before = texts_of(NORA, "EUR")
    typed = before._replace(phone="070-999")
    now = texts_of(NORA._replace(note="New note", vip=False), "EUR")
    assert typed.rebased(before, now) == now._replace(phone="070-999")
