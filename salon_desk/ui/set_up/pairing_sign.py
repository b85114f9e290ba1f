"""The code with which another PC joins, so large that it can be read from there, and how long it is good for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce_shown
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.ring import CountdownRing
from salon_desk.ui.theme import Look, font

AT_THE_OTHER_PC = tr_noop("At the other PC: start Salon Desk, choose “Connect to a salon”, and type this code.")
GROUPS_IN_ROW, SIGNS_IN_GROUP = 4, 5
CELL, LETTER, NUMBER = 42, 44, 11  # pixels: the room of a sign, how high it is, and the small number of its group
GAP, ROW_GAP = 36, 14


class CodeBoard(QWidget):
    """The groups, numbered, each sign as wide as the others; narrower where there is less room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.groups: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(self.sizeHint().width() * 2 // 3)

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show these; spoken they are spelt."""
        self.groups = groups
        self.setAccessibleName(tr("Code: {code}", code=", ".join(" ".join(group) for group in groups)))
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        signs = GROUPS_IN_ROW * SIGNS_IN_GROUP * CELL
        return QSize(signs + (GROUPS_IN_ROW - 1) * GAP + 4, 2 * (NUMBER + 6 + LETTER + 6) + ROW_GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = min(1.0, self.width() / self.sizeHint().width())
        across, step = CELL * share, (SIGNS_IN_GROUP * CELL + GAP) * share
        for nth, group in enumerate(self.groups):
            row, column = divmod(nth, GROUPS_IN_ROW)
            top = row * (self.sizeHint().height() + ROW_GAP) // 2
            self._paint_group(painter, nth, group, QRect(round(2 + column * step), top, round(5 * across), 0))
        if self.hasFocus():
            painter.setPen(QPen(self._look.focus, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _paint_group(self, painter: QPainter, nth: int, group: str, where: QRect) -> None:
        painter.setPen(self._look.faint)
        painter.setFont(font(NUMBER))
        painter.drawText(where.adjusted(0, 0, 0, NUMBER + 6), Qt.AlignmentFlag.AlignCenter, str(nth + 1))
        painter.setPen(self._look.ink)
        across = where.width() / SIGNS_IN_GROUP
        painter.setFont(font(round(LETTER * across / CELL), QFont.Weight.DemiBold))
        for place, sign in enumerate(group):
            cell = QRect(round(where.left() + place * across), where.top() + NUMBER + 6, round(across), LETTER + 6)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, sign)


class PairingSign(QFrame):
    """It is not there until there is a code. `stop_wanted` says that no PC shall join any more."""

    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign")
        self._whole = 1
        self.board, self.ring = CodeBoard(look), CountdownRing(look)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setAccessibleName(tr("Stop: nobody can join with this code any more"))
        self._lay_out()
        self.stop_button.clicked.connect(self.stop_wanted)
        self.hide()

    def show_code(self, groups: tuple[str, ...], left: int) -> None:
        """Show a code that is good for so many seconds."""
        self._whole = left
        self.board.show_groups(groups)
        self.show_left(left)
        self.setAccessibleName(f"{tr(AT_THE_OTHER_PC)} {self.board.accessibleName()}")
        self.show()
        announce_shown(self)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_code(self) -> None:
        """The code is worth nothing any more: nobody shall find it here."""
        self.hide()
        self.board.show_groups(())
        self.setAccessibleName("")

    def show_left(self, left: int) -> None:
        """So many seconds are left."""
        self.ring.show_left(left, self._whole)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.board.set_look(look)
        self.ring.set_look(look)

    def _lay_out(self) -> None:
        line, right, rows = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        right.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.stop_button)
        line.setSpacing(24)
        line.addWidget(self.board, 1)
        line.addLayout(right)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(12)
        rows.addWidget(paragraph("networkState", tr(AT_THE_OTHER_PC)))
        rows.addLayout(line)
        rows.addWidget(label("faint", tr("One PC can join with it. It goes away as soon as that has happened.")))
