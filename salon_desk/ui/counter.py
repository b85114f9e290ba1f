"""What stands on a front desk's counter: the parts of a page on which wishes and news act."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.timespan import zone_of
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.notices import Notices
from salon_desk.ui.wording import place, slot_place


@dataclass(frozen=True, eq=False)
class Counter:
    """One desk's parts, handed together to every family of wishes."""

    desk: FrontDesk
    model: DayModel
    grid: DayGrid
    panel: BookingPanel
    notices: Notices
    failures: Failures

    @property
    def zone(self) -> ZoneInfo:
        """The salon's time zone."""
        return zone_of(self.desk.roster.salon.zone)

    def place(self, booking: Booking) -> str:
        """A booking's start and stylist as `14:00 with Lea`."""
        return place(booking, self.desk.roster, self.zone)

    def slot_place(self, slot: Slot) -> str:
        """A slot as `14:00 with Lea`."""
        return slot_place(slot, self.desk.roster, self.zone)

    def go_to_grid(self) -> None:
        """Give the keys to the grid."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_keys_in_form(self) -> None:
        """One key claims again: so the keys must go to the form."""
        if not self.panel.form.isAncestorOf(QApplication.focusWidget() or self.grid):
            self.panel.form.focus_client()
