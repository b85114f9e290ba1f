"""A row of widgets where there is little room: what is missed least goes first, and comes back when there is more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

Spare = Callable[[bool], object]


class ScarceRoom:
    """Each of `spares` does without something (True) or has it again (False); `contents` tells what stands in the row.

    How much room the rest needs is known by its layout, so the same holds in every language. The row asks for a `fit`
    at the events of `ASKING`, and with other contents.
    """

    ASKING = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})

    def __init__(self, row: QWidget, spares: Sequence[Spare], contents: Callable[[], object]) -> None:
        self._row = row
        self._spares = spares
        self._contents = contents
        self._fitted: object = None

    def fit(self) -> None:
        """Do without as little as the width asks for; nothing happens where nothing is different, or nobody sees it."""
        if not self._row.isVisible():
            return
        now = self._row.width(), self._contents()
        if now == self._fitted:
            return
        self._fitted = now
        for spare in self._spares:
            spare(False)
        for spare in self._spares:
            if self._needed() <= self._row.width():
                break
            spare(True)
        # Qt has laid the row out already by the time that it tells of another width or other contents.
        if (layout := self._row.layout()) is not None:
            layout.activate()

    def _needed(self) -> int:
        layout = self._row.layout()
        if layout is None:
            return 0
        for child in self._row.findChildren(QWidget):
            child.updateGeometry()
        layout.invalidate()
        return layout.minimumSize().width()
