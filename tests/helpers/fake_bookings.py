"""What a desk without a database does with bookings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from salon_desk.desk.undoing import how_it_is
from salon_desk.domain.booking import Booking, Progress, Status, Ticket, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Changed, Gone, Refusal
from salon_desk.domain.people import clean_text
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.undoing import Step, Undone
from tests.helpers.fake_book import LIVE, FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeBookings:
    """See Bookings."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book
        self._done: list[tuple[Step, tuple[Booking, ...]]] = []

    async def parts(self, visit_id: VisitId) -> tuple[Booking, ...]:
        """See Bookings."""
        await self._desk.network()
        parts = self._book.parts(visit_id)
        return parts if parts and parts[0].status in LIVE else ()

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        self._book.reasons[booking.visit_id] = clean_text(reason, "reason", 200)
        return self._write(theirs, theirs._replace(status=Status.CANCELLED), "is cancelled")

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        parts = self._book.parts(booking.visit_id)
        dragged = parts[booking.ordinal]
        moved = [
            _shifted(part, slot.start - dragged.start)._replace(
                stylist_id=slot.stylist_id if part.stylist_id == dragged.stylist_id else part.stylist_id
            )
            for part in parts
        ]
        for part in moved:
            place = Slot(part.stylist_id, part.start)
            self._book.require_workable(place, part.span.minutes)
            for busy in part.busy:
                self._book.require_free(place, busy, besides=booking.visit_id, lane=part.lane)
        return self._write(theirs, moved[0], "is moved", moved[1:])

    async def relength(self, booking: Booking, minutes: int) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        parts = self._book.parts(booking.visit_id)
        longer = parts[booking.ordinal]
        end = longer.start + timedelta(minutes=minutes + longer.cleanup_minutes)
        changed = [_shifted(part, end - longer.end) if part.start >= longer.leaves else part for part in parts]
        changed[booking.ordinal] = longer._replace(end=end)
        for part in changed:
            slot = Slot(part.stylist_id, part.start)
            for busy in part.busy:
                self._book.require_free(slot, busy, besides=booking.visit_id, lane=part.lane)
        return self._write(theirs, changed[0], "is changed", changed[1:])

    async def set_progress(self, booking: Booking, progress: Progress) -> Booking:
        """See Bookings."""
        await self._desk.network()
        theirs = self._unchanged(booking)
        now, zone = self._desk.clock.now(), zone_of(self._book.roster.salon.zone)
        local = theirs.start.astimezone(zone)
        day = f"{local.day} {local:%B %Y}"
        if progress is Progress.NO_SHOW and theirs.start > now:
            raise BadInput(f"Nobody can have missed this visit yet: it begins at {local:%H:%M} on {day}.")
        if progress not in (Progress.BOOKED, Progress.CONFIRMED) and day_of(theirs.start, zone) > day_of(now, zone):
            raise BadInput(f"This visit is not before {day}.")
        return self._write(theirs, theirs._replace(progress=progress, progress_at=now), "is marked")

    async def undo(self) -> Undone:
        """See Bookings."""
        await self._desk.network()
        if not self._done:
            raise Refusal("There is nothing to take back.")
        step, rest = self._done.pop()
        before, after = step.before, step.after
        theirs = self._book.visits[after.visit_id]
        if theirs.version != after.version:
            by = self._book.last_at.get(theirs.visit_id, theirs.desk)
            raise Changed(f"This booking was changed by {by} in the meantime; nothing was overwritten.")
        for part in (before, *rest):
            for busy in part.busy:
                slot = Slot(part.stylist_id, part.start)
                self._book.require_free(slot, busy, besides=part.visit_id, lane=part.lane)
        if step.ticket is not None:
            self._desk.holds.tickets[after.visit_id] = step.ticket
            now = self._desk.clock.now()
            before = before._replace(claimed_at=now, reserved_until=self._book.hold_end(now))
        self._book.last_at[after.visit_id] = self._desk.identity.desk
        again = self._book.write(before._replace(version=theirs.version + 1), rest)
        self._done = [
            (earlier._replace(after=again), others)
            if (earlier.after.visit_id, earlier.after.version) == (before.visit_id, before.version)
            else (earlier, others)
            for earlier, others in self._done
        ]
        what = how_it_is(step, self._desk.roster)
        return Undone(f"{what}.", self._desk.answer(again, what))

    def remember(self, before: Booking, after: Booking, ticket: Ticket | None = None) -> None:
        """What can be taken back; with a ticket it was a confirmation."""
        self._done.append((Step(before, after, ticket), self._book.more.get(after.visit_id, ())))

    def _write(self, theirs: Booking, changed: Booking, what: str, rest: Sequence[Booking] | None = None) -> Booking:
        had = self._book.more.get(theirs.visit_id, ())
        self._book.last_at[theirs.visit_id] = self._desk.identity.desk
        written = self._book.write(changed._replace(version=theirs.version + 1), rest)
        self._done.append((Step(theirs, written), had))
        return self._desk.answer(written, f"{self._desk.label(theirs)} {what}")

    def _unchanged(self, booking: Booking) -> Booking:
        theirs = self._book.visits.get(booking.visit_id)
        if theirs is None or theirs.status is not Status.BOOKED:
            raise Gone("This booking was already cancelled.")
        if theirs.version != booking.version:
            by = self._book.last_at.get(theirs.visit_id, theirs.desk)
            raise Changed(f"This booking was changed by {by} in the meantime; nothing was overwritten.")
        return theirs


def _shifted(part: Booking, by: timedelta) -> Booking:
    """The part so much later."""
    idle_from, idle_until = (None if instant is None else instant + by for instant in (part.idle_from, part.idle_until))
    return part._replace(start=part.start + by, end=part.end + by, idle_from=idle_from, idle_until=idle_until)
