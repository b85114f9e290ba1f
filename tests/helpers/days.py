"""Believable days: rosters, bookings and holds made up from a number, and a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.people import Stylist, StylistId
from salon_desk.domain.timespan import Span, instant_of, zone_of
from salon_desk.domain.treatment import Roster, Salon, Service, ServiceId

STOCKHOLM = "Europe/Stockholm"
SATURDAY = date(2026, 11, 21)
STYLISTS = ("Lea", "Mia", "Noah", "Emma", "Ines", "Tom", "Alina", "Omar", "Freja", "Hugo", "Vera", "Nils")
COLOURS = ("#3b6fb6", "#b94f78", "#3f9168", "#a56716", "#6b57b8", "#2c8794")
CLIENTS = (
    "Nora Lund", "Jonas Berg", "Clara Weiss", "Sofia Lindgren", "Viktor Ek", "Greta Moss", "Oskar Dahl", "Lina Berg",
    "Felix Roth", "Marta Nowak", "Ida Falk", "Aylin Kaya", "Dana Xu", "Sara Öst", "Maja Holm", "Leo Brandt",
)  # fmt: skip
SERVICES = tuple(
    Service(ServiceId(at), name, category, colour, minutes, price)
    for at, (name, category, colour, minutes, price) in enumerate(
        (
            ("Fringe trim", "cut", "#4d6470", 15, 1200),
            ("Gents cut", "cut", "#2f8559", 30, 3200),
            ("Blow-dry", "style", "#b0731a", 30, 2800),
            ("Cut & finish", "cut", "#2f67b1", 45, 5200),
            ("Up-do", "style", "#b0731a", 60, 6400),
            ("Colour", "colour", "#ad3a6a", 90, 9800),
            ("Balayage", "colour", "#6a48b5", 120, 15800),
        ),
        start=1,
    )
)


class HandClock:
    """A database clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._passed = 0.0
        self.clock = Clock(lambda: self._passed)
        self.clock.learn(now, 0.0, 0.0)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds


def salon(zone: str = STOCKHOLM, slot_minutes: int = 15) -> Salon:
    """The settings of the made-up salon."""
    return Salon("Salon Nord", zone, "EUR", slot_minutes, 180, 900)


def stylists(count: int = 6) -> tuple[Stylist, ...]:
    """So many stylists with names and colours."""
    return tuple(
        Stylist(StylistId(at + 1), STYLISTS[at % 12] + (f" {at // 12 + 1}" if at >= 12 else ""), COLOURS[at % 6], at)
        for at in range(count)
    )


def roster(count: int = 6, zone: str = STOCKHOLM) -> Roster:
    """A roster with so many stylists and all services."""
    return Roster(salon(zone), stylists(count), SERVICES)


def empty_day(
    day: date = SATURDAY,
    zone: str = STOCKHOLM,
    count: int = 6,
    opening: tuple[int, int] | None = (9 * 60, 18 * 60),
    slot_minutes: int = 15,
) -> Day:
    """A day on which everyone works all through the opening (minutes of the wall clock) and nobody is booked."""
    span = None if opening is None else Span(*(instant_of(day, minute, zone_of(zone)) for minute in opening))
    columns = tuple(Column(stylist, () if span is None else (span,), ()) for stylist in stylists(count))
    closed = "" if span else "Closed on Sundays"
    return Day(day, zone, slot_minutes, span, closed, columns, {}, {})


def at(day: Day, clock: str) -> datetime:
    """The instant of a wall-clock time such as `14:15` on a day."""
    hour, minute = clock.split(":")
    return instant_of(day.date, int(hour) * 60 + int(minute), day.zone)


def visit_number(number: int) -> VisitId:
    """The id of a made-up visit."""
    return VisitId(UUID(int=number))


def booked(number: int, stylist: int, start: datetime, minutes: int, version: int = 1) -> Booking:
    """A booking of some client for the service of that length."""
    service = min(SERVICES, key=lambda it: abs(it.minutes - minutes))
    client = CLIENTS[number * 7 % len(CLIENTS)]
    end = start + timedelta(minutes=minutes)
    return Booking(
        visit_number(number), 0, version, Status.BOOKED, StylistId(stylist), service.id, start, end, 0, None,
        start - timedelta(days=3), "Desk 1", "Anna", None, client, "070-123 45 67", "",
    )  # fmt: skip


def held(number: int, stylist: int, start: datetime, minutes: int, until: datetime, desk: str = "Desk 2") -> Booking:
    """A hold of a desk until an instant."""
    person = {"Desk 1": "Anna", "Desk 2": "Björn"}.get(desk, "Omar")
    return booked(number, stylist, start, minutes)._replace(
        status=Status.HELD, reserved_until=until, claimed_at=until - timedelta(seconds=180), desk=desk, person=person,
        client_name="", client_phone="",
    )  # fmt: skip


def with_parts(day: Day, parts: Sequence[Booking]) -> Day:
    """The day with these bookings in it, each a visit of its own."""
    visits = {**day.visits, **{part.visit_id: (part,) for part in parts}}
    return replace(day, visits=visits)


def is_free(day: Day, stylist_id: StylistId, span: Span, now: datetime) -> bool:
    """Whether the stylist works all through the span and nothing takes any of it."""
    column = day.column(stylist_id)
    works = column is not None and any(shift.covers(span) for shift in column.workable)
    is_open = day.opening is not None and day.opening.covers(span)
    return works and is_open and day.in_the_way(stylist_id, span, now) is None


def busy_day(
    stylists: int = 12,
    bookings: int = 150,
    holds: int = 10,
    day: date = SATURDAY,
    zone: str = STOCKHOLM,
    now: datetime | None = None,
    seed: int = 1,
) -> Day:
    """A full day: breaks, a late and an early shift, so many bookings and holds that never overlap.

    `holds` run out 20 to 180 seconds after `now`, which is 12:24 by the wall clock where it is not given.
    """
    random = Random(seed)
    plain = empty_day(day, zone, stylists)
    now = now or at(plain, "12:24")
    day_ = replace(plain, columns=tuple(_shifted(column, plain, random) for column in plain.columns))
    counts = [(bookings + holds) // stylists + (place < (bookings + holds) % stylists) for place in range(stylists)]
    pieces = [
        (column.stylist.id, start, minutes)
        for column, count in zip(day_.columns, counts, strict=True)
        for start, minutes in _pieces(column, count, random)
    ]
    random.shuffle(pieces)
    parts = [booked(number, *piece) for number, piece in enumerate(pieces, start=1)]
    for place in range(holds):
        stylist, start, minutes = pieces[place]
        until = now.replace(microsecond=0) + timedelta(seconds=20 + 160 * place // max(1, holds - 1))
        parts[place] = held(place + 1, stylist, start, minutes, until, f"Desk {place % 4 + 1}")
    return with_parts(day_, parts)


def _shifted(column: Column, day: Day, random: Random) -> Column:
    """The column with a shift of its own and a break in it."""
    opening = column.working[0]
    starts, ends = random.choice(((0, 0), (0, 0), (30, 0), (0, 120), (60, 0)))
    shift = Span(opening.start + timedelta(minutes=starts), opening.end - timedelta(minutes=ends))
    pause = at(day, random.choice(("12:00", "12:15", "12:30", "13:00")))
    return Column(column.stylist, (shift,), (Off(Span(pause, pause + timedelta(minutes=30)), "Break"),))


def _pieces(column: Column, count: int, random: Random) -> Iterator[tuple[datetime, int]]:
    """So many stretches of the shift that do not overlap, some with a gap behind."""
    slots = [
        (span.start + timedelta(minutes=15 * at), span) for span in column.workable for at in range(span.minutes // 15)
    ]
    chosen = sorted(random.sample(range(len(slots)), min(count, len(slots))))
    for place, at_ in enumerate(chosen):
        start, span = slots[at_]
        limit = slots[chosen[place + 1]][0] if place + 1 < len(chosen) else span.end
        room = (min(limit, span.end) - start) // timedelta(minutes=15) * 15
        yield start, min(room, random.choice((15, 30, 45, 60, 90, 120, 120)))


def utc(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """An instant."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
