"""Lost answers: what was asked of the database when the link was cut, and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from salon_desk.database.claims import Answer
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import Busy, SalonError, Unreachable
from salon_desk.domain.language import tr

Ask = Callable[[], Awaitable[Answer | None]]
Told = Callable[[VisitId, str, Answer | None, SalonError | None], None]


class Lost(NamedTuple):
    """A question whose answer did not come: `again` asks in a way that is safe to repeat.

    No answer and no refusal from it means that it is so, and that there is nothing to show.
    """

    what: str
    again: Ask


class Settling:
    """Asks again after a lost answer: at once while a person waits, and when the link is back for what is left.

    `tries` are the seconds between the tries while a person waits; there are none where `is_away` says that it is no
    use.
    """

    def __init__(self, tries: tuple[float, ...], is_away: Callable[[], bool]) -> None:
        self._tries = tries
        self._is_away = is_away
        self._lost: dict[VisitId, Lost] = {}

    @property
    def is_open(self) -> bool:
        """Whether there is anything of which it is not known what became of it."""
        return bool(self._lost)

    async def ask(
        self, visit: VisitId, what: str, first: Callable[[], Awaitable[Answer]], again: Ask | None = None
    ) -> Answer:
        """The answer, also when the connection is cut once or twice.

        Raises Unreachable when it does not come; then it is asked again by `settle` until it is known.
        """
        self._lost.pop(visit, None)
        is_lost = False
        for pause in (*self._tries, None):
            try:
                return await first()
            except Unreachable as unreachable:
                is_lost, why = True, unreachable
            except Busy as busy:
                # It may be the lost question itself that keeps everybody waiting, and then comes true.
                if not is_lost:
                    raise
                why = Unreachable(busy.sentence)
            if pause is None or self._is_away():
                break
            await asyncio.sleep(pause)
        self._lost[visit] = Lost(what, again or first)
        told = tr("{trouble} Whether {what} is found out and told here.", trouble=why.sentence, what=what)
        raise Unreachable(told) from why

    def remember(self, visit: VisitId, what: str, again: Ask) -> None:
        """Ask this when the link is back: nothing was asked yet, and nobody waits for it."""
        self._lost[visit] = Lost(what, again)

    async def settle(self, tell: Told) -> None:
        """Find out everything that is open; what can't be told yet stays open.

        Raises Unreachable when the link is cut again.
        """
        for visit, lost in list(self._lost.items()):
            try:
                answer, refusal = await lost.again(), None
            except Unreachable:
                raise
            except Busy:
                continue
            except SalonError as refused:
                answer, refusal = None, refused
            if self._lost.get(visit) is lost:
                del self._lost[visit]
                tell(visit, lost.what, answer, refusal)
