"""The first start in its window, with the keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from salon_desk.domain.first_answers import Answers
from salon_desk.ui.first_start.wizard import FirstStart
from salon_desk.ui.wardrobe import Wardrobe
from salon_desk.ui.window import SalonWindow
from tests.helpers.cut_words import SMALL
from tests.helpers.qt_loop import until

Show = Callable[[FirstStart], Awaitable[FirstStart]]


@pytest.fixture
def show(wardrobe: Wardrobe, memory: QSettings) -> Iterator[Show]:
    """Shows it in a window on a small screen, and goes on when the keys go there."""
    windows: list[SalonWindow] = []

    async def show_it(wizard: FirstStart) -> FirstStart:
        window = SalonWindow(wardrobe, memory)
        windows.append(window)
        window.resize(*SMALL)
        window.show_form(wizard)
        window.show()
        window.activateWindow()
        await until(lambda: window.isActiveWindow() and _has_keys(wizard), "the keys")
        return wizard

    yield show_it
    for window in windows:
        window.hide()
        shiboken6.delete(window)


def _has_keys(wizard: FirstStart) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and wizard.isAncestorOf(focused)


@pytest.fixture
def answers() -> Answers:
    """What somebody typed, of all pages."""
    return Answers(
        name="Salon Aurora", zone="Europe/Stockholm", currency="SEK", people="Lea\nMia", desk="Reception", person="Anna"
    )
