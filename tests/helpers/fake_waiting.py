"""What a desk without a database knows of the waitlist, and does with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking, Status, Ticket, new_ticket, new_token
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Changed, Taken
from salon_desk.domain.people import clean_name
from salon_desk.domain.visit import Offer
from salon_desk.domain.waiting import Fit, Waiter, WaiterId, WishHold, days_wanted, fit_on, in_order
from tests.helpers.fake_book import FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk

WAITLIST = "Waitlist"


class FakeWaiting:
    """See Waiting."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book

    @property
    def wishes(self) -> tuple[Waiter, ...]:
        """See Waiting."""
        open_ones = (waiter for waiter in self._book.waiters.values() if not self._is_met(waiter.id))
        return in_order(waiter._replace(hold=self._hold_of(waiter.id)) for waiter in open_ones)

    @property
    def fits(self) -> tuple[Fit, ...]:
        """See Waiting."""
        now, roster, today = self._desk.clock.now(), self._book.roster, self._desk.today()
        found = (
            fit_on(self._book.day(day), roster, waiter, now)
            for waiter in self.wishes
            if waiter.held(now) is None
            for day in sorted(days_wanted([waiter], today))
        )
        return tuple(fit for fit in found if fit is not None)

    async def add(self, waiter: Waiter) -> Waiter:
        """See Waiting."""
        await self._desk.network()
        name = clean_name(waiter.client_name, "client's name")
        written = waiter._replace(client_name=name, since=waiter.since or self._desk.clock.now())
        return self._write(written)

    async def change(self, waiter: Waiter) -> Waiter:
        """See Waiting."""
        await self._desk.network()
        known = self._book.waiters[waiter.id]
        if known.version != waiter.version:
            raise BadInput("This wish was changed in the meantime; nothing was overwritten.")
        return self._write(waiter._replace(version=waiter.version + 1, since=known.since))

    async def withdraw(self, waiter: Waiter) -> Waiter:
        """See Waiting."""
        await self._desk.network()
        gone = self._book.waiters.pop(waiter.id)
        self._tell()
        return gone

    async def restore(self, waiter: Waiter) -> Waiter:
        """See Waiting."""
        await self._desk.network()
        return self._write(waiter._replace(version=waiter.version + 1))

    async def hold_for(self, waiter: Waiter, offer: Offer) -> Booking:
        """See Waiting."""
        first = offer.parts[0]
        try:
            hold = await self._desk.holds.claim(Slot(first.stylist_id, first.start), first.service_id)
        except Taken:
            self._desk.read_again()
            raise
        self._book.held_for[hold.visit_id] = waiter.id
        return self._book.write(
            hold._replace(
                client_id=waiter.client_id, client_name=waiter.client_name, client_phone=waiter.client_phone,
                version=hold.version + 1,
            )
        )  # fmt: skip

    async def take_over(self, waiter: Waiter) -> Booking:
        """See Waiting."""
        await self._desk.network()
        held = self._hold_of(waiter.id)
        if held is None or not held.by_itself:
            raise Changed("This time is held by another desk now.")
        ticket, now, who = Ticket(held.visit_id, new_token()), self._desk.clock.now(), self._desk.identity
        self._desk.holds.tickets[held.visit_id] = ticket
        theirs = self._book.visits[held.visit_id]
        mine = theirs._replace(
            desk=who.desk, person=who.person, claimed_at=now, reserved_until=self._book.hold_end(now),
            version=theirs.version + 1,
        )  # fmt: skip
        return self._book.write(mine)

    # what a test does to it

    def hold_by_itself(self, waiter: Waiter, slot: Slot, minutes: int = 10) -> Booking:
        """What the book does with freed time, where the salon wants it so."""
        now = self._desk.clock.now()
        service = self._book.roster.service(waiter.service_id)
        assert service is not None
        ticket = new_ticket(now)
        self._book.held_for[ticket.visit_id] = waiter.id
        return self._book.write(
            Booking(
                ticket.visit_id, 0, 2, Status.HELD, slot.stylist_id, service.id, slot.start,
                slot.start + timedelta(minutes=service.minutes), 0, now + timedelta(minutes=minutes), now, WAITLIST,
                WAITLIST, waiter.client_id, waiter.client_name, waiter.client_phone, "",
            )
        )  # fmt: skip

    # inside

    def _write(self, waiter: Waiter) -> Waiter:
        self._book.waiters[waiter.id] = waiter._replace(hold=None)
        self._tell()
        return waiter

    def _tell(self) -> None:
        for desk in self._book.desks:
            desk.hear_of_waitlist()

    def _is_met(self, waiter: WaiterId) -> bool:
        return any(
            self._book.visits[visit].status is Status.BOOKED
            for visit, wish in self._book.held_for.items()
            if wish == waiter
        )

    def _hold_of(self, waiter: WaiterId) -> WishHold | None:
        for visit, wish in self._book.held_for.items():
            held = self._book.visits[visit]
            until = held.reserved_until
            if wish == waiter and held.is_hold and until is not None and until > self._desk.clock.now():
                itself = held.desk == WAITLIST
                return WishHold(visit, held.version, held.stylist_id, held.start, until, held.desk, itself)
        return None
