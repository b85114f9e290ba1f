"""Lost answers: what was asked of the database when the link was cut, and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from salon_desk.database.claims import Answer
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import SalonError, Unreachable

Ask = Callable[[], Awaitable[Answer]]

# Seconds between the tries while a person waits: the first mends a cut connection, the last a restarted server.
PATIENCE = (0.05, 0.3, 1.0)


class Lost(NamedTuple):
    """A question whose answer did not come: `again` asks in a way that is safe to repeat."""

    what: str
    again: Ask


class Settling:
    """Asks again after a lost answer: at once while a person waits, and when the link is back for what is left."""

    def __init__(self, patience: tuple[float, ...] = PATIENCE) -> None:
        self._patience = patience
        self._lost: dict[VisitId, Lost] = {}

    async def ask(self, visit: VisitId, what: str, first: Ask, again: Ask | None = None) -> Answer:
        """The answer, also when the connection is cut once or twice.

        Raises Unreachable when it does not come; then it is asked again by `settle` until it is known.
        """
        again = again or first
        self._lost.pop(visit, None)
        ask = first
        for pause in (*self._patience, None):
            try:
                return await ask()
            except Unreachable as unreachable:
                if pause is None:
                    self._lost[visit] = Lost(what, again)
                    raise Unreachable(
                        f"{unreachable.sentence} Whether {what} is found out and told here."
                    ) from unreachable
                await asyncio.sleep(pause)
        raise AssertionError("unreachable")

    def remember(self, visit: VisitId, what: str, again: Ask) -> None:
        """Ask this when the link is back: nothing was asked yet, and nobody waits for it."""
        self._lost[visit] = Lost(what, again)

    async def settle(self, tell: Callable[[VisitId, str, Answer | None, SalonError | None], None]) -> None:
        """Find out everything that is open. Raises Unreachable when the link is cut again."""
        for visit, lost in list(self._lost.items()):
            try:
                answer, refusal = await lost.again(), None
            except Unreachable:
                raise
            except SalonError as refused:
                answer, refusal = None, refused
            if self._lost.get(visit) is lost:
                del self._lost[visit]
                tell(visit, lost.what, answer, refusal)
