"""The page of the services: a usual list, to be ticked and typed over."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.domain.first_answers import Answers, Offer
from salon_desk.domain.founding import NewService
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import clean_name
from salon_desk.domain.starter import usual_services
from salon_desk.domain.timespan import LONGEST, SHORTEST
from salon_desk.ui.calm_boxes import NumberBox
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.labels import clear, label, scrolling
from salon_desk.ui.set_up.money_field import MoneyField
from salon_desk.ui.tick_box import TickBox

NAME_WIDTH, MINUTES_WIDTH = 280, 100


class ServiceRow:
    """The fields of one service."""

    def __init__(self, offer: Offer, currency: str) -> None:
        self._offer = offer
        service = offer.service
        self.tick = TickBox("")
        self.tick.setAccessibleName(tr("Offer {service}", service=service.name))
        self.tick.setChecked(offer.is_wanted)
        self.name = QLineEdit(service.name)
        self.name.setAccessibleName(tr("Name of {service}", service=service.name))
        self.name.setFixedWidth(NAME_WIDTH)
        self.minutes = NumberBox(tr("Length of {service}", service=service.name), SHORTEST, LONGEST, 5)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setFixedWidth(MINUTES_WIDTH)
        self.minutes.setValue(service.minutes)
        self.price = MoneyField(tr("Price of {service}", service=service.name))
        self.price.show_currency(currency)
        self.price.show_units(service.price)
        self.tick.toggled.connect(self._follow)
        self._follow()

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.tick, self.name, self.minutes, self.price)

    @property
    def offer(self) -> Offer:
        """As it stands in the fields; what is no price is the one that stood there."""
        self.minutes.interpretText()
        before = self._offer.service
        try:
            price = self.price.units
        except BadInput:
            price = None
        wanted = NewService(
            **before._asdict()
            | {
                "name": self.name.text().strip(),
                "minutes": self.minutes.value(),
                "price": before.price if price is None else price,
            }
        )
        return Offer(self.tick.isChecked(), wanted)

    def check(self) -> None:
        """Raises BadInput for a service without a name, or a price that is none."""
        if self.tick.isChecked():
            clean_name(self.name.text(), tr_noop("service's name"))
            if self.price.units is None:
                raise BadInput(tr("What does “{service}” cost? 0 is a price, too.", service=self.name.text().strip()))

    def _follow(self) -> None:
        for field in self.fields[1:]:
            field.setEnabled(self.tick.isChecked())


class ServicesPage(Page):
    """See Page. As long as nothing is changed, the list follows the language and the currency."""

    def __init__(self) -> None:
        super().__init__(
            tr("What is done here?"), tr("A list to begin with: tick what you offer, and put in your own prices.")
        )
        self.rows: list[ServiceRow] = []
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(4, 1)
        self._shown: tuple[Offer, ...] = ()
        self._currency = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(scrolling(self._inside))

    def show_answers(self, answers: Answers) -> None:
        """See Page."""
        offers = answers.offers or tuple(Offer(True, one) for one in usual_services(answers.currency))
        if (offers, answers.currency) == (self._shown, self._currency) and self.rows:
            return
        self._shown, self._currency = offers, answers.currency
        clear(self._grid)
        self.rows = [ServiceRow(offer, answers.currency) for offer in offers]
        for nth, title in enumerate((tr("Service"), tr("Length", meaning="of time"), tr("Price"))):
            self._grid.addWidget(label("fieldLabel", title), 0, nth + 1)
        for place, row in enumerate(self.rows, 1):
            for nth, field in enumerate(row.fields):
                self._grid.addWidget(field, place, nth)
            row.tick.toggled.connect(self.typed)
            row.name.textEdited.connect(self.typed)
            row.price.text.textEdited.connect(self.typed)
        self.setFocusProxy(self.rows[0].tick)

    def take(self, answers: Answers) -> Answers:
        """See Page."""
        offers = tuple(row.offer for row in self.rows)
        return answers if offers == self._shown else answers._replace(offers=offers)

    def check(self) -> None:
        """See Page."""
        for row in self.rows:
            row.check()
