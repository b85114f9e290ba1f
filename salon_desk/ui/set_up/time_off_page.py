"""A stylist's time off: what is to come, and a line to add more."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_STYLIST, NEW_TIME_OFF, SetUp, TimeOff
from salon_desk.domain.set_up_changes import TimeOffChange
from salon_desk.domain.timespan import DAY, Span, instant_of
from salon_desk.ui.calm_boxes import TimeBox
from salon_desk.ui.dates import short_date
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label
from salon_desk.ui.reason_field import ReasonField
from salon_desk.ui.set_up.day_range import DayRange, days_words
from salon_desk.ui.set_up.entry_list import Deed, Entry, EntryList, removing
from salon_desk.ui.set_up.rebasing import rebased
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving, Wish
from salon_desk.ui.set_up.sheet import MEANWHILE
from salon_desk.ui.set_up.week_editor import BOX_WIDTH
from salon_desk.ui.tick_box import TickBox

OPENS, CLOSES = 9, 18
GONE = tr_noop("Another desk has removed this time off meanwhile.")


class TimeOffPage(QWidget):
    """Each entry is saved by itself. What is typed in the line stays until it is added; `changed` tells of it."""

    changed = Signal()

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._stylist_id = NEW_STYLIST
        self._set_up: SetUp | None = None
        self._before: TimeOff | None = None  # what is typed over; None for what is new
        self.entries = EntryList(tr("No time off is planned."))
        self.days = DayRange()
        self.whole_days = TickBox(tr("Whole days"))
        self.start, self.end = TimeBox(tr("From what time"), OPENS), TimeBox(tr("To what time"), CLOSES)
        reasons = [tr("Holiday", meaning="of a stylist"), tr("Sick"), tr("Training")]
        self.reason = ReasonField(reasons, tr("Why"), tr("Reason"), columns=len(reasons))
        self.said = Said()
        self.add_button, self.leave_button = QPushButton(), QPushButton(tr("Leave as it was"))
        self._lay_out()
        self._wire()
        self.days.show_days(saving.desk.today(), saving.desk.today())
        self.whole_days.setChecked(True)
        self._begin(None)

    def hear(self, set_up: SetUp) -> None:
        """Show what is planned now."""
        self._set_up = set_up
        self._show()

    def show_stylist(self, stylist_id: StylistId) -> None:
        """Show hers."""
        self._stylist_id = stylist_id
        self._show()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._before is not None or bool(self.reason.words.text().strip())

    @property
    def typed(self) -> TimeOff:
        """What stands in the line."""
        number = NEW_TIME_OFF if self._before is None else self._before.id
        return TimeOff(number, self._stylist_id, self._span, self.reason.words.text())

    def add(self) -> None:
        """Save what stands in the line."""
        if self._saving.is_off:
            return
        self.said.say("")
        change = TimeOffChange(self._before, self.typed)
        self._saving.save(Wish(change, lambda _: self._end(), self.said.say))

    # inside

    @property
    def _span(self) -> Span:
        first, last = self.days.days
        zone = self._saving.zone
        if self.whole_days.isChecked():
            return Span(instant_of(first, 0, zone), instant_of(last + DAY, 0, zone))
        for box in (self.start, self.end):
            box.interpretText()
        return Span(*(instant_of(day, _minute(box), zone) for day, box in ((first, self.start), (last, self.end))))

    def _begin(self, before: TimeOff | None) -> None:
        """Type over what is planned, or add something new."""
        self._before = before
        self.add_button.setText(tr("Add time off") if before is None else tr("Save time off"))
        self.leave_button.setVisible(before is not None)

    def _change(self, off: TimeOff) -> None:
        """Show in the line what is planned, to type over it."""
        self._write(off)
        self._begin(off)
        self.days.first.setFocus()

    def _write(self, off: TimeOff) -> None:
        start, end = (instant.astimezone(self._saving.zone) for instant in off.span)
        whole = start.time() == end.time() == time()
        self.whole_days.setChecked(whole)
        self.days.show_days(start.date(), (end - DAY).date() if whole else end.date())
        if not whole:
            self.start.setTime(QTime(start.hour, start.minute))
            self.end.setTime(QTime(end.hour, end.minute))
        self.reason.words.setText(off.reason)

    def _remove(self, off: TimeOff) -> None:
        change = TimeOffChange(off, None)
        self._saving.save(Wish(change, lambda _: self._forget(off), self.said.say))

    def _forget(self, off: TimeOff) -> None:
        self.said.say("")
        if self._before is not None and self._before.id == off.id:
            self._end()

    def _end(self) -> None:
        self._begin(None)
        self.reason.words.clear()
        self.said.say("")

    def _show(self) -> None:
        if self._set_up is None:
            return
        now = self._saving.desk.clock.now()
        hers = [off for off in self._set_up.time_off if off.stylist_id == self._stylist_id and off.span.end > now]
        if self._before is not None:
            self._stand(self._before, {off.id: off for off in self._set_up.time_off}.get(self._before.id))
        hers.sort(key=lambda off: off.span)
        self.entries.show_entries([self._entry(off) for off in hers], self._saving.why_not)

    def _stand(self, before: TimeOff, now: TimeOff | None) -> None:
        """What is typed over stands so in the book now: what nobody touched here is as it is there."""
        if now is None:
            self._end()
            self.said.say(tr(GONE))
        elif now != before:
            self._write(rebased(self.typed, before, now))
            self._begin(now)
            self.said.say(tr(MEANWHILE))

    def _entry(self, off: TimeOff) -> Entry:
        when, why = span_words(*(at.astimezone(self._saving.zone) for at in off.span)), off.reason
        spoken = tr("Change {when}: {why}", when=when, why=why)
        change = Deed(tr("Change", meaning="verb"), spoken, partial(self._change, off))
        return Entry(when, why, (change, removing(when, why, partial(self._remove, off))))

    def _stir(self) -> None:
        self.add_button.setEnabled(not self._saving.is_off)
        self.add_button.setToolTip(self._saving.why_not)
        self._show()

    def _wire(self) -> None:
        self.whole_days.toggled.connect(lambda whole: self.times.setVisible(not whole))
        self.add_button.clicked.connect(self.add)
        self.leave_button.clicked.connect(self._end)
        self.reason.words.textChanged.connect(self.changed)
        self._saving.stirred.connect(self._stir)

    def _lay_out(self) -> None:
        self.times = QWidget()
        times = QHBoxLayout(self.times)
        times.setContentsMargins(0, 0, 0, 0)
        for box in (self.start, self.end):
            box.setFixedWidth(BOX_WIDTH)
        for field in (label("", tr("from")), self.start, label("", tr("to")), self.end):
            times.addWidget(field)
        when, what = QHBoxLayout(), QHBoxLayout()
        when.setSpacing(12)
        for part in (self.days, self.whole_days, self.times):
            when.addWidget(part)
        when.addStretch(1)
        self.reason.setMaximumWidth(360)
        what.addWidget(self.reason, 1)
        for button in (self.leave_button, self.add_button):
            what.addWidget(button)
        what.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(when)
        rows.addLayout(what)
        rows.addWidget(self.said)
        rows.addWidget(self.entries)
        rows.addStretch(1)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self.add):
            super().keyPressEvent(event)


def span_words(start: datetime, end: datetime) -> str:
    """A stretch on the salon's clock as `Mon 7 Dec – Fri 11 Dec 2026` or `Mon 7 Dec 09:00 – 12:00`."""
    if start.time() == end.time() == time():
        return days_words(start.date(), (end - DAY).date())
    until = "" if start.date() == end.date() else f"{short_date(end.date())} "
    return f"{short_date(start.date())} {start:%H:%M} – {until}{end:%H:%M}"


def _minute(box: TimeBox) -> int:
    return box.time().hour() * 60 + box.time().minute()
