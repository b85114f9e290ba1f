"""Wishes that change a booking: another place, another length, how far the client is, its end, and all of it back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from salon_desk.domain.booking import Booking, Progress, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import day_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.dates import short_date
from salon_desk.ui.holding import Holding
from salon_desk.ui.names import shown_name
from salon_desk.ui.notices import Action

CANCELLED = tr_noop("Cancelled. The time is free at every desk.")
TOLD = {
    Progress.BOOKED: tr_noop("{client} is back to booked."),
    Progress.CONFIRMED: tr_noop("{client} has confirmed."),
    Progress.ARRIVED: tr_noop("{client} has arrived."),
    Progress.LATE: tr_noop("{client} is late."),
    Progress.IN_CHAIR: tr_noop("{client} is in the chair."),
    Progress.DONE: tr_noop("{client} is done."),
    Progress.NO_SHOW: tr_noop("{client} did not come."),
}


class ChangeWishes:
    """One after the other, in the order in which they were asked; each is told with a way back."""

    def __init__(self, counter: Counter, holding: Holding) -> None:
        self._counter = counter
        self._holding = holding
        self._turn = asyncio.Lock()
        self._made: dict[tuple[VisitId, int], Booking] = {}

    def move(self, booking: Booking, slot: Slot) -> None:
        """Another time or stylist; the other parts of the visit shift with this one."""
        self._counter.failures.spawn(self._move(booking, slot, self._counter.grid.selected_slot()))

    def relength(self, booking: Booking, minutes: int) -> None:
        """Another length."""
        self._counter.failures.spawn(self._relength(booking, minutes, self._counter.grid.selected_slot()))

    def set_progress(self, booking: Booking, progress: Progress) -> None:
        """How far the client is now."""
        if not booking.is_hold:
            self._counter.failures.spawn(self._set_progress(booking, progress))

    def cancel(self, booking: Booking, reason: str) -> None:
        """Cancel a booking; the person was asked already."""
        self._counter.failures.spawn(self._cancel(booking, reason))

    def undo(self) -> None:
        """Take back what this desk did last."""
        self._counter.failures.spawn(self._undo(self._counter.grid.selected_slot()))

    async def _move(self, booking: Booking, slot: Slot, cursor: Slot | None) -> None:
        answer = await self._ask(booking, lambda now: self._counter.desk.bookings.move(now, slot))
        moved = self._part_like(booking, answer)
        words = tr(
            "{client} is moved to {place}, from {before}.",
            client=shown_name(booking.client_name),
            place=self._place(moved),
            before=self._place(booking),
        )
        self._tell(words, moved.visit_id)
        self._select(moved, cursor)

    async def _relength(self, booking: Booking, minutes: int, cursor: Slot | None) -> None:
        answer = await self._ask(booking, lambda now: self._counter.desk.bookings.relength(now, minutes))
        words = tr_count(
            "{client}, {place}, takes {n} minute now.",
            "{client}, {place}, takes {n} minutes now.",
            minutes,
            client=shown_name(booking.client_name),
            place=self._place(booking),
        )
        self._tell(words, booking.visit_id)
        self._select(self._part_like(booking, answer), cursor)

    async def _set_progress(self, booking: Booking, progress: Progress) -> None:
        async with self._turn:
            before = self._own_latest(booking)
            if before.progress is not progress:
                self._remember(before, await self._counter.desk.bookings.set_progress(before, progress))
                self._tell(tr(TOLD[progress], client=shown_name(booking.client_name)), before.visit_id)

    async def _cancel(self, booking: Booking, reason: str) -> None:
        await self._ask(booking, lambda now: self._counter.desk.bookings.cancel(now, reason))
        place, client = self._place(booking), shown_name(booking.client_name)
        self._tell(tr("{place}, {client}, is cancelled.", place=place, client=client))
        if self._shows(booking.visit_id):
            self._counter.panel.card.show_gone(tr(CANCELLED))
            self._counter.go_to_grid()

    async def _undo(self, cursor: Slot | None) -> None:
        async with self._turn:
            undone = await self._counter.desk.bookings.undo()
        self._made.clear()
        self._counter.notices.tell(undone.sentence)
        if undone.booking.is_hold:
            self._bring_back(undone.booking)
        else:
            self._select(undone.booking, cursor)

    async def _ask(self, booking: Booking, ask: Callable[[Booking], Awaitable[Booking]]) -> Booking:
        """Ask when what was asked before is done; what this desk itself made of the booking is no surprise."""
        async with self._turn:
            before = self._own_latest(booking)
            answer = await ask(before)
            self._remember(before, answer)
        return answer

    def _own_latest(self, booking: Booking) -> Booking:
        """The booking as this desk itself has left it."""
        while (booking.visit_id, booking.version) in self._made:
            booking = self._made[booking.visit_id, booking.version]
        return booking

    def _remember(self, before: Booking, answer: Booking) -> None:
        if answer.version > before.version:
            self._made[before.visit_id, before.version] = self._part_like(before, answer)

    def _part_like(self, part: Booking, answer: Booking) -> Booking:
        """The same part after a change whose answer is the first one: as the day knows it, where it is on the day."""
        if part.ordinal == answer.ordinal:
            return answer
        day = self._counter.model.day
        shown = day.visits.get(part.visit_id, ()) if day else ()
        return next((it for it in shown if it.key == part.key), part._replace(version=answer.version))

    def _tell(self, sentence: str, about: VisitId | None = None) -> None:
        """With a way back; what is told of a booking that is still in the book goes with it."""
        self._counter.notices.tell(sentence, Action(tr("Undo"), self.undo), about)

    def _select(self, booking: Booking, cursor: Slot | None) -> None:
        """Put the cursor on it, where its day is shown, unless somebody moved on from where the cursor was when it was
        asked; its card stays true to it."""
        day, grid = self._counter.model.day, self._counter.grid
        if day is not None and booking.visit_id in day.visits and grid.selected_slot() in (cursor, None):
            grid.select_booking(booking)
        if self._shows(booking.visit_id):
            self._counter.panel.show_card(booking, self._counter.desk.clock.now())

    def _shows(self, visit_id: VisitId) -> bool:
        """Whether the card of a visit is in front."""
        panel = self._counter.panel
        return panel.shows_card and panel.card.booking is not None and panel.card.booking.visit_id == visit_id

    def _bring_back(self, hold: Booking) -> None:
        """A confirmation was taken back: it is held again, with everything that was typed."""
        draft = ClientDraft(hold.client_name, hold.client_phone, hold.note, hold.client_id)
        self._counter.panel.form.client.show_draft(draft)
        self._holding.take_back(hold)

    def _place(self, booking: Booking) -> str:
        """`14:00 with Lea`, with the date where that is not the shown day's."""
        words, on = self._counter.place(booking), day_of(booking.start, self._counter.zone)
        today = self._counter.desk.today()
        shown = self._counter.model.day
        return words if shown is not None and shown.date == on else f"{short_date(on, today)}, {words}"
