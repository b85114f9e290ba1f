"""The course of this desk's one hold: claimed, resized, extended, confirmed or given back, one step after another."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from salon_desk.domain.booking import Booking, Status, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Gone, Lapsed, SalonError, Unreachable
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Offer, Part, Wish
from salon_desk.ui.face import FrontDesk

RAN_OUT = tr_noop("Ran out. Nothing typed is lost.")
UNKNOWN = tr_noop("The answer was lost. Whether it is booked is told here as soon as it is known.")
NO_MORE = tr_noop("Not held any more. Nothing typed is lost.")


@dataclass(frozen=True, eq=False)
class _Wish:
    """What a person wants held, None for any slot or for nothing; no two are the same."""

    slot: Slot | None


class Holding(QObject):
    """Asks the desk in the order in which a person clicked; a later click wins over an earlier one.

    `held` carries the hold whenever it is new or different, `ended` the hold that is gone and why, `missed` the slot
    that could not be had (None for any) and why, `booked` the booking.
    """

    held = Signal(object)
    ended = Signal(object, str)
    missed = Signal(object, str)
    booked = Signal(object)

    def __init__(self, desk: FrontDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = asyncio.Lock()
        self._wish = _Wish(None)
        self._claiming = self._confirming = 0
        self._unsettled: VisitId | None = None
        self.hold: Booking | None = None
        self.service_id: ServiceId | None = None
        self.minutes: int | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way to the book, or held."""
        return self.hold is not None or self._turn.locked()

    @property
    def may_be_booked(self) -> bool:
        """Whether a confirmation is on its way, or its answer was lost: what is held may be a booking by now."""
        return bool(self._confirming) or (self.hold is not None and self.hold.visit_id == self._unsettled)

    @property
    def wish(self) -> object:
        """Another one after each click, to see whether a later one came while something was asked."""
        return self._wish

    def choose(self, service_id: ServiceId | None, minutes: int | None) -> None:
        """What the next claim is for; None for the service's own length."""
        self.service_id, self.minutes = service_id, minutes

    async def claim(self, slot: Slot, squeezed_because: str = "") -> None:
        """Give back what is held and hold this slot, with a reason also beside a visit. Raises what the desk refuses.

        A slot that is asked for already is not asked for twice: a double click is one wish.
        """
        if self._claiming and self._wish.slot == slot:
            return
        self._wish = wish = _Wish(slot)
        await self._claim(wish, lambda: self._for_service(partial(self._claim_slot, slot, squeezed_because)))

    async def take_next_free(self, after: datetime) -> None:
        """Give back what is held and hold the first slot from an instant on that can be won. Raises NoneFree."""
        self._wish = wish = _Wish(None)
        await self._claim(wish, lambda: self._for_service(partial(self._claim_next, after)))

    async def claim_offer(self, offer: Offer) -> None:
        """Give back what is held and hold all parts of an offer. Raises what the desk refuses."""
        first = offer.parts[0]
        self._wish = wish = _Wish(Slot(first.stylist_id, first.start))
        await self._claim(wish, lambda: self._desk.holds.claim_offer(offer))

    async def claim_by(self, slot: Slot, ask: Callable[[], Awaitable[Booking]]) -> None:
        """Give back what is held and hold a slot in another way of asking for it. Raises what the desk refuses."""
        if self._claiming and self._wish.slot == slot:
            return
        self._wish = wish = _Wish(slot)
        await self._claim(wish, ask)

    async def take_first(self, asked: Wish) -> None:
        """Give back what is held and hold the first place where a wish fits. Raises NoneFree."""
        self._wish = wish = _Wish(None)
        await self._claim(wish, lambda: self._desk.holds.take_first(asked))

    async def arrange(self, parts: Sequence[Part]) -> None:
        """Other parts for what is held; when that is refused the hold is told again as it was."""
        await self._change(lambda hold: self._desk.holds.arrange(hold, parts))

    async def resize(self, service_id: ServiceId, minutes: int | None) -> None:
        """Another service or length for what is held; when that is refused the hold is told again as it was."""
        await self._change(lambda hold: self._desk.holds.resize(hold, service_id, minutes))

    async def _change(self, ask: Callable[[Booking], Awaitable[Booking]]) -> None:
        async with self._turn:
            hold = self.hold
            if hold is None:
                return
            try:
                self._take(await self._on_hold(ask(hold), hold))
            except SalonError:
                self.tell_again()
                raise

    def tell_again(self) -> None:
        """Tell what is held as it is: the screen may have run ahead of it."""
        if self.hold is not None:
            self.held.emit(self.hold)

    async def extend(self) -> None:
        """Hold it longer. Raises BadInput when it can't be any longer."""
        async with self._turn:
            if self.hold is not None:
                self._take(await self._on_hold(self._desk.holds.extend(self.hold), self.hold))

    async def confirm(self, draft: ClientDraft) -> None:
        """Make it a booking. Raises what the desk refuses; a hold that ran out is told by `ended` as well."""
        self._confirming += 1
        try:
            async with self._turn:
                if self.hold is not None:
                    await self._confirm(self.hold, draft)
        finally:
            self._confirming -= 1

    async def _confirm(self, hold: Booking, draft: ClientDraft) -> None:
        try:
            booking = await self._on_hold(self._desk.holds.confirm(hold, draft), hold)
        except Unreachable:
            self._unsettled = hold.visit_id
            raise
        self.hold = self._unsettled = None
        self.booked.emit(booking)

    async def release(self) -> Booking | None:
        """Give it back, also when its claim is still on the way; what was given back, None where nothing was held."""
        self._wish = _Wish(None)
        async with self._turn:
            return await self._give_back()

    def tick(self, now: datetime) -> None:
        """Look at the clock: the hold may have run out."""
        if self.hold is not None and self.hold.has_lapsed(now):
            self._end(self.hold, UNKNOWN if self._unsettled == self.hold.visit_id else RAN_OUT)

    def hear(self, change: Change) -> None:
        """Keep true what is held: the book may know better."""
        hold = self.hold
        if hold is None or change.visit_id != hold.visit_id or change.version <= hold.version:
            return
        if not change.parts:
            self._end(hold, RAN_OUT if hold.has_lapsed(self._desk.clock.now()) else NO_MORE)
        elif change.parts[0].is_hold:
            self._take(change.parts[0])

    async def settle(self, booking: Booking) -> None:
        """Take what became of a lost answer: a booking that stands, or a hold, given back when another is held."""
        if booking.visit_id == self._unsettled:
            self._unsettled = None
        if booking.status is Status.BOOKED:
            if self.hold is not None and self.hold.visit_id == booking.visit_id:
                self.hold = None
            self.booked.emit(booking)
        elif self.hold is None and self._wish.slot == Slot(booking.stylist_id, booking.start):
            self._take(booking)
        elif self.hold is None or self.hold.visit_id != booking.visit_id:
            await self._desk.holds.release(booking.visit_id)

    def _for_service(self, ask: Callable[[ServiceId], Awaitable[Booking]]) -> Awaitable[Booking] | None:
        return None if self.service_id is None else ask(self.service_id)

    def _claim_slot(self, slot: Slot, squeezed_because: str, service_id: ServiceId) -> Awaitable[Booking]:
        return self._desk.holds.claim(slot, service_id, self.minutes, squeezed_because)

    def _claim_next(self, after: datetime, service_id: ServiceId) -> Awaitable[Booking]:
        return self._desk.holds.take_next_free(service_id, self.minutes, after)

    async def _claim(self, wish: _Wish, ask: Callable[[], Awaitable[Booking] | None]) -> None:
        """Give back, ask, take; what comes of a wish that a later click has overtaken is given back or left untold."""
        self._claiming += 1
        try:
            async with self._turn:
                await self._give_back()
                asked = ask() if wish is self._wish else None
                if asked is not None:
                    await self._take_or_return(wish, await asked)
        except SalonError as refused:
            if wish is self._wish:
                self.missed.emit(wish.slot, refused.sentence)
                raise
        finally:
            self._claiming -= 1

    async def _take_or_return(self, wish: _Wish, hold: Booking) -> None:
        if wish is self._wish:
            self._take(hold)
        else:
            await self._desk.holds.release(hold.visit_id)

    def take_back(self, hold: Booking) -> None:
        """Go on with a hold whose confirmation was taken back; it is this desk's again."""
        self._wish = _Wish(Slot(hold.stylist_id, hold.start))
        self._take(hold)

    def _take(self, hold: Booking) -> None:
        if self.hold is None or self.hold.visit_id != hold.visit_id or self.hold.version <= hold.version:
            self.hold = hold
            self.held.emit(hold)

    def _end(self, hold: Booking, why: str) -> None:
        self.hold = self._unsettled = None
        self.ended.emit(hold, tr(why))

    async def _give_back(self) -> Booking | None:
        """It counts as given back before the book is asked: nothing that the book says of it later is news."""
        hold, self.hold = self.hold, None
        if hold is not None:
            await self._desk.holds.release(hold.visit_id)
        return hold

    async def _on_hold(self, asked: Awaitable[Booking], hold: Booking) -> Booking:
        try:
            return await asked
        except (Lapsed, Gone) as ended:
            if self.hold is not None:
                self._end(hold, RAN_OUT if isinstance(ended, Lapsed) else NO_MORE)
            raise
