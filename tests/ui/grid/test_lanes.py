"""Side by side: places that never collide and waste no room."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.timespan import Span
from salon_desk.ui.grid.lanes import Place, lay_out
from tests.helpers.days import utc

NINE = utc(2026, 11, 21, 9)


def span(start: int, minutes: int) -> Span:
    """A span so many minutes after nine."""
    return Span(NINE + timedelta(minutes=start), NINE + timedelta(minutes=start + minutes))


SPANS = st.lists(st.builds(span, st.integers(0, 300), st.integers(1, 120)), max_size=14)


def share(place: Place) -> tuple[float, float]:
    return place.first / place.lanes, (place.first + place.wide) / place.lanes


@given(SPANS)
def test_what_overlaps_never_stands_in_the_same_place(spans: list[Span]) -> None:
    places = lay_out(spans)
    for at, (one, place) in enumerate(zip(spans, places, strict=True)):
        for other, beside in zip(spans[at + 1 :], places[at + 1 :], strict=True):
            if one.overlaps(other):
                (left, right), (start, end) = share(place), share(beside)
                assert right <= start or end <= left


@given(SPANS)
def test_every_place_lies_in_the_column(spans: list[Span]) -> None:
    assert all(0 <= place.first < place.first + place.wide <= place.lanes for place in lay_out(spans))


@given(SPANS)
def test_what_is_alone_has_the_whole_width(spans: list[Span]) -> None:
    for one, place in zip(spans, lay_out(spans), strict=True):
        if sum(one.overlaps(other) for other in spans) == 1:
            assert share(place) == (0, 1)


@given(SPANS)
def test_the_order_in_which_they_come_does_not_matter(spans: list[Span]) -> None:
    one = list(dict.fromkeys(spans))
    other = one[::-1]
    assert dict(zip(one, lay_out(one), strict=True)) == dict(zip(other, lay_out(other), strict=True))


def test_two_that_overlap_share_and_a_third_behind_them_does_not() -> None:
    places = lay_out([span(0, 60), span(30, 60), span(120, 30)])
    assert places == [Place(0, 1, 2), Place(1, 1, 2), Place(0, 1, 1)]


def test_the_longer_of_two_that_begin_together_stands_left() -> None:
    assert lay_out([span(0, 30), span(0, 60)]) == [Place(1, 1, 2), Place(0, 1, 2)]


def test_free_lanes_to_the_right_are_taken() -> None:
    places = lay_out([span(0, 90), span(0, 60), span(0, 30), span(60, 30)])
    assert places[3] == Place(1, 2, 3)
