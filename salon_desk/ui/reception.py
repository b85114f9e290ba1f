"""Where every wish of a person and all news of the desk arrive, and what is held is kept true to them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.ui.card_wishes import CardWishes
from salon_desk.ui.change_wishes import ChangeWishes
from salon_desk.ui.client_wishes import ClientWishes
from salon_desk.ui.counter import Counter
from salon_desk.ui.finder_wishes import FinderWishes
from salon_desk.ui.hold_news import HoldNews
from salon_desk.ui.hold_wishes import HoldWishes
from salon_desk.ui.holding import Holding
from salon_desk.ui.names import shown_name
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.standing_wishes import StandingWishes
from salon_desk.ui.visit_wishes import VisitWishes
from salon_desk.ui.wanted import Wanted


class Reception(QObject):
    """Between the person and the desk: `holds`, `cards`, `changes` and `clients` are the wishes, one family each."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.panel)
        self.holding = Holding(counter.desk, self)
        self.wanted = Wanted(counter, self.holding)
        self.finder = FinderWishes(counter, self.holding, self.wanted)
        self.visits = VisitWishes(counter, self.holding, self.finder)
        self.clients = ClientWishes(counter)
        self.holds = HoldWishes(counter, self.holding, self.wanted, self.visits, self.clients)
        self.cards = CardWishes(counter, self.holding, self.holds)
        self.changes = ChangeWishes(counter, self.holding)
        self.standing = StandingWishes(counter)
        self._news = HoldNews(counter, self.wanted, self.changes.undo)
        self._counter = counter
        self._panel = counter.panel
        self._form = counter.panel.form
        self._wire_news()
        self._wire_wishes()
        self.wanted.choose(self._form.chooser.service_id, self._form.chooser.minutes)

    @property
    def is_in_use(self) -> bool:
        """Whether something is held, asked for or typed."""
        return self.holding.is_busy or self._form.stage is not Stage.PROMPT or not self._form.client.is_empty

    # news

    def hear(self, change: Change, selected: Slot | None) -> None:
        """Keep hold, card and cursor true to a change; `selected` is the free slot on which the cursor stood before."""
        self.holding.hear(change)
        if not change.parts:
            self._counter.notices.forget(change.visit_id)
        self._panel.hear(change, self._counter.desk.clock.now())
        if selected is not None:
            self._deselect_taken(change, selected)

    def settle(self, sentence: str, booking: Booking | None) -> None:
        """Say what became of a lost answer, and show it, if it is the one in the form or still held."""
        self._counter.notices.tell(sentence)
        if booking is not None and (booking.is_hold or self.wanted.is_for(booking)):
            self._counter.failures.spawn(self.holding.settle(booking))

    def take_roster(self) -> None:
        """The services are different: the chooser goes on telling what is held, or what the next click would hold."""
        hold, chooser = self.holding.hold, self._form.chooser
        if hold is not None:
            chooser.show_hold(hold)
        else:
            self.wanted.choose(chooser.service_id, chooser.minutes)
        self.standing.show_roster(self._counter.desk.roster)

    def tick(self, now: datetime) -> None:
        """Count down."""
        self.holding.tick(now)
        self._panel.tick(now)
        self._news.warn(self.holding.hold, now)

    # inside

    def _deselect_taken(self, change: Change, selected: Slot) -> None:
        now = self._counter.desk.clock.now()
        for part in change.parts:
            theirs = part.takes_time(now) and not self._counter.desk.is_own(part.visit_id)
            if theirs and part.stylist_id == selected.stylist_id and part.span.holds(selected.start):
                self._counter.grid.select_slot(None)
                if self.is_in_use:  # else nobody wants it
                    where = self._counter.slot_place(selected)
                    words = tr("{place} was just taken by {desk}.", place=where, desk=shown_name(part.desk))
                    self._counter.notices.tell(words, self.holds.take_instead(selected))

    def _wire_news(self) -> None:
        self.holding.held.connect(self._news.held)
        self.holding.ended.connect(self._news.ended)
        self.holding.missed.connect(self._news.missed)
        self.holding.booked.connect(self._news.booked)

    def _wire_wishes(self) -> None:
        grid, form, card = self._counter.grid, self._form, self._panel.card
        grid.slot_chosen.connect(self.holds.claim_slot)
        grid.booking_chosen.connect(self.cards.open)
        form.confirm_wanted.connect(self.holds.confirm)
        form.again_wanted.connect(self.holds.claim_again)
        form.next_free_wanted.connect(self.holds.take_next_free)
        form.release_wanted.connect(self.holds.release)
        form.extend_wanted.connect(self.holds.extend)
        form.service_chosen.connect(self.holds.choose_service)
        form.slot_wanted.connect(self.holds.claim_slot)
        self.finder.listen(form)
        self.finder.listen_card(card)
        self.visits.listen(form)
        self.clients.listen(form.client)
        card.again.standing_wanted.connect(self.standing.open)
        card.cancel_wanted.connect(self.changes.cancel)
        card.progress_wanted.connect(self.changes.set_progress)
        card.next_free_wanted.connect(self.holds.take_next_free)
        card.closed.connect(self._panel.show_form)
