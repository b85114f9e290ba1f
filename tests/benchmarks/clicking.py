"""A click in one desk's process until the other desk's process has painted it, beside a bare NOTIFY to LISTEN."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from salon_desk.domain.day import Slot
from tests.benchmarks.children import Child, child
from tests.benchmarks.figures import Figure, Samples, under
from tests.benchmarks.ground import Ground, free_slots

REST = 0.02


class TwoDesks:
    """Two whole desks on the same day, and a third process that only listens."""

    def __init__(self, ground: Ground, stack: ExitStack) -> None:
        day = datetime.now(UTC).date() + timedelta(days=7)
        home = stack.enter_context(tempfile.TemporaryDirectory())
        desks = (("Desk 1", ground.url, str(day), home), ("Desk 2", ground.url, str(day), home))
        self.one, self.other = (stack.enter_context(child("desk_process", *desk)) for desk in desks)
        self.bare = stack.enter_context(child("listener_process", ground.plain_url, "1"))
        self.plain: psycopg.Connection[Any] = stack.enter_context(ground.connection())
        self.slots = list(free_slots([day]))
        for one in (self.one, self.other, self.bare):
            one.hear("ready")

    def click(self, slot: Slot) -> tuple[float, float]:
        """Milliseconds until the own desk and the other one, at which the slot is in sight, have painted the hold."""
        self.other.ask("look", *_words(slot))
        time.sleep(REST)
        self.one.ask("click", *_words(slot))
        begun = float(self.one.hear("clicked")[0])
        return _painted(self.one, slot, begun), _painted(self.other, slot, begun)

    def release(self) -> None:
        """Give it back; goes on when both show it."""
        self.one.ask("release")
        self.one.hear("freed")
        self.other.hear("freed")

    def notify(self) -> float:
        """Milliseconds of a bare NOTIFY until the third process was told."""
        time.sleep(REST)
        begun = time.monotonic()
        self.plain.execute("SELECT pg_notify('bare', '')")
        return (float(self.bare.hear("heard-bare")[0]) - begun) * 1000


def clicking(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Clicks, each given back before the next."""
    own, other, bare = Samples(), Samples(), Samples()
    with ExitStack() as stack:
        desks = TwoDesks(ground, stack)
        for nth in range(rounds + 10):
            bare_took = desks.notify()
            own_took, other_took = desks.click(desks.slots[nth % len(desks.slots)])
            desks.release()
            if nth >= 10:
                for samples, took in ((own, own_took), (other, other_took), (bare, bare_took)):
                    samples.append(took)
    beside = "bare NOTIFY to LISTEN"
    yield Figure("click until the other desk has painted it", other, beside, bare, under(10, 30))
    yield Figure("click until the own desk has painted it", own, beside, bare)


def _painted(desk: Child, slot: Slot, begun: float) -> float:
    stylist, start, at, _ = desk.hear("held")
    assert (stylist, start) == tuple(_words(slot))
    return (float(at) - begun) * 1000


def _words(slot: Slot) -> list[str]:
    return [str(slot.stylist_id), slot.start.isoformat()]
