"""Where time and stylists lie on the grid: plain arithmetic, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span, clock_label, instant_of

STEP = timedelta(minutes=5)
MARGIN = timedelta(minutes=30)
USUAL = (9 * 60, 18 * 60)
NARROWEST = 120


class Box(NamedTuple):
    """A rectangle in whole pixels; the right and bottom edges do not belong to it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first pixel column that is no longer inside."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first pixel row that is no longer inside."""
        return self.y + self.height

    def meets(self, other: Box) -> bool:
        """Whether some pixel belongs to both."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def inset(self, left: int, top: int, right: int, bottom: int) -> Box:
        """The box without so many pixels at each side."""
        return Box(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)


class TimeAxis(NamedTuple):
    """The rows of a day: so many steps of five real minutes from an instant on, whatever the wall clock does."""

    start: datetime
    rows: int

    @property
    def end(self) -> datetime:
        """The instant after the last row."""
        return self.start + self.rows * STEP

    @property
    def span(self) -> Span:
        """From the first row's start to the last one's end."""
        return Span(self.start, self.end)

    def instant(self, row: int) -> datetime:
        """The instant at which a row begins."""
        return self.start + row * STEP

    def row_of(self, instant: datetime) -> int:
        """The row in which an instant lies; below 0 or beyond the last one where it is not on the axis."""
        return (instant - self.start) // STEP

    def rows_of(self, span: Span) -> tuple[int, int] | None:
        """The first and last row that a span touches, None where it touches none."""
        first = max(0, self.row_of(span.start))
        last = min(self.rows - 1, -((self.start - span.end) // STEP) - 1)
        return (first, last) if first <= last else None


def axis_of(day: Day) -> TimeAxis:
    """The rows that show a day: its opening, every shift and every booking, and half an hour on both sides."""
    spans = [shift for column in day.columns for shift in column.working]
    spans += [part.span for part in day.bookings]
    spans.append(day.opening or Span(*(instant_of(day.date, minute, day.zone) for minute in USUAL)))
    first = max(day.begins, min(span.start for span in spans) - MARGIN)
    last = min(day.ends, max(span.end for span in spans) + MARGIN)
    start = day.begins + (first - day.begins) // STEP * STEP
    return TimeAxis(start, -((start - last) // STEP))


def hour_label(instant: datetime, zone: ZoneInfo) -> str:
    """The wall clock at an instant, with the zone's short name where this hour comes twice that night."""
    label = clock_label(instant, zone)
    return f"{label} {instant.astimezone(zone).strftime('%Z')}" if is_repeated(instant, zone) else label


def is_repeated(instant: datetime, zone: ZoneInfo) -> bool:
    """Whether the wall clock shows this time twice that night."""
    local = instant.astimezone(zone).replace(tzinfo=None)
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first < second


def hours(axis: TimeAxis, day: Day) -> list[datetime]:
    """The instants on the axis at which the ruler writes a label: each full hour, and where the wall clock jumps."""
    steps = [axis.instant(row).astimezone(day.zone) for row in range(axis.rows + 1)]
    before = [steps[0], *steps]
    return [
        step.astimezone(UTC)
        for step, last in zip(steps, before, strict=False)
        if step.minute == 0 or step.utcoffset() != last.utcoffset()
    ]


def snapped(instant: datetime, day: Day) -> datetime:
    """The start of the slot in which an instant lies; slots are counted from the opening."""
    origin = day.opening.start if day.opening else day.begins
    length = timedelta(minutes=day.slot_minutes)
    return origin + (instant - origin) // length * length


def is_past(start: datetime, day: Day, now: datetime) -> bool:
    """Whether a slot can no longer be claimed; the one that is running still can."""
    return start <= now - timedelta(minutes=day.slot_minutes)


class Geometry(NamedTuple):
    """Pixels for one picture of a day: rows of `step` pixels, columns that share `width`, scrolled by `left`, `top`."""

    axis: TimeAxis
    stylists: Sequence[StylistId]
    step: int
    width: int
    left: int = 0
    top: int = 0

    @property
    def height(self) -> int:
        """The whole day in pixels, also what is scrolled away."""
        return self.axis.rows * self.step

    def edge(self, column: int) -> int:
        """The left edge of a column before scrolling; columns share the width, and none is too narrow."""
        count = max(1, len(self.stylists))
        return column * max(self.width, NARROWEST * count) // count

    def x_of(self, column: int) -> int:
        """The left edge of a column on the screen."""
        return self.edge(column) - self.left

    def y_of(self, instant: datetime) -> int:
        """The height of an instant on the screen, rounded down to a pixel."""
        return (instant - self.axis.start) * self.step // STEP - self.top

    def column_at(self, x: int) -> int | None:
        """The column under a point, None beside them all."""
        return next(iter(self.columns_between(x, x + 1)), None)

    def columns_between(self, x: int, right: int) -> range:
        """The columns that touch a stretch of the screen, its right end not included."""
        count = len(self.stylists)
        whole = self.edge(count) if count else 0
        start, end = max(0, x + self.left), min(whole, right + self.left)
        if start >= end:
            return range(0)
        return range(self._column_of(start, count, whole), self._column_of(end - 1, count, whole) + 1)

    def _column_of(self, pixel: int, count: int, whole: int) -> int:
        # Edges are rounded down, so that a column begins at the last pixel of the share before it.
        return min(count - 1, ((pixel + 1) * count - 1) // whole)

    def instant_at(self, y: int) -> datetime:
        """The instant under a point."""
        return self.axis.start + (y + self.top) * STEP / self.step

    def slot_at(self, x: int, y: int, day: Day) -> Slot | None:
        """The slot under a point, None beside the columns or outside the axis."""
        column, instant = self.column_at(x), self.instant_at(y)
        if column is None or not self.axis.span.holds(instant):
            return None
        return Slot(self.stylists[column], snapped(instant, day))

    def box(self, column: int, span: Span) -> Box:
        """The whole width of a column through a span."""
        left, top = self.x_of(column), self.y_of(span.start)
        return Box(left, top, self.x_of(column + 1) - left, self.y_of(span.end) - top)

    def slot_box(self, slot: Slot, minutes: int) -> Box:
        """Where a slot of so many minutes lies; of no width where the stylist has no column."""
        span = Span(slot.start, slot.start + timedelta(minutes=minutes))
        if slot.stylist_id not in self.stylists:
            return Box(0, self.y_of(span.start), 0, 0)
        return self.box(self.stylists.index(slot.stylist_id), span)
