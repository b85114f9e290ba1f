"""Words on the screen: labels of the kinds that the stylesheet knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QWidget


def label(kind: str = "", text: str = "") -> QLabel:
    """A label of a kind, in one line. What people typed is shown as it is, never taken for markup."""
    made = QLabel(text)
    made.setObjectName(kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def paragraph(kind: str = "", text: str = "") -> QLabel:
    """A label of a kind that may take several lines."""
    made = label(kind, text)
    made.setWordWrap(True)
    return made


def set_tone(of: QWidget, tone: str) -> None:
    """Give a widget another tone of the stylesheet's."""
    if of.property("tone") != tone:
        of.setProperty("tone", tone)
        of.style().polish(of)


def set_kind(of: QWidget, kind: str) -> None:
    """Give a button another kind of the stylesheet's: `primary`, `danger` or `quiet`."""
    if of.property("kind") != kind:
        of.setProperty("kind", kind)
        of.style().polish(of)


def drop(widget: QWidget, layout: QLayout) -> None:
    """Take a widget out of a layout, off the screen at once, and let it go."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Drop all that is in a layout, also in those within it."""
    while item := layout.takeAt(0):
        if inner := item.layout():
            clear(inner)
        elif widget := item.widget():
            drop(widget, layout)


def scrolling(inside: QWidget) -> QScrollArea:
    """A place in which a widget scrolls up and down where there is no room for all of it."""
    made = QScrollArea()
    put_into(made, inside)
    return made


def put_into(area: QScrollArea, inside: QWidget) -> None:
    """Let an area scroll this up and down, as wide as there is room."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Else Qt asks all that is inside for its size now, and dresses it here and once more in its window.
    inside.setAttribute(Qt.WidgetAttribute.WA_Resized)
    area.setWidget(inside)
