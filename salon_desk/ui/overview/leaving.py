"""The overview leaves the program: on paper, as PDF, and as a table for other programs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from salon_desk.csv_tables import csv_text
from salon_desk.domain.language import tr
from salon_desk.domain.overview import Overview
from salon_desk.domain.overview_tables import overview_table
from salon_desk.domain.region import region_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.dates import long_date
from salon_desk.ui.file_dialogs import ask_where_to_save
from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.paper import overview_pages
from salon_desk.ui.paper.page import Page, Paper
from salon_desk.ui.saved_file import save_file
from salon_desk.ui.wording import time_of_day

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from salon_desk.ui.overview.place import OverviewPlace

Deed = Callable[[], object]


class Sight(NamedTuple):
    """The overview of a date as it was when somebody asked for it, with its heading and that time in words."""

    date: date
    heading: str
    told: str
    figures: Figures
    numbers: Overview


class Leaving:
    """What the buttons above the cards do. Dialogs lie over the place; nothing waits for them.

    What leaves is of the date that was shown when the button was pressed: as it is by now where that is still shown.
    """

    def __init__(self, counter: Counter, place: OverviewPlace) -> None:
        self._counter = counter
        self._place = place

    @property
    def deeds(self) -> tuple[tuple[str, Deed], ...]:
        """Each button's words and what it does."""
        return (tr("Print…"), self.print), (tr("Save as PDF…"), self.save_pdf), (tr("Export CSV…"), self.export)

    def print(self) -> None:
        """Ask for a printer, and print the overview."""
        from salon_desk.ui.paper.printers import ask_for_printer, has_printer

        asked = self._sight()
        if not has_printer():
            self._counter.notices.tell(tr("This PC has no printer. Save the overview as PDF instead."))
        elif asked is not None:
            ask_for_printer(self._place, self._counter.desk.roster.salon, partial(self._print, asked))

    def save_pdf(self) -> None:
        """Ask where the overview goes as PDF, and on which paper."""
        from salon_desk.ui.paper.printers import kinds_of_paper, paper_named

        asked = self._sight()
        if asked is not None:
            dialog = ask_where_to_save(
                self._place,
                tr("Save the overview"),
                f"{_stem(asked)}.pdf",
                lambda path: self._save_pdf(asked, paper_named(dialog.selectedNameFilter()), path),
                kinds_of_paper(self._counter.desk.roster.salon),
            )

    def export(self) -> None:
        """Ask where the numbers go as a table."""
        asked = self._sight()
        if asked is not None:
            title, name, kinds = tr("Export the overview"), f"{_stem(asked)}.csv", tr("Table (*.csv)")
            ask_where_to_save(self._place, title, name, partial(self._save_table, asked), kinds)

    # inside

    def _sight(self) -> Sight | None:
        """What is shown at this instant; None before there is a day."""
        desk, day = self._counter.desk, self._counter.model.day
        figures, numbers = self._place.figures, self._place.numbers
        if day is None or figures is None or numbers is None:
            return None
        heading = f"{desk.roster.salon.name} · {long_date(day.date)} {day.date.year}"
        told = tr("as of {time}", time=time_of_day(desk.clock.now(), self._counter.zone, desk.today()))
        return Sight(day.date, heading, told, figures, numbers)

    def _as_it_is(self, asked: Sight) -> Sight:
        shown = self._sight()
        return shown if shown is not None and shown.date == asked.date else asked

    def _print(self, asked: Sight, printer: QPrinter) -> None:
        self._counter.failures.spawn(self._print_on(asked, printer))

    async def _print_on(self, asked: Sight, printer: QPrinter) -> None:
        from salon_desk.ui.paper.painting import paint_pages
        from salon_desk.ui.paper.printers import paper_in

        paint_pages(_pages(self._as_it_is(asked), paper_in(printer)), printer)
        self._counter.notices.tell(tr("The overview is on its way to the printer."))

    def _save_pdf(self, asked: Sight, paper: Paper, path: Path) -> None:
        from salon_desk.ui.paper.painting import pdf_of

        sight = self._as_it_is(asked)
        self._save(path, pdf_of(_pages(sight, paper), sight.heading))

    def _save_table(self, asked: Sight, path: Path) -> None:
        salon = self._counter.desk.roster.salon
        self._save(path, csv_text(overview_table(self._as_it_is(asked).numbers, salon.currency), region_of(salon)))

    def _save(self, path: Path, content: str | bytes) -> None:
        self._counter.failures.spawn(save_file(path, content, self._counter.notices))


def _stem(sight: Sight) -> str:
    """The name of a file: `overview-2026-11-21`."""
    return f"{tr('overview', meaning='name of a file')}-{sight.date.isoformat()}"


def _pages(sight: Sight, paper: Paper) -> list[Page]:
    from salon_desk.ui.paper.painting import measured

    return overview_pages(sight.figures, sight.heading, sight.told, paper, measured)
