"""Wishes about the waitlist: hold what fits, and take over what is held for it."""

from __future__ import annotations

from datetime import date

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Fit, Waiter
from salon_desk.ui.counter import Counter
from salon_desk.ui.holding import Holding
from salon_desk.ui.waitlist import Shown, Waitlist
from salon_desk.ui.wanted import Wanted
from salon_desk.ui.wish_wording import fit_words, held_words, wish_words
from salon_desk.ui.wish_writing import WishWriting


class WaitingWishes:
    """Shows what the desk knows of the waitlist, and does with it what a person wants."""

    def __init__(self, counter: Counter, holding: Holding, wanted: Wanted, waitlist: Waitlist) -> None:
        self._counter = counter
        self._desk = counter.desk
        self._holding = holding
        self._wanted = wanted
        self._spawn = counter.failures.spawn
        self.waitlist = waitlist
        self.writing = WishWriting(counter)
        self._wire()
        self.show()

    # news

    def show(self) -> None:
        """Show the wishes as they are now."""
        self.waitlist.show_wishes([self._shown(waiter) for waiter in self._desk.waiting.wishes])

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        self.writing.show_roster(roster)
        self.show()

    # wishes

    def choose(self, shown: Shown) -> None:
        """Hold what fits, take over what is held by itself; where there is nothing to hold, show the wish."""
        now = self._desk.clock.now()
        held = shown.waiter.held(now)
        if held is not None and held.by_itself:
            slot = Slot(held.stylist_id, held.start)
            self._spawn(self._hold(shown.waiter, slot, None))
        elif shown.fit is not None and shown.fit.free_at is None:
            slot = Slot(shown.fit.offer.parts[0].stylist_id, shown.fit.offer.start)
            self._spawn(self._hold(shown.waiter, slot, shown.fit))
        elif shown.fit is not None:
            self._spawn(self._look_at(shown.fit))
        else:
            self.writing.edit(shown.waiter)

    def take_over(self, hold: Booking) -> None:
        """Take over what the waitlist holds by itself, from its card."""
        for waiter in self._desk.waiting.wishes:
            if waiter.hold is not None and waiter.hold.visit_id == hold.visit_id:
                self._spawn(self._hold(waiter, Slot(hold.stylist_id, hold.start), None))

    def go_to_list(self) -> None:
        """Give the keys to the waitlist."""
        self.waitlist.focus_first()

    # inside

    async def _hold(self, waiter: Waiter, slot: Slot, fit: Fit | None) -> None:
        async def ask() -> Booking:
            if fit is None:
                return await self._desk.waiting.take_over(waiter)
            return await self._desk.waiting.hold_for(waiter, fit.offer)

        await self._wanted.claim_there(slot, ask)
        hold = self._holding.hold
        if hold is not None and Slot(hold.stylist_id, hold.start) == slot:
            draft = ClientDraft(waiter.client_name, waiter.client_phone, waiter.note, waiter.client_id, keep=True)
            self._counter.fill_in(draft)

    async def _look_at(self, fit: Fit) -> None:
        """Nothing to hold yet: go where it may become free, and say so."""
        first = fit.offer.parts[0]
        await self._counter.turn_to(first.start)
        self._counter.grid.reveal(first.start, first.stylist_id)
        words = fit_words(fit, self._desk.roster, self._counter.zone, self._shown_day(), self._desk.clock.now())
        self._counter.notices.tell(f"{fit.waiter.client_name}: {words}.")

    def _shown_day(self) -> date | None:
        day = self._counter.model.day
        return day.date if day is not None else None

    def _shown(self, waiter: Waiter) -> Shown:
        """A wish in words; of several dates on which it fits, the one that is shown."""
        roster, zone, now, shown = self._desk.roster, self._counter.zone, self._desk.clock.now(), self._shown_day()
        words = wish_words(waiter, roster, self._desk.today())
        held = waiter.held(now)
        if held is not None:
            return Shown(waiter, words, held_words(held, roster, zone, shown, now), "amber", None)
        fits = [fit for fit in self._desk.waiting.fits if fit.waiter.id == waiter.id]
        fit = min(fits, key=lambda one: self._rank(one, shown), default=None)
        if fit is None or (fit.free_at is not None and fit.free_at <= now):
            return Shown(waiter, words, "", "", None)
        tone = "good" if fit.free_at is None else "amber"
        return Shown(waiter, words, fit_words(fit, roster, zone, shown, now), tone, fit)

    def _rank(self, fit: Fit, shown: date | None) -> tuple[bool, bool]:
        """What is free before what may be, and then the day that is shown; among the rest the order stays."""
        return fit.free_at is not None, day_of(fit.offer.start, self._counter.zone) != shown

    def _wire(self) -> None:
        self.waitlist.chosen.connect(self.choose)
        self.waitlist.edit_wanted.connect(self.writing.edit)
        self.waitlist.withdraw_wanted.connect(self.writing.withdraw)
        self.waitlist.add_wanted.connect(self.writing.add)
        self._counter.panel.card.take_over_wanted.connect(self.take_over)
        self._counter.model.day_shown.connect(self.show)
        self._counter.model.ticked.connect(self.show)
