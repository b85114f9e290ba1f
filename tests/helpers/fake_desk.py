"""A desk without a database: the same face as the real one; several of them may share one book in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, date

from salon_desk.desk.link import Link, LinkState, Listener, Nobody
from salon_desk.domain.booking import Booking, Ticket, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.people import ClientId, Identity
from salon_desk.domain.timespan import clock_label, day_of, zone_of
from salon_desk.domain.treatment import Roster
from tests.helpers.fake_book import LIVE, FakeBook
from tests.helpers.fake_bookings import FakeBookings
from tests.helpers.fake_clients import FakeClients
from tests.helpers.fake_holds import FakeHolds
from tests.helpers.fake_overview import FakeOverviewing
from tests.helpers.fake_set_up import FakeSettingUp
from tests.helpers.fake_standing import FakeStanding
from tests.helpers.fake_waiting import FakeWaiting
from tests.helpers.fake_weeks import FakeWeeks


class FakeDesk:
    """One desk at a fake book. `cut` takes the network away, `mend` brings it back."""

    def __init__(self, book: FakeBook, identity: Identity) -> None:
        self.identity = identity
        self.listener: Listener = Nobody()
        self.clock = book.clock
        self.link = Link(LinkState.CONNECTING, None, 0, 0.0, "salon-server", "")
        self.closed = False
        self.answers = asyncio.Event()
        self.answers.set()
        self._book = book
        self.holds = FakeHolds(self, book)
        self.bookings = FakeBookings(self, book)
        self.clients = FakeClients(self, book)
        self.standing = FakeStanding(self)
        self.set_up = FakeSettingUp(self, book)
        self.waiting = FakeWaiting(self, book)
        self.overview = FakeOverviewing(self, book)
        self.weeks = FakeWeeks(self, book)
        self._day: Day | None = None
        self._missed = False
        self._loses_answer = False
        self._lost: list[tuple[str, VisitId]] = []

    # the contract

    @property
    def roster(self) -> Roster:
        """See Desk."""
        return self._book.roster

    @property
    def day(self) -> Day | None:
        """See Desk."""
        return self._day

    @property
    def own(self) -> Mapping[VisitId, Ticket]:
        """See Desk."""
        return self.holds.tickets

    def is_own(self, visit_id: VisitId) -> bool:
        """See Desk."""
        return visit_id in self.own

    async def open(self) -> None:
        """See Desk."""
        await self.network()
        self._book.desks.append(self)
        for desk in self._book.desks:
            desk.count_desks()

    async def close(self) -> None:
        """See Desk."""
        for visit in list(self.own):
            await self.holds.release(visit)
        self.closed = True
        if self in self._book.desks:
            self._book.desks.remove(self)

    def today(self) -> date:
        """See Desk."""
        return day_of(self.clock.now(), zone_of(self.roster.salon.zone))

    async def watch(self, day: date) -> Day:
        """See Desk."""
        await self.network()
        return self._read(day)

    # what a test does to it

    def cut(self, reason: str = "The book at salon-server does not answer.") -> None:
        """Take the network away."""
        self._link(LinkState.OFFLINE, reason)

    def mend(self) -> None:
        """Bring the network back: what was missed is read again, what was lost is told."""
        self._link(LinkState.CATCHING_UP, "")
        if self._day is not None:
            self._read(self._day.date)
        self.weeks.tell()
        lost, self._lost = self._lost, []
        for what, visit in lost:
            booking = self._book.visits[visit]
            if not booking.is_hold:
                self.holds.tickets.pop(visit, None)
            self.listener.settled(f"{what}.", booking if booking.status in LIVE else None)
        self._link(LinkState.LIVE, "")

    def lose_the_next_answer(self) -> None:
        """The next command is done, and nobody hears of it."""
        self._loses_answer = True

    def hear(self, change: Change) -> None:
        """What the feed would say."""
        if self._day is None or self.link.state is LinkState.OFFLINE or self._loses_answer:
            return
        before, self._day = self._day, self._day.apply(change)
        if self._day is not before:
            self.listener.visit_changed(change)
        self.weeks.tell()
        self.overview.hear(change)
        if self._book.waiters:
            self.hear_of_waitlist()

    def hear_clients(self, clients: frozenset[ClientId]) -> None:
        """What the feed would say."""
        if self._day is not None and self.link.state is not LinkState.OFFLINE:
            self.listener.clients_changed(clients)

    def hear_of_waitlist(self) -> None:
        """What the feed would say."""
        if self.link.state is not LinkState.OFFLINE:
            self.listener.waitlist_changed()

    def hear_of_roster(self) -> None:
        """What the feed would say."""
        if self._day is not None and self.link.state is not LinkState.OFFLINE:
            self.listener.roster_changed(self.roster)
            self._read(self._day.date)

    def count_desks(self) -> None:
        """Tell how many desks have the book open."""
        if self.link.state is not LinkState.OFFLINE:
            self._link(LinkState.LIVE, "")

    # what its parts need

    async def network(self) -> None:
        """What every command goes through; it takes as long as `answers` is clear."""
        if self.link.state is LinkState.OFFLINE:
            raise Unreachable(self.link.reason)
        await self.answers.wait()
        await asyncio.sleep(0)

    def answer(self, booking: Booking, what: str) -> Booking:
        """What the book answers; it may be lost on its way."""
        if self._loses_answer:
            self._loses_answer = False
            self._lost.append((what, booking.visit_id))
            raise Unreachable(f"The connection was cut. Whether {what} is found out and told here.")
        return booking

    def read_again(self) -> None:
        """Show the day as it stands in the book, as a lost race does."""
        if self._day is not None:
            self._read(self._day.date)

    def label(self, booking: Booking) -> str:
        """`14:00 with Lea`."""
        stylist = self.roster.stylist(booking.stylist_id)
        label = clock_label(booking.start.astimezone(UTC), zone_of(self.roster.salon.zone))
        return f"{label} with {stylist.name if stylist else 'this stylist'}"

    # inside

    def _link(self, state: LinkState, reason: str) -> None:
        now = self.clock.now() if self._day is not None else None
        since = None if state is LinkState.LIVE else self.link.since or now
        self.link = Link(state, since, len(self._book.desks), 2.0, "salon-server", reason)
        self.listener.link_changed(self.link)

    def _read(self, day: date) -> Day:
        self._day = self._book.day(day)
        self.listener.day_read(self._day)
        return self._day
