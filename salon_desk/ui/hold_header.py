"""The head of the form: the countdown large, what is held, and how long it can be held still."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.language import tr
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.labels import label, paragraph, set_tone
from salon_desk.ui.ring import WARNING_SECONDS, CountdownRing
from salon_desk.ui.theme import Look
from salon_desk.ui.wording import from_to, with_whom


class HoldHeader(QWidget):
    """Shows a hold, one that ended, or what to do first. `extend_wanted` comes from its button."""

    extend_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = CountdownRing(look, self)
        self.times = paragraph("headline")
        self.whom = paragraph()
        self.state = paragraph("state")
        self.extend = QPushButton(tr("Hold longer  F2"))
        self.extend.setAccessibleName(tr("Hold longer"))
        self.extend.clicked.connect(self.extend_wanted)
        self.room = label("faint")
        self._lay_out()

    def show_prompt(self) -> None:
        """Nothing is held: say what to do."""
        self.ring.hide()
        self._say(tr("Click a free time"), "", tr("It is held for you at every desk while you type."), tone="")
        self._offer_longer(visible=False)

    def show_hold(self, hold: Booking, roster: Roster, now: datetime, visit: Sequence[Booking] = ()) -> None:
        """A live hold, counting down; `visit` are all its parts, where there are several."""
        left = hold.seconds_left(now)
        zone = zone_of(roster.salon.zone)
        warns = left <= WARNING_SECONDS
        self.ring.show()
        self.ring.show_left(left, roster.salon.hold_seconds)
        whole = hold._replace(end=visit[-1].end) if visit else hold
        whom = with_whom(visit or (hold,), roster, zone, day_of(now, zone))
        state = tr("Runs out soon") if warns else tr("Held for you at every desk")
        self._say(from_to(whole, zone), whom, state, tone="warning" if warns else "")
        self._show_room(hold, roster)

    def show_ended(self, hold: Booking, roster: Roster, now: datetime, why: str) -> None:
        """A hold that is no more, and why."""
        zone = zone_of(roster.salon.zone)
        self.ring.show()
        self.ring.show_left(0)
        self._say(from_to(hold, zone), with_whom((hold,), roster, zone, day_of(now, zone)), why, tone="warning")
        self._offer_longer(visible=False)

    def show_lost(self, times: str, why: str) -> None:
        """A slot that could not be had, while something is typed already."""
        self.ring.hide()
        self._say(times, "", why, tone="warning")
        self._offer_longer(visible=False)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.ring.set_look(look)

    def _say(self, times: str, whom: str, state: str, tone: str) -> None:
        self.setAccessibleName(", ".join(part for part in (times, whom, state) if part))
        self.times.setText(times)
        self.whom.setText(whom)
        self.whom.setVisible(bool(whom))
        self.state.setText(state)
        set_tone(self.state, tone)

    def _show_room(self, hold: Booking, roster: Roster) -> None:
        """How much longer it can be held in all: never more than the cap leaves."""
        cap = hold.claimed_at + timedelta(seconds=roster.salon.hold_cap_seconds)
        can = hold.reserved_until is not None and hold.reserved_until < cap
        self.extend.setEnabled(can)
        words = tr("until {time} at most", time=f"{cap.astimezone(zone_of(roster.salon.zone)):%H:%M:%S}")
        self.room.setText(words if can else tr("as long as it can be"))
        self._offer_longer(visible=True)

    def _offer_longer(self, visible: bool) -> None:
        self.extend.setVisible(visible)
        self.room.setVisible(visible)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for line in (self.times, self.whom, self.state):
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.addWidget(line)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.ring)
        top.addLayout(words, 1)
        longer = QHBoxLayout()
        longer.addWidget(self.extend)
        longer.addWidget(self.room, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(top)
        rows.addLayout(longer)
