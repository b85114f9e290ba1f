"""Wishes about a list of clients: choose a file, tell what its columns mean, write it batch by batch, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from salon_desk.domain.client import Client
from salon_desk.domain.client_import import (
    Columns,
    Known,
    Readable,
    RowError,
    Sheet,
    clients_of,
    guess_columns,
    read_sheet,
)
from salon_desk.domain.errors import BadInput, SalonError
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.region import region_of
from salon_desk.phones import readable as as_read
from salon_desk.ui.centre import Centre
from salon_desk.ui.counter import Counter
from salon_desk.ui.failures import OUR_BUG

if TYPE_CHECKING:
    from salon_desk.ui.client_import_page import ClientImportPage

BATCH = 200  # clients that are written at once
LOOKED_UP = 1000  # clients that are looked up at once: a second of the database's time in a large book
LOOKING = tr_noop("Looking who is there already…")
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
        self._known: frozenset[int] = frozenset()
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
        from salon_desk.ui.file_dialogs import ask_what_to_read

        ask_what_to_read(self.page, tr("A list of clients"), self.read)

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
        self._clients, self._known, self._wrong = (), frozenset(), 0
        try:
            readable = await asyncio.to_thread(clients_of, sheet, columns)
        except BadInput as told:
            self.page.show_unreadable(told.sentence)
            return
        if self._still(sheet, columns):
            self._clients, self._wrong = [client for _, client in readable.clients], len(readable.errors)
            self.page.show_readable(len(self._clients), 0, readable.errors, tr(LOOKING))
            await self._look_up(readable, sheet, columns)

    def _still(self, sheet: Sheet, columns: Columns) -> bool:
        """Whether it is this file, read in this way, that is on the page and not written yet."""
        return not self._writes and sheet is self._sheet and columns == self.page.columns

    async def _look_up(self, readable: Readable, sheet: Sheet, columns: Columns) -> None:
        """Say who is there already. Where the book can't be asked nobody is: it looks again when it writes."""
        known: list[Known] = []
        clients = self._clients
        with suppress(SalonError):
            for begin in range(0, len(clients), LOOKED_UP):
                found = await self._counter.desk.clients.known(clients[begin : begin + LOOKED_UP])
                known += [one._replace(place=begin + one.place) for one in found]
                if not self._still(sheet, columns):
                    return
        told = await asyncio.to_thread(_told, readable, known, region_of(self._counter.desk.roster.salon))
        if self._still(sheet, columns) and self._clients is clients:
            self._known = frozenset(one.place for one in known)
            self.page.show_readable(len(clients), len(known), told)

    async def _write(self) -> None:
        self._writes, self._stops = True, False
        leaves_out = self.page.leave_out.isChecked()
        clients = [one for place, one in enumerate(self._clients) if not leaves_out or place not in self._known]
        known, done, written = len(self._clients) - len(clients), 0, 0
        self._known = frozenset()
        self.page.show_progress(done, len(clients))
        why = tr(OUR_BUG)  # until it is known better
        try:
            while done < len(clients) and not self._stops:
                batch = clients[done : done + BATCH]
                written += await self._counter.desk.clients.import_some(batch, anyway=not leaves_out)
                done += len(batch)
                self.page.show_progress(done, len(clients))
            why = ""
        except SalonError as told:
            why = told.sentence
        finally:
            self._writes = False
            self._clients = clients[done:]
            self._end(written, known + done - written, why)

    def _end(self, written: int, known: int, why: str) -> None:
        """Say what came of it, and why the rest did not, "" where a person stopped it.

        What is not written yet can be written from here on.
        """
        left, wrong = len(self._clients), self._wrong
        words = [tr_count("{n} client came into the book.", "{n} clients came into the book.", written)]
        if known:
            words.append(tr_count("{n} was there already and left out.", "{n} were there already and left out.", known))
        if left and why:
            words.append(tr_count("{n} did not: {why}", "{n} did not: {why}", left, why=why))
        elif left:
            words.append(tr_count("{n} did not; you stopped it.", "{n} did not; you stopped it.", left))
        if wrong:
            words.append(tr_count("{n} line could not be read.", "{n} lines could not be read.", wrong))
        sentence = " ".join(words)
        self.page.show_end(sentence, left)
        self._counter.notices.tell(sentence)


def _told(readable: Readable, known: Sequence[Known], region: str) -> list[RowError]:
    """What there is to say of single lines: which can't be read, and who is there already."""
    told = [*readable.errors, *(RowError(readable.clients[one.place][0], _where(one, region)) for one in known)]
    return sorted(told)


def _where(known: Known, region: str) -> str:
    client = f"{known.name}, {as_read(known.phone, region)}" if known.phone else known.name
    if known.in_book:
        return tr("in the book already as {client}.", client=client)
    return tr("further up in this list already as {client}.", client=client)


def _sheet_in(path: Path) -> Sheet:
    """The table in a file. Raises BadInput when it can't be read or is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(tr("{file} is larger than 64 MB; please part it.", file=path.name))
        return read_sheet(path.read_bytes())
    except OSError as told:
        raise BadInput(tr("{file} can't be read: {why}.", file=path.name, why=told.strerror)) from told
