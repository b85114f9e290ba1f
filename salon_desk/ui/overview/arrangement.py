"""Where the cards stand: tiles in a row, below them columns of cards, as many as there is room for. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

GAP = 12.0
FOUR_COLUMNS = 1800.0
SIX_TILES = 900.0

# The places of the cards in `Figures`, without the tiles.
STYLISTS, HOURS, ARRIVALS, GAPS, ACTIVITY, POPULAR, HOLDS, CONTESTED = range(8)
THREE: Sequence[Sequence[int]] = ((STYLISTS, HOURS, GAPS), (ARRIVALS, ACTIVITY), (POPULAR, HOLDS, CONTESTED))
FOUR: Sequence[Sequence[int]] = ((STYLISTS,), (ARRIVALS, ACTIVITY), (GAPS, CONTESTED), (POPULAR, HOURS, HOLDS))
SHARES: Mapping[int, Sequence[float]] = {3: (0.36, 0.33, 0.31), 4: (0.27, 0.25, 0.24, 0.24)}


class Spot(NamedTuple):
    """A card's rectangle."""

    x: float
    y: float
    width: float
    height: float


class Arrangement(NamedTuple):
    """The tiles and cards in their order, and how high all of it is."""

    tiles: tuple[Spot, ...]
    cards: tuple[Spot, ...]
    height: float


def arranged(
    width: float, tiles: Sequence[Callable[[float], float]], cards: Sequence[Callable[[float], float]]
) -> Arrangement:
    """The places in this width, from how high each tile and card is in a width."""
    row = _row(width, tiles)
    top = max((tile.y + tile.height for tile in row), default=-GAP) + GAP
    columns = FOUR if width >= FOUR_COLUMNS else THREE
    room = width - GAP * (len(columns) - 1)
    places: dict[int, Spot] = {}
    x = 0.0
    for column, share in zip(columns, SHARES[len(columns)], strict=True):
        y = top
        for card in column:
            places[card] = Spot(x, y, share * room, cards[card](share * room))
            y += places[card].height + GAP
        x += share * room + GAP
    height = max(place.y + place.height for place in places.values())
    return Arrangement(tuple(row), tuple(places[card] for card in sorted(places)), height)


def _row(width: float, tiles: Sequence[Callable[[float], float]]) -> list[Spot]:
    """The tiles side by side, all as high as the highest; in two rows where there is little room."""
    across = len(tiles) if width >= SIX_TILES else max(1, len(tiles) // 2)
    wide = (width - GAP * (across - 1)) / across
    high = max((tile(wide) for tile in tiles), default=0.0)
    return [Spot(nth % across * (wide + GAP), nth // across * (high + GAP), wide, high) for nth in range(len(tiles))]
