"""Other processes of a benchmark: started by name, asked and answering line by line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[2]
NOTHING: Mapping[str, str] = MappingProxyType({})


class Child:
    """A running program of this package."""

    def __init__(self, name: str, *arguments: str, more: Mapping[str, str] = NOTHING) -> None:
        # As an installed program is: with its modules compiled once.
        usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments],
            cwd=ROOT,
            env={**usual, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1", **more},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def ask(self, *words: object) -> None:
        """Write a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(str(word) for word in words) + "\n")
        self.process.stdin.flush()

    def hear(self, first: str) -> list[str]:
        """The rest of the next line that begins with this word; others are passed over. Fails when the child ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            word, *rest = line.split()
            if word == first:
                return rest
        raise RuntimeError(f"the program ended before it said “{first}”")

    def end(self) -> None:
        """Close its ear, which ends it; a program that does not end is ended."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def child(name: str, *arguments: str, more: Mapping[str, str] = NOTHING) -> Iterator[Child]:
    """One program, ended afterwards."""
    started = Child(name, *arguments, more=more)
    try:
        yield started
    finally:
        started.end()


@contextmanager
def children(count: int, name: str, *arguments: str) -> Iterator[list[Child]]:
    """So many of the same program."""
    with ExitStack() as stack:
        yield [stack.enter_context(child(name, str(nth), *arguments)) for nth in range(count)]
