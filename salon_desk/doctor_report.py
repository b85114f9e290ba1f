"""What an examination has found, for a terminal and for a program that reads along."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from typing import TextIO

from salon_desk.domain.findings import STATE_WIDTH, Finding, State, plain_lines, summary, worst_of
from salon_desk.failures import GOOD, REFUSED

_COLOURS = {State.GOOD: "32", State.WARNING: "33", State.BAD: "1;31"}


def write_lines(findings: Iterable[Finding], to: TextIO) -> int:
    """Write each finding as soon as it is there, and what to do on the line below; the answer is the exit code."""
    colourful = to.isatty() and os.name != "nt" and not os.environ.get("NO_COLOR")
    kept = []
    for finding in findings:
        kept.append(finding)
        first, *more = plain_lines(finding)
        if colourful:
            first = f"\x1b[{_COLOURS[finding.state]}m{first[:STATE_WIDTH]}\x1b[0m{first[STATE_WIDTH:]}"
        print(first, *more, sep="\n", file=to, flush=True)
    print(f"\n{summary(kept)}", file=to)
    return exit_code(kept)


def write_json(findings: Iterable[Finding], to: TextIO) -> int:
    """Write all findings as one list of objects, with keys that stay; the answer is the exit code."""
    kept = list(findings)
    print(json.dumps([finding._asdict() for finding in kept], indent=2), file=to)
    return exit_code(kept)


def exit_code(findings: Iterable[Finding]) -> int:
    """0 when nothing is bad: a warning can wait."""
    return REFUSED if worst_of(findings) is State.BAD else GOOD
