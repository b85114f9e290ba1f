"""What of a date is given to other programs: clean tables whose numbers are those on the screen."""

from __future__ import annotations

from decimal import Decimal

from salon_desk.domain.booking import Progress
from salon_desk.domain.overview import overview_of
from salon_desk.domain.overview_tables import OVERVIEW_HEAD, overview_table
from salon_desk.domain.people import StylistId
from tests.helpers.days import at, booked, busy_day, empty_day, roster, with_parts

DAY = empty_day(count=2)
ROSTER = roster(2)
NOW = at(DAY, "12:00")
LEA, MIA = StylistId(1), StylistId(2)


def test_the_overview_is_a_row_for_each_stylist_and_one_for_the_salon() -> None:
    missed = booked(2, MIA, at(DAY, "09:00"), 45)._replace(progress=Progress.NO_SHOW)
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "09:00"), 270), missed])
    told = overview_table(overview_of(day, ROSTER, NOW), "EUR")
    assert told.head == OVERVIEW_HEAD
    assert told.rows == (
        ("2026-11-21", "Lea", 540, 270, 270, 0, Decimal("50.0"), 1, 0, Decimal("158.00"), "EUR"),
        ("2026-11-21", "Mia", 540, 45, 495, 0, Decimal("8.3"), 1, 1, Decimal("0.00"), "EUR"),
        ("2026-11-21", None, 1080, 315, 765, 0, Decimal("29.2"), 2, 1, Decimal("158.00"), "EUR"),
    )
    assert [row[9] for row in overview_table(overview_of(day, ROSTER, NOW), "JPY").rows] == [15800, 0, 15800]


def test_every_row_has_as_many_cells_as_the_head() -> None:
    day = busy_day()
    day = with_parts(day, [booked(9999, 77, at(day, "09:00"), 45)._replace(service_id=None)])
    told = overview_table(overview_of(day, roster(12), NOW), "EUR")
    assert {len(row) for row in told.rows} == {len(told.head)}
