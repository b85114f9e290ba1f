"""The loop of the GUI thread at its end: nothing that comes too late does any harm."""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
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
