"""Dates, times and prices in words."""

from __future__ import annotations

from datetime import date

import pytest

from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.ui.dates import date_typed, long_date, short_date
from salon_desk.ui.wording import booked_line, price, service_line, with_whom
from tests.helpers.days import at, booked, empty_day, roster
from tests.helpers.plain import plain

TODAY = date(2026, 11, 21)


def test_dates_read_the_same_on_every_pc() -> None:
    assert long_date(TODAY, TODAY) == "Saturday 21 November"
    assert long_date(date(2027, 1, 4), TODAY) == "Monday 4 January 2027"
    assert plain(short_date(TODAY)) == "Sat 21 Nov"
    assert plain(short_date(date(2027, 1, 4), TODAY)) == "Mon 4 Jan 2027"


def test_no_line_ends_within_a_short_date() -> None:
    assert " " not in short_date(date(2027, 1, 2), TODAY)


def test_a_visit_of_another_year_is_told_with_its_year() -> None:
    booking = booked(1, 1, at(empty_day(date(2027, 1, 2)), "11:00"), 45)
    zone, known = empty_day().zone, roster()
    assert plain(with_whom([booking], known, zone, TODAY)) == "with Lea · Sat 2 Jan 2027"
    assert plain(with_whom([booking], known, zone, date(2027, 1, 1))) == "with Lea · Sat 2 Jan"
    two = [booking, booking._replace(ordinal=1)]
    assert "on Sat 2 Jan 2027 at 11:00" in plain(booked_line(two, known, zone, TODAY))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.12.", date(2026, 12, 24)),
        ("24.12", date(2026, 12, 24)),
        ("24/12", date(2026, 12, 24)),
        ("24.12.27", date(2027, 12, 24)),
        ("24.12.2027", date(2027, 12, 24)),
        ("2026-12-24", date(2026, 12, 24)),
        (" 24 dec ", date(2026, 12, 24)),
        ("3. January 2028", date(2028, 1, 3)),
        ("1.11.", date(2026, 11, 1)),
        ("3.2.", date(2027, 2, 3)),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 22)),
        ("Heute", TODAY),
        ("i  dag", TODAY),
        ("imorgon", date(2026, 11, 22)),
        ("Morgen", date(2026, 11, 22)),
        ("igår", date(2026, 11, 20)),
        ("gestern", date(2026, 11, 20)),
    ],
)
def test_a_typed_date_is_understood(typed: str, meant: date) -> None:
    assert date_typed(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "lea", "31.2.", "40.1.", "12", "24.13.", "2026-02-30", "24 xyz", "1.2.3.4"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert date_typed(typed, TODAY) is None


def test_what_was_booked_is_told_in_one_sentence() -> None:
    day, known = empty_day(), roster()
    first = booked(1, 1, at(day, "13:00"), 90)._replace(client_name="Emma Lind")
    visit = [first, *(booked(1, 2, at(day, "14:30"), 30)._replace(ordinal=nth) for nth in range(1, 4))]
    told = [plain(booked_line(visit[:count], known, day.zone, TODAY)) for count in (1, 2, 4)]
    assert told == [
        "13:00 with Lea is booked for Emma Lind.",
        "Emma Lind is booked on Sat 21 Nov at 13:00: Colour, then Gents cut.",
        "Emma Lind is booked on Sat 21 Nov at 13:00: 4 services.",
    ]


@pytest.mark.parametrize(
    ("cents", "currency", "words"),
    [
        (5200, "EUR", "€52"),
        (5250, "EUR", "€52.50"),
        (52000, "SEK", "520 SEK"),
        (5200, "JPY", "5,200 JPY"),
        (5200, "CLP", "5,200 CLP"),
        (5200, "VND", "5,200 VND"),
    ],
)
def test_prices(cents: int, currency: str, words: str) -> None:
    service = Service(ServiceId(1), "Cut & finish", "cut", "#2f67b1", 45, cents)
    assert price(service, currency) == words
    assert service_line(service, currency) == f"Cut & finish · 45 min · {words}"
