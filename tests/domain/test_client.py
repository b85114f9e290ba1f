"""Clients: what has to be said before one is booked, and what a record may be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.client import NEW, PATCH_TEST_LASTS, AlertKind, Client, alerts_of, clean_record
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientId
from salon_desk.domain.region import region_of
from salon_desk.domain.treatment import Salon, Service, ServiceId

DAY = date(2026, 11, 21)
CUT = Service(ServiceId(1), "Cut", "Cut", "#2b6cb0", 45, 5200)
COLOUR = Service(ServiceId(2), "Colour", "Colour", "#b83280", 90, 9800, needs_patch_test=True)
NORA = Client(ClientId(1), "Nora Lund", version=1)
GRAVEST_FIRST = list(AlertKind)

records = st.builds(
    Client,
    st.just(ClientId(1)),
    st.just("Nora Lund"),
    allergies=st.sampled_from(["", "PPD"]),
    do_not_book=st.sampled_from(["", "Never paid"]),
    owes=st.integers(0, 10_000),
    patch_tested_on=st.none() | st.dates(DAY - timedelta(days=400), DAY),
)
services = st.sampled_from([None, CUT, COLOUR])
days = st.dates(DAY, DAY + timedelta(days=300))


def kinds(client: Client, service: Service | None = COLOUR, day: date = DAY) -> list[AlertKind]:
    """What the alerts are about."""
    return [alert.kind for alert in alerts_of(client, service, day, "€ 42.00")]


@given(records, services, days)
def test_alerts_are_one_sentence_each_the_gravest_first(client: Client, service: Service | None, day: date) -> None:
    alerts = alerts_of(client, service, day, "€ 42.00")
    places = [GRAVEST_FIRST.index(alert.kind) for alert in alerts]
    assert places == sorted(set(places))
    assert all(alert.sentence and "\n" not in alert.sentence for alert in alerts)


@given(records, services, days, days)
def test_a_patch_test_never_gets_better_with_time(
    client: Client, service: Service | None, one: date, other: date
) -> None:
    sooner, later = sorted((one, other))
    assert set(kinds(client, service, sooner)) <= set(kinds(client, service, later))


@given(records, days)
def test_only_a_service_that_needs_a_test_asks_for_one(client: Client, day: date) -> None:
    assert AlertKind.PATCH_TEST not in kinds(client, CUT, day) + kinds(client, None, day)
    assert set(kinds(client, CUT, day)) == set(kinds(client, COLOUR, day)) - {AlertKind.PATCH_TEST}


def test_a_patch_test_lasts_six_months_to_the_day() -> None:
    tested = NORA._replace(patch_tested_on=DAY)
    assert kinds(tested, day=DAY + PATCH_TEST_LASTS) == []
    assert kinds(tested, day=DAY + PATCH_TEST_LASTS + timedelta(days=1)) == [AlertKind.PATCH_TEST]
    assert kinds(NORA) == [AlertKind.PATCH_TEST]


def test_the_sentences_carry_their_facts() -> None:
    told = NORA._replace(do_not_book="Never paid", allergies="PPD", owes=4200, patch_tested_on=date(2026, 1, 9))
    assert [alert.sentence for alert in alerts_of(told, COLOUR, DAY, "€ 42.00")] == [
        "Do not book: Never paid",
        "The patch test of 9 January 2026 is older than six months.",
        "Allergy: PPD",
        "Owes € 42.00.",
    ]


def test_a_record_is_cleaned_and_the_rest_is_kept() -> None:
    told = Client(NEW, "  Nora Lund ", " 070 ", " n@x.se ", " Tea\n", True, " PPD ", " No ", 5, DAY, 3)
    assert clean_record(told) == Client(NEW, "Nora Lund", "070", "n@x.se", "Tea", True, "PPD", "No", 5, DAY, 3)


@pytest.mark.parametrize(
    "wrong",
    [
        NORA._replace(name=""),
        NORA._replace(owes=-1),
        NORA._replace(allergies="x" * 501),
        NORA._replace(email="\x00"),
    ],
)
def test_a_record_that_can_not_be_is_refused(wrong: Client) -> None:
    with pytest.raises(BadInput, match=r"\.$"):
        clean_record(wrong)


@pytest.mark.parametrize(
    ("zone", "currency", "region"),
    [
        ("Europe/Stockholm", "EUR", "SE"),
        ("Europe/Vienna", "EUR", "AT"),
        ("America/New_York", "USD", "US"),
        ("America/Toronto", "CAD", "CA"),
        ("Asia/Tokyo", "JPY", "JP"),
        ("Africa/Dakar", "XOF", ""),
    ],
)
def test_a_salons_region_is_told_by_its_zone_or_its_currency(zone: str, currency: str, region: str) -> None:
    assert region_of(Salon("Nord", zone, currency, 15, 180, 900)) == region
