"""Where the cards stand: tiles in a row, below them columns of cards, as many as there is room for. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import NamedTuple

GAP = 12.0
THREE_COLUMNS, FOUR_COLUMNS = 900.0, 1800.0
SIX_TILES = 900.0

# The places of the cards in `Figures`, without the tiles.
STYLISTS, HOURS, ARRIVALS, GAPS, ACTIVITY, POPULAR, HOLDS, CONTESTED = range(8)
# Each goes to the column that is shortest so far: what the day needs first, so that it lies high up.
ORDER = (STYLISTS, ARRIVALS, POPULAR, GAPS, ACTIVITY, HOURS, HOLDS, CONTESTED)
# ... or below the card that it belongs to, where that column is hardly longer.
BESIDE: Mapping[int, int] = {GAPS: STYLISTS, ACTIVITY: ARRIVALS, HOURS: POPULAR, HOLDS: POPULAR, CONTESTED: HOLDS}
HARDLY = 110.0
# How high cards are that come and go with the day when they have much to tell. Room is kept for that, so that no card
# goes to another column because a client has come.
FULL: Mapping[int, float] = {
    ARRIVALS: 340, GAPS: 470, ACTIVITY: 350, HOURS: 180, POPULAR: 240, HOLDS: 170, CONTESTED: 210,
}  # fmt: skip
SHARES: Mapping[int, Sequence[float]] = {2: (0.5, 0.5), 3: (0.36, 0.33, 0.31), 4: (0.27, 0.25, 0.24, 0.24)}

Heights = Sequence[Callable[[float], float]]


class Spot(NamedTuple):
    """A card's rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.height


class Arrangement(NamedTuple):
    """The tiles and cards in their order, how high all of it is, and the cards as they stand column by column."""

    tiles: tuple[Spot, ...]
    cards: tuple[Spot, ...]
    height: float
    columns: tuple[tuple[int, ...], ...]


class Columns:
    """Columns of cards in a width, from `top` on, none of them lower than `bottom`."""

    def __init__(self, width: float, top: float, bottom: float = inf) -> None:
        count = 4 if width >= FOUR_COLUMNS else 3 if width >= THREE_COLUMNS else 2
        room = width - GAP * (count - 1)
        self.spots: dict[int, Spot] = {}
        self.cards: list[list[int]] = [[] for _ in range(count)]
        self._widths = [share * room for share in SHARES[count]]
        self._lefts = [sum(self._widths[:nth]) + GAP * nth for nth in range(count)]
        self._ends, self._counted = [top] * count, [top] * count
        self._bottom = bottom

    @property
    def height(self) -> float:
        """Down to the lowest card."""
        return max((spot.bottom for spot in self.spots.values()), default=0.0)

    def take(self, card: int, height: Callable[[float], float], full: float = 0.0) -> bool:
        """Put a card where it belongs; whether there was room. It counts as at least so high for those after it."""
        for column in self._wanted(card):
            width, y = self._widths[column], self._ends[column]
            spot = Spot(self._lefts[column], y, width, height(width))
            if spot.bottom <= self._bottom:
                self.spots[card] = spot
                self.cards[column].append(card)
                self._ends[column] += spot.height + GAP
                self._counted[column] += max(spot.height, full) + GAP
                return True
        return False

    def _wanted(self, card: int) -> list[int]:
        """The columns, the best first: the one where it belongs, if that is hardly longer than the shortest one."""
        found = sorted(range(len(self.cards)), key=lambda nth: self._counted[nth])
        home = next((nth for nth in found if BESIDE.get(card) in self.cards[nth]), found[0])
        if self._counted[home] <= self._counted[found[0]] + HARDLY:
            found.sort(key=lambda nth: nth != home)
        return found


def arranged(width: float, tiles: Heights, cards: Heights) -> Arrangement:
    """The places in this width, from how high each tile and card is in a width."""
    row = tiles_in_row(width, tiles)
    columns = Columns(width, below(row))
    for card in ORDER:
        columns.take(card, cards[card], FULL.get(card, 0.0))
    spots = tuple(columns.spots[card] for card in sorted(columns.spots))
    return Arrangement(row, spots, columns.height, tuple(map(tuple, columns.cards)))


def tiles_in_row(width: float, tiles: Heights) -> tuple[Spot, ...]:
    """The tiles side by side, all as high as the highest; in two rows where there is little room."""
    across = max(1, len(tiles) if width >= SIX_TILES else len(tiles) // 2)
    wide = (width - GAP * (across - 1)) / across
    high = max((tile(wide) for tile in tiles), default=0.0)
    return tuple(
        Spot(nth % across * (wide + GAP), nth // across * (high + GAP), wide, high) for nth in range(len(tiles))
    )


def below(row: Sequence[Spot]) -> float:
    """Where the cards begin."""
    return max((spot.bottom for spot in row), default=-GAP) + GAP
