"""A table as it leaves the program: rows of plain values under a head, for people and for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple

Cell = str | int | Decimal | None


class Table(NamedTuple):
    """`head` names the columns; every row has as many cells, None for an empty one."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def made_table(head: Iterable[str], rows: Iterable[Iterable[Cell]]) -> Table:
    """A table of these rows."""
    return Table(tuple(head), tuple(tuple(row) for row in rows))


def minutes(lasting: timedelta) -> int:
    """A length in whole minutes, rounded."""
    return round(lasting / timedelta(minutes=1))


def percent(share: float) -> Decimal:
    """A share (0 to 1) in percent with one decimal."""
    return Decimal(share * 100).quantize(Decimal("0.1"))
