"""A day as a table for spreadsheets: a row for each part of a visit. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.money import amount
from salon_desk.domain.overview import price_of
from salon_desk.domain.table import Cell, Table, made_table
from salon_desk.domain.treatment import Roster
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name
from salon_desk.ui.paper.sheet import DaySheet, Entry, StylistSheet

HEAD = (
    tr_noop("Date"), tr_noop("Start"), tr_noop("End"), tr_noop("Minutes"), tr_noop("Stylist"), tr_noop("Client"),
    tr_noop("Phone"), tr_noop("Service"), tr_noop("Status"), tr_noop("Price"), tr_noop("Currency"), tr_noop("Alerts"),
    tr_noop("Note"),
)  # fmt: skip


def day_table(sheet: DaySheet, day: Day, roster: Roster) -> Table:
    """What the sheet says of each booking, stylist by stylist."""
    return made_table([tr(words) for words in HEAD], _rows(sheet, day, roster))


def _rows(sheet: DaySheet, day: Day, roster: Roster) -> Iterator[tuple[Cell, ...]]:
    for stylist in sheet.stylists:
        for entry in stylist.entries:
            if entry.booking is not None:
                yield (*_times(entry.booking, day), *_words(entry, entry.booking, stylist, roster))


def _times(part: Booking, day: Day) -> tuple[Cell, ...]:
    on = part.start.astimezone(day.zone).date().isoformat()
    return on, hour_label(part.start, day.zone), hour_label(part.end, day.zone), part.span.minutes


def _words(entry: Entry, part: Booking, stylist: StylistSheet, roster: Roster) -> tuple[Cell, ...]:
    service, currency = roster.service(part.service_id), roster.salon.currency
    what = service.name if service is not None else None
    price = amount(price_of(part, roster), currency)
    return (
        stylist.stylist.name, shown_name(part.client_name), entry.phone, what, entry.state, price, currency,
        " ".join(entry.alerts), part.note,
    )  # fmt: skip
