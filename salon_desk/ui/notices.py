"""Messages: one calm line over the grid that says what happened and offers the next step."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.labels import paragraph

STAYS = 8000
MARGIN = 20
WIDEST = 680
FOOT = 30  # pixels: what ends nearer than this to the bottom belongs to the foot of a page


class Action(NamedTuple):
    """The next step that a notice offers, in words and in deed."""

    words: str
    do: Callable[[], object]


class Notices(QFrame):
    """The line at the bottom of the widget that it lies upon. It goes by itself, or when the next one comes.

    Where a page has buttons at its foot it stays above them.
    """

    shown = Signal(str)

    def __init__(self, over: QWidget, stays: int = STAYS) -> None:
        super().__init__(over)
        self._over = self._area = over
        self.setObjectName("notice")
        self.setAccessibleName(tr("Message"))
        self._action: Action | None = None
        self._about: object = None
        self._sentence = paragraph()
        self._button = QPushButton()
        self._button.setObjectName("noticeAction")
        self._button.setToolTip("F8")
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self.act)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=stays)
        self._timer.timeout.connect(self.dismiss)
        over.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, empty when nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def offer(self) -> str:
        """The words of the next step, empty when none is offered."""
        return "" if self.isHidden() or self._action is None else self._action.words

    def lie_within(self, area: QWidget) -> None:
        """Lie at the bottom of a part of the widget that it lies upon."""
        if area is not self._area:
            self._area.removeEventFilter(self)
            self._area = area
            area.installEventFilter(self)
        self._place()

    def tell(self, sentence: str, action: Action | None = None, about: object = None) -> None:
        """Say this until something else is said, or for a while; `about` is that without which it means nothing."""
        self._action, self._about = action, about
        self._sentence.setText(sentence)
        self._button.setText(action.words if action else "")
        self._button.setVisible(action is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        self.announce(f"{sentence} {action.words}, F8." if action else sentence)
        self.shown.emit(sentence)

    def act(self) -> None:
        """Take the next step that is offered, if one is."""
        action = None if self.isHidden() else self._action
        if action is not None:
            self.dismiss()
            action.do()

    def dismiss(self) -> None:
        """Say no more."""
        self._timer.stop()
        self._action = self._about = None
        self.hide()

    def forget(self, about: object) -> None:
        """Say no more what was about this."""
        if self._about == about:
            self.dismiss()

    def announce(self, words: str) -> None:
        """Say this to a screen reader and to no one else."""
        announce(self, words)

    def _place(self) -> None:
        """At the bottom centre, as wide as the sentence needs and the place allows, and above the foot of a page."""
        area = self._area
        frame = 16 + 12 + (10 + self._button.sizeHint().width() if self._action else 0)
        words = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text()) + 4
        width = min(words + frame, WIDEST, area.width() - 2 * MARGIN)
        height = max(40, self._sentence.heightForWidth(max(60, width - frame)) + 18)
        self.resize(QSize(width, height))
        bottom = QPoint((area.width() - width) // 2, self._lowest() - height)
        self.move(area.mapTo(self._over, bottom))

    def _lowest(self) -> int:
        """How far down in its area it may reach."""
        area = self._area
        edge = area.height() - FOOT
        buttons = (it for it in area.findChildren(QAbstractButton) if it is not self._button and it.isVisible())
        tops = [it.top() for it in (_seen(button, area) for button in buttons) if it.isValid() and it.bottom() >= edge]
        return min([area.height() - MARGIN, *(top - MARGIN for top in tops)])

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A page that is turned asks for another layout.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden():
            self._timer.start()


def _seen(widget: QWidget, area: QWidget) -> QRect:
    """What is not scrolled away of a widget, as it lies in the area around it."""
    seen, around = widget.rect(), widget
    while around is not area and (parent := around.parentWidget()) is not None:
        seen, around = seen.translated(around.pos()) & parent.rect(), parent
    return seen
