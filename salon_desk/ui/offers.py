"""Other free slots near the one that was wanted, one click each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.language import tr
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.labels import clear, label

MOST = 3


def slots_near(free: Iterable[Slot], wanted: Slot, most: int = MOST) -> list[Slot]:
    """Of the slots from the wanted time on where it would fit one per stylist, the earliest first; her own stylist's
    is the first among equals."""
    first: dict[int, Slot] = {}
    for slot in free:
        if slot != wanted:
            first.setdefault(slot.stylist_id, slot)
    return sorted(first.values(), key=lambda slot: (slot.start, slot.stylist_id != wanted.stylist_id))[:most]


def next_free_near(free: Sequence[Slot], wanted: Slot) -> Slot | None:
    """The same stylist's next slot of those from the wanted time on where it would fit, else the first of anyone."""
    hers = [slot for slot in free if slot.stylist_id == wanted.stylist_id]
    return next(iter(hers or free), None)


def slot_words(day: Day, slot: Slot) -> str:
    """A slot as `14:15 Lea`."""
    column = day.column(slot.stylist_id)
    return f"{hour_label(slot.start, day.zone)} {column.stylist.name if column else ''}".strip()


class Offers(QWidget):
    """A line of free slots; `slot_wanted` carries the one that was clicked."""

    slot_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("sectionTitle", tr("ALSO FREE"))
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._shown: list[tuple[Slot, str]] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._title)
        rows.addLayout(self._line)
        self.hide()

    @property
    def slots(self) -> list[Slot]:
        """What is offered now."""
        return [slot for slot, _ in self._shown]

    def show_slots(self, day: Day | None, slots: Sequence[Slot]) -> None:
        """Offer these, or nothing."""
        wanted = [(slot, slot_words(day, slot)) for slot in slots] if day is not None else []
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._line)
        for slot, words in wanted:
            button = QPushButton(words)
            button.setObjectName("offer")
            button.setAccessibleName(tr("Hold {slot} instead", slot=words))
            button.clicked.connect(partial(self.slot_wanted.emit, slot))
            self._line.addWidget(button)
        if wanted:
            self._line.addStretch(1)
        self.setVisible(bool(wanted))
