"""Makes sheets and files of the day as the book has it, prints them and writes them to where a person chose."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from salon_desk.calendar_file import Appointment, calendar_file
from salon_desk.csv_tables import csv_text
from salon_desk.domain.booking import Booking
from salon_desk.domain.client import Client
from salon_desk.domain.day import Day
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientId, Stylist
from salon_desk.domain.region import region_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.paper.appointments import cancelled, for_client, for_stylist
from salon_desk.ui.paper.day_table import day_table
from salon_desk.ui.paper.page import Page, Paper
from salon_desk.ui.paper.pages import salon_pages, stylist_pages
from salon_desk.ui.paper.painting import measured, paint_pages, pdf_of
from salon_desk.ui.paper.printers import paper_in
from salon_desk.ui.paper.sheet import DaySheet, clients_of, day_sheet
from salon_desk.ui.saved_file import save_file

UNREAD = tr_noop("Made while the book was out of reach: allergies and other warnings are missing on this sheet.")


class PaperWork:
    """Everything here may raise BadInput, when a file can't be written, and Unreachable."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    async def print_day(self, day: Day, stylist: Stylist | None, printer: QPrinter) -> None:
        """Print a day. Raises Refusal when the printer does not take it."""
        paint_pages(await self._pages(day, stylist, paper_in(printer)), printer)
        self._counter.notices.tell(tr("The day sheet is on its way to the printer."))

    async def save_day(self, day: Day, stylist: Stylist | None, path: Path, paper: Paper) -> None:
        """Write a day as PDF."""
        pages = await self._pages(day, stylist, paper)
        title = f"{self._counter.desk.roster.salon.name} {day.date.isoformat()}"
        await save_file(path, pdf_of(pages, title), self._counter.notices)

    async def save_table(self, day: Day, path: Path) -> None:
        """Write a day as a table."""
        roster = self._counter.desk.roster
        day = self._as_it_is(day)
        sheet = await self._sheet(day, await self._records(day))
        await save_file(path, csv_text(day_table(sheet, day, roster), region_of(roster.salon)), self._counter.notices)

    async def save_week(self, monday: date, stylist: Stylist, path: Path) -> None:
        """Write a stylist's week as a calendar file."""
        days = await self._counter.desk.weeks.read(monday)
        appointments = for_stylist(days, stylist.id, self._counter.desk.roster)
        await self._write_calendar(path, appointments, f"{stylist.name} · {self._counter.desk.roster.salon.name}")

    async def save_visit(self, seen: Sequence[Booking], path: Path) -> None:
        """Write a booking as a calendar file, as it is now; where it is cancelled, a file that takes it out again."""
        visit = await self._counter.desk.bookings.parts(seen[0].visit_id) or cancelled(seen)
        await self._write_calendar(path, for_client(visit, self._counter.desk.roster))

    # inside

    async def _pages(self, day: Day, stylist: Stylist | None, paper: Paper) -> list[Page]:
        """The pages. Paper is wanted most while the book is out of reach: then the sheet says what it lacks."""
        day, remark = self._as_it_is(day), ""
        try:
            records = await self._records(day)
        except Unreachable:
            records, remark = {}, tr(UNREAD)
        sheet = await self._sheet(day, records, remark)
        if stylist is not None:
            return stylist_pages(sheet.only(stylist.id), paper, measured)
        return salon_pages(sheet, day, paper, measured)

    async def _records(self, day: Day) -> Mapping[ClientId, Client]:
        return await self._counter.desk.clients.records(clients_of(day, self._counter.desk.clock.now()))

    async def _sheet(self, day: Day, records: Mapping[ClientId, Client], remark: str = "") -> DaySheet:
        """The words; on a thread, because the first phone number of a country takes 50 ms."""
        desk = self._counter.desk
        return await asyncio.to_thread(day_sheet, day, desk.roster, records, desk.clock.now(), remark)

    def _as_it_is(self, day: Day) -> Day:
        """The day as it stands by now, if it is still the one that is shown."""
        shown = self._counter.model.day
        return shown if shown is not None and shown.date == day.date else day

    async def _write_calendar(self, path: Path, appointments: Sequence[Appointment], title: str = "") -> None:
        now = self._counter.desk.clock.now()
        content = await asyncio.to_thread(calendar_file, appointments, now, title)
        await save_file(path, content, self._counter.notices)
