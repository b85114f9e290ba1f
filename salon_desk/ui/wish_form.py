"""The form of a wish: who waits for what, with whom, on which days and at what times."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientDraft, ClientId, StylistId
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import paragraph
from salon_desk.ui.panel_page import PanelPage
from salon_desk.ui.service_chooser import GONE, fill_services
from salon_desk.ui.tick_box import TickBox
from salon_desk.ui.visit_builder import fill_stylists
from salon_desk.ui.wish_fields import (
    add_titled,
    choice,
    date_of,
    day_box,
    show_time,
    side_by_side,
    times_of_day,
    weekday_button,
)

USUALLY_WAITS = timedelta(days=6)
NEW, KNOWN = tr_noop("On the waitlist"), tr_noop("A wish on the waitlist")


class TypedWish(NamedTuple):
    """A wish as it was when the form was opened, and as it stands in the form; whether it is not on the list yet."""

    before: Waiter
    now: Waiter
    is_new: bool


class WishForm(PanelPage):
    """`save_wanted` carries the Waiter as it is typed, `withdraw_wanted` the one that is shown."""

    save_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    _first_chosen: tuple[ServiceId, StylistId | None]

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiter: Waiter | None = None  # as it was before anything was typed
        self._roster = roster
        self._new = True
        self._client_id: ClientId | None = None
        self.title = paragraph("headline", tr(NEW))
        self.setAccessibleName(tr(NEW))
        self.name = QLineEdit(placeholderText=tr("Name"))
        self.phone = QLineEdit(placeholderText=tr("Phone"))
        self.services, self.stylists = choice(tr("Service")), choice(tr("Stylist"))
        self.stylists.setPlaceholderText(tr(GONE))
        self.first, self.last = day_box(tr("First day")), day_box(tr("Last day"))
        self.weekdays = [weekday_button(nth) for nth in range(7)]
        self.earliest, self.latest = times_of_day(tr("Not before")), times_of_day(tr("Over by"))
        self.vip = TickBox(tr("VIP: first in the list"))
        self.note = QLineEdit(placeholderText=tr("Note"))
        self.save = QPushButton()
        self.save.setProperty("kind", "primary")
        self.withdraw = QPushButton(tr("Take off the list"))
        self.close_button = QPushButton(tr("Close  Esc"))
        self._lay_out()
        self._wire()

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists; what was chosen stays chosen, also what is gone."""
        self._roster = roster
        if self.waiter is not None:
            typed = self.typed
            self._choose(typed.service_id, typed.stylist_id)

    def open_new(self, client: ClientDraft, service: ServiceId, day: date) -> None:
        """Begin with a client, a service and the first day on which it could be."""
        waiter = Waiter(
            new_waiter_id(), client.client_id, client.name, client.phone, service, None, day, day + USUALLY_WAITS,
            note=client.note,
        )  # fmt: skip
        self.open_typed(TypedWish(waiter, waiter, is_new=True))

    def open_known(self, waiter: Waiter) -> None:
        """Show a wish that is on the list, to be changed or taken off it."""
        self.open_typed(TypedWish(waiter, waiter, is_new=False))

    def open_typed(self, wish: TypedWish) -> None:
        """Show a wish as it stood in the form before."""
        self._show(wish.now)
        self._begin(wish.before, wish.is_new)
        self.take_keys()

    def take_keys(self) -> None:
        """Put the cursor where something is missing: in the name, else on the service."""
        (self.services if self.name.text().strip() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def rebase(self, saved: Waiter) -> None:
        """This is on the list by now; what was typed since it was sent stays."""
        self._begin(saved, is_new=False)

    def forget(self) -> None:
        """What is typed is saved, or not wanted any more."""
        self.waiter = None

    @property
    def is_new(self) -> bool:
        """Whether what is typed is not on the list yet."""
        return self._new

    @property
    def unsaved(self) -> TypedWish | None:
        """What is typed, where it is another wish than the one that was shown first."""
        if self.waiter is None or self.typed == self.waiter:
            return None
        return TypedWish(self.waiter, self.typed, self._new)

    @property
    def typed(self) -> Waiter:
        """The wish as it stands in the form."""
        assert self.waiter is not None, "nothing is shown"
        return self.waiter._replace(
            client_id=self._client_id,
            client_name=self.name.text(),
            client_phone=self.phone.text(),
            service_id=self.services.currentData() if self.services.currentIndex() >= 0 else self._first_chosen[0],
            stylist_id=self.stylists.currentData() if self.stylists.currentIndex() >= 0 else self._first_chosen[1],
            first_day=date_of(self.first),
            last_day=date_of(self.last),
            weekdays=frozenset(nth for nth, button in enumerate(self.weekdays, start=1) if button.isChecked()),
            earliest=self.earliest.currentData(),
            latest=self.latest.currentData(),
            vip=self.vip.isChecked(),
            note=self.note.text(),
        )

    def set_online(self, reason: str) -> None:
        """Say why nothing can be written now; an empty reason means that it can."""
        for button in (self.save, self.withdraw):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _begin(self, before: Waiter, is_new: bool) -> None:
        self.waiter, self._new = before, is_new
        words = tr("Put on the waitlist  ⏎") if is_new else tr("Save the wish  ⏎")
        self.title.setText(tr(NEW if is_new else KNOWN))
        self.setAccessibleName(self.title.text())
        self.save.setText(words)
        self.save.setAccessibleName(words.split("  ")[0])
        self.withdraw.setVisible(not is_new)

    def _show(self, waiter: Waiter) -> None:
        self._client_id = waiter.client_id
        self.name.setText(waiter.client_name)
        self.phone.setText(waiter.client_phone)
        self._choose(waiter.service_id, waiter.stylist_id)
        for box, day in ((self.first, waiter.first_day), (self.last, waiter.last_day)):
            box.setDate(QDate(day.year, day.month, day.day))
        for nth, button in enumerate(self.weekdays, start=1):
            button.setChecked(nth in waiter.weekdays)
        for times, clock in ((self.earliest, waiter.earliest), (self.latest, waiter.latest)):
            show_time(times, clock)
        self.vip.setChecked(waiter.vip)
        self.note.setText(waiter.note)

    def _choose(self, service: ServiceId, stylist: StylistId | None) -> None:
        """Who and what is not on the lists any more stays chosen until something else is."""
        self._first_chosen = service, stylist
        fill_services(self.services, self._roster, service)
        fill_stylists(self.stylists, self._roster, stylist)
        if self.stylists.currentData() != stylist:
            self.stylists.setCurrentIndex(-1)

    def _follow_first(self) -> None:
        self.last.setMinimumDate(self.first.date())

    def _forget_client(self) -> None:
        """Another name is another person than the one of the record."""
        self._client_id = None

    def _save(self) -> None:
        if self.save.isEnabled():
            self.save_wanted.emit(self.typed)

    def _wire(self) -> None:
        self.name.textEdited.connect(self._forget_client)
        self.first.dateChanged.connect(self._follow_first)
        self.save.clicked.connect(self._save)
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.waiter))
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(4)
        rows.addWidget(self.title)
        rows.addSpacing(6)
        for words, field in (
            (tr("Client"), self.name),
            (tr("Phone"), self.phone),
            (tr("Service"), self.services),
            (tr("Stylist"), self.stylists),
        ):
            add_titled(rows, words, field)
        rows.addLayout(side_by_side((tr("First day"), self.first), (tr("Last day"), self.last)))
        rows.addSpacing(3)
        add_titled(rows, tr("Only on these days; none chosen means any"), self._week())
        rows.addLayout(side_by_side((tr("Not before"), self.earliest), (tr("Over by"), self.latest)))
        rows.addSpacing(4)
        rows.addWidget(self.vip)
        add_titled(rows, tr("Note"), self.note)
        rows.addSpacing(8)
        for button in (self.save, self.withdraw, self.close_button):
            rows.addWidget(button)
        rows.addStretch(1)

    def _week(self) -> QWidget:
        week = QWidget()
        line = QHBoxLayout(week)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3)
        for button in self.weekdays:
            line.addWidget(button, 1)
        return week

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; on a button it does what the button is for."""
        if not answer_enter(self, event, self._save):
            super().keyPressEvent(event)
