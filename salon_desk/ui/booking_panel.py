"""The panel on the right: the form of the own hold, or the card of what was clicked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.treatment import Roster
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.labels import scrolling
from salon_desk.ui.panel_card import BookingCard
from salon_desk.ui.panel_form import BookingForm
from salon_desk.ui.panel_page import PanelPage
from salon_desk.ui.squeeze_question import SqueezeQuestion
from salon_desk.ui.theme import Look

WIDTH = 304


class BookingPanel(QFrame):
    """Keeps form and card side by side in one place; each has its own signals."""

    def __init__(self, roster: Roster, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.look = look
        self.form = BookingForm(roster, look)
        self.card = BookingCard(roster, look)
        self.squeeze = SqueezeQuestion()
        self._pages: list[PanelPage] = []
        stack = QWidget()
        stack.setObjectName("panelPage")
        self._stack = QStackedLayout(stack)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(scrolling(stack))
        # Only now, with the stack in its place: they are dressed by the stylesheet as soon as they are in it.
        for page in (self.form, self.card, self.squeeze):
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(self._fit)
        self._fit()

    @property
    def shows_form(self) -> bool:
        """Whether the form is in front."""
        return self._stack.currentWidget() is self.form

    @property
    def shows_card(self) -> bool:
        """Whether a card lies over the form."""
        return self._stack.currentWidget() is self.card

    def show_form(self) -> None:
        """Bring the form to the front."""
        self._stack.setCurrentWidget(self.form)

    def show_card(self, booking: Booking, now: datetime, fresh: str = "") -> None:
        """Bring the card of a booking to the front."""
        had = self.card.accessibleName() if self.shows_card else ""
        self.card.show_booking(booking, now, fresh)
        self._stack.setCurrentWidget(self.card)
        if self.card.accessibleName() != had:
            announce_shown(self.card)

    @property
    def asks_to_squeeze(self) -> bool:
        """Whether it is asking why somebody is squeezed in."""
        return self._stack.currentWidget() is self.squeeze

    def show_squeeze(self) -> None:
        """Bring the question why somebody is squeezed in to the front, the cursor in its field."""
        self._stack.setCurrentWidget(self.squeeze)
        announce_shown(self.squeeze)
        self.squeeze.reason.setFocus()

    @property
    def shows_page(self) -> bool:
        """Whether a page of its own, such as the form of a wish, lies over the form."""
        return self._stack.currentWidget() in self._pages

    def show_page(self, page: PanelPage) -> None:
        """Bring a page of its own to the front; it stays in the panel for the next time."""
        page.set_look(self.look)
        if page not in self._pages:
            self._pages.append(page)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        announce_shown(page)

    def leave_page(self) -> bool:
        """Let the page in front take a step back; whether there is one."""
        page = next((page for page in self._pages if page is self._stack.currentWidget()), None)
        if page is not None:
            page.leave()
        return page is not None

    def ask_to_cancel(self) -> None:
        """Ask whether the booking whose card is in front shall go."""
        if self.shows_card:
            self.card.ask_to_cancel()

    def hear(self, change: Change, now: datetime) -> None:
        """Keep the card true to what other desks do."""
        shown = self.card.booking
        if not self.shows_card or shown is None or shown.visit_id != change.visit_id or change.version <= shown.version:
            return
        part = next((part for part in change.parts if part.ordinal == shown.ordinal), None)
        if part is None:
            self.card.show_ending(change.ending)
        else:
            self.card.show_booking(part, now)

    def _fit(self) -> None:
        """Only the page in front says how high it must be: a low window scrolls none for the sake of a higher one."""
        pages: tuple[QWidget, ...] = (self.form, self.card, self.squeeze, *self._pages)
        for page in pages:
            policy = page.sizePolicy()
            is_front = page is self._stack.currentWidget()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred if is_front else QSizePolicy.Policy.Ignored)
            page.setSizePolicy(policy)

    def tick(self, now: datetime) -> None:
        """Count down what is shown."""
        self.form.tick(now)
        self.card.tick(now)

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        self.form.show_roster(roster)
        self.card.show_roster(roster)

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can."""
        self.form.set_online(reason)
        self.card.set_online(reason)
        self.squeeze.set_online(reason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.look = look
        self.form.set_look(look)
        self.card.set_look(look)
        for page in self._pages:
            page.set_look(look)
