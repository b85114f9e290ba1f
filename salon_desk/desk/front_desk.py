"""Desk: what a front desk can do."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

from salon_desk.database import claims
from salon_desk.database.bookings import database_time
from salon_desk.database.version import BookVersion, require_version, version_of
from salon_desk.desk.asking import Asking
from salon_desk.desk.background import Background
from salon_desk.desk.bookings import Bookings
from salon_desk.desk.claiming import Claiming
from salon_desk.desk.clients import Clients
from salon_desk.desk.diary import Diary, Record, no_record
from salon_desk.desk.finding import Finding
from salon_desk.desk.fitting import Fitting
from salon_desk.desk.holds import Holds
from salon_desk.desk.link import Link, LinkState, Listener, Nobody
from salon_desk.desk.link_keeper import LinkKeeper
from salon_desk.desk.overview import Overviewing
from salon_desk.desk.own_holds import OwnHolds
from salon_desk.desk.patience import PATIENT, Patience
from salon_desk.desk.reading import Watch
from salon_desk.desk.self_holding import SelfHolding
from salon_desk.desk.set_up import SettingUp
from salon_desk.desk.standing import Standing
from salon_desk.desk.undoing import Undoing
from salon_desk.desk.waiting import Waiting
from salon_desk.desk.weeks import Weeks
from salon_desk.desk.work import Book
from salon_desk.domain.booking import Ticket, VisitId
from salon_desk.domain.change import Announcement
from salon_desk.domain.clock import Clock
from salon_desk.domain.day import Day
from salon_desk.domain.errors import SalonError
from salon_desk.domain.founding import Founding
from salon_desk.domain.people import Identity
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.live.feed import Feed


class Desk:
    """A front desk: one person at one place, one watched day, her own holds.

    What it can do is in its parts: `holds`, `bookings`, `clients`, `standing`, `waiting`, `set_up`, and `overview` for
    who manages the day. Every command that writes is one call of the database. What it answers is told to the listener
    before the command returns. All raise a Refusal (nothing was written) or Unreachable (it may have happened; it is
    found out later and told by `Listener.settled`).
    """

    def __init__(
        self,
        book: Book,
        identity: Identity,
        record: Record = no_record,
        clock: Clock | None = None,
        patience: Patience = PATIENT,
    ) -> None:
        self.identity = identity
        self.clock = clock or Clock()
        self.listener: Listener = Nobody()
        self._book = book
        self._own = OwnHolds()
        self._background = Background()
        self._diary = Diary(record, self._who)
        self._fitting = Fitting(book, lambda: self._watch.roster, self.clock, self._background, self._tell_waitlist)
        self.weeks = Weeks(book, lambda: self._watch.known_roster, self._background)
        self._watch = Watch(book, self._hears, (self._fitting, self.weeks))
        self._asking = Asking(
            book, self._watch, self._own, self._background, patience.tries, lambda: self.link, self._hears
        )
        finding = Finding(book, self._watch, self.clock)
        undoing = Undoing()
        claiming = Claiming(self._asking, self._own, self._watch, self._diary, self._who)
        self.holds = Holds(
            self._asking, claiming, self._own, self._watch, finding, undoing, self._diary, self.clock, self._who
        )
        self.bookings = Bookings(book, self._asking, self._own, self._watch, undoing, self._diary, self._who)
        self.clients = Clients(book, self._asking, self._watch, self.clock, self._who)
        self.standing = Standing(book, self._watch, self.holds, self.clock)
        self.set_up = SettingUp(book, self._asking, self._watch, self._who)
        self.waiting = Waiting(self._asking, claiming, self._fitting, self.clock, self._who)
        self.overview = Overviewing(book, self._background)
        SelfHolding(
            self._asking, self._fitting, self._background, self._watch, self.clock, self._who, patience.courtesy
        )
        self._keeper = LinkKeeper(self.clock, book.server, self._resync, self._hear, self._tidy, self._link_changed)
        self._feed = Feed(book.listen, self._keeper.ear, patience.beat, patience.answer)

    # what it knows

    @property
    def roster(self) -> Roster:
        """Stylists, services and settings as last read. The desk must have been opened."""
        return self._watch.known_roster

    @property
    def day(self) -> Day | None:
        """The watched day as last known."""
        return self._watch.day

    @property
    def link(self) -> Link:
        """How fresh everything is."""
        return self._keeper.link

    @property
    def own(self) -> Mapping[VisitId, Ticket]:
        """This desk's own holds."""
        return self._own.tickets

    def is_own(self, visit_id: VisitId) -> bool:
        """Whether this desk holds it."""
        return visit_id in self.own

    def today(self) -> date:
        """The salon's date now."""
        return day_of(self.clock.now(), zone_of(self.roster.salon.zone))

    # opened, turned to a day, closed

    async def book_version(self) -> BookVersion:
        """How the book and this program fit together. Raises Unreachable."""
        return await self._book.run(version_of)

    async def open(self) -> None:
        """Read the roster and begin to listen. Raises Unreachable, BookTooNew, BookTooOld, or NoSalon for an empty
        book."""
        self._keeper.bind(asyncio.get_running_loop())
        await self._book.run(require_version)
        asked = self.clock.monotonic()
        self.clock.learn(await self._book.run(database_time), asked, self.clock.monotonic())
        await self._watch.read_roster()
        self._feed.start()

    async def found(self, founding: Founding) -> None:
        """Write a salon into an empty book; then it can be opened. Raises BadInput, HasSalon when there is one."""
        from salon_desk.database.founding import found  # once in a book's life

        await self._book.run(found, founding)

    async def watch(self, day: date) -> Day:
        """Show another day from now on. Raises Unreachable; then the day before stays."""
        return await self._watch.read_whole(day)

    async def close(self) -> None:
        """Release the own holds as far as the database can be reached, and leave."""
        for visit in list(self.own):
            try:
                await self.holds.release(visit)
            except SalonError:
                continue
        self._keeper.close()
        await asyncio.to_thread(self._feed.close)
        self._background.cancel()
        self._fitting.close()
        self._book.close()

    # what the link brings

    async def _resync(self) -> None:
        """After each connection: find out what is open, then read everything again."""
        await self._asking.settle()
        await self._watch.read_again()
        self._background.spawn(self._fitting.read_again())
        self.overview.nudge()
        self._background.spawn(self.weeks.read_again())

    def _hear(self, announcement: Announcement) -> None:
        if announcement.waitlist or announcement.roster:
            self._fitting.wishes_changed()
        self.overview.nudge()
        reading = self._watch.hint(announcement)
        if reading is not None:
            self._background.spawn(reading)

    def _tidy(self) -> None:
        """On each proof of life: forget own holds that ran out, and let the database write down all that did.

        Whatever could not be asked or read at its time, though the link was never lost, is asked and read now.
        """
        self.holds.forget_ended()
        now = self.clock.now()
        grace = self.roster.salon.no_show_minutes if self.day is not None else None
        if self.day is not None and any(
            parts[0].has_lapsed(now) or parts[0].is_missed(grace, now) for parts in self.day.visits.values()
        ):
            self._background.spawn(self._book.run(claims.sweep))
        if self._asking.is_open:
            self._background.spawn(self._asking.settle())
        self._background.spawn(self._watch.catch_up())
        self._fitting.tick()
        self.overview.nudge()

    def _link_changed(self, link: Link) -> None:
        if link.state is LinkState.OFFLINE:
            self._book.hang_up()
        self._diary.link(link)
        self.listener.link_changed(link)

    def _tell_waitlist(self) -> None:
        self.listener.waitlist_changed()

    def _hears(self) -> Listener:
        return self.listener

    def _who(self) -> Identity:
        return self.identity
