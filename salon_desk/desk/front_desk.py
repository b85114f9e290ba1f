"""Desk: what a front desk can do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from salon_desk.database import claims
from salon_desk.database.bookings import database_time
from salon_desk.database.clients import clients_like
from salon_desk.database.founding import found
from salon_desk.database.version import require_version
from salon_desk.desk.diary import Diary, Record, no_record, place_label
from salon_desk.desk.link import Link, LinkState, Listener, Nobody
from salon_desk.desk.link_keeper import LinkKeeper
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.patience import PATIENT, Patience
from salon_desk.desk.reading import Watch
from salon_desk.desk.settling import Ask, Settling
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, Status, Ticket, VisitId, new_ticket
from salon_desk.domain.change import Announcement
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import BadInput, Gone, Lapsed, NoneFree, Refusal, SalonError, Taken, Unreachable
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import ClientDraft, Identity, StylistId
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.live.feed import Feed


class Desk:
    """A front desk: one person at one place, one watched day, her own holds.

    Every method that writes is one call of the database. What it answers is told to the listener before the method
    returns. All raise a Refusal (nothing was written) or Unreachable (it may have happened; it is found out later and
    told by `Listener.settled`).
    """

    def __init__(
        self,
        book: Book,
        identity: Identity,
        record: Record = no_record,
        clock: Clock | None = None,
        patience: Patience = PATIENT,
    ) -> None:
        self.identity = identity
        self.clock = clock or Clock()
        self.listener: Listener = Nobody()
        self._book = book
        self._diary = Diary(record, lambda: self.identity)
        self._own = OwnHolds()
        self._settling = Settling(patience.tries, lambda: self.link.state is LinkState.OFFLINE)
        self._watch = Watch(book, lambda: self.listener)
        self._keeper = LinkKeeper(self.clock, book.server, self._resync, self._hear, self._tidy, self._link_changed)
        self._feed = Feed(book.listen, self._keeper.ear, patience.beat, patience.answer)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def roster(self) -> Roster:
        """Stylists, services and settings as last read. The desk must have been opened."""
        assert self._watch.roster is not None, "the desk is not open"
        return self._watch.roster

    @property
    def day(self) -> Day | None:
        """The watched day as last known."""
        return self._watch.day

    @property
    def link(self) -> Link:
        """How fresh everything is."""
        return self._keeper.link

    @property
    def own(self) -> Mapping[VisitId, Ticket]:
        """This desk's own holds."""
        return self._own.tickets

    async def open(self) -> None:
        """Read the roster and begin to listen. Raises Unreachable, BookTooNew, or NoSalon for an empty book."""
        self._keeper.bind(asyncio.get_running_loop())
        await self._book.run(require_version)
        asked = self.clock.monotonic()
        self.clock.learn(await self._book.run(database_time), asked, self.clock.monotonic())
        await self._watch.read_roster()
        self._feed.start()

    async def found(self, founding: Founding) -> None:
        """Write a salon into an empty book; then it can be opened. Raises BadInput, Refusal when there is one."""
        await self._book.run(found, founding)

    async def close(self) -> None:
        """Release the own holds as far as the database can be reached, and leave."""
        for visit in list(self.own):
            try:
                await self.release(visit)
            except SalonError:
                continue
        self._keeper.close()
        await asyncio.to_thread(self._feed.close)
        for task in self._tasks:
            task.cancel()
        self._book.close()

    def today(self) -> date:
        """The salon's date now."""
        return day_of(self.clock.now(), zone_of(self.roster.salon.zone))

    async def watch(self, day: date) -> Day:
        """Show another day from now on. Raises Unreachable; then the day before stays."""
        return await self._watch.read_whole(day)

    async def claim(self, slot: Slot, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """Hold the slot for the service's length, or for so many minutes. Raises Taken with who was faster."""
        self._require_link()
        ticket = new_ticket()
        self._own.add(ticket)
        self._diary.slot("claim", slot)
        try:
            hold = await self._ask(
                ticket.visit_id,
                f"{self._label(slot)} is held",
                partial(claims.claim, ticket=ticket, slot=slot, service=service_id, minutes=minutes, who=self.identity),
                partial(self._book.run, partial(claims.what_became_of, ticket=ticket)),
            )
        except Refusal as refusal:
            self._own.forget(ticket.visit_id)
            if isinstance(refusal, Taken):
                self._diary.slot("lost", slot, refusal.rival)
            raise
        self._diary.booking("won", hold)
        return hold

    async def take_next_free(
        self, service_id: ServiceId, minutes: int | None, after: datetime, stylists: Sequence[StylistId] = ()
    ) -> Booking:
        """Hold the first free slot of the watched day from an instant on; slot after slot until one is won.

        Raises NoneFree when the day is full, BadInput for a length that no visit can have.
        """
        service = self.roster.service(service_id)
        if service is None:
            raise BadInput("This service is not on the list.")
        lasts = service.minutes if minutes is None else minutes
        tried: set[Slot] = set()
        while self.day is not None:
            now = self.clock.now()
            free = self.day.free_slots(lasts, max(after, now), now, stylists)
            slot = next((slot for slot in free if slot not in tried), None)
            if slot is None:
                break
            tried.add(slot)
            try:
                return await self.claim(slot, service_id, minutes)
            except Refusal:
                continue
        raise NoneFree(f"Nothing of {lasts} minutes is free any more on this day.")

    async def resize(self, hold: Booking, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """Another service or length for an own hold. Raises Taken when something is in the way: it stays as it was."""
        self._require_link()
        ticket = self._ticket(hold)
        with_ticket = partial(claims.resize, ticket=ticket, service=service_id, minutes=minutes, who=self.identity)
        resized = await self._on_hold(hold, "has the new length", with_ticket)
        self._diary.booking("resized", resized)
        return resized

    async def extend(self, hold: Booking) -> Booking:
        """Hold it longer, up to the cap. Raises BadInput when the cap is reached."""
        self._require_link()
        with_ticket = partial(claims.extend, ticket=self._ticket(hold), who=self.identity)
        extended = await self._on_hold(hold, "is held longer", with_ticket)
        self._diary.booking("extended", extended)
        return extended

    async def confirm(self, hold: Booking, client: ClientDraft) -> Booking:
        """Make an own hold a booking. Raises Lapsed when it ran out, BadInput for a client without a name."""
        self._require_link()
        with_ticket = partial(claims.confirm, ticket=self._ticket(hold), client=client, who=self.identity)
        booked = await self._on_hold(hold, "is booked", with_ticket)
        self._own.forget(hold.visit_id)
        self._diary.booking("confirmed", booked)
        return booked

    async def release(self, visit_id: VisitId) -> None:
        """Give an own hold back; one that is gone already is no failure. Raises Unreachable."""
        ticket = self.own.get(visit_id)
        if ticket is None:
            return
        what, give_back = "The time is free again", partial(claims.release, ticket=ticket, who=self.identity)
        later = partial(self._give_back_later, give_back)
        if self.link.state is LinkState.OFFLINE:
            self._settling.remember(visit_id, what, later)
            return
        try:
            released = await self._ask(visit_id, what, give_back, later)
        except Refusal:
            return
        finally:
            self._own.forget(visit_id)
        self._diary.booking("released", released)

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """Cancel a booking. Raises Changed when someone changed it in the meantime, Gone when it is cancelled."""
        self._require_link()
        cancelled = await self._ask(
            booking.visit_id,
            f"{self._label(booking)} is cancelled",
            partial(claims.cancel, booking=booking, because=reason, who=self.identity),
        )
        self._diary.booking("cancelled", cancelled)
        return cancelled

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """Another time or stylist for a booking. Raises Taken or Changed; then it stays where it was."""
        self._require_link()
        moved = await self._ask(
            booking.visit_id,
            f"{self._label(booking)} is moved",
            partial(claims.move, booking=booking, slot=slot, who=self.identity),
        )
        self._diary.booking("moved", moved)
        return moved

    async def clients_like(self, text: str) -> list[ClientDraft]:
        """A few clients whose names begin like this."""
        return await self._book.read(clients_like, text) if len(text.strip()) > 1 else []

    def is_own(self, visit_id: VisitId) -> bool:
        """Whether this desk holds it."""
        return visit_id in self.own

    async def _on_hold(self, hold: Booking, what: str, ask: Callable[..., claims.Answer]) -> Booking:
        try:
            return await self._ask(hold.visit_id, f"{self._label(hold)} {what}", ask)
        except (Lapsed, Gone) as ended:
            if self._own.forget(hold.visit_id) and isinstance(ended, Lapsed):
                self._diary.booking("lapsed", hold)
            raise

    async def _ask(
        self,
        visit: VisitId,
        what: str,
        ask: Callable[..., claims.Answer],
        later: Ask | None = None,
    ) -> Booking:
        """One command: ask, show the answer, raise what it refuses."""
        answer = await self._settling.ask(visit, what, partial(self._book.run, ask), later)
        self._show(answer)
        return answer.booking()

    async def _give_back_later(self, give_back: Callable[..., claims.Answer]) -> claims.Answer | None:
        """Nobody waits for it any more: a hold that ran out meanwhile is as free as one that was given back."""
        answer = await self._book.run(give_back)
        if answer.verdict == "done":
            return answer
        self._show(answer)
        return None

    def _require_link(self) -> None:
        """While the database is known to be away nothing is sent, so nothing can be left open."""
        if self.link.state is LinkState.OFFLINE:
            raise Unreachable(self.link.reason)

    def _show(self, answer: claims.Answer) -> None:
        self._own.learn(answer.parts)
        if answer.change is not None:
            self._watch.apply(answer.change)
            self._spawn(self._watch.catch_up())

    def _ticket(self, hold: Booking) -> Ticket:
        ticket = self.own.get(hold.visit_id)
        if ticket is None and hold.has_lapsed(self.clock.now()):
            raise Lapsed("The hold ran out before this was asked.")
        if ticket is None:
            raise Gone(f"{self._label(hold)} is not held by this desk any more.")
        return ticket

    def _label(self, place: Slot | Booking) -> str:
        return place_label(self.roster, place)

    async def _resync(self) -> None:
        """After each connection: find out what is open, then read everything again."""
        await self._settle()
        await self._watch.read_again()

    async def _settle(self) -> None:
        await self._settling.settle(self._tell_settled)

    def _tell_settled(
        self, visit: VisitId, what: str, answer: claims.Answer | None, refusal: SalonError | None
    ) -> None:
        booking: Booking | None = None
        if answer is not None:
            self._show(answer)
            try:
                booking = answer.booking()
            except Refusal as told:
                refusal = told
        if booking is None or not booking.is_hold:
            self._own.forget(visit)
        if booking is not None and booking.status not in (Status.HELD, Status.BOOKED):
            booking = None
        self.listener.settled(f"{what}." if refusal is None else f"Not so: {what}. {refusal.sentence}", booking)

    def _hear(self, announcement: Announcement) -> None:
        reading = self._watch.hint(announcement)
        if reading is not None:
            self._spawn(reading)

    def _tidy(self) -> None:
        """On each proof of life: forget own holds that ran out, and let the database write down all that did.

        Whatever could not be asked or read at its time, though the link was never lost, is asked and read now.
        """
        now = self.clock.now()
        for hold in self._own.ended(now):
            self._own.forget(hold.visit_id)
            self._diary.booking("lapsed", hold)
        if self.day is not None and any(part.has_lapsed(now) for part in self.day.bookings):
            self._spawn(self._sweep())
        if self._settling.is_open:
            self._spawn(self._settle())
        self._spawn(self._watch.catch_up())

    async def _sweep(self) -> None:
        await self._book.run(claims.sweep)

    def _link_changed(self, link: Link) -> None:
        if link.state is LinkState.OFFLINE:
            self._book.hang_up()
        self._diary.link(link)
        self.listener.link_changed(link)

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run in the background; what the network does to it shows in the link, a bug in the loop's handler."""
        task = asyncio.get_running_loop().create_task(_unless_away(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _unless_away(work: Coroutine[Any, Any, Any]) -> None:
    try:
        await work
    except Unreachable:
        return
