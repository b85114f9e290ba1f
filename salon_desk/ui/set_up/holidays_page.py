"""Public holidays to choose from: of a country or a part of it, in a year; those that are ticked become closures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.set_up import Closure
from salon_desk.public_holidays import FIRST_YEAR, LAST_YEAR, Place
from salon_desk.ui.calm_boxes import ListBox, NumberBox
from salon_desk.ui.dates import short_date
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import clear, label, scrolling
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.side_page import SidePage
from salon_desk.ui.tick_box import TickBox


class HolidaysPage(SidePage):
    """`chosen` carries the Closures that are ticked."""

    chosen = Signal(object)

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._known: dict[object, str] = {}
        self._offered: tuple[Closure, ...] = ()
        self.ticks: list[TickBox] = []
        self.country, self.subdivision = ListBox(), ListBox()
        self.year = NumberBox(tr("Year"), FIRST_YEAR, LAST_YEAR)
        self.add_button, self.close_button = QPushButton(), QPushButton(tr("Back  Esc"))
        self.said = Said()
        self.add_button.setProperty("kind", "primary")
        self._lay_out()
        self._wire()
        self.year.setValue(saving.desk.today().year)

    def open(self) -> None:
        """Propose those of the salon's country, this year."""
        self.said.say("")
        self.country.setFocus()
        if not self.country.count():
            self._saving.spawn(self._fill())
        else:
            self._show()

    def show_closures(self, closures: Sequence[Closure]) -> None:
        """The salon is closed on these dates already."""
        known: dict[object, str] = {closure.day: closure.reason for closure in closures}
        if known != self._known:
            self._known = known
            self._show()

    # inside

    async def _fill(self) -> None:
        countries = await self._saving.desk.set_up.countries(_language())
        with QSignalBlocker(self.country):
            for place in countries:
                self.country.addItem(place.name, place.code)
            self.country.setCurrentIndex(max(0, self.country.findData(self._saving.desk.set_up.country())))
        await self._turn_country()

    async def _turn_country(self) -> None:
        country = self.country.currentData()
        places = await self._saving.desk.set_up.subdivisions(country)
        if country != self.country.currentData():
            return
        with QSignalBlocker(self.subdivision):
            self.subdivision.clear()
            for place in (Place("", tr("The whole country")), *places):
                self.subdivision.addItem(place.name, place.code)
        self.subdivision.setEnabled(bool(places))
        await self._propose()

    async def _propose(self) -> None:
        asked = self._asked
        offered = await self._saving.desk.set_up.holidays(*asked, _language())
        if asked == self._asked:
            self._offered = offered
            self._show()

    @property
    def _asked(self) -> tuple[str, str, int]:
        return self.country.currentData(), self.subdivision.currentData(), self.year.value()

    def _show(self) -> None:
        """Past holidays are no use any more; what the salon is closed on already is told, and not offered."""
        today = self._saving.desk.today()
        self._offered = tuple(holiday for holiday in self._offered if holiday.day >= today)
        clear(self._rows)
        self.ticks = [self._tick(holiday) for holiday in self._offered]
        for tick in self.ticks:
            self._rows.addWidget(tick)
        if not self._offered:
            self._rows.addWidget(label("none", tr("No public holiday is left in this year.")))
        self._rows.addStretch(1)
        self._count()

    def _tick(self, holiday: Closure) -> TickBox:
        closed = self._known.get(holiday.day)
        words = f"{short_date(holiday.day)}   {holiday.reason}"
        if closed is not None:
            words = tr("{holiday}   (closed already: {reason})", holiday=words, reason=closed)
        made = TickBox(words)
        made.setAccessibleName(made.text())
        made.setChecked(closed is None)
        made.setEnabled(closed is None)
        made.toggled.connect(self._count)
        return made

    @property
    def _ticked(self) -> tuple[Closure, ...]:
        pairs = zip(self.ticks, self._offered, strict=True)
        return tuple(holiday for tick, holiday in pairs if tick.isChecked() and tick.isEnabled())

    def _count(self) -> None:
        count = len(self._ticked)
        self.add_button.setText(tr_count("Add {n} closure", "Add {n} closures", count))
        self.add_button.setEnabled(count > 0 and not self._saving.is_off)

    def _add(self) -> None:
        if self.add_button.isEnabled():
            self.chosen.emit(self._ticked)

    def _wire(self) -> None:
        spawn = self._saving.spawn
        self.country.currentIndexChanged.connect(lambda _: spawn(self._turn_country()))
        self.subdivision.currentIndexChanged.connect(lambda _: spawn(self._propose()))
        self.year.valueChanged.connect(lambda _: spawn(self._propose()) if self.country.count() else None)
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.left)
        self._saving.stirred.connect(self._count)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(10)
        for name, box, width in (
            (tr("Country"), self.country, 220),
            (tr("Part of it"), self.subdivision, 220),
            (tr("Year"), self.year, 80),
        ):
            box.setAccessibleName(name)
            box.setFixedWidth(width)
            where.addWidget(label("fieldLabel", name))
            where.addWidget(box)
        where.addStretch(1)
        found = QWidget()
        self._rows = QVBoxLayout(found)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addStretch()
        for button in (self.close_button, self.add_button):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(12)
        rows.addWidget(label("sectionTitle", tr("PUBLIC HOLIDAYS")))
        rows.addLayout(where)
        rows.addWidget(scrolling(found), 1)
        rows.addLayout(foot)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self._add):
            super().keyPressEvent(event)


def _language() -> str:
    """The language of the windows in two letters."""
    return QLocale().name()[:2]
