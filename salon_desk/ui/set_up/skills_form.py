"""What a stylist does: every service with a tick, her own length and her own price."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.domain.set_up import OwnWay, SetUp
from salon_desk.domain.timespan import LONGEST
from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.ui.amounts import amount_text
from salon_desk.ui.calm_boxes import NumberBox
from salon_desk.ui.labels import clear, label
from salon_desk.ui.set_up.money_field import MoneyField
from salon_desk.ui.set_up.tab_order import lead_through
from salon_desk.ui.tick_box import TickBox
from salon_desk.ui.wording import minutes_label

LENGTH_WIDTH = 150


class SkillRow(QObject):
    """The fields of one service; 0 minutes and no price are those of the list."""

    changed = Signal()

    def __init__(self, service: Service, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = OwnWay(service.id)
        self.offered = TickBox(service.name)
        self.minutes = NumberBox(tr("{service}, her minutes", service=service.name), 0, LONGEST, step=5)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setFixedWidth(LENGTH_WIDTH)
        self.price = MoneyField(tr("{service}, her price", service=service.name))
        self.offered.toggled.connect(self._tell)
        self.minutes.valueChanged.connect(self.changed)
        self.price.text.textChanged.connect(self.changed)

    @property
    def own(self) -> OwnWay:
        """As it stands in the fields. Raises BadInput for what is no price."""
        self.minutes.interpretText()
        length, price = self.minutes.value() or None, self.price.units
        return OwnWay(self._shown.service_id, self.offered.isChecked(), length, price)

    @property
    def own_or_shown(self) -> OwnWay:
        """As it stands in the fields, or as it was shown where that is no price."""
        try:
            return self.own
        except BadInput:
            return self._shown

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """As they stand side by side."""
        return self.offered, self.minutes, self.price

    def show_own(self, own: OwnWay) -> None:
        """Let this stand in the fields."""
        self._shown = own
        self.offered.setChecked(own.offered)
        self.minutes.setValue(own.minutes or 0)
        self.price.show_units(own.price)
        self._tell()

    def show_list(self, service: Service, currency: str) -> None:
        """This is what the list says."""
        self.offered.setText(service.name)
        self.minutes.setSpecialValueText(tr("{length} as listed", length=minutes_label(service.minutes)))
        self.price.show_currency(currency)
        self.price.text.setPlaceholderText(amount_text(service.price, currency))

    def _tell(self) -> None:
        for field in (self.minutes, self.price):
            field.setEnabled(self.offered.isChecked())
        self.changed.emit()


class SkillsForm(QWidget):
    """`changed` tells that something was typed. What she does of retired services stays as it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[ServiceId, SkillRow] = {}
        self._others: tuple[OwnWay, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)

    @property
    def skills(self) -> tuple[OwnWay, ...]:
        """What she does in her own way. Raises BadInput for what is no price."""
        own = (*self._others, *(row.own for row in self.rows.values()))
        return tuple(sorted(one for one in own if one != OwnWay(one.service_id)))

    def show_skills(self, skills: Sequence[OwnWay]) -> None:
        """Let this stand in the fields."""
        known = {one.service_id: one for one in skills}
        self._others = tuple(one for one in skills if one.service_id not in self.rows)
        for service, row in self.rows.items():
            row.show_own(known.get(service, OwnWay(service)))

    def hear(self, set_up: SetUp) -> None:
        """Offer what is on the list; what is typed stays."""
        offered = [service for service in set_up.services if service.active]
        if [service.id for service in offered] != list(self.rows):
            self._make_rows(offered)
        for service in offered:
            self.rows[service.id].show_list(service, set_up.salon.currency)

    def _make_rows(self, offered: Sequence[Service]) -> None:
        """Rows that stay are kept with all that is typed in them, be it half a price."""
        before, stay = self.rows, {service.id for service in offered}
        gone = [row for service, row in before.items() if service not in stay]
        known = {own.service_id: own for own in (*self._others, *(row.own_or_shown for row in gone))}
        self.rows = {service.id: before.get(service.id) or self._row(service) for service in offered}
        self._others = tuple(own for service, own in known.items() if service not in stay)
        self._lay_rows(gone)
        for service in stay - before.keys():
            self.rows[service].show_own(known.get(service, OwnWay(service)))

    def _lay_rows(self, gone: Sequence[SkillRow]) -> None:
        for row in self.rows.values():
            for field in row.fields:
                self._grid.removeWidget(field)
        clear(self._grid)
        for row in gone:
            row.deleteLater()
        for column, words in enumerate((tr("Service"), tr("Her length"), tr("Her price"))):
            self._grid.addWidget(label("fieldLabel", words), 0, column)
        for line, row in enumerate(self.rows.values(), start=1):
            for column, field in enumerate(row.fields):
                self._grid.addWidget(field, line, column)
        rows = self.rows.values()
        lead_through(self, (field for row in rows for field in (row.offered, row.minutes, row.price.text)))

    def _row(self, service: Service) -> SkillRow:
        made = SkillRow(service, self)
        made.changed.connect(self.changed)
        return made
