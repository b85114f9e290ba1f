"""The top bar where there is little room: nothing is cut off, and what went comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.ui.top_bar import SEARCH, TopBar
from tests.helpers.qt_loop import settled
from tests.helpers.salon_floor import Floor


def cut_off(bar: TopBar) -> list[QWidget]:
    """What stands in the bar and has less room than its words need."""
    shown: list[QWidget] = [*bar.places.buttons, bar.today, bar.date, bar.search, bar.pill, bar.person]
    return [widget for widget in shown if widget.isVisible() and widget.width() < widget.minimumSizeHint().width()]


@pytest.mark.parametrize("width", [1100, 1280, 1366, 1920])
async def test_nothing_in_the_top_bar_is_cut_off(floor: Floor, width: int) -> None:
    window, desk = await floor.window()
    bar = window.page.top_bar
    for offline in (False, True):
        if offline:
            desk.cut()
        window.resize(width, 700)
        await settled()
        QApplication.sendPostedEvents()
        assert cut_off(bar) == []
        assert bar.told_date == "Saturday 21 November"


async def test_what_had_to_go_comes_back_with_the_room(floor: Floor) -> None:
    window, _ = await floor.window()
    bar = window.page.top_bar
    window.resize(1920, 700)
    await settled()
    assert (bar.search.text(), bar.date.word.text(), bar.desk.isVisible()) == (SEARCH, bar.told_date, True)
    window.resize(1100, 700)
    await settled()
    assert not bar.desk.isVisible()
    window.resize(1920, 700)
    await settled()
    assert (bar.search.text(), bar.date.word.text(), bar.desk.isVisible()) == (SEARCH, bar.told_date, True)
