"""Spans of time and the salon's time zone: instants are always aware, labels always local."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr, tr_count

DAY = timedelta(days=1)
SHORTEST, LONGEST = 5, 720  # minutes of a visit


class Span(NamedTuple):
    """A half-open stretch of time, `start` included and `end` not; both are aware."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Whole minutes that really pass between start and end, also over a clock change."""
        return int((self.end - self.start).total_seconds() // 60)

    def overlaps(self, other: Span) -> bool:
        """Whether some instant belongs to both."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every instant of `other` belongs to this span."""
        return self.start <= other.start and other.end <= self.end

    def within(self, other: Span) -> Span:
        """The part of this span that lies in an overlapping one."""
        return Span(max(self.start, other.start), min(self.end, other.end))

    def holds(self, instant: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.start <= instant < self.end


def span_of(start: datetime, minutes: int) -> Span:
    """The span that begins at an aware instant and lasts so many minutes.

    Raises BadInput for a naive instant, or a length that no visit can have.
    """
    if not SHORTEST <= minutes <= LONGEST:
        told = tr_count(
            "A visit lasts between {shortest} minutes and 12 hours, not {n} minute.",
            "A visit lasts between {shortest} minutes and 12 hours, not {n} minutes.",
            minutes,
            shortest=SHORTEST,
        )
        raise BadInput(told)
    start = aware(start)
    return Span(start, start + timedelta(minutes=minutes))


def aware(instant: datetime) -> datetime:
    """The instant in UTC. Raises BadInput for a naive one, because nobody can know what it means."""
    if instant.tzinfo is None or instant.utcoffset() is None:
        raise BadInput(tr("A time without a time zone was given, so nobody can know when it is."))
    return instant.astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """The time zone with this IANA name. Raises BadInput for a name that is not known."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        told = tr("“{name}” is not a known time zone; “Europe/Stockholm” would be one.", name=name[:60])
        raise BadInput(told) from unknown


def instant_of(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a wall-clock minute (0 to 1440) on a date.

    Where a clock change makes the wall clock ambiguous or skips it, the answer is PostgreSQL's: the later
    instant of an ambiguous minute, and the old offset for a skipped one.
    """
    naive = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    before, after = (naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    skipped = before.astimezone(zone).replace(tzinfo=None) != naive
    return before if skipped else max(before, after)


def day_of(instant: datetime, zone: ZoneInfo) -> date:
    """The salon's calendar date at an instant."""
    return aware(instant).astimezone(zone).date()


def clock_label(instant: datetime, zone: ZoneInfo) -> str:
    """The wall clock at an instant as `14:05`."""
    return instant.astimezone(zone).strftime("%H:%M")


def slots(span: Span, minutes: int) -> Iterator[datetime]:
    """The starts of the slots of so many minutes in a span, first to last."""
    start, step = span.start, timedelta(minutes=minutes)
    while start < span.end:
        yield start
        start += step


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch or overlap made one."""
    whole: list[Span] = []
    for span in sorted(spans):
        if whole and span.start <= whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end))
        else:
            whole.append(span)
    return tuple(whole)


def without(span: Span, taken: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of a span when others are cut out, in order."""
    left: list[Span] = []
    start = span.start
    for cut in sorted(taken):
        if cut.end <= start or cut.start >= span.end:
            continue
        if cut.start > start:
            left.append(Span(start, cut.start))
        start = max(start, cut.end)
    if start < span.end:
        left.append(Span(start, span.end))
    return tuple(left)
