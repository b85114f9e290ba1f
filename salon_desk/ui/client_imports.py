"""Wishes about a list of clients: choose a file, tell what its columns mean, write it batch by batch, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from salon_desk.domain.client import Client
from salon_desk.domain.client_import import Sheet, clients_of, guess_columns, read_sheet
from salon_desk.domain.errors import BadInput, SalonError
from salon_desk.ui.centre import Centre
from salon_desk.ui.counter import Counter

if TYPE_CHECKING:
    from salon_desk.ui.client_import_page import ClientImportPage

BATCH = 200
LARGEST = 64 * 1024 * 1024


class ClientImports:
    """Opens the page in the centre. A list that is being written goes on while the day is looked at."""

    def __init__(self, counter: Counter, centre: Centre) -> None:
        self._counter = counter
        self._centre = centre
        self._page: ClientImportPage | None = None
        self._reason = ""
        self._sheet: Sheet | None = None
        self._clients: Sequence[Client] = ()
        self._wrong = 0
        self._writes = False
        self._stops = False

    @property
    def page(self) -> ClientImportPage:
        """The page, made when it is wanted for the first time."""
        if self._page is None:
            from salon_desk.ui.client_import_page import ClientImportPage

            page = self._page = ClientImportPage()
            page.set_online(self._reason)
            page.file_wanted.connect(self.choose)
            page.columns_changed.connect(self.look)
            page.write_wanted.connect(self.write)
            page.stop_wanted.connect(self.stop)
            page.closed.connect(self.close)
        return self._page

    @property
    def is_open(self) -> bool:
        """Whether the page lies over the day."""
        return self._page is not None and self._centre.over is self._page

    def open(self) -> None:
        """Show the page."""
        self._centre.lay_over(self.page)
        self.page.choose.setFocus()

    def close(self) -> None:
        """Put the page away; what is being written goes on."""
        if self.is_open:
            self._centre.lift()
            self._counter.go_to_grid()

    def leave(self) -> bool:
        """One step back: stop writing, or put the page away; whether there was one."""
        was_open = self.is_open
        if was_open and self._writes:
            self.stop()
        elif was_open:
            self.close()
        return was_open

    def set_online(self, reason: str) -> None:
        """Say why nothing can be written now; an empty reason means that it can."""
        self._reason = reason
        if self._page is not None:
            self._page.set_online(reason)

    def choose(self) -> None:
        """Ask for a file."""
        from salon_desk.ui.client_files import ask_what_to_read

        ask_what_to_read(self.page, "A list of clients", self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what is in it."""
        self._counter.failures.spawn(self._read(path))

    def look(self) -> None:
        """Columns mean something else: see what can be imported now."""
        self._counter.failures.spawn(self._look())

    def write(self) -> None:
        """Write what can be imported into the book."""
        if not self._writes:
            self._counter.failures.spawn(self._write())

    def stop(self) -> None:
        """Write no further batch."""
        self._stops = True

    async def _read(self, path: Path) -> None:
        sheet = self._sheet = await asyncio.to_thread(_sheet_in, path)
        self.page.show_sheet(path.name, sheet, guess_columns(sheet.headings))
        await self._look()

    async def _look(self) -> None:
        sheet, columns = self._sheet, self.page.columns
        if sheet is None:
            return
        self._clients, self._wrong = (), 0
        try:
            readable = await asyncio.to_thread(clients_of, sheet, columns)
        except BadInput as told:
            self.page.show_unreadable(told.sentence)
            return
        if (sheet, columns) == (self._sheet, self.page.columns):
            self._clients, self._wrong = [client for _, client in readable.clients], len(readable.errors)
            self.page.show_readable(readable)

    async def _write(self) -> None:
        self._writes, self._stops = True, False
        clients, done = self._clients, 0
        self.page.show_progress(done, len(clients))
        try:
            while done < len(clients) and not self._stops:
                done += await self._counter.desk.clients.import_some(clients[done : done + BATCH])
                self.page.show_progress(done, len(clients))
        except SalonError as told:
            self._end(done, told.sentence)
        else:
            self._end(done, "")
        finally:
            self._writes = False

    def _end(self, done: int, why: str) -> None:
        """Say what came of it; what is not written yet can be written from here on."""
        left = self._clients = self._clients[done:]
        words = [f"{done} client{'' if done == 1 else 's'} came into the book."]
        if left:
            words.append(f"{len(left)} did not" + (f": {why}" if why else "; you stopped it."))
        if self._wrong:
            words.append(f"{self._wrong} line{'' if self._wrong == 1 else 's'} could not be read.")
        sentence = " ".join(words)
        self.page.show_end(sentence, len(left))
        self._counter.notices.tell(sentence)


def _sheet_in(path: Path) -> Sheet:
    """The table in a file. Raises BadInput when it can't be read or is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(f"{path.name} is larger than 64 MB; please part it.")
        return read_sheet(path.read_bytes())
    except OSError as told:
        raise BadInput(f"{path.name} can't be read: {told.strerror}.") from told
