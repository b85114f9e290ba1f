"""A desk at which somebody decides which PCs may use the book: the page, what it says, and what is answered there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from salon_desk.ui.set_up.network_page import NetworkPage
from tests.helpers.fake_network import OPEN
from tests.helpers.plain import plain
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key
from tests.helpers.set_up_floor import network_at


async def at_network(floor: Floor) -> NetworkPage:
    """A desk at which somebody opens that page."""
    window, _ = await floor.window()
    return await network_at(window.page)


async def inviting(floor: Floor) -> NetworkPage:
    """An open network, and a code on the screen."""
    floor.network.network = OPEN
    page = await at_network(floor)
    click_on(page.card.invite_button)
    await until(page.sign.isVisible, "the code")
    return page


async def told(page: NetworkPage, sentence: str) -> None:
    """Go on when this is said."""
    await until(lambda: page.said.text() == sentence and not page.is_busy, sentence)


def rows(page: NetworkPage) -> list[list[str]]:
    """What the list of desks shows."""
    model = page.joined.table.model()
    return [[plain(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def words(page: NetworkPage) -> str:
    """All that is written there."""
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def say_no_and_then_yes(page: NetworkPage, asking: QWidget, again: Qt.Key) -> None:
    """Esc takes the question away, and the keys are back; this key asks it once more, and it is answered with yes."""
    key(Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    assert QApplication.focusWidget() is asking
    key(again)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
