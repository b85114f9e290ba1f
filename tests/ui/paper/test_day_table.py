"""The day as a table, read back by the csv module."""

from __future__ import annotations

import csv
import io

from salon_desk.csv_tables import MARK, csv_text
from salon_desk.domain.table import Table
from salon_desk.ui.paper.day_table import day_table
from tests.helpers.days import at, booked, busy_day, empty_day, roster, with_parts
from tests.helpers.sheets import sheet_of


def read_back(table: Table) -> list[dict[str, str]]:
    """The rows of the table's file in London, as another program reads them."""
    return list(csv.DictReader(io.StringIO(csv_text(table, "GB").removeprefix(MARK), newline="")))


def test_every_booking_is_a_row_and_no_cell_calculates() -> None:
    day = empty_day(count=1)
    part = booked(1, 1, at(day, "13:00"), 45)._replace(
        client_name="=HYPERLINK(A1)", client_phone="+4930123456", note='Two\nlines, "quoted"; and more'
    )
    (row,) = read_back(day_table(sheet_of(with_parts(day, [part])), day, roster(1)))
    assert row == {
        "Date": "2026-11-21", "Start": "13:00", "End": "13:45", "Minutes": "45", "Stylist": "Lea",
        "Client": "'=HYPERLINK(A1)", "Phone": "'+49 30 123456", "Service": "Cut & finish", "Status": "booked",
        "Price": "52.00", "Currency": "EUR", "Alerts": "", "Note": 'Two\nlines, "quoted"; and more',
    }  # fmt: skip


def test_a_whole_day_comes_back() -> None:
    day = busy_day(25, 200, 8)
    rows = read_back(day_table(sheet_of(day), day, roster(25)))
    assert len(rows) == len(list(day.bookings)) == 208
    assert {(row["Stylist"], row["Start"]) for row in rows} == {
        (stylist.name, part.start.astimezone(day.zone).strftime("%H:%M"))
        for part in day.bookings
        if (stylist := roster(25).stylist(part.stylist_id)) is not None
    }
