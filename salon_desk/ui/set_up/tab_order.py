"""The way of the Tab key through fields that were made later than what stands below them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def lead_through(whole: QWidget, fields: Iterable[QWidget]) -> None:
    """Lead through these fields of a widget, one after the other, where the widget has its turn."""
    before = _before(whole)
    way = [*fields] if before is None else [before, *fields]
    for one, next_one in pairwise(way):
        QWidget.setTabOrder(one, next_one)


def _before(whole: QWidget) -> QWidget | None:
    """What has its turn before the whole widget does. Qt orders nothing around a widget that takes no keys itself."""
    before = whole.previousInFocusChain()
    while (
        before is not None
        and before is not whole
        and (before.focusPolicy() is Qt.FocusPolicy.NoFocus or whole.isAncestorOf(before))
    ):
        before = before.previousInFocusChain()
    return before if before is not whole else None
