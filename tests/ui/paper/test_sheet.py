"""What the day sheet says of a stylist's day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from salon_desk.domain.booking import Progress
from salon_desk.domain.day import Column, Off
from salon_desk.domain.people import ClientId, StylistId
from salon_desk.domain.timespan import Span
from salon_desk.ui.paper.sheet import Kind, StylistSheet, clients_of
from tests.helpers.days import at, booked, empty_day, held, with_parts
from tests.helpers.sheets import coloured, sheet_of, with_visit


def told(sheet: StylistSheet) -> list[tuple[str, str]]:
    """Times and who of each entry."""
    return [(entry.times, entry.who) for entry in sheet.entries]


def test_bookings_breaks_and_free_time_follow_each_other() -> None:
    plain = empty_day(count=2)
    lea = plain.columns[0]
    pause = Off(Span(at(plain, "12:00"), at(plain, "12:30")), "Lunch")
    day = replace(plain, columns=(Column(lea.stylist, lea.working, (pause,)), plain.columns[1]))
    day = with_parts(day, [booked(1, 1, at(day, "09:00"), 180), booked(2, 1, at(day, "12:30"), 45)])
    lea_sheet, mia_sheet = sheet_of(day).stylists
    names = [part.client_name for part in sorted(day.bookings, key=lambda part: part.start)]
    assert told(lea_sheet) == [
        ("09:00 – 12:00", names[0]),
        ("12:00 – 12:30", "Lunch"),
        ("12:30 – 13:15", names[1]),
        ("13:15 – 18:00", "Free"),
    ]
    assert lea_sheet.summary == "09:00 – 18:00 · 2 bookings · 4 h 45 min free"
    assert told(mia_sheet) == [("09:00 – 18:00", "Free")]


def test_phases_notes_alerts_and_the_rest_of_the_visit_are_told() -> None:
    day = empty_day(count=2)
    first = coloured(booked(1, 1, at(day, "09:00"), 90), 30, 30, 10)
    first = first._replace(
        client_id=ClientId(1), client_name="Sofia Lindgren", client_phone="+46701740605", note="Coffee, no sugar",
        progress=Progress.ARRIVED,
    )  # fmt: skip
    second = booked(1, 2, at(day, "10:30"), 30)._replace(ordinal=1)
    (entry,) = sheet_of(with_visit(day, first, second)).stylists[0].bookings
    assert entry.what == (
        "Colour · 90 min",
        "Apply 09:00 – 09:30",
        "Takes effect 09:30 – 10:00",
        "Finish 10:00 – 10:20",
        "Clean up 10:20 – 10:30",
        "also 10:30 Gents cut with Mia",
    )
    assert entry.alerts == ("Allergy: PPD", "Owes €52.")
    assert (entry.who, entry.phone, entry.note) == ("Sofia Lindgren", "070-174 06 05", "Coffee, no sugar")
    assert entry.state == "arrived"
    free = [entry.times for entry in sheet_of(with_visit(day, first)).stylists[0].entries if entry.kind is Kind.FREE]
    assert free == ["09:30 – 10:00", "10:30 – 18:00"]


def test_a_live_hold_is_told_and_one_that_ran_out_is_not() -> None:
    day = empty_day(count=1)
    now = at(day, "12:24")
    day = with_parts(
        day,
        [
            held(1, 1, at(day, "13:00"), 45, now + timedelta(seconds=9)),
            held(2, 1, at(day, "15:00"), 45, now - timedelta(seconds=1)),
        ],
    )
    (entry,) = sheet_of(day, now).stylists[0].bookings
    assert (entry.times, entry.who, entry.state) == ("13:00 – 13:45", "Held", "held by Desk 2")


def test_who_is_booked_without_a_column_is_on_the_sheet_and_who_neither_works_nor_is_booked_is_not() -> None:
    plain = empty_day(count=2)
    day = replace(plain, columns=(plain.columns[0]._replace(working=()),))
    day = with_parts(day, [booked(1, 77, at(plain, "10:00"), 30)])
    (only,) = sheet_of(day).stylists
    assert (only.stylist.id, only.stylist.name) == (StylistId(77), "A stylist who left")
    assert len(only.bookings) == 1


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    day = empty_day(date(2026, 10, 25), count=1, opening=(0, 6 * 60))
    start = day.begins + timedelta(hours=2)
    parts = [booked(nth, 1, start + timedelta(hours=nth), 30) for nth in range(2)]
    entries = sheet_of(with_parts(day, parts), day.begins).stylists[0].bookings
    assert [entry.times for entry in entries] == ["02:00 CEST – 02:30 CEST", "02:00 CET – 02:30 CET"]


def test_only_the_records_of_who_comes_are_wanted() -> None:
    day = empty_day(count=1)
    now = at(day, "12:24")
    there = booked(1, 1, at(day, "13:00"), 30)._replace(client_id=ClientId(5))
    lapsed = held(2, 1, at(day, "14:00"), 30, now)._replace(client_id=ClientId(6))
    assert clients_of(with_parts(day, [there, lapsed, booked(3, 1, at(day, "15:00"), 30)]), now) == [5]
