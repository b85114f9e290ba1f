"""How a date looks: hours in instants, right on both clock-change nights, and the rules that agree with the picture."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.founding import Founding, NewStylist, WeeklyHours
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span, instant_of, zone_of
from tests.helpers.books import LEA, MIA, TestBook, opened
from tests.helpers.days import is_free
from tests.helpers.salons import small_salon, week

ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Lord_Howe")

# The date on which each zone changes its clock, and how long that date is.
CHANGES = [
    ("Europe/Stockholm", date(2027, 3, 28), 23.0),
    ("Europe/Stockholm", date(2027, 10, 31), 25.0),
    ("America/New_York", date(2027, 3, 14), 23.0),
    ("America/New_York", date(2027, 11, 7), 25.0),
    ("Australia/Lord_Howe", date(2027, 10, 3), 23.5),
    ("Australia/Lord_Howe", date(2027, 4, 4), 24.5),
]
NAMES = [f"{zone} {day}" for zone, day, _ in CHANGES]


def night_salon(zone: str) -> Founding:
    """Open round the clock; Lea works from midnight to 6 with a break from 2:30 to 3:30, Mia all the time."""
    around = week("00:00", "24:00")
    night = tuple(WeeklyHours(day, time(0), time(6)) for day in range(1, 8))
    breaks = tuple(WeeklyHours(day, time(2, 30), time(3, 30)) for day in range(1, 8))
    stylists = (NewStylist("Lea", "#3366aa", night, breaks), NewStylist("Mia", "#3366aa", around))
    return small_salon(zone=zone)._replace(opening=around, stylists=stylists)


@pytest.fixture
def night(database_url: str, request: pytest.FixtureRequest) -> Iterator[TestBook]:
    """The night salon in the zone that the test is about."""
    with opened(database_url, night_salon(request.param)) as book:
        yield book


def day_of_book(book: TestBook, day: date) -> Day:
    """The day as a desk reads it."""
    return book.run(read_day, book.run(read_roster), day)


@pytest.mark.parametrize(("night", "day", "hours"), CHANGES, ids=NAMES, indirect=["night"])
def test_a_date_is_as_long_as_it_really_is(night: TestBook, day: date, hours: float) -> None:
    read = day_of_book(night, day)
    assert read.ends - read.begins == timedelta(hours=hours)
    assert read.opening is not None
    assert read.opening.start == read.begins
    assert read.ends - read.opening.end <= timedelta(seconds=1)


@pytest.mark.parametrize(("night", "day", "hours"), CHANGES, ids=NAMES, indirect=["night"])
def test_shifts_and_breaks_stand_where_the_wall_clock_says(night: TestBook, day: date, hours: float) -> None:
    read = day_of_book(night, day)
    column = read.column(LEA)
    assert column is not None
    assert column.working == (Span(read.begins, instant_of(day, 6 * 60, night.zone)),)
    assert column.working[0].minutes == 6 * 60 + round((hours - 24) * 60)
    expected = Span(instant_of(day, 150, night.zone), instant_of(day, 210, night.zone))
    assert [off.span for off in column.off] == ([expected] if expected.start < expected.end else [])


@pytest.mark.parametrize(("night", "day", "hours"), CHANGES, ids=NAMES, indirect=["night"])
def test_what_the_day_offers_is_what_the_database_takes_all_through_the_night(
    night: TestBook, day: date, hours: float
) -> None:
    """Every quarter of an hour of the night at both stylists: free in the picture if and only if it can be claimed."""
    read = day_of_book(night, day)
    for stylist in (LEA, MIA):
        starts = [read.begins + timedelta(minutes=15 * nth) for nth in range(-4, 30)]
        works = night.rows(
            "SELECT salon.why_not(%s, at, at + interval '30 min') IS NULL FROM unnest(%s::timestamptz[]) at",
            stylist,
            starts,
        )
        day_before = day_of_book(night, day - timedelta(days=1))
        free = [
            is_free(one, stylist, Span(start, start + timedelta(minutes=30)), read.begins)
            for start in starts
            for one in [read if start >= read.begins else day_before]
        ]
        assert free == [answer for (answer,) in works]


@pytest.mark.parametrize(("night", "day", "hours"), CHANGES, ids=NAMES, indirect=["night"])
def test_a_hold_over_the_clock_change_lasts_as_long_as_the_service(night: TestBook, day: date, hours: float) -> None:
    """The time that really passes is claimed, whatever the wall clock shows at its end."""
    start = instant_of(day, 45, night.zone)
    booked = night.book(Slot(MIA, start), minutes=150)
    read = day_of_book(night, day)
    assert booked.span == Span(start, start + timedelta(minutes=150))
    assert [part.span for part in read.of(MIA)] == [booked.span]
    assert wall(booked.end, night) - wall(start, night) == timedelta(hours=2.5 + 24 - hours)


def wall(instant: datetime, book: TestBook) -> datetime:
    """What the salon's wall clock shows."""
    return instant.astimezone(book.zone).replace(tzinfo=None)


def wall_clocks(zone: str) -> st.SearchStrategy[tuple[date, int]]:
    """Dates and minutes, many of them on the nights that matter."""
    changes = [day for name, day, _ in CHANGES if name == zone]
    near = st.sampled_from([day + timedelta(days=off) for day in changes for off in (-1, 0, 1)])
    return st.tuples(near | st.dates(date(1972, 1, 1), date(2037, 12, 31)), st.integers(0, 240) | st.integers(0, 1440))


@pytest.mark.parametrize("zone", ZONES)
def test_our_instants_are_postgresqls_own(book: TestBook, zone: str) -> None:
    @settings(max_examples=30, deadline=None, database=None, print_blob=True)
    @given(st.lists(wall_clocks(zone), min_size=20, max_size=60))
    def agrees(wanted: list[tuple[date, int]]) -> None:
        theirs = book.rows(
            "SELECT (day + make_interval(mins => minute)) AT TIME ZONE %s"
            " FROM unnest(%s::date[], %s::int[]) t(day, minute)",
            zone, [day for day, _ in wanted], [minute for _, minute in wanted],
        )  # fmt: skip
        assert [instant_of(day, minute, ZoneInfo(zone)) for day, minute in wanted] == [instant for (instant,) in theirs]

    agrees()


def test_a_skipped_and_a_doubled_minute_are_postgresqls_choice() -> None:
    stockholm = zone_of("Europe/Stockholm")
    assert instant_of(date(2027, 3, 28), 150, stockholm) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert instant_of(date(2027, 10, 31), 150, stockholm) == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("night", ["Europe/Stockholm"], indirect=True)
def test_the_hours_of_a_date_name_shifts_breaks_and_time_off(night: TestBook) -> None:
    day = date(2027, 6, 1)
    night.time_off(MIA, instant_of(day, 600, night.zone), instant_of(day, 720, night.zone), "Course")
    lea, mia = day_of_book(night, day).columns
    assert (lea.stylist.id, mia.stylist.id) == (LEA, MIA)
    assert [(off.reason, off.span.minutes) for off in lea.off] == [("Break", 60)]
    assert [(off.reason, off.span.minutes) for off in mia.off] == [("Course", 120)]


def test_time_off_over_midnight_is_seen_on_both_days(book: TestBook) -> None:
    book.time_off(LEA, book.at("22:00", 1), book.at("06:00", 2), "Ill")
    for days in (1, 2):
        lea = day_of_book(book, book.at("12:00", days).date()).column(LEA)
        assert lea is not None
        assert [(one.reason, one.span) for one in lea.off] == [("Ill", Span(book.at("22:00", 1), book.at("06:00", 2)))]
    assert all(column.off == () for column in day_of_book(book, book.at("12:00", 3).date()).columns)


def test_a_closed_date_says_why_and_offers_nothing(book: TestBook) -> None:
    day = book.at("12:00", 2).date()
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", day)
    read = day_of_book(book, day)
    assert (read.opening, read.closed) == (None, "Stocktaking")
    assert read.free_slots(45, read.begins, read.begins) == []


def test_a_weekday_without_opening_hours_is_closed(book: TestBook) -> None:
    day = book.at("12:00", 2).date()
    book.rows("DELETE FROM salon.opening_hours WHERE weekday = %s", day.isoweekday())
    read = day_of_book(book, day)
    assert (read.opening, read.closed, len(read.columns)) == (None, "", 2)


def test_a_lunch_hour_of_the_whole_salon_is_off_for_everyone(book: TestBook) -> None:
    day = book.at("12:00", 2).date()
    book.rows("UPDATE salon.opening_hours SET closes = '12:00' WHERE weekday = %s", day.isoweekday())
    book.rows("INSERT INTO salon.opening_hours VALUES (%s, '13:00', '18:00')", day.isoweekday())
    read = day_of_book(book, day)
    lunch = Span(book.at("11:45", 2), book.at("12:15", 2))
    assert not is_free(read, LEA, lunch, read.begins)
    assert "outside the opening hours" in book.value("SELECT salon.sentence(salon.why_not(1, %s, %s))", *lunch)
    assert is_free(read, LEA, Span(book.at("13:00", 2), book.at("14:00", 2)), read.begins)


def test_who_left_has_a_column_only_where_she_is_booked(book: TestBook) -> None:
    book.book(book.slot("10:00", MIA))
    book.rows("UPDATE salon.stylist SET active = false WHERE id = %s", MIA)
    shown = [
        tuple(column.stylist.id for column in day_of_book(book, book.at("12:00", nth).date()).columns) for nth in (1, 2)
    ]
    assert shown == [(LEA, MIA), (LEA,)]


def test_a_stylist_without_shifts_on_a_date_has_no_column(book: TestBook) -> None:
    day = book.at("12:00", 2).date()
    book.rows("DELETE FROM salon.shift WHERE stylist_id = %s AND weekday = %s", MIA, day.isoweekday())
    assert [column.stylist.id for column in day_of_book(book, day).columns] == [LEA]
    assert "Mia does not work" in book.value(
        "SELECT salon.sentence(salon.why_not(2, %s, %s))", book.at("12:00", 2), book.at("13:00", 2)
    )


def test_the_slots_that_a_day_offers_are_the_slots_that_can_be_claimed(database_url: str) -> None:
    """Both ways, over a day with shifts, breaks, time off, bookings and a lapsed hold."""
    with opened(database_url, offering_salon()) as book:
        day = book.at("12:00").date()
        book.time_off(MIA, book.at("15:00"), book.at("16:20"))
        book.book(book.slot("10:00"), minutes=25)
        book.hold(book.slot("13:00", MIA))
        book.let_pass(200)
        book.hold(book.slot("16:30", MIA), minutes=20)
        read = day_of_book(book, day)
        offered = {(slot.stylist_id, slot.start) for slot in read.free_slots(45, read.begins, book.now())}
        raster = [instant_of(day, minute, book.zone) for minute in range(8 * 60, 19 * 60, 15)]
        for stylist in (LEA, MIA):
            for start in raster:
                assert can_be_claimed(book, stylist, start) == ((stylist, start) in offered), (stylist, start)


def offering_salon() -> Founding:
    """Lea works 9 to 18 with a break, Mia 12 to 17."""
    breaks = tuple(WeeklyHours(day, time(12), time(12, 30)) for day in range(1, 8))
    stylists = (
        NewStylist("Lea", "#3366aa", week("09:00", "18:00"), breaks),
        NewStylist("Mia", "#3366aa", week("12:00", "17:00")),
    )
    return small_salon(start="09:00", end="18:00")._replace(stylists=stylists)


def can_be_claimed(book: TestBook, stylist: StylistId, start: datetime) -> bool:
    """Whether the database takes it; it is not kept."""
    claim = "SELECT verdict FROM claim(gen_random_uuid(), gen_random_uuid(), %s, %s, 1, 45, 'Desk 1', 'Anna')"
    with book.another() as trying:
        try:
            return trying.execute(claim, (stylist, start)).fetchall() == [("done",)]
        except psycopg.Error as refused:
            if refused.sqlstate != "SD001":
                raise
            return False
        finally:
            trying.rollback()
