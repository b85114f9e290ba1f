"""The floor of a start: a Qt window with nothing in it, which says when it was painted."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class EmptyWindow(QWidget):
    """Says once that it was painted, and stays until standard input is closed."""

    has_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.has_painted:
            self.has_painted = True
            print("painted", time.monotonic(), flush=True)
            QTimer.singleShot(0, stay)


def stay() -> None:
    """Until standard input is closed."""
    sys.stdin.read()
    QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = EmptyWindow()
    window.resize(1440, 900)
    window.show()
    app.exec()
