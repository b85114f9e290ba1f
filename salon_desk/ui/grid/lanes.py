"""Bookings of one stylist that overlap, side by side: no Qt, no pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from salon_desk.domain.timespan import Span


class Place(NamedTuple):
    """A share of the column's width: from lane `first` over `wide` lanes of `lanes`."""

    first: int = 0
    wide: int = 1
    lanes: int = 1


def lay_out(spans: Sequence[Span]) -> list[Place]:
    """A place for each span, in the order given: what overlaps never shares a lane, what has room is wider."""
    order = sorted(range(len(spans)), key=lambda at: (spans[at].start, -spans[at].minutes))
    places = [Place()] * len(spans)
    for cluster in _clusters(order, spans):
        for at, place in zip(cluster, _side_by_side([spans[at] for at in cluster]), strict=True):
            places[at] = place
    return places


def _clusters(order: Sequence[int], spans: Sequence[Span]) -> Iterator[list[int]]:
    """The runs of spans that hang together by overlapping."""
    cluster: list[int] = []
    for at in order:
        if cluster and spans[at].start >= max(spans[one].end for one in cluster):
            yield cluster
            cluster = []
        cluster.append(at)
    if cluster:
        yield cluster


def _side_by_side(spans: Sequence[Span]) -> list[Place]:
    """Places for one cluster, sorted by start: each takes the first free lane, then what is free to its right."""
    lanes: list[list[Span]] = []
    firsts: list[int] = []
    for span in spans:
        first = next((at for at, lane in enumerate(lanes) if not _meets(lane, span)), len(lanes))
        if first == len(lanes):
            lanes.append([])
        lanes[first].append(span)
        firsts.append(first)
    return [Place(first, _room(lanes, first, span), len(lanes)) for first, span in zip(firsts, spans, strict=True)]


def _room(lanes: Sequence[Sequence[Span]], first: int, span: Span) -> int:
    """How many lanes from the first on the span can have for itself."""
    taken = (at - first for at in range(first + 1, len(lanes)) if _meets(lanes[at], span))
    return next(taken, len(lanes) - first)


def _meets(lane: Sequence[Span], span: Span) -> bool:
    return any(other.overlaps(span) for other in lane)
