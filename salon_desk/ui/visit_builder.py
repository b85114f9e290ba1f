"""The services of a visit: the first one, and more that follow it, each with anyone or with a stylist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import SHORTEST
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.visit import PartWish
from salon_desk.ui.calm_boxes import ListBox
from salon_desk.ui.labels import drop
from salon_desk.ui.service_chooser import ServiceChooser, fill_services, length_box

MOST = 6  # services of one visit


def fill_stylists(box: ListBox, roster: Roster, chosen: StylistId | None) -> None:
    """Offer anyone and all who work here; what is chosen stays so where it is still there."""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(tr("Anyone"), None)
        for stylist in roster.stylists:
            if stylist.active:
                box.addItem(stylist.name, stylist.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))


class FollowingService(QWidget):
    """One more service: which, with whom, how long. `changed` tells that something is different."""

    changed = Signal()
    removed = Signal()

    def __init__(self, roster: Roster, wish: PartWish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._usual = SHORTEST
        self.services, self.people = ListBox(self), ListBox(self)
        self.services.setAccessibleName(tr("Then"))
        self.people.setAccessibleName(tr("With"))
        self.length = length_box()
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setFixedWidth(38)
        self.remove.setAccessibleName(tr("Take this service out"))
        self.remove.setToolTip(tr("Take this service out"))
        self._lay_out()
        self.show_wish(wish)
        self.services.activated.connect(self._service_activated)
        self.people.activated.connect(self._person_activated)
        self.length.valueChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    @property
    def wish(self) -> PartWish:
        """What is chosen; the length is None where it is the usual one."""
        service_id: ServiceId = self.services.currentData()
        minutes = self.length.value()
        return PartWish(service_id, self.people.currentData(), None if minutes == self._usual else minutes)

    def show_wish(self, wish: PartWish) -> None:
        """Show this without telling anyone."""
        fill_stylists(self.people, self._roster, wish.stylist_id)
        fill_services(self.services, self._roster, wish.service_id)
        self._show_length(wish.minutes)

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        wish, self._roster = self.wish, roster
        self.show_wish(wish)

    def _show_length(self, minutes: int | None) -> None:
        """So many minutes; None: as long as it usually takes who is chosen."""
        service = self._roster.service(self.services.currentData())
        self._usual = self._roster.usual(self.people.currentData(), service).minutes if service else SHORTEST
        with QSignalBlocker(self.length):
            self.length.setValue(minutes or self._usual)

    def _service_activated(self) -> None:
        self._show_length(None)
        self.changed.emit()

    def _person_activated(self) -> None:
        self._show_length(self.wish.minutes)
        self.changed.emit()

    def _lay_out(self) -> None:
        for box in (self.services, self.people):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(ListBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        above, below = QHBoxLayout(), QHBoxLayout()
        for line in (above, below):
            line.setSpacing(6)
        above.addWidget(self.services, 1)
        above.addWidget(self.remove)
        below.addWidget(self.people, 1)
        below.addWidget(self.length, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(above)
        rows.addLayout(below)


class VisitBuilder(QWidget):
    """The first service's chooser and the rows that follow. `more_changed` tells that what follows is different."""

    more_changed = Signal()
    find_wanted = Signal()

    def __init__(self, chooser: ServiceChooser, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = chooser
        self._roster = roster
        self.following: list[FollowingService] = []
        self.add = QPushButton(tr("+ Add a service"))
        self.search = QPushButton(tr("Next free…  Ctrl+F"))
        self.search.setAccessibleName(tr("Next free: with whom, which days, what times"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.search.clicked.connect(self.find_wanted)

    @property
    def more(self) -> tuple[PartWish, ...]:
        """The services after the first."""
        return tuple(row.wish for row in self.following)

    def show_more(self, more: Sequence[PartWish]) -> None:
        """Show these after the first, without telling anyone; a row that stays keeps the keys that it has."""
        for row in self.following[len(more) :]:
            self._drop(row)
        for row, wish in zip(self.following, more, strict=False):
            if row.wish != wish:
                row.show_wish(wish)
        for wish in more[len(self.following) :]:
            self._append(wish)

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        self._roster = roster
        for row in self.following:
            row.show_roster(roster)

    def _append(self, wish: PartWish) -> FollowingService:
        row = FollowingService(self._roster, wish, self)
        row.changed.connect(self.more_changed)
        row.removed.connect(lambda: self._remove(row))
        self.following.append(row)
        self._rows.addWidget(row)
        self.add.setEnabled(len(self.following) < MOST - 1)
        return row

    def _drop(self, row: FollowingService) -> None:
        self.following.remove(row)
        self.add.setEnabled(True)
        if row.isAncestorOf(QApplication.focusWidget() or self):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        drop(row, self._rows)

    def _add(self) -> None:
        """One more service: the list's first that is not asked for yet."""
        asked = {self.chooser.service_id, *(wish.service_id for wish in self.more)}
        active = [service.id for service in self._roster.services if service.active]
        if active:
            row = self._append(PartWish(next((one for one in active if one not in asked), active[0])))
            row.services.setFocus(Qt.FocusReason.OtherFocusReason)
            self.more_changed.emit()

    def _remove(self, row: FollowingService) -> None:
        self._drop(row)
        self.more_changed.emit()

    def _lay_out(self) -> None:
        for button in (self.add, self.search):
            button.setProperty("kind", "quiet")
            button.setObjectName("small")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.add)
        line.addStretch(1)
        line.addWidget(self.search)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.chooser)
        rows.addLayout(self._rows)
        rows.addLayout(line)
