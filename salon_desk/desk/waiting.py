"""What a desk knows of the waitlist, and does with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from salon_desk.database import claims, waiting
from salon_desk.desk.asking import Asking, Command
from salon_desk.desk.diary import Diary, place_label
from salon_desk.desk.fitting import Fitting
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, Ticket, new_ticket
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Gone, Refusal, Taken
from salon_desk.domain.people import Identity
from salon_desk.domain.visit import Offer
from salon_desk.domain.waiting import Fit, Waiter

P = ParamSpec("P")


class Waiting:
    """Commands on wishes. All raise a Refusal (nothing was written) or Unreachable; any may be given again."""

    def __init__(
        self,
        book: Book,
        asking: Asking,
        own: OwnHolds,
        fitting: Fitting,
        diary: Diary,
        watch: Watch,
        clock: Clock,
        who: Callable[[], Identity],
    ) -> None:
        self._book = book
        self._asking = asking
        self._own = own
        self._fitting = fitting
        self._diary = diary
        self._watch = watch
        self._clock = clock
        self._who = who

    @property
    def wishes(self) -> tuple[Waiter, ...]:
        """The open wishes: VIPs first, then who waited longest."""
        return self._fitting.wishes

    @property
    def fits(self) -> tuple[Fit, ...]:
        """The wishes that fit free time now, in the same order and each by date; one place for each date."""
        return self._fitting.fits

    async def add(self, waiter: Waiter) -> Waiter:
        """Put somebody on the waitlist. Raises BadInput for a wish that nobody can meet."""
        return await self._write(waiting.add_waiter, waiter, self._who())

    async def change(self, waiter: Waiter) -> Waiter:
        """Write down that a wish is another one now. Raises BadInput when it was changed or met meanwhile."""
        return await self._write(waiting.change_waiter, waiter, self._who())

    async def withdraw(self, waiter: Waiter) -> Waiter:
        """Take a wish off the list; the answer is what `restore` puts back."""
        return await self._write(waiting.withdraw_waiter, waiter, self._who())

    async def restore(self, waiter: Waiter) -> Waiter:
        """Put a withdrawn wish back at its place."""
        return await self._write(waiting.restore_waiter, waiter, self._who())

    async def hold_for(self, waiter: Waiter, offer: Offer) -> Booking:
        """Hold this place for the client of a wish. Raises Taken with who was faster."""
        slot = Slot(offer.parts[0].stylist_id, offer.start)
        held = waiter.held(self._clock.now())
        if held is not None and held.by_itself:
            return await self.take_over(waiter)
        ticket = new_ticket()
        return await self._hold(
            ticket, slot, partial(waiting.hold_wish, ticket=ticket, waiter=waiter.id, slot=slot, who=self._who())
        )

    async def take_over(self, waiter: Waiter) -> Booking:
        """Make what is held for a wish by itself a hold of this desk. Raises Changed when another desk was faster."""
        held = waiter.held(self._clock.now())
        if held is None:
            raise Gone("Nothing is held for this wish any more.")
        ticket = Ticket(held.visit_id, new_ticket().token)
        command = partial(waiting.take_over, ticket=ticket, hold=held, who=self._who())
        return await self._hold(ticket, Slot(held.stylist_id, held.start), command)

    async def _hold(self, ticket: Ticket, slot: Slot, command: Command) -> Booking:
        self._asking.require_link()
        self._own.add(ticket)
        self._diary.slot("claim", slot)
        what_became = partial(claims.what_became_of, ticket=ticket, who=self._who())
        try:
            hold = await self._asking.ask(
                ticket.visit_id,
                f"{place_label(self._watch.known_roster, slot)} is held",
                command,
                partial(self._asking.run, what_became),
            )
        except Refusal as refusal:
            self._own.forget(ticket.visit_id)
            if isinstance(refusal, Taken):
                self._diary.slot("lost", slot, refusal.rival)
            raise
        self._diary.booking("won", hold)
        return hold

    async def _write(
        self, function: Callable[Concatenate[Connection, P], Waiter], *args: P.args, **kwargs: P.kwargs
    ) -> Waiter:
        """Every one of these may be asked again after a lost answer, so one that got lost is."""
        self._asking.require_link()
        written = await self._book.read(function, *args, **kwargs)
        self._fitting.wishes_changed()
        return written
