"""Two whole desks on one real book: coroutines on Qt's loop, with both windows on the screen."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from salon_desk.ui.assets import load_fonts
from salon_desk.ui.translations import USUAL
from salon_desk.ui.wardrobe import Wardrobe
from tests.helpers.qt_loop import run_on_qt
from tests.helpers.salons import found_salon, small_salon
from tests.journeys.two_desks import Salon

QLocale.setDefault(USUAL)  # as the program does when it starts


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Open the salon, play the journey on Qt's loop, and close the salon whatever came of it."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    salon = arguments["salon"]
    assert isinstance(salon, Salon)
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a journey asks for the salon, which makes the application"

    async def journey() -> None:
        await salon.open()
        try:
            await pyfuncitem.obj(**arguments)
        finally:
            await salon.close()

    run_on_qt(app, journey())
    return True


@pytest.fixture(scope="session")
def wardrobe(qapp: QApplication) -> Wardrobe:
    """The light look, with the bundled fonts."""
    load_fonts()
    return Wardrobe(qapp, "light")


@pytest.fixture
def salon(database_url: str, wardrobe: Wardrobe, tmp_path: Path) -> Iterator[Salon]:
    """A salon with two stylists and two desks, not opened yet."""
    found_salon(database_url, small_salon(start="08:00", end="20:00"))
    salon = Salon(database_url, wardrobe, tmp_path)
    yield salon
    salon.take_away_windows()
