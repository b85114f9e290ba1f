"""How the book changes hands: a desk lets go of it, something else takes its place, and a desk opens that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.domain.language import tr
from salon_desk.settings import Settings


class Outcome(NamedTuple):
    """What became of a change, in a sentence for who is next; `settings` where the book is another one from now on.

    `asks`: which book that is, the person at the window is asked first.
    """

    sentence: str = ""
    settings: Settings | None = None
    asks: bool = False


@dataclass(frozen=True)
class Change:
    """One change of hands. `gone`: the desk has let go; `outcome`: what became of it."""

    gone: Future[None] = field(default_factory=Future)
    outcome: Future[Outcome] = field(default_factory=Future)


Wanted = asyncio.Future[Change]


class Handover:
    """Between the loop on which a desk has the book open, and a thread that wants another book in its place."""

    def __init__(self) -> None:
        self._wanted: Wanted | None = None

    @contextmanager
    def offered(self) -> Iterator[Wanted]:
        """A desk has the book open, and lets go of it when the future is there; at the end of the body it has."""
        wanted = self._wanted = asyncio.get_running_loop().create_future()
        try:
            yield wanted
        finally:
            self._wanted = None
            if not wanted.cancel() and not wanted.cancelled():
                wanted.result().gone.set_result(None)

    def let_go(self) -> Change:
        """Ask the desk to let go; on a thread, which waits until it has, and must tell the outcome then.

        Raises Refusal when no desk has the book open any more: its window was closed.
        """
        wanted, change = self._wanted, Change()
        if wanted is None:
            raise _is_closed()
        wanted.get_loop().call_soon_threadsafe(self._ask, wanted, change)
        change.gone.result()
        return change

    def during(self, work: Callable[[Callable[[], None]], Outcome]) -> None:
        """Do this on a thread; it gets what lets the desk go, and who is next hears what came of it.

        Raises what it raises.
        """
        changes: list[Change] = []
        outcome = Outcome(tr("The book was not changed."))
        try:
            outcome = work(lambda: changes.append(self.let_go()))
        except SalonError as trouble:
            outcome = Outcome(trouble.sentence)
            raise
        finally:
            for change in changes:
                change.outcome.set_result(outcome)

    def _ask(self, wanted: Wanted, change: Change) -> None:
        if wanted.done():
            change.gone.set_exception(_is_closed())
        else:
            wanted.set_result(change)


def _is_closed() -> Refusal:
    return Refusal(tr("The window was closed; nothing was changed."))
