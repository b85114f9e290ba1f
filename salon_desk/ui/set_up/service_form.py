"""The form of a service: its name and price, its length and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.set_up import NEW_SERVICE, SetUp
from salon_desk.domain.timespan import LONGEST, SHORTEST
from salon_desk.domain.treatment import Service
from salon_desk.ui.calm_boxes import ListBox, NumberBox
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.colour_field import ColourField
from salon_desk.ui.set_up.form import FIELD_WIDTH, Fields, Form
from salon_desk.ui.set_up.money_field import MoneyField
from salon_desk.ui.set_up.phase_bar import PhaseBar
from salon_desk.ui.tick_box import TickBox

NUMBER_WIDTH = 110


class ServiceForm(Form[Service]):
    """See Form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = NEW_SERVICE
        self.name = QLineEdit()
        self.category = ListBox()
        self.category.setEditable(True)
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.category.setFixedWidth(FIELD_WIDTH)
        self.colour = ColourField()
        self.price = MoneyField(tr("Price"))
        self.active = TickBox(tr("On the list"))
        self.patch_test = TickBox(tr("Needs a patch test"))
        self.minutes = _minutes(tr("Length", meaning="of time"), SHORTEST)
        self.apply = _minutes(tr("Applying"), 0)
        self.processing = _minutes(tr("Taking effect"), 0)
        self.cleanup = _minutes(tr("Cleaning up"), 0)
        self.bar = PhaseBar()
        self.bar_words = label("faint")
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.name)

    def hear(self, set_up: SetUp) -> None:
        """See Form."""
        self.price.show_currency(set_up.salon.currency)
        typed = self.category.currentText()
        with QSignalBlocker(self.category):
            self.category.clear()
            self.category.addItems(list(dict.fromkeys(service.category for service in set_up.services)))
            self.category.setCurrentText(typed)

    def show_value(self, value: Service) -> None:
        """See Form."""
        self._id = value.id
        self.name.setText(value.name)
        self.category.setCurrentText(value.category)
        self.colour.show_colour(value.colour)
        self.price.show_units(value.price)
        self.active.setChecked(value.active)
        self.patch_test.setChecked(value.needs_patch_test)
        self.minutes.setValue(value.minutes)
        self.apply.setValue(value.apply_minutes)
        self.processing.setValue(value.processing_minutes)
        self.cleanup.setValue(value.cleanup_minutes)
        self._draw()

    def value(self) -> Service:
        """See Form."""
        return self._told(self.price.units or 0)

    def _told(self, price: int) -> Service:
        for box in (self.minutes, self.apply, self.processing, self.cleanup):
            box.interpretText()
        return Service(
            self._id,
            self.name.text().strip(),
            self.category.currentText().strip(),
            self.colour.colour,
            self.minutes.value(),
            price,
            self.active.isChecked(),
            self.apply.value(),
            self.processing.value(),
            self.cleanup.value(),
            self.patch_test.isChecked(),
        )

    def _draw(self) -> None:
        self.bar.show_service(self._told(0))
        self.bar_words.setText(self.bar.words)

    def _tell(self) -> None:
        self._draw()
        self.changed.emit()

    def _wire(self) -> None:
        for text in (self.name, self.price.text):
            text.textChanged.connect(self.changed)
        self.category.editTextChanged.connect(self.changed)
        self.colour.changed.connect(self._tell)
        for tick in (self.active, self.patch_test):
            tick.toggled.connect(self.changed)
        for box in (self.minutes, self.apply, self.processing, self.cleanup):
            box.valueChanged.connect(self._tell)

    def _lay_out(self) -> None:
        service, length = Fields(), Fields()
        service.add(tr("Name"), self.name)
        service.add(tr("Category"), self.category)
        service.add(tr("Colour", meaning="red or blue"), self.colour)
        service.add(tr("Price"), self.price)
        service.add("", self.patch_test, tr("Of the last six months."))
        service.add("", self.active, tr("What is retired stays in its bookings, and is not offered any more."))
        length.add(tr("Length", meaning="of time"), self.minutes)
        length.add(tr("Applying"), self.apply)
        length.add(tr("Taking effect"), self.processing, tr("The stylist is free meanwhile."))
        length.add(tr("Cleaning up"), self.cleanup, tr("After the client has left."))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addLayout(service)
        rows.addSpacing(8)
        rows.addWidget(label("sectionTitle", tr("LENGTH", meaning="of time")))
        for part in (self.bar, self.bar_words):
            rows.addWidget(part)
        rows.addLayout(length)
        rows.addStretch(1)


def _minutes(name: str, least: int) -> NumberBox:
    made = NumberBox(name, least, LONGEST, step=5)
    made.setSuffix(tr(" min"))
    made.setFixedWidth(NUMBER_WIDTH)
    return made
