"""One desk on the screen: top bar, month and holds, the grid, the panel; it hears what the desk learns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.booking import Booking, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientId
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui import desk_memory
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.centre import NO_STYLISTS, Centre
from salon_desk.ui.client_cards import ClientCards
from salon_desk.ui.counter import Counter
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.day_turning import DayTurning
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.fault_card import FaultCard
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.heartbeat import Heartbeat
from salon_desk.ui.held_elsewhere import HeldElsewhere
from salon_desk.ui.key_names import keys_named
from salon_desk.ui.keys import KeyCard, bind_keys, bind_letters
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.moving import Moving
from salon_desk.ui.notices import Action, Notices
from salon_desk.ui.own_desk import OwnDesk
from salon_desk.ui.page_keys import deeds_of, keyless_deeds_of, letters_of
from salon_desk.ui.palette_wishes import PaletteWishes
from salon_desk.ui.paper.wishes import PaperWishes
from salon_desk.ui.place_wishes import PlaceWishes
from salon_desk.ui.places import Places
from salon_desk.ui.reception import Reception
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.status_line import StatusLine
from salon_desk.ui.step_back import StepBack
from salon_desk.ui.theme import Look
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.top_bar import TopBar
from salon_desk.ui.waiting_wishes import WaitingWishes
from salon_desk.ui.waitlist import Waitlist

OFF = tr_noop("Offline: claiming and confirming are off until the connection is back.")


class DeskPage(QWidget):
    """Everything around one opened desk."""

    def __init__(
        self,
        desk: FrontDesk,
        look: Look,
        memory: QSettings,
        this_pc: ThisPc,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self._memory = memory
        self._make_widgets(look)
        self._lay_out()
        # These lie over the others, and the Tab key comes to them last.
        self.notices = Notices(self.places)
        self.notices.lie_within(self.centre)
        self.failures = Failures(self.notices, self)
        counter = self._counter = Counter(
            desk, self.model, self.grid, self.panel, self.notices, self.failures, self.places
        )
        self.keys = KeyCard(self, KeysBefore(counter.give_keys_back))
        self.fault_card = None
        if this_pc.faults is not None:
            self.fault_card = FaultCard(self, KeysBefore(counter.give_keys_back), this_pc.faults)
            self.failures.next_step = Action(tr("What happened"), self.fault_card.open)
        self.reception = Reception(counter)
        self.days = DayTurning(desk, self.failures, self.notices, self._shown_date, self)
        self.clients = ClientCards(counter, self.centre, self.reception, look)
        self.paper = PaperWishes(counter, self, lambda: self.reception.cards.chosen)
        self.palette_wishes = PaletteWishes(
            self, counter, self.reception, self.clients, self.days, lambda: deeds_of(self),
            partial(keyless_deeds_of, self), look,
        )  # fmt: skip
        over_all = [self.palette_wishes.leave, self.keys.leave, *([self.fault_card.leave] if self.fault_card else ())]
        self.step_back = StepBack(counter, self.reception, over_all, self.clients)
        self.waiting = WaitingWishes(counter, self.reception.holding, self.reception.wanted, self.waitlist)
        self.heartbeat = Heartbeat(counter, self.reception, self.sidebar, self.status, self.waitlist)
        self.moving = Moving(counter, self.reception, self.sidebar, self.days)
        self.place_wishes = PlaceWishes(counter, self.reception, this_pc)
        self.held_elsewhere = HeldElsewhere(counter, self.reception.holding, self.status.held)
        self._wire()
        bind_keys(self, deeds_of(self))
        for part in (self.grid, self.panel.card):
            bind_letters(part, letters_of(self))
        bind_letters(self.waitlist, {"W": self.waiting.writing.add})
        words = self.places.words
        self.top_bar.places.offer(words, [keys_named(f"Ctrl+{nth}") for nth in range(1, len(words) + 1)])
        desk_memory.recall(memory, desk.roster, self.grid, self.reception)
        self.own_desk = OwnDesk(desk, self.top_bar, self.notices, this_pc.remember)
        self.link_changed(desk.link)
        self._show_grid_or_word()

    # wishes

    def keep_memory(self) -> None:
        """Write down what this desk used last."""
        desk_memory.keep(self._memory, self.grid, self.reception)

    async def leave(self) -> None:
        """Give back what is held and stop."""
        self.heartbeat.stop()
        try:
            await self.reception.holding.release()
        except SalonError:
            return
        finally:
            self.failures.cancel_all()

    def turn(self, by: int) -> None:
        """A day back or on; weeks where a week is shown."""
        self.days.step(by * self.places.stride)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        lying_over, legend = (self.clients, self.palette_wishes, self.places), self.status.legend
        for part in (self.grid, self.top_bar, self.sidebar, self.panel, *lying_over, legend):
            part.set_look(look)

    # what the desk tells

    def day_read(self, day: Day) -> None:
        """See Listener."""
        had = self.model.day
        self.days.arrived(day.date)
        self.model.show(day)
        self.places.hear_day(day)
        self.clients.show_again()
        if had is None or had.date != day.date:
            self._show_day(day)

    def visit_changed(self, change: Change) -> None:
        """See Listener."""
        selected = self.grid.selected_slot() if self.grid.selected_booking() is None else None
        self.model.apply(change)
        self.places.hear_visit(change)
        self.reception.hear(change, selected)

    def roster_changed(self, roster: Roster) -> None:
        """See Listener."""
        self.model.set_roster(roster)
        self.panel.show_roster(roster)
        self.places.hear_roster(roster)
        self.reception.take_roster()
        self.waiting.show_roster(roster)
        self.own_desk.show()
        self._show_grid_or_word()

    def clients_changed(self, clients: frozenset[ClientId]) -> None:
        """See Listener."""
        self.clients.hear(clients)

    def waitlist_changed(self) -> None:
        """See Listener."""
        self.waiting.show()
        self.places.hear_waitlist()
        self.heartbeat.ticker.nudge()

    def link_changed(self, link: Link) -> None:
        """See Listener."""
        zone, today = zone_of(self.desk.roster.salon.zone), self.desk.today()
        self.top_bar.pill.show_link(link, zone, today)
        self.status.show_link(link)
        self.places.hear_link(link, zone, today)
        for part in (self.panel, self.clients, self.waiting.writing, self.reception.standing):
            part.set_online(tr(OFF) if link.state is LinkState.OFFLINE else "")
        if link.state is LinkState.LIVE:
            self.notices.forget(LinkState.OFFLINE)

    def settled(self, sentence: str, booking: Booking | None) -> None:
        """See Listener."""
        self.reception.settle(sentence, booking)

    # inside

    def _show_day(self, day: Day) -> None:
        self._show_date()
        self._show_grid_or_word()
        if day.opening is not None:
            self.grid.reveal(self.desk.clock.now() if day.date == self.desk.today() else day.opening.start)

    def _show_grid_or_word(self) -> None:
        """The grid, or a calm sentence where there is none."""
        day = self.model.day
        if not self.desk.roster.stylists or (day is not None and not day.columns):
            self.centre.say(tr(NO_STYLISTS))
        else:
            self.centre.show_grid()

    def _place_shown(self, number: int) -> None:
        """The arrows and the messages follow; back on the day the keys go where they are needed."""
        self.top_bar.places.show_chosen(number)
        self.top_bar.show_stride(self.places.stride)
        self.notices.lie_within(self.centre if self.places.is_day else self.places)
        if self.places.is_day:
            self._counter.give_keys_back()

    def _show_date(self) -> None:
        """Which day is shown, and which is today: at midnight that is another one."""
        if self.model.day is not None:
            for part in (self.top_bar, self.sidebar):
                part.show_day(self.model.day.date, self.desk.today())

    def _visit_of(self, visit: VisitId) -> Sequence[Booking]:
        return () if self.model.day is None else self.model.day.visits.get(visit, ())

    def _shown_date(self) -> date | None:
        return self.model.day.date if self.model.day is not None else None

    def _reveal(self, hold: Booking) -> None:
        self.clients.close()
        self.grid.reveal(hold.start, hold.stylist_id)
        self.reception.cards.open(hold)

    def _wire(self) -> None:
        self.heartbeat.midnight.connect(self._show_date)
        self.grid.today_wanted.connect(self.days.go_to_today)
        self.top_bar.day_stepped.connect(self.turn)
        self.top_bar.place_chosen.connect(self.places.go_to)
        self.places.shown.connect(self._place_shown)
        self.top_bar.today_wanted.connect(self.days.go_to_today)
        self.top_bar.date_typed.connect(self.days.go_to_typed)
        self.top_bar.edit_left.connect(self.grid.setFocus)
        self.top_bar.search_wanted.connect(self.palette_wishes.open)
        self.top_bar.paper_wanted.connect(partial(self.paper.open_menu, self.top_bar.paper))
        self.paper.listen(self.panel.card)
        self.top_bar.keys_wanted.connect(self.keys.toggle)
        self.sidebar.month.day_chosen.connect(self.days.go_to)
        self.sidebar.holds.hold_chosen.connect(self._reveal)
        self.days.turned.connect(self.clients.close)
        self.panel.form.client.card_wanted.connect(self.clients.open)
        self.panel.card.client_wanted.connect(self.clients.open)

    def _make_widgets(self, look: Look) -> None:
        """Each where it will stand: what is moved afterwards is dressed by the stylesheet twice, with all its parts."""
        self.model = DayModel(self.desk.clock, self.desk.roster)
        self.grid = DayGrid(self.model, look, self.desk.is_own)
        # Qt deletes children in order, and a view must go before its model.
        self.model.setParent(self.grid)
        self.top_bar = TopBar(look, self)
        self.places = Places(look, self.desk.link, self)
        day_page = self.places.day_page
        self.sidebar = Sidebar(look, self.desk.is_own, day_page)
        self.waitlist = Waitlist()
        self.sidebar.lists.insertWidget(0, self.waitlist)
        self.centre = Centre(self.grid, day_page)
        self.panel = BookingPanel(self.desk.roster, look, day_page)
        self.panel.card.visit_of = self._visit_of
        self.status = StatusLine(look, self)
        self.status.legend.follow(self.grid.colouring)

    def _lay_out(self) -> None:
        middle = QHBoxLayout(self.places.day_page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self.centre, 1)
        middle.addWidget(self.panel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.places, 1)
        rows.addWidget(self.status)
        self.panel.form.follow(self.grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button is a click on it, wherever nothing nearer made more of it."""
        if not answer_enter(self, event):
            super().keyPressEvent(event)
