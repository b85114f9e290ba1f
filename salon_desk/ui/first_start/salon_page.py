"""The page of the salon: its name, where it is, and what it takes money in."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from salon_desk.domain.first_answers import Answers
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import clean_name
from salon_desk.domain.region import region_of
from salon_desk.domain.set_up_changes import clean_salon
from salon_desk.domain.treatment import Salon
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.set_up.form import FIELD_WIDTH, Fields
from salon_desk.ui.zone_box import ZoneBox


class SalonPage(Page):
    """The currency follows the time zone until somebody types another one."""

    def __init__(self) -> None:
        super().__init__(tr("The salon"), tr("What it is called and where it is. All of it can be changed later."))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Salon Aurora"))
        self.zone = ZoneBox()
        self.zone.setFixedWidth(FIELD_WIDTH)
        self.currency = QLineEdit(maxLength=3)
        self.setFocusProxy(self.name)
        fields = Fields()
        fields.add(tr("Salon's name"), self.name)
        fields.add(tr("Time zone"), self.zone, tr("Type a part of the city's name."))
        fields.add(tr("Currency"), self.currency, tr("Three letters, such as EUR."))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(fields)
        rows.addStretch(1)
        self.zone.editTextChanged.connect(self._follow)
        for field in (self.name, self.currency):
            field.textEdited.connect(self.typed)
        self.zone.editTextChanged.connect(self.typed)

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        self.name.setText(answers.name)
        self.zone.show_zone(answers.zone or bytes(QTimeZone.systemTimeZoneId().data()).decode())
        self.currency.setText(answers.currency or usual_currency(self.zone.zone))

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        currency = self.currency.text().strip().upper()
        return answers._replace(name=self.name.text().strip(), zone=self.zone.zone, currency=currency)

    def check(self) -> None:
        """See Page."""
        said = self.take(Answers())
        clean_name(said.name, tr_noop("salon's name"))
        clean_salon(Salon(said.name, said.zone, said.currency, slot_minutes=15, hold_seconds=180, hold_cap_seconds=900))

    def _follow(self) -> None:
        if not self.currency.isModified():
            self.currency.setText(usual_currency(self.zone.zone))


def usual_currency(zone: str) -> str:
    """The currency of the country in which this time zone is, else of the one for which the PC is set up."""
    region = region_of(Salon("", zone, "", slot_minutes=15, hold_seconds=180, hold_cap_seconds=900))
    territory = QLocale.codeToTerritory(region)
    there = QLocale(QLocale.Language.AnyLanguage, territory) if region else QLocale.system()
    return there.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "EUR"
