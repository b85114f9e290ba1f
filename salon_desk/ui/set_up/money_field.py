"""A field for a price in the salon's currency."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.ui.amounts import amount_text, amount_typed
from salon_desk.ui.labels import label
from salon_desk.ui.wording import SIGNS

WIDTH = 90


class MoneyField(QWidget):
    """The amount, and beside it the currency's sign."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._currency = "EUR"
        self.text = QLineEdit()
        self.text.setAccessibleName(name)
        self.text.setFixedWidth(WIDTH)
        self.setFocusProxy(self.text)
        self._sign = label("faint")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.text)
        line.addWidget(self._sign)

    @property
    def units(self) -> int | None:
        """The amount in the currency's smallest unit, None where nothing is typed. Raises BadInput."""
        return amount_typed(self.text.text(), self._currency) if self.text.text().strip() else None

    def show_units(self, units: int | None) -> None:
        """Let this amount stand in the field."""
        self.text.setText("" if units is None else amount_text(units, self._currency))

    def show_currency(self, currency: str) -> None:
        """The amount is in this currency; what means nothing stays as it was typed."""
        if currency != self._currency:
            try:
                units = self.units
            except BadInput:
                self._currency = currency
            else:
                self._currency = currency
                self.show_units(units)
        self._sign.setText(SIGNS.get(currency, currency))
