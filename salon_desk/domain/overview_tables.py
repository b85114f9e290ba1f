"""The numbers of a date as a table for other programs."""

from __future__ import annotations

from salon_desk.domain.money import amount
from salon_desk.domain.overview import Overview
from salon_desk.domain.table import Cell, Table, made_table, minutes, percent

OVERVIEW_HEAD = (
    "date", "stylist", "working_minutes", "busy_minutes", "free_minutes", "squeezed_in_minutes", "utilisation_percent",
    "visits", "no_shows", "expected_takings", "currency",
)  # fmt: skip


def overview_table(overview: Overview, currency: str) -> Table:
    """A row for each stylist, and a last one without a name for the whole salon.

    A visit with several stylists counts once for each of them, and once for the salon.
    """
    on = overview.date.isoformat()
    rows: list[tuple[Cell, ...]] = [
        (
            on, one.stylist.name, minutes(one.working), minutes(one.busy), minutes(one.free), minutes(one.squeezed),
            percent(one.share), one.visits, one.no_shows, amount(one.takings, currency), currency,
        )
        for one in overview.stylists
    ]  # fmt: skip
    whole = (
        on, None, minutes(overview.working), minutes(overview.busy), minutes(overview.free), minutes(overview.squeezed),
        percent(overview.utilisation), overview.booked, overview.no_shows, amount(overview.takings, currency), currency,
    )  # fmt: skip
    return made_table(OVERVIEW_HEAD, [*rows, whole])
