"""What a desk does with what is booked: move, make longer, follow the client, cancel, and take it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from salon_desk.database import changes, claims
from salon_desk.database.bookings import read_visits
from salon_desk.desk.asking import Asking, Command
from salon_desk.desk.diary import Diary, place_label
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.reading import Watch
from salon_desk.desk.undoing import Undoing, how_it_is, taking_back
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Booking, Progress, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import Identity
from salon_desk.domain.undoing import Undone


class Bookings:
    """Commands that every desk can give; each says what it has seen, so that nothing newer is overwritten.

    Each is about the whole visit, also where a part of it is named. All raise Changed when someone changed it in the
    meantime, and Gone when it is cancelled.
    """

    def __init__(
        self,
        book: Book,
        asking: Asking,
        own: OwnHolds,
        watch: Watch,
        undoing: Undoing,
        diary: Diary,
        who: Callable[[], Identity],
    ) -> None:
        self._book = book
        self._asking = asking
        self._own = own
        self._watch = watch
        self._undoing = undoing
        self._diary = diary
        self._who = who

    async def parts(self, visit_id: VisitId) -> tuple[Booking, ...]:
        """All parts of a visit as the book has them, the first one first; none where it takes no time any more."""
        read = await self._book.read(read_visits, (visit_id,))
        return read[0].parts if read else ()

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """Cancel a booking."""
        command = partial(claims.cancel, booking=booking, because=reason, who=self._who())
        return await self._change(booking, "cancelled", command)

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """Another time or stylist for this part; the others shift with it. Raises Taken: then it stays where it was."""
        return await self._change(booking, "moved", partial(claims.move, booking=booking, slot=slot, who=self._who()))

    async def relength(self, booking: Booking, minutes: int) -> Booking:
        """So many minutes for this part until the client leaves; cleaning up comes on top. Raises Taken."""
        command = partial(changes.relength, booking=booking, minutes=minutes, who=self._who())
        return await self._change(booking, "changed", command)

    async def set_progress(self, booking: Booking, progress: Progress) -> Booking:
        """How far the client is, from now on. Raises BadInput for what can't be so yet."""
        command = partial(changes.set_progress, booking=booking, progress=progress, who=self._who())
        return await self._change(booking, "progressed", command)

    async def undo(self) -> Undone:
        """Take back the last thing that this desk did with a booking, a confirmation included.

        Raises Refusal when there is nothing, Taken when the time is somebody else's by now. What can't be taken back
        is not tried again: the next undo is about what was done before it.
        """
        self._asking.require_link()
        step = self._undoing.take_last()
        what = how_it_is(step, self._watch.known_roster)
        if step.ticket is not None:
            self._own.add(step.ticket)
        try:
            booking = await self._asking.ask(step.after.visit_id, what, taking_back(step, self._who()))
        except Unreachable:
            self._undoing.give_back(step)
            raise
        except Refusal:
            if step.ticket is not None:
                self._own.forget(step.ticket.visit_id)
            raise
        self._undoing.took_back(step, booking)
        self._diary.booking("undone", booking)
        return Undone(f"{what}.", booking)

    async def _change(self, booking: Booking, done: str, command: Command) -> Booking:
        """Have it changed, write that down and remember how to take it back; `done` is what the log calls it."""
        self._asking.require_link()
        what = tr(_SO[done], place=place_label(self._watch.known_roster, booking))
        changed = await self._asking.ask(booking.visit_id, what, command)
        self._undoing.remember(booking, changed)
        self._diary.booking(done, changed)
        return changed


# What is so when it is done.
_SO = {
    "cancelled": tr_noop("{place} is cancelled"),
    "moved": tr_noop("{place} is moved"),
    "changed": tr_noop("{place} is changed"),
    "progressed": tr_noop("{place} is marked"),
}
