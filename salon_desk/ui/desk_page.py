"""One desk on the screen: top bar, month and holds, the grid, the panel; it hears what the desk learns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.errors import BadInput, SalonError
from salon_desk.domain.people import identity_of
from salon_desk.domain.timespan import zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui import desk_memory
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.client_fields import ENTER
from salon_desk.ui.countdown import Ticker
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.day_turning import DayTurning
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.keys import KeyCard, bind_keys
from salon_desk.ui.labels import paragraph
from salon_desk.ui.live_pill import link_words
from salon_desk.ui.notices import Notices
from salon_desk.ui.reception import Reception
from salon_desk.ui.sidebar import Sidebar
from salon_desk.ui.status_line import StatusLine
from salon_desk.ui.theme import Look
from salon_desk.ui.top_bar import TopBar

NO_STYLISTS = "Nobody works in this salon yet. As soon as there are stylists, their day is shown here."
SETTLES = 60
OFF = "Offline: claiming and confirming are off until the connection is back."


class DeskPage(QWidget):
    """Everything around one opened desk. `remember_person` keeps a name that was changed for the next start."""

    def __init__(
        self,
        desk: FrontDesk,
        look: Look,
        memory: QSettings,
        remember_person: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self._memory = memory
        self._remember_person = remember_person
        self.model = DayModel(desk.clock, desk.roster)
        self.grid = DayGrid(self.model, look, desk.is_own)
        # Qt deletes children in order, and a view must go before its model.
        self.model.setParent(self.grid)
        self.top_bar = TopBar(look)
        self.sidebar = Sidebar(look, desk.is_own)
        self.panel = BookingPanel(desk.roster, look)
        self.status = StatusLine()
        self.banner = paragraph("oldBanner")
        self.calm = paragraph("calm")
        self.calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._centre = QWidget()
        self._centre.setObjectName("centre")
        self._places = QStackedWidget()
        self._lay_out()
        self.notices = Notices(self._centre)
        self.keys = KeyCard(self)
        self.failures = Failures(self.notices, self)
        self.reception = Reception(desk, self.model, self.grid, self.panel, self.notices, self.failures)
        self.days = DayTurning(desk, self.failures, self.notices, self._shown_date, self)
        self.ticker = Ticker(desk.clock, self._counts, self)
        self._minute = desk.clock.now().replace(second=0, microsecond=0)
        self._today = desk.today()
        self._settle = QTimer(self, singleShot=True, interval=SETTLES)
        self._wire()
        self._bind_keys()
        desk_memory.recall(memory, desk.roster, self.grid, self.reception)
        self.top_bar.show_identity(desk.identity, desk.roster.salon.name)
        self.link_changed(desk.link)
        self._show_place()

    # wishes

    def escape(self) -> None:
        """One step back: out of a list, a question, a card, a hold."""
        card = self.panel.card
        if self.keys.isVisible():
            self.keys.hide()
        elif self.panel.form.client.known.isVisible():
            self.panel.form.client.leave_known()
        elif self.panel.shows_card and card.asks:
            card.keep()
        elif self.panel.shows_card:
            self._close_card()
        elif self.reception.is_in_use:
            self.reception.release()
        else:
            self.notices.dismiss()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_memory(self) -> None:
        """Write down what this desk used last."""
        desk_memory.keep(self._memory, self.grid, self.reception)

    async def leave(self) -> None:
        """Give back what is held and stop."""
        self.ticker.stop()
        self._settle.stop()
        try:
            await self.reception.holding.release()
        except SalonError:
            return
        finally:
            self.failures.cancel_all()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        for part in (self.grid, self.top_bar, self.sidebar, self.panel):
            part.set_look(look)

    # what the desk tells

    def day_read(self, day: Day) -> None:
        """See Listener."""
        had = self.model.day
        self.days.arrived(day.date)
        self.model.show(day)
        if had is None or had.date != day.date:
            self._show_day(day)

    def visit_changed(self, change: Change) -> None:
        """See Listener."""
        selected = self.grid.selected_slot()
        self.model.apply(change)
        self.reception.hear(change, selected)

    def roster_changed(self, roster: Roster) -> None:
        """See Listener."""
        self.model.set_roster(roster)
        self.panel.show_roster(roster)
        self.reception.take_roster()
        self.top_bar.show_identity(self.desk.identity, roster.salon.name)
        self._show_place()

    def link_changed(self, link: Link) -> None:
        """See Listener."""
        zone, today = zone_of(self.desk.roster.salon.zone), self.desk.today()
        self.top_bar.pill.show_link(link, zone, today)
        self.status.show_link(link)
        is_away = link.state is LinkState.OFFLINE
        self.banner.setText(f"{link_words(link, zone, today)}: this is the day as it was then. {link.reason}")
        self.banner.setVisible(is_away)
        self.panel.set_online(OFF if is_away else "")

    def settled(self, sentence: str, booking: Booking | None) -> None:
        """See Listener."""
        self.reception.settle(sentence, booking)

    # inside

    def _show_day(self, day: Day) -> None:
        self._show_date()
        self._show_place()
        if day.opening is not None:
            self.grid.reveal(self.desk.clock.now() if day.date == self._today else day.opening.start)

    def _show_place(self) -> None:
        """The grid, or a calm sentence where there is none."""
        day = self.model.day
        nobody = not self.desk.roster.stylists or (day is not None and not day.columns)
        self.calm.setText(NO_STYLISTS if nobody else "")
        self._places.setCurrentWidget(self.calm if nobody else self.grid)

    def _refresh(self) -> None:
        """The day is different: show it at once where a person waits for it, count it a little later."""
        if self.model.day is not None:
            self.sidebar.show_holds(self.model.day, self.desk.roster, self.desk.clock.now())
        self.ticker.nudge()
        if not self._settle.isActive():
            self._settle.start()

    def _count(self) -> None:
        """What is dear to count is counted once for many changes."""
        if self.model.day is not None:
            self.status.show_day(self.model.day, self.reception.minutes, self.desk.clock.now())
            self.reception.refresh()

    def _tick(self) -> None:
        now = self.desk.clock.now()
        self.reception.tick(now)
        self.sidebar.tick(now)
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self._settle.start()
        if self.desk.today() != self._today:
            self._show_date()

    def _show_date(self) -> None:
        """Which day is shown, and which is today: at midnight that is another one."""
        self._today = self.desk.today()
        if self.model.day is not None:
            for part in (self.top_bar, self.sidebar):
                part.show_day(self.model.day.date, self._today)

    def _counts(self) -> bool:
        return self.model.has_holds() or self.reception.holding.hold is not None

    def _close_card(self) -> None:
        self.panel.show_form()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_date(self) -> date | None:
        return self.model.day.date if self.model.day is not None else None

    def _name_person(self, text: str) -> None:
        try:
            identity = identity_of(self.desk.identity.desk, text)
        except BadInput as refused:
            self.notices.tell(refused.sentence)
            return
        self.desk.identity = identity
        self.top_bar.show_identity(identity, self.desk.roster.salon.name)
        self._remember_person(identity.person)

    def _wire(self) -> None:
        self.ticker.ticked.connect(self.model.tick)
        self.model.ticked.connect(self._tick)
        for told in (self.model.day_shown, self.model.changed, self.model.hold_ended):
            told.connect(self._refresh)
        self.reception.holding.held.connect(self.ticker.nudge)
        self._settle.timeout.connect(self._count)
        self.panel.form.service_chosen.connect(self._settle.start)
        self.grid.today_wanted.connect(self.days.go_to_today)
        self.top_bar.day_stepped.connect(self.days.step)
        self.top_bar.today_wanted.connect(self.days.go_to_today)
        self.top_bar.date_typed.connect(self.days.go_to_typed)
        self.top_bar.person_named.connect(self._name_person)
        self.top_bar.edit_left.connect(self.grid.setFocus)
        self.top_bar.keys_wanted.connect(self.keys.toggle)
        self.sidebar.month.day_chosen.connect(self.days.go_to)
        self.sidebar.holds.hold_chosen.connect(self._reveal)

    def _reveal(self, hold: Booking) -> None:
        self.grid.reveal(hold.start, hold.stylist_id)
        self.reception.open_booking(hold)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Esc": self.escape,
            "F1": self.keys.toggle,
            "F2": self.reception.extend,
            "Ctrl+E": self.reception.extend,
            "Ctrl+N": self.reception.take_next_free,
            "F8": self.notices.act,
            "Alt+Return": self.notices.act,
            "Alt+Enter": self.notices.act,
            "Ctrl++": partial(self.grid.zoom_by, 1),
            "Ctrl+=": partial(self.grid.zoom_by, 1),
            "Ctrl+-": partial(self.grid.zoom_by, -1),
            "Ctrl+0": self.grid.fit_day,
            "Ctrl+Left": lambda: self.days.step(-1),
            "Ctrl+Right": lambda: self.days.step(1),
            "Ctrl+PgUp": lambda: self.days.step(-1),
            "Ctrl+PgDown": lambda: self.days.step(1),
            "Alt+Home": self.days.go_to_today,
            "Ctrl+G": self.top_bar.date.edit,
            "Ctrl+D": self.grid.setFocus,
            "Ctrl+Shift+L": self.top_bar.look_wanted.emit,
            "Delete": self.panel.ask_to_cancel,
        }
        bind_keys(self, keys)

    def _lay_out(self) -> None:
        self.banner.hide()
        self._places.addWidget(self.grid)
        self._places.addWidget(self.calm)
        centre = QVBoxLayout(self._centre)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(self.banner)
        centre.addWidget(self._places, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self._centre, 1)
        middle.addWidget(self.panel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        self.panel.form.follow(self.grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button is a click on it, wherever nothing nearer made more of it."""
        button = self.focusWidget()
        if event.key() in ENTER and not event.isAutoRepeat() and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)
