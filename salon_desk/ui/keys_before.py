"""Who had the keyboard's focus before something lay over the window, to have it again when that is gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeysBefore:
    """`otherwise` gives the keys to somebody else, where who had them is not there any more."""

    def __init__(self, otherwise: Callable[[], object]) -> None:
        self._otherwise = otherwise
        self._had: QWidget | None = None

    def remember(self) -> None:
        """Who has the keys now gets them back."""
        self._had = QApplication.focusWidget()

    def give_back(self) -> None:
        """Give them back."""
        had, self._had = self._had, None
        if had is not None and isValid(had) and had.isVisible():
            had.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._otherwise()
