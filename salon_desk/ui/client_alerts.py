"""What has to be said before a client is booked: a strip of icons and words, calm and not to be missed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from salon_desk.domain.client import Alert, AlertKind
from salon_desk.ui.assets import picture
from salon_desk.ui.labels import label, paragraph, set_tone
from salon_desk.ui.theme import Look

ICONS = {
    AlertKind.DO_NOT_BOOK: "ban",
    AlertKind.PATCH_TEST: "test-tube",
    AlertKind.ALLERGY: "triangle-alert",
    AlertKind.OWES: "banknote",
}
# These two are asked about once more before the booking is made.
GRAVE = (AlertKind.DO_NOT_BOOK, AlertKind.PATCH_TEST)


class AlertLine(QFrame):
    """One alert: its icon and its sentence."""

    def __init__(self, alert: Alert, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("alert")
        self.setAccessibleName(alert.sentence)
        self._alert = alert
        self._icon = label()
        self.words = paragraph("", alert.sentence)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 5, 8, 5)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        set_tone(self, "money" if alert.kind is AlertKind.OWES else "grave")
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        ink = look.hold_other_ink if self._alert.kind is AlertKind.OWES else look.warning_ink
        self._icon.setPixmap(picture(ICONS[self._alert.kind], 16, ink.name()))


class ClientAlerts(QWidget):
    """Shows the alerts of the client in the form, the gravest first; nothing when there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.alerts: tuple[Alert, ...] = ()
        self._shown: list[AlertLine] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 4)
        self._lines.setSpacing(4)
        self.hide()

    @property
    def grave(self) -> tuple[Alert, ...]:
        """Those that are asked about once more."""
        return tuple(alert for alert in self.alerts if alert.kind in GRAVE)

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show these, and nothing else."""
        if tuple(alerts) == self.alerts:
            return
        self.alerts = tuple(alerts)
        for line in self._shown:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._shown = [AlertLine(alert, self._look, self) for alert in alerts]
        for line in self._shown:
            self._lines.addWidget(line)
        self.setVisible(bool(alerts))

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for line in self._shown:
            line.set_look(look)
