"""From a claim until the last of many listeners knows, beside a bare NOTIFY to as many."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from salon_desk.database import claims
from salon_desk.database.engine import connected, open_engine
from tests.benchmarks.children import Child, child
from tests.benchmarks.commands import ANNA, MINUTES, TRIM
from tests.benchmarks.figures import Figure, Samples
from tests.benchmarks.ground import Ground
from tests.helpers.tickets import new_ticket


def listening(ground: Ground, rounds: int) -> Iterator[Figure]:
    """To one listener and to the last of 50, in a process of their own."""
    for count in (1, 50):
        claimed, bare = Samples(), Samples()
        with child("listener_process", ground.plain_url, str(count)) as others:
            others.hear("ready")
            _measure(ground, others, rounds, claimed, bare)
        whom = "another process" if count == 1 else f"the last of {count} listeners"
        yield Figure(f"claim until {whom} knows", claimed, "bare NOTIFY to as many", bare)


def _measure(ground: Ground, others: Child, rounds: int, claimed: Samples, bare: Samples) -> None:
    engine = open_engine(ground.url, "bench")
    try:
        with connected(engine) as connection, ground.connection() as plain:
            for nth in range(rounds + 20):
                claim = partial(claims.claim, connection, new_ticket(), next(ground.free), TRIM, MINUTES, ANNA)
                took_claim = _until_heard(others, "salon_desk", claim)
                took_bare = _until_heard(others, "bare", partial(plain.execute, "SELECT pg_notify('bare', '')"))
                if nth >= 20:
                    claimed.append(took_claim)
                    bare.append(took_bare)
    finally:
        engine.dispose()


def _until_heard(others: Child, channel: str, act: Callable[[], object]) -> float:
    begun = time.monotonic()
    act()
    (at,) = others.hear(f"heard-{channel}")
    return (float(at) - begun) * 1000
