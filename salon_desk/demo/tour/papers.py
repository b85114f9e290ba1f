"""Act eleven: the day goes to paper, and a booking into its client's calendar."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC
from pathlib import Path

from salon_desk.demo.tour.act import Act, Chapter, require
from salon_desk.demo.tour.stage import Stage
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import NoneFree

SHEET, CALENDAR = "Save the day sheet as PDF…", "Save as calendar file (.ics)"
ENDS = b"%%EOF"
PAGE = re.compile(rb"/Type\s*/Page\b")


class Papers(Act):
    """The files go into the tour's folder, beside the pictures."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage)
        self._folder = folder

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return Chapter("day-sheet", self.day_sheet), Chapter("calendar-file", self.calendar_file)

    async def day_sheet(self) -> str:
        """Ctrl+K finds it, and the file is a PDF."""
        path = self._folder / "day.pdf"
        await self.first.press("Ctrl+1")
        await self.search(self.first, "pdf", f"Commands: {SHEET}")
        await self.first.press("Return")
        whole = await self._save("Save the day sheet", path)
        pages = len(PAGE.findall(whole))
        require(whole.startswith(b"%PDF-") and whole.rstrip().endswith(ENDS) and pages > 0, "a PDF", whole[:20])
        return f"Ctrl+K “pdf”, a name, Enter: the day sheet is {path.name}, {pages} pages, {len(whole) // 1024} KB."

    async def calendar_file(self) -> str:
        """From a booking's card; the file has her time, as an instant."""
        booking, path = self._booking(), self._folder / "booking.ics"
        here = self.place = self.stage.place(Slot(booking.stylist_id, booking.start))
        await self.first.click_booking(here, booking.client_name)
        await self.first.until("her card", lambda seen: seen["card"]["title"] == booking.client_name)
        await self.tab_to(CALENDAR)
        await self.first.press("Return")
        told = (await self._save("Save as calendar file", path)).decode()
        begins = f"DTSTART:{booking.start.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        require(begins in told and here.name in told, f"{begins} with {here.name}", told)
        return f"The card of {booking.client_name} gives her {path.name}: {here.words}, “{begins}”."

    async def _save(self, title: str, path: Path) -> bytes:
        """Type where it goes into the dialog, Enter; what the file says then."""
        # There may be one from an earlier tour: the dialog would ask about it.
        await asyncio.to_thread(path.unlink, missing_ok=True)
        await self.first.until("a dialog", lambda seen: seen["dialog"] == title)
        await self.first.press("Ctrl+A")
        await self.first.type(str(path))
        await self.first.press("Return")
        await self.first.until("that it is saved", lambda seen: seen["notice"] == f"{path.name} is saved.")
        return await asyncio.to_thread(path.read_bytes)

    def _booking(self) -> Booking:
        """The next client of today. Raises NoneFree."""
        desk = self.stage.third
        now = desk.clock.now()
        for booking in desk.day.bookings if desk.day is not None else ():
            if booking.status is Status.BOOKED and booking.start > now and booking.client_name:
                return booking
        raise NoneFree("Nobody is to come on the made-up day.")
