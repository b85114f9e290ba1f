"""What the day sheet says: each stylist's bookings, breaks and free time in words, and what to beware of. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.chair_time import chair_times, lasting
from salon_desk.domain.client import Client, alerts_of
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.people import ClientId, Stylist, StylistId
from salon_desk.domain.region import region_of
from salon_desk.domain.timespan import Span, joined
from salon_desk.domain.treatment import Roster
from salon_desk.phones import readable
from salon_desk.ui.dates import as_title, long_date, long_date_with_year
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import PROGRESS, who_holds
from salon_desk.ui.names import shown_name
from salon_desk.ui.wording import minutes_label, money, whom

Records = Mapping[ClientId, Client]


class Kind(Enum):
    """What a line of a sheet is about."""

    BOOKING = "booking"
    OFF = "off"
    FREE = "free"


class Entry(NamedTuple):
    """A line of a stylist's sheet. `alerts` are to be heard before anything else is done."""

    kind: Kind
    span: Span
    times: str
    who: str
    phone: str = ""
    what: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    note: str = ""
    state: str = ""
    booking: Booking | None = None


class StylistSheet(NamedTuple):
    """A stylist's day: a line about all of it, and its entries by start."""

    stylist: Stylist
    summary: str
    works: tuple[Span, ...]
    entries: tuple[Entry, ...]

    @property
    def bookings(self) -> list[Entry]:
        """The entries that are somebody's."""
        return [entry for entry in self.entries if entry.booking is not None]


class DaySheet(NamedTuple):
    """The whole salon's day. `remark` is what a reader has to know of the sheet itself; empty: nothing."""

    salon: str
    date: date
    heading: str
    printed: str
    closed: str
    remark: str
    stylists: tuple[StylistSheet, ...]

    def only(self, stylist_id: StylistId) -> DaySheet:
        """The same of one stylist."""
        return self._replace(stylists=tuple(one for one in self.stylists if one.stylist.id == stylist_id))


def day_sheet(day: Day, roster: Roster, records: Records, now: datetime, remark: str = "") -> DaySheet:
    """The sheet at this instant of the database's clock: what is booked, and what is held now."""
    teller = _Teller(day, roster, records, now)
    return DaySheet(
        salon=roster.salon.name,
        date=day.date,
        heading=as_title(long_date_with_year(day.date)),
        printed=tr("{date}, {time}", date=long_date(now.astimezone(day.zone).date()), time=hour_label(now, day.zone)),
        closed="" if day.opening is not None else day.closed or tr("Closed"),
        remark=remark,
        stylists=tuple(sheet for stylist in _stylists(day, roster) if (sheet := teller.sheet(stylist)) is not None),
    )


def clients_of(day: Day, now: datetime) -> list[ClientId]:
    """Whose records the sheet of a day needs."""
    return sorted({part.client_id for part in day.bookings if part.client_id is not None and part.takes_time(now)})


def phases(part: Booking, day: Day) -> tuple[str, ...]:
    """When what of a part is done: empty where all of it is one."""
    told = []
    if part.idle_from is not None and part.idle_until is not None:
        told.append(tr("Apply {times}", times=_from_to(part.start, part.idle_from, day)))
        told.append(tr("Takes effect {times}", times=_from_to(part.idle_from, part.idle_until, day)))
        told.append(tr("Finish {times}", times=_from_to(part.idle_until, part.leaves, day)))
    if part.cleanup_minutes:
        told.append(tr("Clean up {times}", times=_from_to(part.leaves, part.end, day)))
    return tuple(told)


@dataclass(frozen=True)
class _Teller:
    """Puts a day's entries into words."""

    day: Day
    roster: Roster
    records: Records
    now: datetime

    def sheet(self, stylist: Stylist) -> StylistSheet | None:
        """A stylist's sheet; None for one who neither works nor has a booking."""
        entries = sorted((*self._bookings(stylist.id), *self._offs(stylist.id), *self._free(stylist.id)), key=_order)
        works = joined(column.working) if (column := self.day.column(stylist.id)) is not None else ()
        if not works and not any(entry.booking for entry in entries):
            return None
        return StylistSheet(stylist, self._summary(stylist.id, works, entries), works, tuple(entries))

    def _summary(self, stylist_id: StylistId, works: Sequence[Span], entries: Sequence[Entry]) -> str:
        times = ", ".join(_from_to(span.start, span.end, self.day) for span in works)
        visits = tr_count("{n} booking", "{n} bookings", sum(entry.booking is not None for entry in entries))
        chair = next((one for one in chair_times(self.day, self.now) if one.stylist.id == stylist_id), None)
        free = tr("{length} free", length=_length(lasting(chair.free))) if chair is not None else ""
        return " · ".join(part for part in (times or tr("Not on today's roster"), visits, free) if part)

    def _bookings(self, stylist_id: StylistId) -> Iterator[Entry]:
        for part in self.day.of(stylist_id):
            if part.takes_time(self.now):
                yield self._entry(part)

    def _entry(self, part: Booking) -> Entry:
        held = part.is_hold
        return Entry(
            Kind.BOOKING,
            part.span,
            _from_to(part.start, part.end, self.day),
            shown_name(part.client_name) or tr("Held"),
            self._phone(part),
            tuple(self._what(part)),
            self._alerts(part),
            part.note,
            who_holds(part) if held else tr(PROGRESS[part.progress]),
            part,
        )

    def _phone(self, part: Booking) -> str:
        return readable(part.client_phone, region_of(self.roster.salon))

    def _what(self, part: Booking) -> Iterator[str]:
        service = self.roster.service(part.service_id)
        length = minutes_label(part.span.minutes)
        yield f"{service.name} · {length}" if service is not None else length
        yield from phases(part, self.day)
        if part.lane:
            why = part.squeezed_because
            yield tr("Squeezed in: {reason}", reason=why) if why else tr("Squeezed in")
        for other in sorted(self.day.visits.get(part.visit_id, ()), key=lambda one: one.start):
            if other.ordinal != part.ordinal:
                yield self._other(other)

    def _other(self, part: Booking) -> str:
        service = self.roster.service(part.service_id)
        return tr(
            "also {time} {service} with {stylist}",
            time=hour_label(part.start, self.day.zone),
            service=service.name if service is not None else tr("a part", meaning="of a visit"),
            stylist=whom(part.stylist_id, self.roster),
        )

    def _alerts(self, part: Booking) -> tuple[str, ...]:
        client = self.records.get(part.client_id) if part.client_id is not None else None
        if client is None:
            return ()
        owed = money(client.owes, self.roster.salon.currency)
        found = alerts_of(client, self.roster.service(part.service_id), self.day.date, owed)
        return tuple(alert.sentence for alert in found)

    def _offs(self, stylist_id: StylistId) -> Iterator[Entry]:
        column = self.day.column(stylist_id)
        for off in column.off if column is not None else ():
            times = _from_to(off.span.start, off.span.end, self.day)
            yield Entry(Kind.OFF, off.span, times, off.reason or tr("Not working"))

    def _free(self, stylist_id: StylistId) -> Iterator[Entry]:
        for span in self.day.free(stylist_id, self.now):
            times = _from_to(span.start, span.end, self.day)
            yield Entry(Kind.FREE, span, times, tr("Free"), what=(_length(span.end - span.start),))


def _stylists(day: Day, roster: Roster) -> list[Stylist]:
    """The columns, then whoever has a booking and none."""
    known = [column.stylist for column in day.columns]
    lost = {part.stylist_id for part in day.bookings} - {stylist.id for stylist in known}
    left = (roster.stylist(one) or Stylist(one, tr("A stylist who left"), "#808080", 0) for one in sorted(lost))
    return [*known, *left]


def _order(entry: Entry) -> tuple[datetime, datetime]:
    return entry.span.start, entry.span.end


def _from_to(begins: datetime, ends: datetime, day: Day) -> str:
    return f"{hour_label(begins, day.zone)} – {hour_label(ends, day.zone)}"


def _length(time: timedelta) -> str:
    """A time as `45 min`, `1 h 30 min`."""
    hours, minutes = divmod(time // timedelta(minutes=1), 60)
    if not hours:
        return minutes_label(minutes) if minutes else tr("no time")
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)
