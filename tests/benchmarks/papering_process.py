"""A large salon's day on paper: how long its words, its pages, the PDF, the table and a calendar take. Prints ms."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from sys import argv

from PySide6.QtWidgets import QApplication

from salon_desk.calendar_file import calendar_file
from salon_desk.csv_tables import csv_text
from salon_desk.domain.day import Day
from salon_desk.domain.region import region_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.assets import load_fonts
from salon_desk.ui.paper.appointments import for_stylist
from salon_desk.ui.paper.day_table import day_table
from salon_desk.ui.paper.page import A4
from salon_desk.ui.paper.pages import salon_pages
from salon_desk.ui.paper.painting import measured, pdf_of
from salon_desk.ui.paper.sheet import DaySheet
from tests.benchmarks.figures import milliseconds
from tests.helpers.days import at, busy_day, roster
from tests.helpers.sheets import sheet_of

STYLISTS, BOOKINGS = 25, 200


def main(rounds: int) -> None:
    """Say the milliseconds of each, the first rounds not counted."""
    application = QApplication([])
    load_fonts()
    day, salon = busy_day(STYLISTS, BOOKINGS, 0), roster(STYLISTS)
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds + 2):
        words, sheet = milliseconds(partial(sheet_of, day))
        laying_out, pages = milliseconds(partial(salon_pages, sheet, day, A4, measured))
        painting, pdf = milliseconds(partial(pdf_of, pages, "bench"))
        assert (len(pages) > STYLISTS, len(pdf) > 10_000) == (True, True)
        table, text = milliseconds(partial(_table, sheet, day, salon))
        assert text.count("\r\n") == BOOKINGS + 1
        calendar, _ = milliseconds(partial(_calendar, day, salon))
        told = {"words": words, "pages": laying_out, "pdf": painting, "table": table, "calendar": calendar}
        for what, took in told.items():
            taken[what].append(took)
    for what, samples in taken.items():
        print(what, *samples[2:])
    application.quit()


def _table(sheet: DaySheet, day: Day, salon: Roster) -> str:
    return csv_text(day_table(sheet, day, salon), region_of(salon.salon))


def _calendar(day: Day, salon: Roster) -> bytes:
    return calendar_file(for_stylist([day], day.columns[0].stylist.id, salon), at(day, "12:00"))


if __name__ == "__main__":
    main(int(argv[1]))
