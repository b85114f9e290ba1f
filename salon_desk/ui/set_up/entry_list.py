"""A list of what is added and removed one by one, such as closures: a line of words each, with its buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.labels import clear, label
from salon_desk.ui.set_up.tab_order import lead_through


class Deed(NamedTuple):
    """A button: its words, what it is called where its line can't be seen, and what it does."""

    words: str
    spoken: str
    do: Callable[[], object]


class Entry(NamedTuple):
    """A line: when, why, and its buttons."""

    when: str
    why: str
    deeds: Sequence[Deed]


class EntryList(QWidget):
    """`none` stands where there is nothing."""

    def __init__(self, none: str) -> None:
        super().__init__()
        self._none = none
        self._entries: tuple[Entry, ...] = ()
        self.buttons: list[QPushButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)

    def show_entries(self, entries: Sequence[Entry], why_not: str) -> None:
        """Show these lines; `why_not` says why nothing can be done with them now, where that is so."""
        clear(self._rows)
        self._entries = tuple(entries)
        self.buttons = []
        for entry in entries:
            self._rows.addWidget(self._line(entry, why_not))
        lead_through(self, self.buttons)
        if not entries:
            self._rows.addWidget(label("none", self._none))

    @property
    def words(self) -> list[str]:
        """What the lines say."""
        return [f"{entry.when}: {entry.why}" for entry in self._entries]

    def _line(self, entry: Entry, why_not: str) -> QFrame:
        made = QFrame()
        made.setObjectName("entry")
        made.setAccessibleName(f"{entry.when}: {entry.why}")
        line = QHBoxLayout(made)
        line.setContentsMargins(12, 4, 6, 4)
        when = label("entryWhen", entry.when)
        when.setMinimumWidth(240)
        line.addWidget(when)
        line.addWidget(label("", entry.why), 1)
        for words, spoken, do in entry.deeds:
            button = QPushButton(words)
            button.setObjectName("offer")
            button.setAccessibleName(spoken)
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
            button.clicked.connect(lambda _=False, do=do: do())
            self.buttons.append(button)
            line.addWidget(button)
        return made


def removing(when: str, why: str, do: Callable[[], object]) -> Deed:
    """The button that takes a line away."""
    return Deed(tr("Remove"), tr("Remove {when}: {why}", when=when, why=why), do)
