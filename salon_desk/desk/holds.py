"""What a desk does with its holds: claim, resize, extend, confirm, release."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from salon_desk.database import claims
from salon_desk.desk.asking import Asking, Command
from salon_desk.desk.claiming import Claiming
from salon_desk.desk.diary import Diary, place_label
from salon_desk.desk.finding import Finding, nothing_left, require_service
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.reading import Watch
from salon_desk.desk.undoing import Undoing
from salon_desk.domain.booking import Booking, Ticket, VisitId, new_ticket
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Busy, Gone, Lapsed, Refusal, Taken
from salon_desk.domain.finding import slots_for
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.people import ClientDraft, Identity, StylistId
from salon_desk.domain.region import region_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Offer, Part, PartWish, Wish


class Holds:
    """Commands on time that is not booked yet. Only this desk can do anything with its holds."""

    def __init__(
        self,
        asking: Asking,
        claiming: Claiming,
        own: OwnHolds,
        watch: Watch,
        finding: Finding,
        undoing: Undoing,
        diary: Diary,
        clock: Clock,
        who: Callable[[], Identity],
    ) -> None:
        self._asking = asking
        self._claiming = claiming
        self._own = own
        self._watch = watch
        self._finding = finding
        self._undoing = undoing
        self._diary = diary
        self._clock = clock
        self._who = who

    async def claim(
        self, slot: Slot, service_id: ServiceId, minutes: int | None = None, squeezed_because: str = ""
    ) -> Booking:
        """Hold the slot for the service's length, or for so many minutes. Raises Taken with who was faster.

        With a reason it may be squeezed in beside one other visit.
        """
        ticket = new_ticket(self._clock.now())
        command = partial(
            claims.claim, ticket=ticket, slot=slot, service=service_id, minutes=minutes, who=self._who(),
            squeezed=squeezed_because,
        )  # fmt: skip
        return await self._claiming.claim(slot, ticket, command)

    async def claim_offer(self, offer: Offer) -> Booking:
        """Hold all parts of an offer, or none; its first part. Raises Taken with who was faster at one of them."""
        ticket = new_ticket(self._clock.now())
        slot = Slot(offer.parts[0].stylist_id, offer.start)
        command = partial(claims.claim_visit, ticket=ticket, parts=offer.parts, who=self._who())
        return await self._claiming.claim(slot, ticket, command)

    async def arrange(self, hold: Booking, parts: Sequence[Part]) -> Booking:
        """Other parts for an own hold, in place. Raises Taken when something is in the way: it stays as it was."""
        self._asking.require_link()
        with_ticket = partial(claims.arrange, ticket=self._ticket(hold), parts=parts, who=self._who())
        arranged = await self._on_hold(hold, tr_noop("{place} has its new parts"), with_ticket)
        self._diary.booking("resized", arranged)
        return arranged

    def parts(self, visit_id: VisitId) -> tuple[Booking, ...]:
        """All parts of an own hold, the first one first, whatever day is watched; none where it is none."""
        return self._own.parts(visit_id)

    async def offers(self, wish: Wish, most: int = 6) -> list[Offer]:
        """Where the wish fits, the earliest first. Raises BadInput for a wish that nobody can meet."""
        return await self._finding.offers(wish, most)

    async def take_first(self, wish: Wish) -> Booking:
        """Hold the first place where the wish fits; when someone is faster, the next. Raises NoneFree."""
        self._asking.require_link()
        return await self._finding.take_first(wish, self.claim_offer)

    async def take_next_free(
        self, service_id: ServiceId, minutes: int | None, after: datetime, stylists: Sequence[StylistId] = ()
    ) -> Booking:
        """Hold the first free slot of the watched day from an instant on; slot after slot until one is won.

        Raises NoneFree when the day is full, BadInput for a length that no visit can have, or what the book said when
        nobody was faster.
        """
        roster, part = self._watch.known_roster, PartWish(service_id, None, minutes)
        service = require_service(part, roster)
        tried: dict[Slot, Refusal] = {}
        while self._watch.day is not None:
            now = self._clock.now()
            free = slots_for((part,), self._watch.day, roster, after, now)
            wanted = (slot for slot in free if not stylists or slot.stylist_id in stylists)
            slot = next((slot for slot in wanted if slot not in tried), None)
            if slot is None:
                break
            try:
                return await self.claim(slot, service_id, minutes)
            except (Taken, Busy, BadInput) as refused:
                tried[slot] = refused
        lasts = service.minutes if minutes is None else minutes
        none_free = tr_count(
            "Nothing of {n} minute is free any more on this day.",
            "Nothing of {n} minutes is free any more on this day.",
            lasts,
        )
        raise nothing_left(tried.values(), none_free)

    async def resize(self, hold: Booking, service_id: ServiceId, minutes: int | None = None) -> Booking:
        """Another service or length for an own hold. Raises Taken when something is in the way: it stays as it was."""
        self._asking.require_link()
        ticket = self._ticket(hold)
        with_ticket = partial(claims.resize, ticket=ticket, service=service_id, minutes=minutes, who=self._who())
        resized = await self._on_hold(hold, tr_noop("{place} has the new length"), with_ticket)
        self._diary.booking("resized", resized)
        return resized

    async def extend(self, hold: Booking) -> Booking:
        """Hold it longer, up to the cap. Raises BadInput when the cap is reached."""
        self._asking.require_link()
        with_ticket = partial(claims.extend, ticket=self._ticket(hold), who=self._who())
        extended = await self._on_hold(hold, tr_noop("{place} is held longer"), with_ticket)
        self._diary.booking("extended", extended)
        return extended

    async def confirm(self, hold: Booking, client: ClientDraft) -> Booking:
        """Make an own hold a booking. Raises Lapsed when it ran out, BadInput for a client without a name."""
        self._asking.require_link()
        region = region_of(self._watch.known_roster.salon)
        ticket = self._ticket(hold)
        with_ticket = partial(claims.confirm, ticket=ticket, client=client, who=self._who(), region=region)
        booked = await self._on_hold(hold, tr_noop("{place} is booked"), with_ticket)
        self._own.forget(hold.visit_id)
        self._undoing.remember(hold, booked, ticket)
        self._diary.booking("confirmed", booked)
        return booked

    async def release(self, visit_id: VisitId) -> None:
        """Give an own hold back; one that is gone already is no failure. Raises Unreachable."""
        ticket = self._own.tickets.get(visit_id)
        if ticket is None:
            return
        what, give_back = tr("The time is free again"), partial(claims.release, ticket=ticket, who=self._who())
        later = partial(self._give_back_later, give_back)
        if self._asking.is_away:
            self._asking.ask_when_back(visit_id, what, later)
            return
        try:
            released = await self._asking.ask(visit_id, what, give_back, later)
        except Refusal:
            return
        finally:
            self._own.forget(visit_id)
        self._diary.booking("released", released)

    def forget_ended(self) -> None:
        """Own holds that ran out are none any more."""
        for hold in self._own.ended(self._clock.now()):
            self._own.forget(hold.visit_id)
            self._diary.booking("lapsed", hold)

    async def _on_hold(self, hold: Booking, what: str, command: Command) -> Booking:
        """Ask; `what` is so of its place afterwards, in words that are marked for translation."""
        try:
            return await self._asking.ask(hold.visit_id, tr(what, place=self._label(hold)), command)
        except (Lapsed, Gone) as ended:
            if self._own.forget(hold.visit_id) and isinstance(ended, Lapsed):
                self._diary.booking("lapsed", hold)
            raise

    async def _give_back_later(self, give_back: Command) -> claims.Answer | None:
        """Nobody waits for it any more: a hold that ran out meanwhile is as free as one that was given back."""
        answer = await self._asking.run(give_back)
        if answer.verdict == "done":
            return answer
        self._asking.show(answer)
        return None

    def _ticket(self, hold: Booking) -> Ticket:
        ticket = self._own.tickets.get(hold.visit_id)
        if ticket is None and hold.has_lapsed(self._clock.now()):
            raise Lapsed(tr("The hold ran out before this was asked."))
        if ticket is None:
            raise Gone(tr("{place} is not held by this desk any more.", place=self._label(hold)))
        return ticket

    def _label(self, place: Slot | Booking) -> str:
        return place_label(self._watch.known_roster, place)
