"""From the start of the process to the first painted day, and a desk's memory, beside an empty Qt window."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.children import Child
from tests.benchmarks.figures import Figure, Samples, above, under
from tests.benchmarks.ground import Ground

_PSS = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)


def starting(ground: Ground, rounds: int) -> Iterator[Figure]:
    """A desk and an empty window, started in turns; the first of each only warms the disk's cache."""
    desks, empties, memory, empty_memory = Samples(), Samples(), Samples(), Samples()
    day = datetime.now(UTC).date() + timedelta(days=7)
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds + 1):
            _start(desks, memory, "desk_process", "Desk 1", ground.url, str(day), home)
            _start(empties, empty_memory, "empty_window")
    beside = "empty Qt window"
    yield Figure("process start to the first painted day", _warm(desks), beside, _warm(empties), above(400))
    if memory:
        yield Figure("memory of a desk, PSS", memory, beside, empty_memory, under(150), unit="MB")


def _start(times: Samples, memory: Samples, *command: str) -> None:
    begun = time.monotonic()
    started = Child(*command)
    try:
        (painted,) = started.hear("painted")
        times.append((float(painted) - begun) * 1000)
        memory.extend(_megabytes(started.process.pid))
    finally:
        started.end()


def _megabytes(pid: int) -> list[float]:
    """The process's share of the memory in use, where the system tells it."""
    told = Path(f"/proc/{pid}/smaps_rollup")
    found = _PSS.search(told.read_text()) if told.exists() else None
    return [int(found[1]) / 1024] if found else []


def _warm(times: Samples) -> Samples:
    return Samples(times[1:])
