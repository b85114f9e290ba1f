"""A day in rows: one for each visit, told in plain words. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.overview import price_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import PROGRESS, who_holds
from salon_desk.ui.names import shown_name
from salon_desk.ui.wording import money, stylist_name

HEADINGS = (
    tr_noop("Time"), tr_noop("Client"), tr_noop("Phone"), tr_noop("Services"), tr_noop("Stylist"), tr_noop("Status"),
    tr_noop("Note"), tr_noop("Price"),
)  # fmt: skip
TIME, CLIENT, PHONE, SERVICES, STYLIST, STATUS, NOTE, PRICE = range(len(HEADINGS))


class VisitRow(NamedTuple):
    """A visit as the list shows it: `parts` in order, `cells` their words, `price` in the smallest unit."""

    parts: tuple[Booking, ...]
    cells: tuple[str, ...]
    price: int

    @property
    def first(self) -> Booking:
        """The part that begins first."""
        return self.parts[0]


def rows_of(day: Day, roster: Roster, now: datetime) -> list[VisitRow]:
    """Every visit of the day that takes time, in order of time; holds too."""
    live = (parts for parts in day.visits.values() if parts and parts[0].takes_time(now))
    return sorted((row_of(parts, day, roster) for parts in live), key=order)


def order(row: VisitRow) -> tuple[object, ...]:
    """Rows follow each other by time, then by stylist."""
    return row.first.start, row.first.end, row.first.stylist_id, str(row.first.visit_id)


def row_of(visit: Sequence[Booking], day: Day, roster: Roster) -> VisitRow:
    """One visit in words."""
    parts = tuple(sorted(visit, key=lambda part: (part.start, part.ordinal)))
    first, price = parts[0], sum(price_of(part, roster) for part in parts)
    services = ", ".join(it.name for part in parts if (it := roster.service(part.service_id)) is not None)
    return VisitRow(
        parts,
        (
            f"{hour_label(first.start, day.zone)} – {hour_label(max(part.end for part in parts), day.zone)}",
            shown_name(first.client_name),
            first.client_phone,
            services,
            ", ".join(name for name, _ in groupby(stylist_name(part, roster) for part in parts)),
            status_words(parts, day),
            first.note,
            money(price, roster.salon.currency) if price else "",
        ),
        price,
    )


def status_words(parts: Sequence[Booking], day: Day) -> str:
    """How far the client is, or who holds it until when."""
    first = parts[0]
    if first.is_hold and first.reserved_until is not None:
        until = f"{first.reserved_until.astimezone(day.zone):%H:%M:%S}"
        return tr("{held} until {time}", held=who_holds(first), time=until)
    words = tr(PROGRESS[first.progress])
    return tr("{progress}, squeezed in", progress=words) if any(part.lane for part in parts) else words


def text_of(rows: Iterable[VisitRow]) -> str:
    """Rows as text, with the headings above: cells are parted by tabs, so that a spreadsheet takes them too."""
    return "\n".join("\t".join(_plain(cell) for cell in cells) for cells in _lines(rows))


def _lines(rows: Iterable[VisitRow]) -> Iterator[tuple[str, ...]]:
    yield tuple(map(tr, HEADINGS))
    yield from (row.cells for row in rows)


def _plain(cell: str) -> str:
    return " ".join(cell.split())
