"""Which service, and how long: what the next click will hold, and what a hold is changed to."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import LONGEST, SHORTEST
from salon_desk.domain.treatment import Roster, Service, ServiceId
from salon_desk.ui.calm_boxes import ListBox, NumberBox
from salon_desk.ui.wording import service_line

GONE = tr_noop("Not on the list any more")


def fill_services(
    box: ListBox, roster: Roster, chosen: ServiceId | None, words: Callable[[Service], str] = attrgetter("name")
) -> None:
    """Offer what the salon does; a service that is not done any more stays chosen, and the box says so."""
    with QSignalBlocker(box):
        box.clear()
        box.setPlaceholderText(tr(GONE))
        for service in roster.services:
            if service.active:
                box.addItem(words(service), service.id)
        box.setCurrentIndex(box.findData(chosen))


def length_box() -> NumberBox:
    """A field for how long a service takes."""
    made = NumberBox(tr("Length in minutes"), SHORTEST, LONGEST, step=5)
    made.setSuffix(tr(" min"))
    return made


class ServiceChooser(QWidget):
    """`chosen` carries the service's id and the minutes, None for the service's own length."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster: Roster | None = None
        self._stylist_id: StylistId | None = None
        self.services = ListBox(self)
        self.services.setAccessibleName(tr("Service"))
        self.services.setMinimumContentsLength(8)
        self.services.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.length = length_box()
        self.shorter, self.longer = self._step("−", tr("Shorter"), -1), self._step("+", tr("Longer"), 1)
        line = QHBoxLayout()
        line.setSpacing(6)
        for widget, share in ((self.shorter, 0), (self.length, 1), (self.longer, 0)):
            line.addWidget(widget, share)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.services)
        rows.addLayout(line)
        self.services.activated.connect(self._service_activated)
        self.length.valueChanged.connect(self._tell)

    @property
    def service_id(self) -> ServiceId | None:
        """The chosen service, None for an empty list."""
        chosen: ServiceId | None = self.services.currentData()
        return chosen

    @property
    def minutes(self) -> int | None:
        """The chosen length, None where it is the usual one."""
        service = self._usual(self.service_id)
        return None if service is not None and service.minutes == self.length.value() else self.length.value()

    def show_roster(self, roster: Roster) -> None:
        """Offer what the salon does; what was chosen stays chosen where it is still there, a usual length usual."""
        had, minutes = self.service_id, self.minutes
        self._roster = roster
        fill_services(self.services, roster, had, lambda service: self._line(service, roster))
        with QSignalBlocker(self.length):
            self.length.setSingleStep(5 if roster.salon.slot_minutes % 5 == 0 else 1)
        if self.services.findData(had) >= 0:
            self.show_choice(had, minutes)
        else:
            self.show_first()

    def show_stylist(self, stylist_id: StylistId | None) -> None:
        """Tell each service in her length and for her price; None: as the list says. A usual length stays usual."""
        if stylist_id == self._stylist_id or self._roster is None:
            return
        minutes = self.minutes
        self._stylist_id = stylist_id
        for place in range(self.services.count()):
            service = self._roster.service(self.services.itemData(place))
            if service is not None:
                self.services.setItemText(place, self._line(service, self._roster))
        self.show_choice(self.service_id, minutes)

    def show_first(self) -> None:
        """Show the first service of the list, without telling anyone."""
        self.show_choice(self.services.itemData(0), None)

    def offers(self, service_id: ServiceId | None) -> bool:
        """Whether a service is on the list."""
        return service_id is not None and self.services.findData(service_id) >= 0

    def show_choice(self, service_id: ServiceId | None, minutes: int | None) -> None:
        """Show a service and length without telling anyone."""
        service = self._usual(service_id)
        with QSignalBlocker(self.services), QSignalBlocker(self.length):
            self.services.setCurrentIndex(self.services.findData(service_id))
            if service is not None:
                self.length.setValue(minutes or service.minutes)

    def show_hold(self, hold: Booking) -> None:
        """Show what is held, in its length without cleaning up, without telling anyone."""
        self.show_stylist(hold.stylist_id)
        self.show_choice(hold.service_id, hold.span.minutes - hold.cleanup_minutes)

    def _usual(self, service_id: ServiceId | None) -> Service | None:
        """The service as it is done here: by the stylist, where there is one who does it in her own way."""
        service = self._roster.service(service_id) if self._roster else None
        return None if service is None or self._roster is None else self._roster.usual(self._stylist_id, service)

    def _line(self, service: Service, roster: Roster) -> str:
        return service_line(roster.usual(self._stylist_id, service), roster.salon.currency)

    def _step(self, sign: str, name: str, steps: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedWidth(38)
        button.clicked.connect(lambda: self.length.stepBy(steps))
        return button

    def _service_activated(self) -> None:
        self.show_choice(self.service_id, None)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.service_id, self.minutes)
