"""What has to be said before a client is booked: a strip of icons and words, calm and not to be missed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from salon_desk.domain.client import Alert, AlertKind, Client, alerts_of
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.ui.assets import picture
from salon_desk.ui.labels import clear, label, paragraph, set_tone
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import money

ICONS = {
    AlertKind.DO_NOT_BOOK: "ban",
    AlertKind.PATCH_TEST: "test-tube",
    AlertKind.ALLERGY: "triangle-alert",
    AlertKind.OWES: "banknote",
}
# These two are asked about once more before the booking is made.
GRAVE = (AlertKind.DO_NOT_BOOK, AlertKind.PATCH_TEST)


def alerts_for(client: Client, services: Iterable[ServiceId | None], day: date, roster: Roster) -> tuple[Alert, ...]:
    """What has to be said before this client is booked on a day for all of these services, the gravest first."""
    asked = [roster.service(one) for one in services]
    tested = next((service for service in asked if service is not None and service.needs_patch_test), None)
    return alerts_of(client, tested, day, money(client.owes, roster.salon.currency))


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
    """Shows the alerts of the client who is to be booked, the gravest first; nothing when there is nothing to say."""

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
        clear(self._lines)
        self._shown = [AlertLine(alert, self._look, self) for alert in alerts]
        for line in self._shown:
            self._lines.addWidget(line)
        self.setVisible(bool(alerts))

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for line in self._shown:
            line.set_look(look)
