"""What the book tells of the past, against plain queries on a year of bookings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest

from salon_desk.database.days import read_day
from salon_desk.database.engine import call
from salon_desk.database.history import read_history
from salon_desk.database.roster import read_roster
from salon_desk.domain.chair_time import NONE
from salon_desk.domain.history import MOST_CONTESTED
from salon_desk.domain.overview import overview_of
from salon_desk.domain.timespan import day_of, zone_of
from tests.helpers import old_books
from tests.helpers.books import CUT, LEA, MIA, TestBook, opened
from tests.helpers.salons import small_salon
from tests.helpers.server import ScratchServer

STYLISTS, DAYS, AHEAD = 6, 400, 40
QUARTER = timedelta(minutes=15)

# Every quarter of an hour of these dates from 9 to 20 by the wall clock, where the stylist is not away: all rows of the
# year begin and end on one.
QUARTERS = """
SELECT w.id AS stylist, q AS instant, q AT TIME ZONE 'Europe/Stockholm' AS local
  FROM salon.stylist w, generate_series(0, %(last)s::date - %(first)s::date) nth,
       LATERAL (SELECT %(first)s::date + nth) dates (d),
       generate_series((d + time '09:00') AT TIME ZONE 'Europe/Stockholm',
                       (d + time '19:45') AT TIME ZONE 'Europe/Stockholm', interval '15 minutes') q
 WHERE NOT EXISTS (SELECT FROM salon.time_off o WHERE o.stylist_id = w.id AND o.during @> q)
   AND NOT EXISTS (SELECT FROM salon.closure c WHERE c.day = d)
   AND NOT (w.id = 2 AND (q AT TIME ZONE 'Europe/Stockholm')::time >= '12:00'
                     AND (q AT TIME ZONE 'Europe/Stockholm')::time < '12:45')
"""
IS_BUSY = """EXISTS (SELECT FROM salon.segment s JOIN salon.visit v ON v.id = s.visit_id
                      WHERE s.stylist_id = q.stylist AND s.takes_time AND s.busy @> q.instant
                        AND v.status = 'booked')"""
OUTCOMES = "('confirmed', 'unconfirmed', 'released', 'lapsed')"
ON = "(starts_at AT TIME ZONE 'Europe/Stockholm')::date"
BOOKED = f"SELECT count(*) FROM salon.visit WHERE status = 'booked' AND {ON}"


@dataclass
class Year:
    """A book that has been used for a year, and today's date in it."""

    book: TestBook
    today: date


@pytest.fixture(scope="module")
def year(server: ScratchServer, template: str) -> Iterator[Year]:
    """Some 20,000 bookings, two weeks of time off, a break each noon and a closure."""
    name = server.clone(template)
    with opened(server.url(name), small_salon(STYLISTS, start="09:00", end="20:00")) as book:
        today = day_of(book.now(), book.zone)
        old_books.fill(book.direct, STYLISTS, today - timedelta(days=DAYS - AHEAD), DAYS, "Europe/Stockholm")
        book.rows("INSERT INTO salon.pause SELECT 2, nth, '12:00', '12:45' FROM generate_series(1, 7) nth")
        book.rows("INSERT INTO salon.closure VALUES (%s, 'Works')", today - timedelta(days=20))
        book.time_off(LEA, book.at("00:00", -40), book.at("00:00", -26))
        # Two clocks that are read one after the other are to see the same thirty days.
        with book.direct.transaction():
            book.rows("SET LOCAL session_replication_role = replica")
            book.rows("DELETE FROM salon.event WHERE abs(extract(epoch FROM now() - interval '30 days' - at)) < 1800")
        yield Year(book, today)
    server.drop_database(name)


def test_there_are_twenty_thousand_bookings_with_all_that_can_happen(year: Year) -> None:
    counts = dict(year.book.rows("SELECT status, count(*) FROM salon.visit GROUP BY 1"))
    assert counts["booked"] > 20_000
    assert all(counts[status] > 100 for status in ("held", "cancelled", "released", "lapsed"))
    assert year.book.value("SELECT count(*) FROM salon.segment WHERE lane = 1 AND takes_time") > 300
    assert year.book.value("SELECT count(*) FROM salon.segment WHERE idle_from IS NOT NULL") > 3000


def test_the_numbers_of_a_date_are_those_of_plain_queries(year: Year) -> None:
    book, now = year.book, year.book.now()
    roster = book.run(read_roster)
    for days_ago in (-30, -7, 0, 1, 20, 33, 100, 200, 330):
        on = year.today - timedelta(days=days_ago)
        told = overview_of(book.run(read_day, roster, on), roster, now)
        assert told.booked == book.value(f"{BOOKED} = %s", on)
        assert told.no_shows == book.value(f"{BOOKED} = %s AND progress = 'no_show'", on)
        cost = (
            "SELECT coalesce(sum(price), 0) FROM salon.service t JOIN salon.segment s ON s.service_id = t.id"
            " WHERE s.visit_id IN (SELECT id FROM salon.visit WHERE status = 'booked' AND progress <> 'no_show'"
            f" AND {ON} = %s)"
        )
        assert told.takings == book.value(cost, on)
        quarters = {
            stylist: (working, busy)
            for stylist, working, busy in book.direct.execute(
                f"SELECT stylist, count(*), count(*) FILTER (WHERE {_busy_now()}) FROM ({QUARTERS}) q GROUP BY 1",
                {"first": on, "last": on, "now": now},
            )
        }
        for one in told.stylists:
            assert (one.working / QUARTER, one.busy / QUARTER) == quarters.get(one.stylist.id, (0, 0))


def _busy_now() -> str:
    """With the holds that are live, as the day has them."""
    return IS_BUSY.replace("v.status = 'booked'", "(v.status = 'booked' OR v.reserved_until > %(now)s)")


def test_popular_times_are_busy_over_working_quarters_of_twelve_weeks(year: Year) -> None:
    told = year.book.run(read_history, year.today).popular
    counted = year.book.direct.execute(
        "SELECT extract(isodow FROM local)::integer, extract(hour FROM local)::integer,"
        f" count(*) FILTER (WHERE {IS_BUSY}), count(*) FROM ({QUARTERS}) q GROUP BY 1, 2 ORDER BY 1, 2",
        {"first": year.today - timedelta(days=84), "last": year.today - timedelta(days=1)},
    ).fetchall()
    assert [(one.weekday, one.hour, one.busy / QUARTER, one.working / QUARTER) for one in told] == counted
    assert len(told) == 7 * 11
    assert all(0 < one.share < 1 for one in told)
    assert year.book.run(read_history, year.today).popular_since is None


def test_what_is_counted_of_visits_and_holds_is_what_plain_queries_count(year: Year) -> None:
    book = year.book
    told = book.run(read_history, year.today)
    assert told.week_before == book.value(f"{BOOKED} = %s", year.today - timedelta(days=7))
    ninety = year.today - timedelta(days=90)
    assert told.no_shows.visits == book.value(f"{BOOKED} >= %s AND {ON} < %s", ninety, year.today)
    missed = f"{BOOKED} >= %s AND {ON} < %s AND progress = 'no_show'"
    assert told.no_shows.missed == book.value(missed, ninety, year.today)
    assert 0.02 < told.no_shows.rate < 0.06
    ends = book.rows(
        f"SELECT kind, count(*) FROM salon.event e WHERE kind IN {OUTCOMES} AND at > now() - interval '30 days'"
        " AND NOT EXISTS (SELECT FROM salon.event l WHERE l.visit_id = e.visit_id AND l.id > e.id"
        f" AND l.kind IN {OUTCOMES}) GROUP BY 1"
    )
    assert told.holds._asdict() == {kind: number for kind, number in ends if kind != "unconfirmed"}
    assert told.holds.ended == sum(told.holds) > 1000


def test_contested_slots_are_those_that_were_lost_most(year: Year) -> None:
    told = year.book.run(read_history, year.today)
    local = "starts_at AT TIME ZONE 'Europe/Stockholm'"
    counted = year.book.rows(
        f"SELECT extract(isodow FROM {local})::integer, extract(hour FROM {local})::integer, stylist_id, count(*)"
        " FROM salon.event WHERE kind = 'lost' AND at > now() - interval '30 days' GROUP BY 1, 2, 3"
        " ORDER BY 4 DESC, 1, 2, 3"
    )
    assert told.races == sum(row[3] for row in counted) > 10
    assert [tuple(one) for one in told.contested] == counted[:MOST_CONTESTED]


def test_of_a_date_that_is_yet_to_come_the_past_is_todays(year: Year) -> None:
    today, later = (year.book.run(read_history, day) for day in (year.today, year.today + timedelta(days=14)))
    assert later._replace(date=today.date, week_before=today.week_before) == today
    assert later.week_before == year.book.value(f"{BOOKED} = %s", year.today + timedelta(days=7))


@pytest.mark.parametrize("change", [date(2025, 10, 26), date(2025, 3, 30)], ids=["autumn", "spring"])
def test_chair_time_of_a_clock_change_night_lies_in_the_hours_of_the_wall_clock(book: TestBook, change: date) -> None:
    chairs = booked_night(book, change)
    assert sum((busy for busy, _ in chairs.values()), NONE) == timedelta(minutes=200)
    assert chairs[3][1] == timedelta(hours=2)
    assert chairs.get(2, (None, None))[1] == (timedelta(hours=4) if change.month == 10 else None)


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Stockholm", date(2025, 10, 26)),
        ("Europe/Stockholm", date(2025, 3, 30)),
        ("Australia/Lord_Howe", date(2025, 4, 6)),
        ("Australia/Lord_Howe", date(2025, 10, 5)),
        ("Asia/Kathmandu", date(2025, 3, 30)),
        ("America/St_Johns", date(2025, 11, 2)),
    ],
)
def test_the_past_and_the_day_count_chair_time_alike_in_every_zone(book: TestBook, zone: str, night: date) -> None:
    book.rows("UPDATE salon.salon SET zone = %s", zone)
    chairs = booked_night(book, night)
    roster = book.run(read_roster)
    day = book.run(read_day, roster, night)
    ours = overview_of(day, roster, book.now())
    assert chairs == {one.hour: (one.busy, one.working) for one in ours.hours if one.working}
    assert ours.busy == timedelta(minutes=200)


def booked_night(book: TestBook, night: date) -> dict[int, tuple[timedelta, timedelta]]:
    """Two bookings in the first hours of a date; busy and working time by hour, as the past has it."""
    begins = datetime.combine(night, time(0), zone_of(book.value("SELECT zone FROM salon.salon")))
    for stylist, later in ((LEA, 70), (MIA, 140)):
        start = begins.astimezone(UTC) + timedelta(minutes=later)
        row = {
            "visit": str(uuid4()), "stylist": stylist, "service": CUT, "starts": start.isoformat(), "minutes": 100,
            "name": "Nora Lund", "phone": "", "note": "",
        }  # fmt: skip
        book.rows("SELECT salon.import_bookings(%s, 'Desk 1', 'Anna')", json.dumps([row]))
    return call_chair_use(book, night)


def test_who_left_worked_until_her_last_visit(book: TestBook) -> None:
    night = date(2025, 6, 2)
    booked_night(book, night)
    both = call_chair_use(book, night)
    book.rows("UPDATE salon.stylist SET active = false WHERE id = %s", MIA)
    left = call_chair_use(book, night)
    assert [hour for hour in both if left[hour] != both[hour]] == list(range(4, 24))
    assert left[4] == (both[4][0], timedelta(hours=1))
    assert {left[hour][1] for hour in range(5, 23)} == {timedelta(hours=1)}
    assert call_chair_use(book, date(2025, 6, 3))[12] == (NONE, timedelta(hours=1))


def call_chair_use(book: TestBook, day: date) -> dict[int, tuple[timedelta, timedelta]]:
    """Busy and working time of a date by hour."""
    return {hour: (busy, working) for _, hour, busy, working in book.run(call, "chair_use", day, day)}


def test_a_book_without_a_past_tells_of_none(book: TestBook) -> None:
    told = book.run(read_history, day_of(book.now(), book.zone))
    assert (told.week_before, told.no_shows.rate, told.holds.ended, told.races, told.contested) == (0, 0.0, 0, 0, ())
    assert (told.holds.share(0), told.popular) == (0.0, ())


def test_a_young_book_counts_working_time_from_the_day_of_its_first_visit_on(book: TestBook) -> None:
    today = day_of(book.now(), book.zone)
    booked_night(book, today - timedelta(days=3))
    told = book.run(read_history, today).popular
    counted = {(one.weekday, one.hour): (one.busy, one.working) for one in told}
    nights = [today - timedelta(days=ago) for ago in (3, 2, 1)]
    assert counted == {
        (night.isoweekday(), hour): chairs for night in nights for hour, chairs in call_chair_use(book, night).items()
    }
    assert call_chair_use(book, today - timedelta(days=4)), "they worked the day before as well"
    assert book.run(read_history, today - timedelta(days=3)).popular == ()
    for asked in (today, today - timedelta(days=1), today + timedelta(days=5)):
        assert book.run(read_history, asked).popular_since == today - timedelta(days=3)
    assert book.run(read_history, today - timedelta(days=9)).popular_since == today - timedelta(days=9)
