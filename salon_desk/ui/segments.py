"""A segmented choice: words side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from salon_desk.ui.choice_button import ChoiceButton


class Segments(QFrame):
    """`chosen` carries the number of the word that was clicked, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)

    @property
    def buttons(self) -> list[QPushButton]:
        """The words from the left."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def offer(self, words: Sequence[str], keys: Sequence[str]) -> None:
        """Offer these words, each with the key that chooses it too; the first one is chosen."""
        for number, (word, key) in enumerate(zip(words, keys, strict=True)):
            button = ChoiceButton(word, self)
            button.setObjectName("segment")
            button.setProperty("end", {0: "first", len(words) - 1: "last"}.get(number, ""))
            button.setCheckable(True)
            # The group sees to it; this tells a screen reader that it is one of several.
            button.setAutoExclusive(True)
            button.setChecked(number == 0)
            button.setToolTip(key)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _, number=number: self.chosen.emit(number))
            self._group.addButton(button, number)
            self._line.addWidget(button)

    def show_chosen(self, number: int) -> None:
        """Press in the word that is chosen now."""
        self._group.button(number).setChecked(True)
