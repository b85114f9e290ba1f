"""How long a desk waits for the database before it believes that nobody is there."""

from __future__ import annotations

from typing import NamedTuple


class Patience(NamedTuple):
    """Seconds. `beat` lies between two proofs of life, `answer` is how long one may take.

    `tries` are the pauses before a person's command is asked again after a lost answer: the first mends a cut
    connection, the last a restarted server. `courtesy` is how long a desk waits before it holds for the waitlist what
    another desk has freed.
    """

    beat: float = 5.0
    answer: float = 5.0
    tries: tuple[float, ...] = (0.05, 0.3, 1.0)
    courtesy: float = 1.0


PATIENT = Patience()
