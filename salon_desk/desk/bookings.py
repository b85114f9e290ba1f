"""What a desk does with what is booked: move and cancel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from salon_desk.database import claims
from salon_desk.desk.asking import Asking, Command
from salon_desk.desk.diary import Diary, place_label
from salon_desk.desk.reading import Watch
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.people import Identity


class Bookings:
    """Commands that every desk can give; each says what it has seen, so that nothing newer is overwritten."""

    def __init__(self, asking: Asking, watch: Watch, diary: Diary, who: Callable[[], Identity]) -> None:
        self._asking = asking
        self._watch = watch
        self._diary = diary
        self._who = who

    async def cancel(self, booking: Booking, reason: str) -> Booking:
        """Cancel a booking. Raises Changed when someone changed it in the meantime, Gone when it is cancelled."""
        command = partial(claims.cancel, booking=booking, because=reason, who=self._who())
        return await self._change(booking, "cancelled", command)

    async def move(self, booking: Booking, slot: Slot) -> Booking:
        """Another time or stylist for a booking. Raises Taken or Changed; then it stays where it was."""
        return await self._change(booking, "moved", partial(claims.move, booking=booking, slot=slot, who=self._who()))

    async def _change(self, booking: Booking, done: str, command: Command) -> Booking:
        """Have it changed and write that down; `done` is what it is afterwards."""
        self._asking.require_link()
        what = f"{place_label(self._watch.known_roster, booking)} is {done}"
        changed = await self._asking.ask(booking.visit_id, what, command)
        self._diary.booking(done, changed)
        return changed
