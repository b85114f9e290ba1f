"""What a desk knows of the waitlist, and does with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection

from salon_desk.database import waiting
from salon_desk.desk.asking import Asking
from salon_desk.desk.claiming import Claiming
from salon_desk.desk.fitting import Fitting
from salon_desk.domain.booking import Booking, Ticket, new_ticket, new_token
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Gone
from salon_desk.domain.language import tr
from salon_desk.domain.people import Identity
from salon_desk.domain.visit import Offer
from salon_desk.domain.waiting import Fit, Waiter

Write = Callable[[Connection, Waiter, Identity], Waiter]


class Waiting:
    """Commands on wishes. All raise a Refusal (nothing was written) or Unreachable; any may be given again."""

    def __init__(
        self,
        asking: Asking,
        claiming: Claiming,
        fitting: Fitting,
        clock: Clock,
        who: Callable[[], Identity],
    ) -> None:
        self._asking = asking
        self._claiming = claiming
        self._fitting = fitting
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
        return await self._write(tr("the wish is on the list"), waiting.add_waiter, waiter)

    async def change(self, waiter: Waiter) -> Waiter:
        """Write down that a wish is another one now. Raises BadInput when it was changed or met meanwhile."""
        return await self._write(tr("the wish is changed"), waiting.change_waiter, waiter)

    async def withdraw(self, waiter: Waiter) -> Waiter:
        """Take a wish off the list; the answer is what `restore` puts back."""
        return await self._write(tr("the wish is off the list"), waiting.withdraw_waiter, waiter)

    async def restore(self, waiter: Waiter) -> Waiter:
        """Put a withdrawn wish back at its place."""
        return await self._write(tr("the wish is back on the list"), waiting.restore_waiter, waiter)

    async def hold_for(self, waiter: Waiter, offer: Offer) -> Booking:
        """Hold this place for the client of a wish. Raises Taken with who was faster."""
        slot = Slot(offer.parts[0].stylist_id, offer.start)
        held = waiter.held(self._clock.now())
        if held is not None and held.by_itself:
            return await self.take_over(waiter)
        ticket = new_ticket(self._clock.now())
        command = partial(waiting.hold_wish, ticket=ticket, waiter=waiter, slot=slot, who=self._who())
        return await self._claiming.claim(slot, ticket, command)

    async def take_over(self, waiter: Waiter) -> Booking:
        """Make what is held for a wish by itself a hold of this desk. Raises Changed when another desk was faster."""
        held = waiter.held(self._clock.now())
        if held is None:
            raise Gone(tr("Nothing is held for this wish any more."))
        ticket = Ticket(held.visit_id, new_token())
        command = partial(waiting.take_over, ticket=ticket, hold=held, who=self._who())
        return await self._claiming.claim(Slot(held.stylist_id, held.start), ticket, command)

    async def _write(self, what: str, function: Write, told: Waiter) -> Waiter:
        written = await self._asking.write(what, function, told, self._who())
        self._fitting.wishes_changed()
        return written
