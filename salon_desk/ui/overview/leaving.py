"""The overview leaves the program: on paper, as PDF, and as a table for other programs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from salon_desk.csv_tables import write_csv
from salon_desk.domain.day import Day
from salon_desk.domain.errors import BadInput
from salon_desk.domain.overview_tables import overview_table
from salon_desk.ui.counter import Counter
from salon_desk.ui.file_dialogs import ask_where_to_save
from salon_desk.ui.overview.paper import overview_page
from salon_desk.ui.paper.page import Page, Paper
from salon_desk.ui.wording import long_date, time_of_day
from salon_desk.whole_file import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from salon_desk.ui.overview.place import OverviewPlace

TABLE = "Table (*.csv)"
NO_PRINTER = "This PC has no printer. Save the overview as PDF instead."

Deed = Callable[[], object]


class Leaving:
    """What the buttons above the cards do. Dialogs lie over the place; nothing waits for them."""

    def __init__(self, counter: Counter, place: OverviewPlace) -> None:
        self._counter = counter
        self._place = place

    @property
    def deeds(self) -> tuple[tuple[str, Deed], ...]:
        """Each button's words and what it does."""
        return ("Print…", self.print), ("Save as PDF…", self.save_pdf), ("Export CSV…", self.export)

    def print(self) -> None:
        """Ask for a printer, and print the overview."""
        from salon_desk.ui.paper.printers import ask_for_printer, has_printer

        if has_printer():
            ask_for_printer(self._place, self._counter.desk.roster.salon, self._print)
        else:
            self._counter.notices.tell(NO_PRINTER)

    def save_pdf(self) -> None:
        """Ask where the overview goes as PDF, and on which paper."""
        from salon_desk.ui.paper.printers import kinds_of_paper, paper_named

        day = self._counter.model.day
        if day is not None:
            kinds = kinds_of_paper(self._counter.desk.roster.salon)
            dialog = ask_where_to_save(
                self._place,
                "Save the overview",
                f"overview-{day.date.isoformat()}.pdf",
                lambda path: self.write_pdf(path, paper_named(dialog.selectedNameFilter())),
                kinds,
            )

    def export(self) -> None:
        """Ask where the numbers go as a table."""
        day = self._counter.model.day
        if day is not None:
            name = f"overview-{day.date.isoformat()}.csv"
            ask_where_to_save(self._place, "Export the overview", name, self.write_csv, TABLE)

    def write_pdf(self, path: Path, paper: Paper) -> None:
        """Write the overview as it is now into a file."""
        from salon_desk.ui.paper.painting import pdf_of

        page = self._page(paper)
        if page is not None:
            self._write(path, lambda: write_whole(path, pdf_of([page], self._title())))

    def write_csv(self, path: Path) -> None:
        """Write the numbers as they are now into a file."""
        numbers = self._place.numbers
        if numbers is not None:
            table = overview_table(numbers, self._counter.desk.roster.salon.currency)
            self._write(path, partial(write_csv, path, table))

    # inside

    def _print(self, printer: QPrinter) -> None:
        self._counter.failures.spawn(self._print_on(printer))

    async def _print_on(self, printer: QPrinter) -> None:
        from salon_desk.ui.paper.painting import paint_pages
        from salon_desk.ui.paper.printers import paper_in

        page = self._page(paper_in(printer))
        if page is not None:
            paint_pages([page], printer)
            self._counter.notices.tell("The overview is on its way to the printer.")

    def _page(self, paper: Paper) -> Page | None:
        from salon_desk.ui.paper.painting import measured

        figures, desk = self._place.figures, self._counter.desk
        if figures is None:
            return None
        printed = f"as of {time_of_day(desk.clock.now(), self._counter.zone, desk.today())}"
        return overview_page(figures, self._title(), printed, paper, measured)

    def _title(self) -> str:
        day: Day | None = self._counter.model.day
        assert day is not None, "no day is shown"
        return f"{self._counter.desk.roster.salon.name} · {long_date(day.date)} {day.date.year}"

    def _write(self, path: Path, write: Deed) -> None:
        self._counter.failures.spawn(self._written(path, write))

    async def _written(self, path: Path, write: Deed) -> None:
        try:
            await asyncio.to_thread(write)
        except OSError as told:
            raise BadInput(f"{path.name} can't be written: {told.strerror}.") from told
        self._counter.notices.tell(f"{path.name} is saved.")
