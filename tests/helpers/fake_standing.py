"""Standing appointments of a desk without a database: every date is free but those that a test says are not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.standing import NOT_ASKED, Rhythm, StandingBooked, StandingDate
from salon_desk.domain.visit import Offer, Part

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeStanding:
    """See Standing. `clashes` has the reason for the nth date that is not free."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.clashes: dict[int, str] = {}

    async def plan(self, parts: Sequence[Part], rhythm: Rhythm) -> list[StandingDate]:
        """See Standing."""
        await self._desk.network()
        planned = []
        for nth in range(1, rhythm.times + 1):
            gap = timedelta(weeks=rhythm.weeks * nth)
            wished = Offer(tuple(part._replace(start=part.start + gap) for part in parts))
            later = Offer(tuple(part._replace(start=part.start + timedelta(minutes=30)) for part in wished.parts))
            clash = self.clashes.get(nth, "")
            planned.append(StandingDate(wished.start.date(), wished, clash, (later,) if clash else ()))
        return planned

    async def book(self, chosen: Sequence[Offer], client: ClientDraft) -> list[StandingBooked]:
        """See Standing."""
        told = []
        for offer in chosen:
            try:
                await self._desk.holds.confirm(await self._desk.holds.claim_offer(offer), client)
            except Refusal as refused:
                told.append(StandingBooked(offer, refused.sentence))
            except Unreachable as unreachable:
                told.append(StandingBooked(offer, unreachable.sentence))
                break
            else:
                told.append(StandingBooked(offer))
        return [*told, *(StandingBooked(offer, NOT_ASKED) for offer in chosen[len(told) :])]
