"""A desk without a database: the same face as the real one; several of them may share one book in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from salon_desk.desk.link import Link, LinkState, Listener, Nobody
from salon_desk.domain.booking import Booking, Status, Ticket, VisitId, new_ticket
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import BadInput, Changed, Gone, Lapsed, NoneFree, Refusal, Taken, Unreachable
from salon_desk.domain.people import ClientDraft, Identity, StylistId, clean_client, clean_text
from salon_desk.domain.timespan import Span, clock_label, day_of, zone_of
from salon_desk.domain.treatment import Roster, ServiceId
from tests.helpers.fake_book import LIVE, FakeBook


class FakeDesk:
    """One desk at a fake book. `cut` takes the network away, `mend` brings it back."""

    def __init__(self, book: FakeBook, identity: Identity) -> None:
        self.identity = identity
        self.listener: Listener = Nobody()
        self.clock = book.clock
        self.link = Link(LinkState.CONNECTING, None, 0, 0.0, "salon-server", "")
        self.closed = False
        self.answers = asyncio.Event()
        self.answers.set()
        self._book = book
        self._own: dict[VisitId, Ticket] = {}
        self._day: Day | None = None
        self._missed = False
        self._loses_answer = False
        self._lost: list[tuple[str, VisitId]] = []

    # the contract

    @property
    def roster(self) -> Roster:
        """See Desk."""
        return self._book.roster

    @property
    def day(self) -> Day | None:
        """See Desk."""
        return self._day

    @property
    def own(self) -> Mapping[VisitId, Ticket]:
        """See Desk."""
        return self._own

    def is_own(self, visit_id: VisitId) -> bool:
        """See Desk."""
        return visit_id in self._own

    async def open(self) -> None:
        """See Desk."""
        await self._network()
        self._book.desks.append(self)
        for desk in self._book.desks:
            desk.count_desks()

    async def close(self) -> None:
        """See Desk."""
        for visit in list(self._own):
            await self.release(visit)
        self.closed = True
        if self in self._book.desks:
            self._book.desks.remove(self)

    def today(self) -> date:
        """See Desk."""
        return day_of(self.clock.now(), zone_of(self.roster.salon.zone))

    async def watch(self, day: date) -> Day:
        """See Desk."""
        await self._network()
        return self._read(day)

    async def claim(self, slot: Slot, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """See Desk."""
        await self._network()
        lasts = self._length(service_id, minutes)
        span = self._book.require_workable(slot, lasts)
        try:
            self._book.require_free(slot, span)
        except Taken:
            self._reread()
            raise
        ticket, now = new_ticket(), self.clock.now()
        self._own[ticket.visit_id] = ticket
        hold = Booking(
            ticket.visit_id, 0, 1, Status.HELD, slot.stylist_id, service_id, span.start, span.end, 0,
            self._book.hold_end(now), now, self.identity.desk, self.identity.person, None, "", "", "",
        )  # fmt: skip
        return self._answer(self._book.write(hold), f"{self._label(hold)} is held")

    async def take_next_free(
        self, service_id: ServiceId, minutes: int | None, after: datetime, stylists: Sequence[StylistId] = ()
    ) -> Booking:
        """See Desk."""
        lasts = self._length(service_id, minutes)
        for slot in self._next_free(lasts, after, stylists):
            try:
                return await self.claim(slot, service_id, minutes)
            except Refusal:
                continue
        raise NoneFree(f"Nothing of {lasts} minutes is free any more on this day.")

    async def resize(self, hold: Booking, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """See Desk."""
        await self._network()
        mine = self._live(hold)
        slot = Slot(mine.stylist_id, mine.start)
        span = Span(mine.start, mine.start + timedelta(minutes=self._length(service_id, minutes)))
        self._book.require_workable(slot, span.minutes)
        self._book.require_free(slot, span, besides=mine.visit_id)
        resized = mine._replace(service_id=service_id, end=span.end, version=mine.version + 1)
        return self._answer(self._book.write(resized), f"{self._label(hold)} has the new length")

    async def extend(self, hold: Booking) -> Booking:
        """See Desk."""
        await self._network()
        mine = self._live(hold)
        until = self._book.hold_end(mine.claimed_at)
        cap = mine.claimed_at + timedelta(seconds=self.roster.salon.hold_cap_seconds)
        assert mine.reserved_until is not None
        if until < mine.reserved_until or (until == mine.reserved_until and until >= cap):
            ends = mine.reserved_until.astimezone(zone_of(self.roster.salon.zone))
            raise BadInput(f"This hold can't be made longer: it ends at {ends:%H:%M:%S}.")
        extended = mine._replace(reserved_until=until, version=mine.version + 1)
        return self._answer(self._book.write(extended), f"{self._label(hold)} is held longer")

    async def confirm(self, hold: Booking, client: ClientDraft) -> Booking:
        """See Desk."""
        await self._network()
        name, phone, note, client_id = clean_client(client)
        mine = self._live(hold)
        booked = mine._replace(
            status=Status.BOOKED, reserved_until=None, version=mine.version + 1, desk=self.identity.desk,
            person=self.identity.person, client_id=client_id, client_name=name, client_phone=phone, note=note,
        )  # fmt: skip
        answer = self._answer(self._book.write(booked), f"{self._label(hold)} is booked")
        del self._own[hold.visit_id]
        return answer

    async def release(self, visit_id: VisitId) -> None:
        """See Desk."""
        if visit_id not in self._own:
            return
        await self.answers.wait()
        del self._own[visit_id]
        held = self._book.visits[visit_id]
        if held.is_hold and not held.has_lapsed(self.clock.now()):
            self._book.write(held._replace(status=Status.RELEASED, reserved_until=None, version=held.version + 1))

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """See Desk."""
        await self._network()
        theirs = self._unchanged(booking)
        self._book.reasons[booking.visit_id] = clean_text(reason, "reason", 200)
        cancelled = theirs._replace(status=Status.CANCELLED, version=theirs.version + 1)
        return self._answer(self._book.write(cancelled), f"{self._label(booking)} is cancelled")

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """See Desk."""
        await self._network()
        theirs = self._unchanged(booking)
        span = self._book.require_workable(slot, theirs.span.minutes)
        self._book.require_free(slot, span, besides=booking.visit_id)
        moved = theirs._replace(stylist_id=slot.stylist_id, start=span.start, end=span.end, version=theirs.version + 1)
        return self._answer(self._book.write(moved), f"{self._label(booking)} is moved")

    async def clients_like(self, text: str) -> list[ClientDraft]:
        """See Desk."""
        await self._network()
        begins = text.strip().lower()
        known = [client for client in self._book.clients if client.name.lower().startswith(begins)]
        return known[:6] if len(begins) > 1 else []

    # what a test does to it

    def cut(self, reason: str = "The book at salon-server does not answer.") -> None:
        """Take the network away."""
        self._link(LinkState.OFFLINE, reason)

    def mend(self) -> None:
        """Bring the network back: what was missed is read again, what was lost is told."""
        self._link(LinkState.CATCHING_UP, "")
        if self._day is not None:
            self._read(self._day.date)
        lost, self._lost = self._lost, []
        for what, visit in lost:
            booking = self._book.visits[visit]
            if not booking.is_hold:
                self._own.pop(visit, None)
            self.listener.settled(f"{what}.", booking if booking.status in LIVE else None)
        self._link(LinkState.LIVE, "")

    def lose_the_next_answer(self) -> None:
        """The next command is done, and nobody hears of it."""
        self._loses_answer = True

    def hear(self, change: Change) -> None:
        """What the feed would say."""
        if self._day is None or self.link.state is LinkState.OFFLINE or self._loses_answer:
            return
        before, self._day = self._day, self._day.apply(change)
        if self._day is not before:
            self.listener.visit_changed(change)

    def count_desks(self) -> None:
        """Tell how many desks have the book open."""
        if self.link.state is not LinkState.OFFLINE:
            self._link(LinkState.LIVE, "")

    # inside

    def _link(self, state: LinkState, reason: str) -> None:
        now = self.clock.now() if self._day is not None else None
        since = None if state is LinkState.LIVE else self.link.since or now
        self.link = Link(state, since, len(self._book.desks), 2.0, "salon-server", reason)
        self.listener.link_changed(self.link)

    async def _network(self) -> None:
        """What every command goes through; it takes as long as `answers` is clear."""
        if self.link.state is LinkState.OFFLINE:
            raise Unreachable(self.link.reason)
        await self.answers.wait()
        await asyncio.sleep(0)

    def _answer(self, booking: Booking, what: str) -> Booking:
        if self._loses_answer:
            self._loses_answer = False
            self._lost.append((what, booking.visit_id))
            raise Unreachable(f"The connection was cut. Whether {what} is found out and told here.")
        return booking

    def _read(self, day: date) -> Day:
        self._day = self._book.day(day)
        self.listener.day_read(self._day)
        return self._day

    def _reread(self) -> None:
        """A lost race shows what stands there."""
        if self._day is not None:
            self._read(self._day.date)

    def _next_free(self, minutes: int, after: datetime, stylists: Sequence[StylistId]) -> list[Slot]:
        now = self.clock.now()
        return [] if self._day is None else self._day.free_slots(minutes, max(after, now), now, stylists)

    def _length(self, service_id: ServiceId, minutes: int | None) -> int:
        service = self.roster.service(service_id)
        if service is None:
            raise BadInput("This service is not on the list.")
        lasts = service.minutes if minutes is None else minutes
        if not 5 <= lasts <= 720:
            raise BadInput(f"{service.name} can't take {lasts} minutes; 5 minutes to 12 hours is possible.")
        return lasts

    def _live(self, hold: Booking) -> Booking:
        mine = self._book.visits.get(hold.visit_id)
        if mine is None or hold.visit_id not in self._own:
            raise Gone(f"{self._label(hold)} is not held by this desk any more.")
        if mine.has_lapsed(self.clock.now()):
            del self._own[hold.visit_id]
            raise Lapsed("The hold ran out before this was asked.")
        return mine

    def _unchanged(self, booking: Booking) -> Booking:
        theirs = self._book.visits.get(booking.visit_id)
        if theirs is None or theirs.status is not Status.BOOKED:
            raise Gone("This booking was already cancelled.")
        if theirs.version != booking.version:
            raise Changed(f"This booking was changed by {theirs.desk} in the meantime; nothing was overwritten.")
        return theirs

    def _label(self, booking: Booking) -> str:
        stylist = self.roster.stylist(booking.stylist_id)
        label = clock_label(booking.start.astimezone(UTC), zone_of(self.roster.salon.zone))
        return f"{label} with {stylist.name if stylist else 'this stylist'}"
