"""Which service, and how long: what the next click will hold, and what a hold is changed to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.ui.assets import picture
from salon_desk.ui.wording import service_line

SHORTEST, LONGEST = 5, 720
GONE = "Not on the list any more"


class ListBox(QComboBox):
    """A list that the mouse wheel does not change by accident; its arrow is drawn in the text's colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        arrow = picture("chevron-down", 16, self.palette().color(group, QPalette.ColorRole.Text).name())
        QPainter(self).drawPixmap(self.width() - 25, (self.height() - 16) // 2, arrow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LengthBox(QSpinBox):
    """Minutes. Enter takes the number that was typed, and no more: it does not confirm a booking as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ServiceChooser(QWidget):
    """`chosen` carries the service's id and the minutes, None for the service's own length."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster: Roster | None = None
        self.services = ListBox(self)
        self.services.setAccessibleName("Service")
        self.services.setPlaceholderText(GONE)
        self.services.setMinimumContentsLength(8)
        self.services.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.length = LengthBox(self, minimum=SHORTEST, maximum=LONGEST, singleStep=5, suffix=" min")
        self.length.setAccessibleName("Length in minutes")
        self.length.setKeyboardTracking(False)
        self.length.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shorter, self.longer = self._step("−", "Shorter", -1), self._step("+", "Longer", 1)
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
        """The chosen length, None where it is the service's own."""
        service = self._roster.service(self.service_id) if self._roster else None
        return None if service is not None and service.minutes == self.length.value() else self.length.value()

    def show_roster(self, roster: Roster) -> None:
        """Offer what the salon does; what was chosen stays chosen where it is still there, a usual length usual."""
        had, minutes = self.service_id, self.minutes
        self._roster = roster
        with QSignalBlocker(self.services), QSignalBlocker(self.length):
            self.services.clear()
            for service in roster.services:
                if service.active:
                    self.services.addItem(service_line(service, roster.salon.currency), service.id)
            self.length.setSingleStep(5 if roster.salon.slot_minutes % 5 == 0 else 1)
        if self.services.findData(had) >= 0:
            self.show_choice(had, minutes)
        else:
            self.show_first()

    def show_first(self) -> None:
        """Show the first service of the list, without telling anyone."""
        self.show_choice(self.services.itemData(0), None)

    def offers(self, service_id: ServiceId | None) -> bool:
        """Whether a service is on the list."""
        return service_id is not None and self.services.findData(service_id) >= 0

    def show_choice(self, service_id: ServiceId | None, minutes: int | None) -> None:
        """Show a service and length without telling anyone."""
        service = self._roster.service(service_id) if self._roster else None
        with QSignalBlocker(self.services), QSignalBlocker(self.length):
            self.services.setCurrentIndex(self.services.findData(service_id))
            if service is not None:
                self.length.setValue(minutes or service.minutes)

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
