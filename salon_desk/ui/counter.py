"""What stands on a front desk's counter: the parts of a page on which wishes and news act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.failures import Failures
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.notices import Action, Notices
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.places import Places
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
    places: Places

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

    def shows_day_of(self, instant: datetime) -> bool:
        """Whether an instant lies on the day that is shown."""
        day = self.model.day
        return day is not None and day.begins <= instant < day.ends

    async def turn_to(self, instant: datetime) -> None:
        """Show the day of an instant, unless it is shown. Raises Unreachable."""
        if not self.shows_day_of(instant):
            await self.desk.watch(day_of(instant, self.zone))

    def go_to_grid(self) -> None:
        """Give the keys to the grid."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_keys_back(self) -> None:
        """What lay on top is gone: the keys go to the form while its hold ticks, else to the grid or another place."""
        if not self.places.is_day:
            self.places.take_keys()
        elif self.panel.shows_form and self.panel.form.stage is Stage.HELD:
            self.panel.form.focus_client()
        else:
            self.go_to_grid()

    def fill_in(self, client: ClientDraft) -> None:
        """Fill the form in for a client; what was typed there of somebody else comes back with one key."""
        before = self.panel.form.draft
        self.bring_back(client)
        if any(typed.strip() and typed != now for typed, now in zip(_texts(before), _texts(client), strict=True)):
            back = Action(tr("Bring back what was typed"), partial(self.bring_back, before))
            self.notices.tell(tr("The form is for {client} now.", client=client.name), back)

    def bring_back(self, typed: ClientDraft) -> None:
        """Let this stand in the form, with the cursor in the name."""
        self.panel.form.client.show_draft(typed)
        self.panel.form.focus_client()

    def keep_keys_in_form(self) -> None:
        """One key claims again: so the keys must go to the form."""
        if not self.panel.form.isAncestorOf(QApplication.focusWidget() or self.grid):
            self.panel.form.focus_client()


def _texts(draft: ClientDraft) -> tuple[str, ...]:
    return draft.name, draft.phone, draft.email, draft.note
