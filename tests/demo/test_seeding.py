"""The made-up salon in a real book, and that a real salon's book is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from sqlalchemy import Connection, Engine, func, select

from salon_desk.database import tables
from salon_desk.database.bookings import database_time
from salon_desk.database.days import read_day
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.roster import read_roster
from salon_desk.database.waiting import read_days, read_wishes
from salon_desk.demo.seeding import MARK, seed
from salon_desk.domain.errors import Refusal
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.waiting import Waiter, days_wanted, fit_on
from tests.helpers.salons import found_salon


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """Connections to the book."""
    engine = open_engine(database_url, "test")
    yield engine
    engine.dispose()


def how_many(connection: Connection) -> dict[str, int]:
    """How many rows there are."""
    counted = (tables.stylist, tables.service, tables.client, tables.book)
    return {table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in counted}


def test_the_book_is_filled_and_today_is_about_seventy_percent_booked(database_url: str, engine: Engine) -> None:
    place = seed(database_url, "Europe/Stockholm")
    with connected(engine) as connection:
        found = how_many(connection)
        now = database_time(connection)
        roster = read_roster(connection)
        day = read_day(connection, roster, day_of(now, zone_of(place.zone)))
    assert (found["stylist"], found["service"], found["client"]) == (6, 14, 200)
    assert found["book"] > 700
    assert roster.salon.zone == place.zone
    assert [column.stylist.name for column in day.columns] == ["Lea", "Mia", "Noah", "Emma", "Ines", "Tom"]
    works = sum(span.minutes for column in day.columns for span in column.workable)
    assert 0.62 <= sum(part.span.minutes for part in day.bookings) / works <= 0.76
    assert day.free_slots(15, now, now)
    assert {part.desk for part in day.bookings} == {"Desk 1", "Desk 2"}


def test_the_database_carries_the_demos_mark(database_url: str, engine: Engine) -> None:
    seed(database_url, "Europe/Stockholm")
    mark = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
    with connected(engine) as connection:
        assert connection.exec_driver_sql(mark).scalar_one() == MARK


def test_a_book_that_has_a_salon_is_left_alone(database_url: str, engine: Engine) -> None:
    found_salon(database_url)
    with connected(engine) as connection:
        before = how_many(connection)
    with pytest.raises(Refusal, match="belongs to a salon already"):
        seed(database_url, "Europe/Stockholm")
    with connected(engine) as connection:
        assert how_many(connection) == before
        assert connection.execute(select(tables.salon.c.name)).scalar_one() == "Test Salon"


def test_four_people_wait_and_two_of_them_for_a_few_hours_only(database_url: str, engine: Engine) -> None:
    place = seed(database_url, "Europe/Stockholm")
    with connected(engine) as connection:
        waiters, roster, now = read_wishes(connection), read_roster(connection), database_time(connection)
        today = day_of(now, zone_of(place.zone))
        days = read_days(connection, roster, days_wanted(waiters, today))
    assert [waiter.vip for waiter in waiters] == [True, False, False, False]
    assert all(waiter.client_id is not None for waiter in waiters)
    assert {fit.waiter for day in days.values() for waiter in waiters if (fit := fit_on(day, roster, waiter, now))}
    # What may come on two dates for an hour, or on one for an afternoon, lights up when time is freed.
    assert sum(_hours(waiter, today) <= 4 for waiter in waiters) == 2


def _hours(waiter: Waiter, today: date) -> float:
    """The hours of the salon's days on which she could come."""
    opens, closes = waiter.earliest or time(9), waiter.latest or time(19)
    minutes = closes.hour * 60 + closes.minute - opens.hour * 60 - opens.minute
    return len(days_wanted([waiter], today)) * minutes / 60
