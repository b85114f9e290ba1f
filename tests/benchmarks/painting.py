"""What the grid costs to paint, beside a plain widget of its size."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.children import child
from tests.benchmarks.figures import Figure, Samples, under
from tests.benchmarks.ground import Ground


def painting(_: Ground, rounds: int) -> Iterator[Figure]:
    """1600 x 1000 pixels, 12 stylists, 150 bookings, 10 holds."""
    with child("painting_process", str(rounds)) as painter:
        floor, full, slot, switch, drag = (
            Samples(float(took) for took in painter.hear(what)) for what in ("floor", "full", "slot", "switch", "drag")
        )
    beside = "plain widget of its size"
    yield Figure("full repaint of the grid", full, beside, floor, under(12))
    yield Figure("one slot changed and painted", slot, beside, floor, under(1))
    yield Figure("another day, painted", switch, beside, floor)
    yield Figure("a booking dragged on by a slot, painted", drag, beside, floor, under(16))
