"""From a hold's end until the other desk shows the time as free, beside a 60 s sweeper and a client that polls."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from tests.benchmarks.children import Child, child
from tests.benchmarks.clicking import TwoDesks
from tests.benchmarks.figures import Figure, Samples
from tests.benchmarks.ground import Ground

WHAT = "a hold ran out until the other desk shows it"
SHORT = 2


@contextmanager
def rivals(ground: Ground) -> Iterator[Child]:
    """The rivals, beside everything else: a sweeper every 60 seconds needs its time to be measured."""
    with child("rivals_process", ground.plain_url) as running:
        yield running


def expiring(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Holds of two seconds, clicked at one desk, ended by the clock. No salon may set so few: the check is dropped."""
    late = Samples()
    with ExitStack() as stack:
        with ground.connection() as connection:
            connection.execute("ALTER TABLE salon.salon DROP CONSTRAINT salon_hold_seconds_check")
            connection.execute("UPDATE salon.salon SET hold_seconds = %s", (SHORT,))
            stack.callback(_long_again, ground)
        desks = TwoDesks(ground, stack)
        for nth in range(rounds):
            desks.click(desks.slots[nth])
            late.append(float(desks.other.hear("freed")[3]) * 1000)
            desks.one.hear("freed")
            desks.one.ask("release")
    yield Figure(WHAT, late)


def against(ours: Figure, running: Child) -> Iterator[Figure]:
    """The same, beside what the rivals have reached until now."""
    running.process.stdin.close()  # type: ignore[union-attr]
    told = [line.split() for line in running.process.stdout or ()]
    for kind, beside in (("swept", "a sweeper every 60 s"), ("polled", "polling every 5 s")):
        theirs = Samples(float(seconds) * 1000 for what, seconds in told if what == kind)
        yield Figure(WHAT, ours.ours, f"{beside}, {len(theirs)} holds", theirs)


def _long_again(ground: Ground) -> None:
    with ground.connection() as connection:
        connection.execute("UPDATE salon.salon SET hold_seconds = 180")
