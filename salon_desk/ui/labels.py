"""Words on the screen: labels of the kinds that the stylesheet knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget


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


def scrolling(inside: QWidget) -> QScrollArea:
    """A place in which a widget scrolls up and down where there is no room for all of it."""
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made
