"""Garbage is collected on the GUI thread, and Python's own collector rests meanwhile."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from salon_desk.ui.garbage import Garbage


class Knot:
    """Something that only a collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def garbage(qapp: QObject) -> Iterator[Garbage]:
    gc.collect()
    keeper = Garbage()
    yield keeper
    keeper.close()


def test_no_other_thread_frees_what_the_gui_made(garbage: Garbage) -> None:
    knot = weakref.ref(Knot())
    litter = Thread(target=lambda: [Knot() for _ in range(20_000)])
    litter.start()
    litter.join()
    assert knot() is not None


def test_the_timer_frees_it(garbage: Garbage, qtbot: QtBot) -> None:
    knot = weakref.ref(Knot())
    litter = [Knot() for _ in range(20_000)]
    del litter
    qtbot.waitUntil(lambda: knot() is None, timeout=5000)


def test_nothing_is_collected_that_is_not_due(garbage: Garbage) -> None:
    gc.collect()
    assert garbage.look() is None


def test_afterwards_python_collects_by_itself_again(qapp: QObject) -> None:
    keeper = Garbage()
    assert not gc.isenabled()
    keeper.close()
    assert gc.isenabled()
