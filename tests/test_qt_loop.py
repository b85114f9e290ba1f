"""The loop of the GUI thread: what is due comes first and in order, and at its end nothing late does any harm."""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salon_desk.qt_loop import QtLoop


def test_a_call_of_another_thread_that_arrives_after_the_end_is_dropped(qapp: QApplication, qtbot: QtBot) -> None:
    loop, called = QtLoop(qapp), list[str]()
    thread = Thread(target=loop.call_soon_threadsafe, args=(called.append, "too late"))
    thread.start()
    thread.join()
    loop.close()
    with qtbot.captureExceptions() as faults:
        QCoreApplication.processEvents()
    assert faults == []
    assert called == []


class Painted(QWidget):
    """Writes down that it was painted."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        self._told.append("painted")


def test_what_is_due_comes_before_what_is_to_be_painted(qapp: QApplication, qtbot: QtBot) -> None:
    loop, told = QtLoop(qapp), list[str]()
    widget = Painted(told)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: told != [])
    told.clear()
    widget.update()
    loop.call_soon(told.append, "due")
    qtbot.waitUntil(lambda: "painted" in told)
    loop.close()
    assert told == ["due", "painted"]


def test_calls_come_in_order_whichever_thread_asks_and_cancelled_ones_never(qapp: QApplication, qtbot: QtBot) -> None:
    loop, told = QtLoop(qapp), list[str]()
    loop.call_soon(told.append, "first")
    loop.call_soon(told.append, "taken back").cancel()
    thread = Thread(target=loop.call_soon_threadsafe, args=(told.append, "second"))
    thread.start()
    thread.join()
    loop.call_soon(told.append, "third")
    qtbot.waitUntil(lambda: "third" in told)
    loop.close()
    assert told == ["first", "second", "third"]
