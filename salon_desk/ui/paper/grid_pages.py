"""Lays out the whole salon's day as the grid shows it: stylists side by side, on as many pages as they need. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from salon_desk.domain.day import Day
from salon_desk.domain.timespan import Span, without
from salon_desk.ui.grid.geometry import axis_of, hour_label, hours
from salon_desk.ui.grid.lanes import Place, lay_out
from salon_desk.ui.paper.page import MARGIN, SPARE, Bar, Face, Measure, Page, Paper, Text, shortened, wrapped
from salon_desk.ui.paper.sheet import DaySheet, Entry, Kind, StylistSheet

T = TypeVar("T")

TITLE, NAME, BOLD, PLAIN = Face(15, bold=True), Face(9, bold=True), Face(6.6, bold=True), Face(6.6)
RULER = 42.0
NARROWEST = 88.0  # a column
HOUR = timedelta(hours=1)
SHORTEST = 44.0  # an hour
INSET = 2.5
OFF, GAP, LINE = 0.86, 0.93, 0.8


def grid_pages(sheet: DaySheet, day: Day, paper: Paper, measure: Measure) -> list[Page]:
    """The pages: the columns in even groups, and where the day is too long for one page its hours too."""
    across = paper.across()
    room = across.width - 2 * MARGIN - RULER
    groups = _evenly(sheet.stylists, int(room // NARROWEST))
    return [
        _Layout(sheet, day, group, window, across, measure).page()
        for group in groups or [()]
        for window in _windows(day, across)
    ]


def _windows(day: Day, paper: Paper) -> list[Span]:
    """The hours of each page."""
    axis = axis_of(day).span
    most = int(_height(paper) // SHORTEST)
    count = -(-(axis.end - axis.start) // (most * HOUR))
    step = -(-(axis.end - axis.start) // (count * HOUR)) * HOUR
    starts = (axis.start + nth * step for nth in range(count))
    return [Span(start, min(start + step, axis.end)) for start in starts if start < axis.end]


def _height(paper: Paper) -> float:
    """What the columns have of a page's height."""
    return paper.height - 2 * MARGIN - SPARE - TITLE.line - NAME.line - 10


def _evenly(whole: Sequence[T], most: int) -> list[Sequence[T]]:
    """In groups of at most so many, the first ones not larger than the last by more than one."""
    count = -(-len(whole) // most)
    sizes = [len(whole) // count + (nth < len(whole) % count) for nth in range(count)]
    return [whole[sum(sizes[:nth]) : sum(sizes[: nth + 1])] for nth in range(count)]


@dataclass(frozen=True)
class _Layout:
    """Some columns and hours on one page."""

    sheet: DaySheet
    day: Day
    stylists: Sequence[StylistSheet]
    window: Span
    paper: Paper
    measure: Measure

    def page(self) -> Page:
        """The page."""
        bars, texts = list(self._ground()), list(self._headings())
        for nth, stylist in enumerate(self.stylists):
            bars += self._offs(nth, stylist)
        bars += self._hour_lines()
        texts += self._ruler()
        texts += self._reasons()
        for nth, stylist in enumerate(self.stylists):
            for entry, place in _placed(stylist, self._shortest):
                if entry.span.overlaps(self.window):
                    box = self._box(nth, entry.span, place)
                    bars += self._block_bars(entry, box)
                    texts += self._block_texts(entry, box)
        return Page(self.paper, tuple(bars), tuple(texts))

    # measures

    @property
    def _top(self) -> float:
        return MARGIN + TITLE.line + NAME.line + 10

    @property
    def _width(self) -> float:
        """A column's."""
        return (self.paper.width - 2 * MARGIN - RULER) / max(1, len(self.stylists))

    @property
    def _shortest(self) -> timedelta:
        """The shortest time that has room for a line of words."""
        return (BOLD.line + 1) / _height(self.paper) * (self.window.end - self.window.start)

    def _x(self, column: int) -> float:
        return MARGIN + RULER + column * self._width

    def _y(self, instant: datetime) -> float:
        inside = min(max(instant, self.window.start), self.window.end)
        return self._top + (inside - self.window.start) / (self.window.end - self.window.start) * _height(self.paper)

    def _box(self, column: int, span: Span, place: Place = Place()) -> Bar:  # noqa: B008
        lane = (self._width - 2) / place.lanes
        y = self._y(span.start)
        height = max(self._y(max(span.end, span.start + self._shortest)) - y, 0)
        return Bar(self._x(column) + 1 + place.first * lane, y, lane * place.wide, height, 1.0, framed=True)

    # what stands where

    def _headings(self) -> Iterator[Text]:
        title = f"{self.sheet.salon} · {self.sheet.heading}"
        yield Text(MARGIN, MARGIN + TITLE.points, title, TITLE)
        if self.sheet.closed:
            yield Text(MARGIN + RULER, self._top + 20, self.sheet.closed, NAME)
        for nth, stylist in enumerate(self.stylists):
            name = shortened(stylist.stylist.name, NAME, self._width - 2 * INSET, self.measure)
            yield Text(self._x(nth) + INSET, self._top - 6, name, NAME)

    def _ground(self) -> Iterator[Bar]:
        width = self._width * len(self.stylists)
        if self.stylists:
            yield Bar(MARGIN + RULER, self._top, width, _height(self.paper), OFF, framed=True)

    def _offs(self, column: int, stylist: StylistSheet) -> Iterator[Bar]:
        """The hours in which she works are white, the rest stays grey."""
        breaks = [entry.span for entry in stylist.entries if entry.kind is Kind.OFF]
        for shift in stylist.works:
            for works in without(shift, breaks):
                if works.overlaps(self.window):
                    y = self._y(works.start)
                    yield Bar(self._x(column), y, self._width, self._y(works.end) - y, 1.0)
        yield Bar(self._x(column), self._top - NAME.line, 0.4, _height(self.paper) + NAME.line, 0.3)

    def _reasons(self) -> Iterator[Text]:
        """Why she does not work, where there is room for it and nobody is booked all the same."""
        for nth, stylist in enumerate(self.stylists):
            taken = [booking.span for booking in stylist.bookings]
            for entry in stylist.entries:
                y = self._y(entry.span.start)
                is_off = entry.kind is Kind.OFF and not any(entry.span.overlaps(span) for span in taken)
                if is_off and self._y(entry.span.end) - y > PLAIN.line:
                    words = shortened(entry.who, PLAIN, self._width - 4 * INSET, self.measure)
                    yield Text(self._x(nth) + 2 * INSET, y + 1 + PLAIN.points, words, PLAIN)

    def _hours(self) -> list[datetime]:
        return [hour for hour in hours(axis_of(self.day), self.day) if self.window.start <= hour <= self.window.end]

    def _hour_lines(self) -> Iterator[Bar]:
        for hour in self._hours() if self.stylists else ():
            yield Bar(MARGIN + RULER, self._y(hour), self._width * len(self.stylists), 0.4, LINE)

    def _ruler(self) -> Iterator[Text]:
        for hour in self._hours() if self.stylists else ():
            yield Text(MARGIN, self._y(hour) + PLAIN.points / 2, hour_label(hour, self.day.zone), PLAIN)

    def _block_bars(self, entry: Entry, box: Bar) -> Iterator[Bar]:
        yield box
        part = entry.booking
        if part is not None and part.idle_from is not None and part.idle_until is not None:
            y = self._y(part.idle_from)
            yield Bar(box.x + 0.6, y, box.width - 1.2, self._y(part.idle_until) - y, GAP)

    def _block_texts(self, entry: Entry, box: Bar) -> Iterator[Text]:
        """Start and client first, then what is done; the last line tells where something is left out."""
        width = box.width - 2 * INSET
        said = [f"{entry.times.split(' – ')[0]} {entry.who}", *entry.what[:1], *entry.alerts[:1]]
        faces = [BOLD, PLAIN, BOLD]
        lines = [
            (line, face)
            for words, face in zip(said, faces, strict=False)
            for line in wrapped(words, face, width, self.measure)
        ]
        fitting = max(1, int((box.height - 1) / BOLD.line))
        if len(lines) > fitting:
            kept, face = lines[fitting - 1]
            rest = f"{kept} {' '.join(line for line, _ in lines[fitting:])}"
            lines = [*lines[: fitting - 1], (shortened(rest, face, width, self.measure), face)]
        for nth, (line, face) in enumerate(lines):
            yield Text(box.x + INSET, box.y + 0.8 + nth * face.line + face.points, line, face)


def _placed(stylist: StylistSheet, shortest: timedelta) -> list[tuple[Entry, Place]]:
    """Her bookings with their lanes: those side by side whose words would lie upon each other."""
    bookings = stylist.bookings
    spans = [Span(entry.span.start, max(entry.span.end, entry.span.start + shortest)) for entry in bookings]
    return list(zip(bookings, lay_out(spans), strict=True))
