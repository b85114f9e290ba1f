"""Lays out a stylist's day as a list: as many pages as it takes, nothing cut and no line twice. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.waiting import WAITLIST
from salon_desk.ui.names import shown_name
from salon_desk.ui.paper.page import MARGIN, SPARE, Bar, Face, Measure, Page, Paper, Text, wrapped
from salon_desk.ui.paper.sheet import DaySheet, Entry, Kind, StylistSheet

TITLE, PLAIN, BOLD, SMALL = Face(17, bold=True), Face(8.8), Face(8.8, bold=True), Face(7.6)
HEADINGS = tr_noop("Time"), tr_noop("Client"), tr_noop("Service"), tr_noop("Notes and alerts"), tr_noop("Status")
SHARES = (0.145, 0.215, 0.25, 0.265, 0.125)
PADDING = 3.0
GUTTER = 8.0
STATES = {
    Progress.BOOKED: tr_noop("Booked"),
    Progress.CONFIRMED: tr_noop("Confirmed"),
    Progress.ARRIVED: tr_noop("Arrived"),
    Progress.LATE: tr_noop("Late"),
    Progress.IN_CHAIR: tr_noop("In chair"),
    Progress.DONE: tr_noop("Done"),
    Progress.NO_SHOW: tr_noop("No-show"),
}
SHADES = {Kind.BOOKING: 1.0, Kind.OFF: 0.86, Kind.FREE: 0.955}


class Line(NamedTuple):
    """A line of a cell."""

    words: str
    face: Face


Cell = tuple[Line, ...]


class Row(NamedTuple):
    """A row of the list, its cells already in lines."""

    cells: tuple[Cell, ...]
    grey: float

    @property
    def lines(self) -> int:
        """How many lines the tallest cell has."""
        return max(len(cell) for cell in self.cells)

    @property
    def height(self) -> float:
        """What it takes of a page."""
        return self.lines * PLAIN.line + 2 * PADDING

    def parted(self, lines: int) -> tuple[Row, Row]:
        """So many lines of it, and the rest."""
        return (
            self._replace(cells=tuple(cell[:lines] for cell in self.cells)),
            self._replace(cells=tuple(cell[lines:] for cell in self.cells)),
        )


def list_pages(sheet: DaySheet, stylist: StylistSheet, paper: Paper, measure: Measure) -> list[Page]:
    """The pages of one stylist."""
    layout = _Layout(sheet, stylist, paper, measure)
    return [layout.page(rows, nth) for nth, rows in enumerate(layout.filled())]


@dataclass(frozen=True)
class _Layout:
    """One stylist's list on one kind of paper."""

    sheet: DaySheet
    stylist: StylistSheet
    paper: Paper
    measure: Measure

    def filled(self) -> list[list[Row]]:
        """The rows of each page: a row stays whole where a page has room for it."""
        pages: list[list[Row]] = [[]]
        left = room = self._room()
        waiting = [self._row(entry) for entry in reversed(self.stylist.entries)]
        while waiting:
            row = waiting.pop()
            if row.height <= left:
                pages[-1].append(row)
                left -= row.height
            elif row.height <= room or left < room / 2:
                waiting.append(row)
                pages.append([])
                left = room
            else:
                first, rest = row.parted(int((left - 2 * PADDING) // PLAIN.line))
                waiting += [rest, first]
        return pages

    def page(self, rows: Sequence[Row], nth: int) -> Page:
        """One page with its rows."""
        bars, texts = [*self._heading_bars()], [*self._heading(nth)]
        y = self._top
        for row in rows:
            bars += self._row_bars(row, y)
            texts += self._row_texts(row, y)
            y += row.height
        return Page(self.paper, tuple(bars), tuple(texts))

    # measures

    @property
    def _width(self) -> float:
        return self.paper.width - 2 * MARGIN

    @property
    def _remark(self) -> list[str]:
        return wrapped(self.sheet.remark, BOLD, self._width, self.measure)

    @property
    def _top(self) -> float:
        """Where the first row begins."""
        return MARGIN + TITLE.line + PLAIN.line + len(self._remark) * BOLD.line + SMALL.line + 4 * PADDING

    def _room(self) -> float:
        return self.paper.height - self._top - MARGIN - SPARE

    def _columns(self) -> Iterator[tuple[float, float]]:
        """Where each column begins and how wide its words may be."""
        x = MARGIN
        for share in SHARES:
            yield x + PADDING, share * self._width - GUTTER
            x += share * self._width

    # words

    def _row(self, entry: Entry) -> Row:
        state = _state(entry.booking) if entry.booking is not None else ""
        columns = (
            ((entry.times, BOLD if entry.booking else PLAIN),),
            ((entry.who, BOLD if entry.booking else PLAIN), (entry.phone, PLAIN)),
            tuple((what, PLAIN) for what in entry.what),
            (*((alert, BOLD) for alert in entry.alerts), (entry.note, PLAIN)),
            ((state, PLAIN),),
        )
        widths = (width for _, width in self._columns())
        cells = (self._cell(said, width) for said, width in zip(columns, widths, strict=True))
        return Row(tuple(cells), SHADES[entry.kind])

    def _cell(self, said: Sequence[tuple[str, Face]], width: float) -> Cell:
        return tuple(Line(line, face) for words, face in said for line in wrapped(words, face, width, self.measure))

    def _heading(self, nth: int) -> Iterator[Text]:
        name = self.stylist.stylist.name
        y = MARGIN + TITLE.points
        yield Text(MARGIN, y, tr("{stylist} (continued)", stylist=name) if nth else name, TITLE)
        date = self.sheet.heading
        yield Text(MARGIN + self._width - self.measure(date, BOLD), y, date, BOLD)
        y = MARGIN + TITLE.line + PLAIN.points
        yield Text(MARGIN, y, self.stylist.summary, PLAIN)
        for line in self._remark:
            y += BOLD.line
            yield Text(MARGIN, y, line, BOLD)
        y = self._top - 1.6 * PADDING
        for words, (x, _) in zip(HEADINGS, self._columns(), strict=True):
            yield Text(x, y, tr(words), SMALL)

    def _heading_bars(self) -> Iterator[Bar]:
        yield Bar(MARGIN, self._top - 0.8, self._width, 0.8, 0.0)

    def _row_bars(self, row: Row, y: float) -> Iterator[Bar]:
        if row.grey < 1:
            yield Bar(MARGIN, y, self._width, row.height, row.grey)
        yield Bar(MARGIN, y + row.height - 0.3, self._width, 0.3, 0.45)

    def _row_texts(self, row: Row, y: float) -> Iterator[Text]:
        for cell, (x, _) in zip(row.cells, self._columns(), strict=True):
            for nth, line in enumerate(cell):
                yield Text(x, y + PADDING + nth * PLAIN.line + PLAIN.points, line.words, line.face)


def _state(part: Booking) -> str:
    """How far the client is, or who holds it."""
    if not part.is_hold:
        return tr(STATES[part.progress])
    if part.desk == WAITLIST:
        return tr("Held for {client} from the waitlist", client=shown_name(part.client_name))
    return tr("Held by {desk}", desk=part.desk)
