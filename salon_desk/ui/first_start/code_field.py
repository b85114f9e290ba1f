"""The field for a pairing code: it groups itself while it is typed, and each group is marked good or mistyped."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.pairing_code import GROUPS, SIGNS, clean_signs, group_is_good
from salon_desk.ui.announcing import announce
from salon_desk.ui.labels import label, set_tone

LETTERS = 17  # pixels
FRAME = 11  # pixels of the field's border and padding
GOOD, WRONG = "✓", "?"


class CodeField(QWidget):
    """The line, and under each group its mark."""

    def __init__(self) -> None:
        super().__init__()
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setPixelSize(LETTERS)
        letters.setWeight(QFont.Weight.DemiBold)
        group = QFontMetrics(letters).horizontalAdvance("0" * (SIGNS + 1))
        self.line = QLineEdit()
        self.line.setObjectName("pairingCode")
        self.line.setFont(letters)
        self.line.setFixedWidth(group * GROUPS + 2 * FRAME + 8)
        self.line.setAccessibleName(tr("Pairing code"))
        self.setFocusProxy(self.line)
        self.marks = [label("mark") for _ in range(GROUPS)]
        under = QHBoxLayout()
        under.setContentsMargins(FRAME, 0, 0, 0)
        under.setSpacing(0)
        for mark in self.marks:
            mark.setFixedWidth(group)
            under.addWidget(mark)
        under.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.line)
        rows.addLayout(under)
        self.line.textEdited.connect(self._group)

    @property
    def text(self) -> str:
        """What is typed, in groups."""
        return self.line.text()

    def _group(self, typed: str) -> None:
        before = len(clean_signs(typed[: self.line.cursorPosition()]))
        signs = clean_signs(typed)[: GROUPS * SIGNS]
        groups = [signs[at : at + SIGNS] for at in range(0, len(signs), SIGNS)]
        self.line.setText("-".join(groups))
        before = min(before, len(signs))
        self.line.setCursorPosition(before + max(0, before - 1) // SIGNS)
        for nth, mark in enumerate(self.marks):
            self._mark(nth, mark, groups[nth] if nth < len(groups) else "")

    def _mark(self, nth: int, mark: QLabel, group: str) -> None:
        is_whole = len(group) == SIGNS
        is_good = is_whole and group_is_good(nth, group)
        words = GOOD if is_good else WRONG if is_whole else ""
        if words == mark.text():
            return
        mark.setText(words)
        set_tone(mark, "good" if is_good else "warning")
        told = tr("Group {nth} is mistyped.", nth=nth + 1) if words == WRONG else ""
        mark.setToolTip(told)
        mark.setAccessibleName(told)
        announce(self.line, told)
