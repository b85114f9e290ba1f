"""Where the cards stand: no column is left nearly empty, and no card leaves its column because the day goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest

from salon_desk.ui.overview.arrangement import (
    ACTIVITY,
    ARRIVALS,
    CONTESTED,
    FULL,
    GAPS,
    HOURS,
    ORDER,
    POPULAR,
    STYLISTS,
    Arrangement,
    arranged,
)

WIDTHS = (1318, 1392, 1872)  # of the board in windows of 1366, 1440 and 1920 pixels
MANY = (6, 12, 15, 25)
TILE = 93.0


def cards(stylists: int, **heights: float) -> list[float]:
    """How high the cards of a full day are; `heights` are others."""
    usual = {**FULL, STYLISTS: 54.0 + 34 * stylists}
    return [heights.get(str(card), usual[card]) for card in range(len(ORDER))]


def placed(width: float, heights: Sequence[float]) -> Arrangement:
    """Such cards in a width."""
    return arranged(width, [partial(_high, TILE)] * 6, [partial(_high, high) for high in heights])


def _high(high: float, _width: float) -> float:
    return high


def ends(found: Arrangement) -> list[float]:
    """Where each column ends."""
    return [max(found.cards[card].bottom for card in column) for column in found.columns]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("stylists", MANY)
def test_no_column_is_much_longer_than_the_others_or_than_the_stylists_make_it(stylists: int, width: float) -> None:
    heights = cards(stylists)
    found = placed(width, heights)
    assert sorted(card for column in found.columns for card in column) == sorted(ORDER)
    longest, shortest = max(ends(found)), min(ends(found))
    assert longest - shortest < max(300, heights[STYLISTS] / 2)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("stylists", [*MANY, 2])
def test_what_the_day_needs_stands_at_the_top(stylists: int, width: float) -> None:
    found = placed(width, cards(stylists))
    tops = {card: found.cards[card].y for card in ORDER}
    assert tops[STYLISTS] == tops[ARRIVALS] == tops[POPULAR] == min(tops.values())
    assert tops[GAPS] < 500, "the day's gaps begin above the fold"
    for column in found.columns:
        assert [tops[card] for card in column] == sorted(tops[card] for card in column)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("stylists", MANY)
def test_no_card_goes_to_another_column_as_the_day_goes_on(stylists: int, width: float) -> None:
    full = placed(width, cards(stylists)).columns
    for card in (ARRIVALS, GAPS, ACTIVITY, POPULAR, CONTESTED):
        assert placed(width, cards(stylists, **{str(card): 65.0})).columns == full


def test_a_narrow_window_has_two_columns_and_a_wide_one_four() -> None:
    assert [len(placed(width, cards(6)).columns) for width in (800, 900, 1799, 1800)] == [2, 3, 3, 4]


def test_chair_time_goes_where_there_is_room() -> None:
    few, many = placed(1392, cards(6)), placed(1392, cards(15))
    assert [HOURS in column for column in few.columns].index(True) == 2
    assert [HOURS in column for column in many.columns].index(True) == 0
