"""Holds that have just ended: each is faintly seen for a moment, then gone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from salon_desk.ui.grid.blocks import Block
from salon_desk.ui.grid.scene import Fading

MILLISECONDS = 700


class Afterglow(QObject):
    """Keeps what fades; `faded` carries the Fading to be painted again."""

    faded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fading: dict[Block, Fading] = {}

    @property
    def fading(self) -> tuple[Fading, ...]:
        """What is still to be seen."""
        return tuple(self._fading.values())

    def add(self, block: Block, column: int) -> None:
        """Let a block fade from now on."""
        fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=MILLISECONDS)
        self._fading[block] = Fading(block, column, 1.0)
        fade.valueChanged.connect(partial(self._fade, block))
        fade.finished.connect(partial(self._end, block))
        fade.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def clear(self) -> None:
        """Forget everything: another day is shown."""
        self._fading.clear()

    def _fade(self, block: Block, strength: float) -> None:
        if block in self._fading:
            self._fading[block] = self._fading[block]._replace(strength=strength)
            self.faded.emit(self._fading[block])

    def _end(self, block: Block) -> None:
        gone = self._fading.pop(block, None)
        if gone is not None:
            self.faded.emit(gone)
