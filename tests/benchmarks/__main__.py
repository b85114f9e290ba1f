"""Runs the benchmarks and prints one table: `python -m tests.benchmarks [--quick] [--only NAME]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks.clicking import clicking
from tests.benchmarks.commands import commands
from tests.benchmarks.figures import Figure, all_met, table
from tests.benchmarks.ground import Ground, ground
from tests.benchmarks.listening import listening
from tests.benchmarks.painting import painting
from tests.benchmarks.reading import reading
from tests.benchmarks.starting import starting
from tests.benchmarks.writing import writing

PARTS: dict[str, Callable[[Ground, bool], Iterator[Figure]]] = {
    "commands": lambda place, quick: commands(place, 150 if quick else 600),
    "reading": lambda place, quick: reading(place, 100 if quick else 300),
    "listening": lambda place, quick: listening(place, 100 if quick else 300),
    "clicking": lambda place, quick: clicking(place, 40 if quick else 200),
    "painting": lambda place, quick: painting(place, 50 if quick else 200),
    "writing": lambda place, quick: writing(place, 1.5 if quick else 5),
    "starting": lambda place, quick: starting(place, 3 if quick else 9),
}


def main(arguments: list[str]) -> int:
    """The exit code: 0 when every aim is met."""
    asked = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: list[Figure] = []
    with ground() as place:
        for name in asked.only or PARTS:
            print(f"{name} …", file=sys.stderr, flush=True)
            figures += PARTS[name](place, asked.quick)
    print("\n".join(table(figures)))
    return 0 if all_met(figures) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, under a minute")
    parser.add_argument("--only", action="append", choices=sorted(PARTS), help="only this part; may be given again")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
