"""Tests of windows: coroutines run on Qt's loop, each test has its own book in memory and a clock moved by hand."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from salon_desk.ui.assets import load_fonts
from salon_desk.ui.translations import USUAL
from salon_desk.ui.wardrobe import Wardrobe
from tests.helpers.qt_loop import run_on_qt
from tests.helpers.salon_floor import Floor

QLocale.setDefault(USUAL)  # as the program does when it starts


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine on Qt's loop."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a coroutine test asks for a fixture that makes the application"
    floors = [one for one in pyfuncitem.funcargs.values() if isinstance(one, Floor)]

    async def played() -> None:
        try:
            await pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names})
        finally:
            # While the loop still runs: a timer of a window would start work where none runs any more.
            for floor in floors:
                floor.stop_work()

    try:
        run_on_qt(app, played())
    finally:
        for floor in floors:
            floor.tear_down()
    return True


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look, with the bundled fonts."""
    load_fonts()
    return Wardrobe(qapp, "light")


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    """What a window remembers, in a file of this test."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def floor(wardrobe: Wardrobe, memory: QSettings) -> Iterator[Floor]:
    """A salon on a Saturday at 12:24, with its windows."""
    floor = Floor(wardrobe, memory)
    yield floor
    floor.tear_down()  # of a test without a loop
