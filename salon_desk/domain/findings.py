"""What an examination of the program and its book has found, line by line, and what to do about what is not good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """How good it is. A warning can wait for the evening, what is bad can't."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class Verdict(NamedTuple):
    """One sentence about what was looked at, and one about what to do, empty where nothing has to be done."""

    state: State
    sentence: str
    advice: str = ""


@dataclass(frozen=True)
class Finding:
    """What was looked at, and the verdict on it. `id` never changes, `what` is its name in words."""

    id: str
    what: str
    state: State
    sentence: str
    advice: str = ""


def good(sentence: str) -> Verdict:
    """All is well."""
    return Verdict(State.GOOD, sentence)


def warning(sentence: str, advice: str) -> Verdict:
    """It works, and should be better."""
    return Verdict(State.WARNING, sentence, advice)


def bad(sentence: str, advice: str) -> Verdict:
    """It does not work, or the book is in danger."""
    return Verdict(State.BAD, sentence, advice)


def worst_of(findings: Iterable[Finding]) -> State:
    """The state of all of them together."""
    order = list(State)
    return max((finding.state for finding in findings), key=order.index, default=State.GOOD)
