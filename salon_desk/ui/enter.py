"""Enter on a page: it does what the page is for, unless a button has the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def answer_enter(page: QWidget, event: QKeyEvent, do: Callable[[], object] = lambda: None) -> bool:
    """Click the button that has the keys, else do this; held down it does neither. Whether the key was Enter at all.

    A box with a tick is no button here: the space bar turns it.
    """
    if event.key() not in ENTER:
        return False
    if event.isAutoRepeat():
        event.accept()
    elif isinstance(button := page.focusWidget(), QAbstractButton) and not isinstance(button, QCheckBox):
        button.click()
    else:
        do()
    return True
