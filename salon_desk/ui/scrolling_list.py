"""A list that is as high as what is in it while there is room; where there is less it scrolls. It is gone with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from salon_desk.ui.labels import put_into


class ScrollingList(QScrollArea):
    """Shrinks down to `least` pixels in favour of its neighbours."""

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__()
        self._inside = inside
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        put_into(self, inside)
        if inside.isHidden():
            self.hide()

    def _height(self) -> int:
        inside = self._inside
        # As wide as it is while all of it has room, and so no scroll bar is there.
        return inside.heightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def _settle(self) -> None:
        """Where all of it has room there is no scroll bar: Qt keeps one beside which the lines wrap and need more."""
        has_room = self.height() >= self._height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if has_room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._least, self._height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent) and self.parentWidget() is not None:
            # Else it would cost its neighbours the spacing around nothing.
            self.setHidden(kind is QEvent.Type.HideToParent)
        if kind is QEvent.Type.Show and (layout := self._inside.layout()) is not None:
            # A size that it got while Qt told it of another one was never told.
            layout.setGeometry(self._inside.contentsRect())
        if kind is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._settle()
        return super().eventFilter(watched, event)
