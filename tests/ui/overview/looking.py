"""A desk that shows the overview, and what is to be read there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.overview.card import Card
from salon_desk.ui.overview.heat_map import HeatMap
from salon_desk.ui.overview.list_card import ListCard
from salon_desk.ui.overview.place import OverviewPlace
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.pasts import past
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, key


async def shown(floor: Floor) -> tuple[DeskPage, FakeDesk, OverviewPlace]:
    """A desk that shows the overview, its past read."""
    window, desk = await floor.window()
    desk.overview.past = past()
    key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    place = window.page.places.place
    assert isinstance(place, OverviewPlace)
    await until(lambda: "31" in tile(place, "No-shows").figure.spoken or place.past.history, "the past is read")
    return window.page, desk, place


def tile(place: OverviewPlace, title: str) -> Card:
    """The tile with this title."""
    return next(one for one in place.board.tiles if one.figure.title == title)


def number(place: OverviewPlace, title: str) -> str:
    """What a tile tells."""
    return tile(place, title).figure.spoken


def popular(place: OverviewPlace) -> str:
    """What the popular times tell."""
    return next(one.figure.spoken for one in place.board.cards if isinstance(one.figure, HeatMap))


def listed(place: OverviewPlace, title: str) -> ListCard:
    """The card of lines with this title."""
    return next(one for one in place.board.cards if isinstance(one, ListCard) and one.figure.title == title)


def spoken(place: OverviewPlace, title: str) -> list[str]:
    """The lines of a card, as a screen reader says them."""
    return [line.accessibleName() for line in listed(place, title).lines]
