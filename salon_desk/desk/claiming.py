"""Making a hold, however it is asked for: its ticket is kept before the book is asked, and no answer is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from salon_desk.database import claims
from salon_desk.desk.asking import Asking, Command
from salon_desk.desk.diary import Diary, place_label
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.reading import Watch
from salon_desk.domain.booking import Booking, Ticket
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal, Taken
from salon_desk.domain.language import tr
from salon_desk.domain.people import Identity


class Claiming:
    """What `Holds` and `Waiting` have in common."""

    def __init__(self, asking: Asking, own: OwnHolds, watch: Watch, diary: Diary, who: Callable[[], Identity]) -> None:
        self._asking = asking
        self._own = own
        self._watch = watch
        self._diary = diary
        self._who = who

    async def claim(self, slot: Slot, ticket: Ticket, command: Command) -> Booking:
        """The hold that the command makes with a new ticket; `slot` is where it begins. Raises Taken, Unreachable."""
        self._asking.require_link()
        self._own.add(ticket)
        self._diary.slot("claim", slot)
        what_became = partial(claims.what_became_of, ticket=ticket, who=self._who())
        try:
            hold = await self._asking.ask(
                ticket.visit_id,
                tr("{place} is held", place=place_label(self._watch.known_roster, slot)),
                command,
                partial(self._asking.run, what_became),
            )
        except Refusal as refusal:
            self._own.forget(ticket.visit_id)
            if isinstance(refusal, Taken):
                self._diary.slot("lost", slot, refusal.rival)
            raise
        self._diary.booking("won", hold)
        return hold
