"""The list of backups: when each was made, what is in it, how large it is, by which program, and whether it is good."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from salon_desk.domain.backup import Contents, size_words
from salon_desk.domain.backup_shelf import Backup, PutAside, Shelf, Source, Trust
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.timespan import clock_label, day_of
from salon_desk.ui.dates import day_of_year, short_date_with_year
from salon_desk.ui.set_up.row_table import InkKept, lay_rows
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.theme import Look

HEADINGS = (tr_noop("Made"), tr_noop("What is in it"), tr_noop("Size"), tr_noop("Program"), tr_noop("State"))
MADE, CONTENTS, SIZE, PROGRAM, STATE = range(len(HEADINGS))
WIDTHS = {MADE: 190, SIZE: 80, PROGRAM: 90, STATE: 200}
UNKNOWN = "–"


class BackupsList(QTableWidget):
    """`chosen` tells that another one may be chosen now."""

    chosen = Signal()

    def __init__(self, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADINGS), parent)
        self._saving = saving
        self._look = look
        self.sources: tuple[Source, ...] = ()
        self._make()
        self.itemSelectionChanged.connect(self.chosen)

    @property
    def source(self) -> Source | None:
        """What is chosen."""
        row = self.currentRow()
        return self.sources[row] if 0 <= row < len(self.sources) else None

    def show_shelf(self, shelf: Shelf) -> None:
        """Show these; what was chosen stays so, else the newest is."""
        before = self.source
        self.sources = (*shelf.backups, *shelf.put_aside)
        self.setRowCount(len(self.sources))
        for row, source in enumerate(self.sources):
            for column, words in enumerate(row_words(source, self._saving.zone)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.setItem(row, column, item)
        self._colour()
        if self.sources:
            self.setCurrentCell(self.sources.index(before) if before in self.sources else 0, MADE)
        self.chosen.emit()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self._colour()

    def _colour(self) -> None:
        for row, source in enumerate(self.sources):
            item = self.item(row, STATE)
            if item is not None:
                item.setForeground(_ink(source, self._look))

    def _make(self) -> None:
        lay_rows(self, tr("Backups"), HEADINGS)
        self.setItemDelegate(InkKept(self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(CONTENTS, QHeaderView.ResizeMode.Stretch)


def row_words(source: Source, zone: ZoneInfo) -> tuple[str, ...]:
    """What the list says of one, column by column."""
    if isinstance(source, PutAside):
        until = tr("kept until {date}", date=day_of_year(day_of(source.until, zone)))
        return when_words(source.since, zone), tr("The book as it was before a restore"), UNKNOWN, UNKNOWN, until
    contents = source.contents
    inside = contents_words(contents) if contents is not None else tr("Known when it is looked into")
    program = contents.program if contents is not None else UNKNOWN
    return when_words(source.made_at, zone), inside, size_words(source.size), program, tr(source.trust)


def contents_words(contents: Contents) -> str:
    """What is in it in one line: `12 bookings, 1 Nov 2026 – 24 Dec 2026 · 40 clients`."""
    clients = tr_count("{n} client", "{n} clients", contents.counts.clients)
    if contents.first_day is None or contents.last_day is None:
        return f"{tr('no bookings')} · {clients}"
    bookings = tr_count("{n} booking", "{n} bookings", contents.counts.bookings)
    return f"{bookings}, {days_words(contents.first_day, contents.last_day)} · {clients}"


def days_words(first: date, last: date) -> str:
    """From the first to the last day."""
    return day_of_year(first) if first == last else f"{day_of_year(first)} – {day_of_year(last)}"


def when_words(instant: datetime, zone: ZoneInfo) -> str:
    """A date and a time, as `Sat 21 Nov 2026, 12:24`."""
    date, clock = short_date_with_year(day_of(instant, zone)), clock_label(instant, zone)
    return tr("{date}, {time}", date=date, time=clock)


def _ink(source: Source, look: Look) -> QColor:
    if isinstance(source, Backup) and source.trust is Trust.PROVEN:
        return look.good_ink
    if isinstance(source, Backup) and source.trust is Trust.DAMAGED:
        return look.warning_ink
    return look.faint
