"""What a desk without a database does with its holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking, Status, Ticket, VisitId, new_ticket
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Gone, Lapsed, NoneFree, Refusal, Taken
from salon_desk.domain.people import ClientDraft, StylistId, clean_client
from salon_desk.domain.timespan import Span, aware, zone_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Offer, Part, Wish
from tests.helpers.fake_book import FakeBook
from tests.helpers.fake_finding import first_of, offers_in

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeHolds:
    """See Holds."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self.tickets: dict[VisitId, Ticket] = {}
        self._desk = desk
        self._book = book

    async def claim(
        self, slot: Slot, service_id: ServiceId, minutes: int | None = None, squeezed_because: str = ""
    ) -> Booking:
        """See Holds."""
        await self._desk.network()
        lasts, lane = self._length(service_id, minutes, slot.stylist_id), 1 if squeezed_because else 0
        span = self._book.require_workable(slot, lasts)
        try:
            self._book.require_free(slot, span, lane=lane)
        except Taken:
            self._desk.read_again()
            raise
        now, who = self._desk.clock.now(), self._desk.identity
        ticket = new_ticket(now)
        self.tickets[ticket.visit_id] = ticket
        hold = Booking(
            ticket.visit_id, 0, 1, Status.HELD, slot.stylist_id, service_id, span.start, span.end, lane,
            self._book.hold_end(now), now, who.desk, who.person, None, "", "", "", squeezed_because=squeezed_because,
        )  # fmt: skip
        return self._desk.answer(self._book.write(hold), f"{self._desk.label(hold)} is held")

    async def claim_offer(self, offer: Offer) -> Booking:
        """See Holds."""
        await self._desk.network()
        now, who = self._desk.clock.now(), self._desk.identity
        ticket = new_ticket(now)
        held = Booking(
            ticket.visit_id, 0, 1, Status.HELD, StylistId(0), None, now, now, 0, self._book.hold_end(now), now,
            who.desk, who.person, None, "", "", "",
        )  # fmt: skip
        try:
            first, *rest = self._laid(held, offer.parts)
        except Taken:
            self._desk.read_again()
            raise
        self.tickets[ticket.visit_id] = ticket
        return self._desk.answer(self._book.write(first, rest), f"{self._desk.label(first)} is held")

    async def arrange(self, hold: Booking, parts: Sequence[Part]) -> Booking:
        """See Holds."""
        await self._desk.network()
        mine = self._live(hold)
        first, *rest = self._laid(mine._replace(version=mine.version + 1), parts)
        return self._desk.answer(self._book.write(first, rest), f"{self._desk.label(hold)} has its new parts")

    def parts(self, visit_id: VisitId) -> tuple[Booking, ...]:
        """See Holds."""
        return self._book.parts(visit_id) if visit_id in self.tickets else ()

    async def offers(self, wish: Wish, most: int = 6) -> list[Offer]:
        """See Holds."""
        await self._desk.network()
        return offers_in(self._book, wish, most)

    async def take_first(self, wish: Wish) -> Booking:
        """See Holds."""
        await self._desk.network()
        return await first_of(self._book, wish, self.claim_offer)

    async def take_next_free(
        self, service_id: ServiceId, minutes: int | None, after: datetime, stylists: Sequence[StylistId] = ()
    ) -> Booking:
        """See Holds."""
        lasts = self._length(service_id, minutes)
        for slot in self._next_free(lasts, after, stylists):
            try:
                return await self.claim(slot, service_id, minutes)
            except Refusal:
                continue
        raise NoneFree(f"Nothing of {lasts} minutes is free any more on this day.")

    async def resize(self, hold: Booking, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """See Holds."""
        await self._desk.network()
        mine = self._live(hold)
        slot = Slot(mine.stylist_id, mine.start)
        span = Span(mine.start, mine.start + timedelta(minutes=self._length(service_id, minutes, mine.stylist_id)))
        self._book.require_workable(slot, span.minutes)
        self._book.require_free(slot, span, besides=mine.visit_id)
        resized = mine._replace(service_id=service_id, end=span.end, version=mine.version + 1)
        return self._desk.answer(self._book.write(resized), f"{self._desk.label(hold)} has the new length")

    async def extend(self, hold: Booking) -> Booking:
        """See Holds."""
        await self._desk.network()
        mine, salon = self._live(hold), self._book.roster.salon
        until = self._book.hold_end(mine.claimed_at)
        cap = mine.claimed_at + timedelta(seconds=salon.hold_cap_seconds)
        assert mine.reserved_until is not None
        if until < mine.reserved_until or (until == mine.reserved_until and until >= cap):
            ends = mine.reserved_until.astimezone(zone_of(salon.zone))
            raise BadInput(f"This hold can't be made longer: it ends at {ends:%H:%M:%S}.")
        extended = mine._replace(reserved_until=until, version=mine.version + 1)
        return self._desk.answer(self._book.write(extended), f"{self._desk.label(hold)} is held longer")

    async def confirm(self, hold: Booking, client: ClientDraft) -> Booking:
        """See Holds."""
        await self._desk.network()
        name, phone, note, client_id, email, keep = clean_client(client)
        mine, who = self._live(hold), self._desk.identity
        if keep and client_id is None:
            client_id = (await self._desk.clients.save(Client(NEW, name, phone, email))).id
        booked = mine._replace(
            status=Status.BOOKED, reserved_until=None, version=mine.version + 1, desk=who.desk,
            person=who.person, client_id=client_id, client_name=name, client_phone=phone, note=note,
        )  # fmt: skip
        answer = self._desk.answer(self._book.write(booked), f"{self._desk.label(hold)} is booked")
        self._desk.bookings.remember(mine, answer, self.tickets[hold.visit_id])
        del self.tickets[hold.visit_id]
        return answer

    async def release(self, visit_id: VisitId) -> None:
        """See Holds."""
        if visit_id not in self.tickets:
            return
        await self._desk.answers.wait()
        del self.tickets[visit_id]
        held = self._book.visits[visit_id]
        if held.is_hold and not held.has_lapsed(self._desk.clock.now()):
            self._book.write(held._replace(status=Status.RELEASED, reserved_until=None, version=held.version + 1))

    def _laid(self, visit: Booking, parts: Sequence[Part]) -> list[Booking]:
        """The parts of this visit as they would be. Raises Taken for the first one in whose way somebody is."""
        laid = [self._planned(visit, ordinal, part) for ordinal, part in enumerate(parts)]
        for part in laid:
            slot = Slot(part.stylist_id, part.start)
            self._book.require_workable(slot, part.span.minutes)
            for busy in part.busy:
                self._book.require_free(slot, busy, besides=part.visit_id)
        return laid

    def _planned(self, visit: Booking, ordinal: int, part: Part) -> Booking:
        lasts = self._length(part.service_id, part.minutes, part.stylist_id)
        known = self._book.roster.service(part.service_id)
        assert known is not None
        start, idle = aware(part.start), known.processing_minutes > 0
        ready = start + timedelta(minutes=known.apply_minutes + known.processing_minutes)
        return visit._replace(
            ordinal=ordinal, stylist_id=part.stylist_id, service_id=part.service_id, start=start,
            end=start + timedelta(minutes=lasts + known.cleanup_minutes), cleanup_minutes=known.cleanup_minutes,
            idle_from=start + timedelta(minutes=known.apply_minutes) if idle else None,
            idle_until=ready if idle else None,
        )  # fmt: skip

    def _next_free(self, minutes: int, after: datetime, stylists: Sequence[StylistId]) -> list[Slot]:
        now, day = self._desk.clock.now(), self._desk.day
        return [] if day is None else day.free_slots(minutes, max(after, now), now, stylists)

    def _length(self, service_id: ServiceId, minutes: int | None, stylist_id: StylistId | None = None) -> int:
        service = self._book.roster.service(service_id)
        if service is None:
            raise BadInput("This service is not on the list.")
        usual = self._book.roster.usual(stylist_id, service)
        lasts = usual.minutes if minutes is None else minutes
        if not 5 <= lasts <= 720:
            raise BadInput(f"{service.name} can't take {lasts} minutes; 5 minutes to 12 hours is possible.")
        return lasts

    def _live(self, hold: Booking) -> Booking:
        mine = self._book.visits.get(hold.visit_id)
        if mine is None or hold.visit_id not in self.tickets:
            raise Gone(f"{self._desk.label(hold)} is not held by this desk any more.")
        if mine.has_lapsed(self._desk.clock.now()):
            del self.tickets[hold.visit_id]
            raise Lapsed("The hold ran out before this was asked.")
        return mine
