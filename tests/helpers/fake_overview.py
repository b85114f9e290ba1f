"""What a desk without a database knows beyond the watched day: the past that a test says, and what desks do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.change import Change
from salon_desk.domain.history import Happening, History, HoldEnds, NoShows
from tests.helpers.fake_book import FakeBook

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk

KINDS = {Status.HELD: "claimed", Status.BOOKED: "confirmed"}
NO_PAST = History(date.min, 0, (), NoShows(0, 0), HoldEnds(0, 0, 0), 0, ())


class FakeOverviewing:
    """See Overviewing. `past` is what was before every date."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self.past = NO_PAST
        self._desk = desk
        self._book = book
        self._log: tuple[Happening, ...] = ()
        self._tell: Callable[[tuple[Happening, ...]], None] | None = None

    async def history(self, day: date) -> History:
        """See Overviewing."""
        await self._desk.network()
        return self.past._replace(date=day)

    def follow(self, tell: Callable[[tuple[Happening, ...]], None]) -> None:
        """See Overviewing."""
        self._tell = tell
        tell(self._log)

    def unfollow(self) -> None:
        """See Overviewing."""
        self._tell = None

    def hear(self, change: Change) -> None:
        """What the feed would say."""
        self._log = (self._happening(self._book.visits[change.visit_id]), *self._log)
        if self._tell is not None:
            self._tell(self._log)

    def _happening(self, first: Booking) -> Happening:
        return Happening(
            id=len(self._log) + 1, at=self._desk.clock.now(), kind=KINDS.get(first.status, first.status.value),
            desk=first.desk, person=first.person, stylist_id=first.stylist_id, service_id=first.service_id,
            start=first.start, until=first.reserved_until, progress=first.progress, rival="",
            client_name=first.client_name, visit_id=first.visit_id, client_id=first.client_id, wish_id=None,
        )  # fmt: skip
