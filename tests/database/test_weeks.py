"""A week in one round trip is the same as its dates read one by one."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.database.weeks import read_run
from salon_desk.domain.timespan import day_of, zone_of
from tests.helpers.books import MIA, TestBook


def test_each_date_of_a_run_is_what_it_is_when_it_is_read_alone(book: TestBook) -> None:
    book.book(book.slot("10:00"))
    book.hold(book.slot("13:00", MIA))
    roster = book.run(read_roster)
    day = day_of(book.at("10:00"), zone_of(roster.salon.zone))
    book.rows(f"INSERT INTO salon.closure (day, reason) VALUES ('{day + timedelta(days=1)}', 'Holiday')")
    days = [day + timedelta(days=nth) for nth in range(-1, 6)]
    run = book.run(read_run, roster, days)
    assert list(run) == days
    for on in days:
        assert run[on] == book.run(read_day, roster, on)
    assert len(run[day].visits) == 2
    assert [on for on, read in run.items() if read.closed == "Holiday"] == [day + timedelta(days=1)]
