"""A field for a colour: some that go well together, or any other as `#rrggbb`."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from salon_desk.domain.language import tr, tr_noop

COLOURS = (
    (tr_noop("Blue"), "#3b6fb6"), (tr_noop("Teal"), "#2a8a96"), (tr_noop("Green"), "#3d8f68"),
    (tr_noop("Amber"), "#a9691d"), (tr_noop("Brown"), "#8a5a44"), (tr_noop("Red"), "#b3403a"),
    (tr_noop("Pink"), "#b8557f"), (tr_noop("Magenta"), "#b83280"), (tr_noop("Violet"), "#6b57b8"),
    (tr_noop("Grey"), "#5b7083"),
)  # fmt: skip
SIDE = 30


class Swatch(QAbstractButton):
    """One colour, with a ring around it while it is the chosen one."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect().center().x() - 8.5, self.rect().center().y() - 8.5, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(middle)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2, style))
            painter.drawEllipse(middle.adjusted(-4, -4, 4, 4))


class ColourField(QWidget):
    """`changed` tells that another colour is chosen or typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.swatches = {colour: Swatch(tr(name), colour) for name, colour in COLOURS}
        self.text = QLineEdit(placeholderText="#rrggbb")
        self.text.setAccessibleName(tr("Colour as #rrggbb"))
        self.text.setFixedWidth(90)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for colour, swatch in self.swatches.items():
            swatch.clicked.connect(partial(self.text.setText, colour))
            line.addWidget(swatch)
        line.addSpacing(8)
        line.addWidget(self.text)
        self.text.textChanged.connect(self._tell)

    @property
    def colour(self) -> str:
        """What is chosen or typed."""
        return self.text.text().strip().lower()

    def show_colour(self, colour: str) -> None:
        """Choose a colour."""
        self.text.setText(colour)

    def _tell(self) -> None:
        for colour, swatch in self.swatches.items():
            swatch.setChecked(colour == self.colour)
        self.changed.emit()
