"""Days as they are typed, in three languages."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from installer.translations import LANGUAGES
from salon_desk.ui.dates import (
    as_title,
    date_with_year,
    day_of_year,
    long_date,
    long_date_with_year,
    short_date,
    short_date_with_year,
)
from salon_desk.ui.day_words import day_typed
from tests.helpers.languages import speaking

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tue", date(2026, 11, 24)),
        ("Tuesday", date(2026, 11, 24)),
        ("di", date(2026, 11, 24)),
        ("tisdag", date(2026, 11, 24)),
        ("sat", date(2026, 11, 28)),
        ("sun", date(2026, 11, 22)),
        ("lör", date(2026, 11, 28)),
        ("next tue", date(2026, 11, 24)),
        ("nächsten Sonntag", date(2026, 11, 29)),
        ("nästa fredag", date(2026, 11, 27)),
        ("+6w", date(2027, 1, 2)),
        ("+ 6 w", date(2027, 1, 2)),
        ("+6v", date(2027, 1, 2)),
        ("om 6 v", date(2027, 1, 2)),
        ("-1d", date(2026, 11, 20)),
        ("in 3 weeks", date(2026, 12, 12)),
        ("in 3 Wochen", date(2026, 12, 12)),
        ("om 3 veckor", date(2026, 12, 12)),
        ("10 days", date(2026, 12, 1)),
        ("+3t", date(2026, 11, 24)),
        ("in 3 Tagen", date(2026, 11, 24)),
        ("2 mån", date(2027, 1, 21)),
        ("om 2 mån.", date(2027, 1, 21)),
        ("in 2 Monaten", date(2027, 1, 21)),
        ("in a week", date(2026, 11, 28)),
        ("in einer Woche", date(2026, 11, 28)),
        ("in einem Monat", date(2026, 12, 21)),
        ("om en vecka", date(2026, 11, 28)),
        ("next week", date(2026, 11, 23)),
        ("nächste Woche", date(2026, 11, 23)),
        ("nästa vecka", date(2026, 11, 23)),
        ("Sa.", date(2026, 11, 28)),
        ("Di 24.11.", date(2026, 11, 24)),
        ("+3m", date(2027, 2, 21)),
        ("today", TODAY),
        ("morgen", date(2026, 11, 22)),
        ("i morgon", date(2026, 11, 22)),
        ("übermorgen", date(2026, 11, 23)),
        ("24.12.", date(2026, 12, 24)),
        ("24 dec", date(2026, 12, 24)),
        ("24. Dezember", date(2026, 12, 24)),
        ("24. März", date(2027, 3, 24)),
        ("24 marz", date(2027, 3, 24)),
        ("2. Jänner", date(2027, 1, 2)),
        ("3 maj", date(2027, 5, 3)),
        ("2027-02-01", date(2027, 2, 1)),
    ],
)
def test_a_day_is_understood(typed: str, expected: date) -> None:
    assert day_typed(typed, TODAY) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("", "x", "t", "nora", "32.1.", "+6x", "in weeks", "tuex", "99999w", "next", "6", "+6vax"),
        *("Mo 24.11.", "Sa. Nov.", "nora 24.11.", "a week", "next weeks", "2 mandag", "en m"),
        *("31.12.9999", "1.1.0001", "1999-12-31"),
    ],
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert day_typed(typed, TODAY) is None


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_date_is_understood_as_windows_write_it(qapp: QApplication, tmp_path: Path, language: str) -> None:
    with speaking(qapp, language, tmp_path):
        for day in (TODAY + timedelta(days=days) for days in range(-60, 300)):
            for written in (short_date(day), long_date(day), as_title(long_date(day)), date_with_year(day)):
                assert day_typed(written, TODAY) == day, written
            for written in (short_date_with_year(day), long_date_with_year(day), day_of_year(day)):
                assert day_typed(written, day - timedelta(days=2000)) == day, written


def test_the_end_of_a_month_stays_in_the_month() -> None:
    assert day_typed("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


@given(st.text(max_size=12))
def test_nothing_that_is_typed_is_too_much(typed: str) -> None:
    assert day_typed(typed, TODAY) is None or isinstance(day_typed(typed, TODAY), date)


@given(st.sampled_from(("mon", "tue", "wed", "thu", "fri", "sat", "sun")), st.integers(0, 400))
def test_a_weekday_is_the_next_one_after_today(typed: str, days: int) -> None:
    today = TODAY + timedelta(days=days)
    found = day_typed(typed, today)
    assert found is not None
    assert 1 <= (found - today).days <= 7
    assert f"{found:%a}".lower() == typed
