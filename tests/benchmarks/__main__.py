"""Runs the benchmarks and prints one table: `python -m tests.benchmarks [--quick] [--only NAME]`."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator

from tests.benchmarks.clicking import clicking
from tests.benchmarks.commands import commands
from tests.benchmarks.expiring import against, expiring, rivals
from tests.benchmarks.figures import Figure, all_met, table
from tests.benchmarks.finding import finding
from tests.benchmarks.finding_clients import finding_clients
from tests.benchmarks.ground import Ground, ground
from tests.benchmarks.listening import listening
from tests.benchmarks.overviewing import overviewing
from tests.benchmarks.painting import painting
from tests.benchmarks.papering import papering
from tests.benchmarks.reading import reading
from tests.benchmarks.starting import starting
from tests.benchmarks.writing import writing

Part = Callable[[Ground, int], Iterator[Figure]]

# Each part with its rounds: quick and whole. For `writing` they are seconds.
PARTS: dict[str, tuple[Part, int, int]] = {
    "commands": (commands, 150, 600),
    "reading": (reading, 100, 300),
    "finding_clients": (finding_clients, 50, 300),
    "finding": (finding, 20, 100),
    "overviewing": (overviewing, 10, 50),
    "listening": (listening, 100, 300),
    "clicking": (clicking, 40, 200),
    "writing": (writing, 1, 3),
    "painting": (painting, 50, 200),
    "papering": (papering, 5, 30),
    "starting": (starting, 3, 9),
    "expiring": (expiring, 3, 12),
}


def main(arguments: list[str]) -> int:
    """The exit code: 0 when every aim is met."""
    asked = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Also when it is told to end, server and folder are to be gone.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    figures: list[Figure] = []
    with ground() as place, rivals(place) as running:
        for name in asked.only or PARTS:
            figures += _measured(name, place, asked.quick)
        if "expiring" in (asked.only or PARTS):
            figures[-1:] = against(figures[-1], running)
    print("\n".join(table(figures)))
    return 0 if all_met(figures) else 1


def _measured(name: str, place: Ground, quick: bool) -> list[Figure]:
    part, few, many = PARTS[name]
    print(f"{name} …", file=sys.stderr, flush=True)
    begun = time.monotonic()
    figures = list(part(place, few if quick else many))
    print(f"  {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, about a minute")
    parser.add_argument("--only", action="append", choices=sorted(PARTS), help="only this part; may be given again")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
