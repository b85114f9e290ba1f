"""How a desk has the book changed: asked again when the answer is lost, and shown before it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from salon_desk.database.claims import Answer
from salon_desk.desk.background import Background
from salon_desk.desk.link import Link, LinkState, Listener
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.reading import Watch
from salon_desk.desk.settling import Ask, Settling
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.errors import Refusal, SalonError, Unreachable
from salon_desk.domain.language import tr

Command = Callable[..., Answer]
T = TypeVar("T")
P = ParamSpec("P")


class Asking:
    """Every command of a desk goes through here. A command is a call of the database layer that lacks its connection.

    `tries` are the seconds between the tries while a person waits for an answer.
    """

    def __init__(
        self,
        book: Book,
        watch: Watch,
        own: OwnHolds,
        background: Background,
        tries: tuple[float, ...],
        link: Callable[[], Link],
        listener: Callable[[], Listener],
    ) -> None:
        self._book = book
        self._watch = watch
        self._own = own
        self._background = background
        self._tries = tries
        self._link = link
        self._listener = listener
        self._settling = Settling(tries, lambda: self.is_away)

    @property
    def is_away(self) -> bool:
        """Whether the database is known to be away."""
        return self._link().state is LinkState.OFFLINE

    @property
    def is_open(self) -> bool:
        """Whether there is anything of which it is not known what became of it."""
        return self._settling.is_open

    def require_link(self) -> None:
        """While the database is known to be away nothing is sent, so nothing can be left open. Raises Unreachable."""
        if self.is_away:
            raise Unreachable(self._link().reason)

    async def ask(self, visit: VisitId, what: str, command: Command, later: Ask | None = None) -> Booking:
        """Ask, show the answer, raise what it refuses.

        `what` is the sentence that it makes true, without its full stop. `later` asks when the link is back, where that
        is not `command`.
        """
        answer = await self._settling.ask(visit, what, partial(self.run, command), later)
        self.show(answer)
        if answer.verdict == "taken":  # who was told so sees by whom
            with suppress(Unreachable):
                await self._watch.catch_up()
        return answer.booking()

    def ask_when_back(self, visit: VisitId, what: str, later: Ask) -> None:
        """Ask as soon as there is a link: nothing is asked now, and nobody waits for it."""
        self._settling.remember(visit, what, later)

    async def write(
        self, what: str, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What a function answers that writes no visit; it is called again when the connection is cut once or twice.

        `what` is the sentence that it makes true, without its full stop. Raises what the function raises, and
        Unreachable.
        """
        self.require_link()
        for pause in self._tries:
            try:
                return await self._book.run(function, *args, **kwargs)
            except Unreachable:
                if self.is_away:
                    break
                await asyncio.sleep(pause)
        try:
            return await self._book.run(function, *args, **kwargs)
        except Unreachable as unreachable:
            told = tr("{trouble} Whether {what} is not known.", trouble=unreachable.sentence, what=what)
            raise Unreachable(told) from unreachable

    async def run(self, command: Command) -> Answer:
        """The bare answer: neither asked again nor shown."""
        return await self._book.run(command)

    def show(self, answer: Answer) -> None:
        """Let the own holds and the watched day know what was answered."""
        self._own.learn(answer.parts)
        if answer.change is not None:
            self._watch.apply(answer.change)
        elif answer.parts:
            self._watch.doubt(answer.parts[0].visit_id)
        self._background.spawn(self._watch.catch_up())

    async def settle(self) -> None:
        """Find out what became of everything that is open. Raises Unreachable when the link is cut again."""
        await self._settling.settle(self._tell_settled)

    def _tell_settled(self, visit: VisitId, what: str, answer: Answer | None, refusal: SalonError | None) -> None:
        booking: Booking | None = None
        if answer is not None:
            self.show(answer)
            try:
                booking = answer.booking()
            except Refusal as told:
                refusal = told
        if booking is None or not booking.is_hold:
            self._own.forget(visit)
        if booking is not None and booking.status not in (Status.HELD, Status.BOOKED):
            booking = None
        if refusal is None:
            self._listener().settled(f"{what}.", booking)
        else:
            self._listener().settled(tr("Not so: {what}. {reason}", what=what, reason=refusal.sentence), booking)
