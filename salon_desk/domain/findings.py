"""What an examination of the program and its book has found, line by line, and what to do about what is not good."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from enum import StrEnum
from typing import NamedTuple

from salon_desk.domain.language import tr, tr_count, tr_noop


class State(StrEnum):
    """How good it is. A warning can wait for the evening, what is bad can't."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


STATE_WORDS = {State.GOOD: tr_noop("good"), State.WARNING: tr_noop("warning"), State.BAD: tr_noop("bad")}
STATE_WIDTH = max(map(len, State)) + 2
WHAT_WIDTH = 17


class Verdict(NamedTuple):
    """One sentence about what was looked at, and one about what to do, empty where nothing has to be done."""

    state: State
    sentence: str
    advice: str = ""


class Finding(NamedTuple):
    """What was looked at, and the verdict on it. `id` never changes, `what` is its name in words."""

    id: str
    what: str
    state: State
    sentence: str
    advice: str = ""


# One finding after the other, as soon as it is known. It waits for the server: it is called on a thread.
Examine = Callable[[], Generator[Finding, None, None]]


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


def state_word(state: State) -> str:
    """The state as people read it."""
    return tr(STATE_WORDS[state])


def plain_lines(finding: Finding) -> tuple[str, ...]:
    """A finding in letters of one width: its state in STATE_WIDTH, what was looked at, the sentence; and what to do."""
    first = f"{state_word(finding.state):{STATE_WIDTH}}{finding.what:{WHAT_WIDTH - 1}} {finding.sentence}"
    return (first, f"{'':{STATE_WIDTH + WHAT_WIDTH}}{finding.advice}") if finding.advice else (first,)


def summary(findings: Iterable[Finding]) -> str:
    """All of them in one sentence, the worst first."""
    states = [finding.state for finding in findings]
    warnings, bads, goods = (states.count(state) for state in (State.WARNING, State.BAD, State.GOOD))
    if goods == len(states):
        return tr("All is good.")
    counted = (
        tr_count("{n} bad", "{n} bad", bads) if bads else "",
        tr_count("{n} warning", "{n} warnings", warnings) if warnings else "",
        tr_count("{n} good", "{n} good", goods) if goods else "",
    )
    return f"{', '.join(filter(None, counted))}."
