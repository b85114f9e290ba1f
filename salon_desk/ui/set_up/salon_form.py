"""The form of the salon: its name and the settings that all desks share."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.set_up_changes import SLOT_MINUTES
from salon_desk.domain.treatment import Salon
from salon_desk.ui.calm_boxes import ListBox, NumberBox
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.form import FIELD_WIDTH, Fields, Form
from salon_desk.ui.wording import minutes_label
from salon_desk.ui.zone_box import ZoneBox

NUMBER_WIDTH = 110


class SalonForm(Form[Salon]):
    """See Form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.zone = ZoneBox()
        self.zone.setFixedWidth(FIELD_WIDTH)
        self.currency = QLineEdit(maxLength=3)
        self.slot = ListBox()
        for minutes in SLOT_MINUTES:
            self.slot.addItem(minutes_label(minutes), minutes)
        never = tr("Off", meaning="a setting")
        self.hold = _number(tr("A hold lasts"), 30, 600, 30, tr(" s"))
        self.cap = _number(tr("It can be kept for"), 30, 3600, 60, tr(" s"))
        self.no_show = _number(tr("No-show after"), 0, 240, 5, tr(" min"), never)
        self.wish = _number(tr("Freed time waits for"), 0, 60, 1, tr(" min"), never)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.name)

    def show_value(self, value: Salon) -> None:
        """See Form."""
        self.name.setText(value.name)
        self.zone.show_zone(value.zone)
        self.currency.setText(value.currency)
        self.slot.setCurrentIndex(self.slot.findData(value.slot_minutes))
        self.hold.setValue(value.hold_seconds)
        self.cap.setValue(value.hold_cap_seconds)
        self.no_show.setValue(value.no_show_minutes or 0)
        self.wish.setValue(value.wish_minutes or 0)

    def value(self) -> Salon:
        """See Form."""
        for box in (self.hold, self.cap, self.no_show, self.wish):
            box.interpretText()
        return Salon(
            self.name.text().strip(),
            self.zone.zone,
            self.currency.text().strip().upper(),
            self.slot.currentData(),
            self.hold.value(),
            self.cap.value(),
            self.no_show.value() or None,
            self.wish.value() or None,
        )

    def _wire(self) -> None:
        for text in (self.name, self.currency):
            text.textChanged.connect(self.changed)
        self.zone.editTextChanged.connect(self.changed)
        self.slot.currentIndexChanged.connect(self.changed)
        for box in (self.hold, self.cap, self.no_show, self.wish):
            box.valueChanged.connect(self.changed)

    def _lay_out(self) -> None:
        salon, times = Fields(), Fields()
        salon.add(tr("Name"), self.name)
        salon.add(tr("Time zone"), self.zone, tr("Bookings keep their instant when it is another one."))
        salon.add(tr("Currency"), self.currency, tr("Three letters, such as EUR."))
        times.add(tr("Slot"), self.slot, tr("The lines of the day's grid."))
        times.add(tr("A hold lasts"), self.hold)
        times.add(tr("It can be kept for"), self.cap, tr("By holding it longer again and again."))
        late = tr("A client who did not come by then is a no-show by herself.")
        freed = tr("It is held so long for the first on the waitlist whom it fits.")
        times.add(tr("No-show after"), self.no_show, late)
        times.add(tr("Freed time waits for"), self.wish, freed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        for title, fields in ((tr("SALON"), salon), (tr("TIMES"), times)):
            rows.addWidget(label("sectionTitle", title))
            rows.addLayout(fields)
            rows.addSpacing(12)
        rows.addStretch(1)


def _number(name: str, least: int, most: int, step: int, unit: str, never: str = "") -> NumberBox:
    made = NumberBox(name, least, most, step)
    made.setSuffix(unit)
    made.setSpecialValueText(never)
    made.setFixedWidth(NUMBER_WIDTH)
    return made
