"""Every screen of a desk, opened by keys as people open it; for what must be so on each of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salon_desk.domain.findings import State
from salon_desk.domain.language import tr
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.set_up.backups_page import BackupsPage
from salon_desk.ui.set_up.network_face import ClosedNetwork, Elsewhere, OwnFolder
from salon_desk.ui.set_up.network_page import NetworkPage
from salon_desk.ui.set_up.place import BACKUPS, PAGES, SetUpPlace
from tests.helpers.cut_words import SMALL
from tests.helpers.fake_network import CABLE, OPEN, WIRELESS
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, busy, key, type_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SOFIA = "Sofia Lindgren"


class Opened(NamedTuple):
    """A screen that is open: what of the window it is, and what it is called."""

    part: QWidget
    title: str


Opener = Callable[[Floor, DeskPage], Awaitable[Opened]]


async def _day(floor: Floor, page: DeskPage) -> Opened:
    return Opened(page, "")


async def _hold(floor: Floor, page: DeskPage) -> Opened:
    page.grid.select_slot(floor.slot("14:00"))
    page.grid.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: page.reception.holding.hold is not None, "it is held")
    type_text(SOFIA[:4])
    await until(lambda: page.panel.form.client.search.hits.rows, "who is known is found")
    return Opened(page.panel, "14:00 – 14:45, with Lea")


async def _card(floor: Floor, page: DeskPage) -> Opened:
    page.grid.select_slot(floor.slot("16:00"))
    page.grid.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.shows_card, "the card")
    return Opened(page.panel, "Dana Xu, 16:00 – 17:00")


async def _cancelling(floor: Floor, page: DeskPage) -> Opened:
    await _card(floor, page)
    page.grid.setFocus()
    key(Qt.Key.Key_Delete)
    await until(page.panel.card.question.isVisible, "the question")
    return Opened(page.panel, "Cancel 16:00 Dana Xu?")


async def _squeezing(floor: Floor, page: DeskPage) -> Opened:
    page.grid.select_slot(floor.slot("16:15"))
    page.grid.setFocus()
    key(Qt.Key.Key_Return, SHIFT)
    await until(lambda: page.panel.asks_to_squeeze, "the question")
    return Opened(page.panel, "Squeeze in")


async def _client(floor: Floor, page: DeskPage) -> Opened:
    page.grid.setFocus()
    key(Qt.Key.Key_K, CONTROL)
    type_text(SOFIA)
    palette = page.palette_wishes.palette
    await until(lambda: palette.rows.current is not None and SOFIA in palette.rows.current.title, "she is found")
    key(Qt.Key.Key_Return)
    await until(lambda: page.clients.is_open, "her page")
    return Opened(page.clients.page, f"Client: {SOFIA}")


async def _palette(floor: Floor, page: DeskPage) -> Opened:
    key(Qt.Key.Key_K, CONTROL)
    type_text("light")
    await until(lambda: page.palette_wishes.palette.rows.current is not None, "something is found")
    return Opened(page.palette_wishes.palette, "Find anything")


async def _finder(floor: Floor, page: DeskPage) -> Opened:
    key(Qt.Key.Key_F, CONTROL)
    finder = page.panel.form.finder
    await until(lambda: finder.isVisible() and finder.offers, "something is offered")
    return Opened(page.panel, "Next free")


async def _standing(floor: Floor, page: DeskPage) -> Opened:
    await _card(floor, page)
    key(Qt.Key.Key_R, CONTROL | SHIFT)
    standing = page.reception.standing
    await until(lambda: page.panel.shows_page and standing.page.rows, "the dates")
    return Opened(page.panel, "Standing appointment")


async def _wish(floor: Floor, page: DeskPage) -> Opened:
    page.grid.setFocus()
    key(Qt.Key.Key_W)
    await until(lambda: page.panel.shows_page, "the form of a wish")
    return Opened(page.panel, "On the waitlist")


async def _waitlist(floor: Floor, page: DeskPage) -> Opened:
    await _wish(floor, page)
    type_text("Dana Xu")
    key(Qt.Key.Key_Return)
    await until(lambda: page.waitlist.cards, "she waits")
    key(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    await until(page.waitlist.cards[0].hasFocus, "her card has the keys")
    return Opened(page.sidebar, "")


async def _import(floor: Floor, page: DeskPage) -> Opened:
    key(Qt.Key.Key_K, CONTROL)
    command = tr("Import clients from a list…")
    type_text(command)
    rows = page.palette_wishes.palette.rows
    await until(lambda: rows.current is not None and rows.current.title == command, "it is found")
    key(Qt.Key.Key_Return)
    await until(lambda: page.centre.over is not None, "the page")
    return Opened(page.clients.imports.page, "Import a list of clients")


async def _shelf(floor: Floor, page: DeskPage) -> Opened:
    await _card(floor, page)
    page.grid.setFocus()
    key(Qt.Key.Key_P)
    await until(lambda: page.sidebar.shelf.rows, "it is parked")
    return Opened(page.sidebar, "")


async def _keys(floor: Floor, page: DeskPage) -> Opened:
    key(Qt.Key.Key_F1)
    await until(page.keys.isVisible, "the keys")
    return Opened(page.keys, "Keys")


def _place(number: int, title: str) -> Opener:
    async def open_place(floor: Floor, page: DeskPage) -> Opened:
        key(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        await until(lambda: page.places.number == number, title)
        await settled()
        return Opened(cast(QWidget, page.places.place), title)

    return open_place


async def _several_pcs(floor: Floor, page: DeskPage) -> NetworkPage:
    await _place(4, "Set-up")(floor, page)
    for _ in PAGES:
        key(Qt.Key.Key_Down)
    place = page.places.place
    assert isinstance(place, SetUpPlace)
    network = place.network
    assert network is not None
    await until(network.card.state.text, "it is known who may use the book")
    return network


async def _closed_network(floor: Floor, page: DeskPage) -> Opened:
    floor.network.network = ClosedNetwork((CABLE, WIRELESS))
    return Opened(await _several_pcs(floor, page), "Set-up")


async def _own_folder(floor: Floor, page: DeskPage) -> Opened:
    floor.network.network = OwnFolder()
    return await _first_question(floor, page, "Let this PC keep the book for the shop?")


async def _elsewhere(floor: Floor, page: DeskPage) -> Opened:
    floor.network.network = Elsewhere("192.168.1.20:54321", "settings.toml", floor.time.clock.now(), can_leave=True)
    return await _first_question(floor, page, "Connect this desk to another salon")


async def _first_question(floor: Floor, page: DeskPage, title: str) -> Opened:
    network = await _several_pcs(floor, page)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await until(network.question.isVisible, "the question")
    return Opened(network, title)


async def _pairing(floor: Floor, page: DeskPage) -> Opened:
    floor.network.network = OPEN
    network = await _several_pcs(floor, page)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await until(network.sign.isVisible, "the code")
    return Opened(network, "type this code")


async def _dismissing(floor: Floor, page: DeskPage) -> Opened:
    floor.network.network = OPEN
    floor.network.join("Desk 2")
    network = await _several_pcs(floor, page)
    await until(lambda: network.joined.desks, "who has joined")
    network.joined.table.setFocus()
    key(Qt.Key.Key_Delete)
    await until(network.question.isVisible, "the question")
    return Opened(network, "Take the right to use the book away")


async def _backups(floor: Floor, page: DeskPage) -> Opened:
    return Opened(await _backups_page(floor, page), "Set-up")


async def _inside_a_backup(floor: Floor, page: DeskPage) -> Opened:
    backups = await _backups_page(floor, page)
    backups.list.setFocus()
    key(Qt.Key.Key_Return)
    await until(lambda: backups.restoring.isVisible() and not backups.is_busy, "what is in it")
    return Opened(backups, plain(backups.restoring.title.text()))


async def _backups_page(floor: Floor, page: DeskPage) -> BackupsPage:
    await _place(4, "Set-up")(floor, page)
    place = page.places.place
    assert isinstance(place, SetUpPlace)
    place.show_page(BACKUPS)
    backups = place.backups
    assert backups is not None
    await until(backups.card.isVisible, "the backups")
    return backups


async def _check_up(floor: Floor, page: DeskPage) -> Opened:
    await _place(4, "Set-up")(floor, page)
    key(Qt.Key.Key_End)
    place = page.places.place
    assert isinstance(place, SetUpPlace)
    check_up = place.check_up
    assert check_up is not None
    await until(lambda: len(check_up.findings) == len(State) and not check_up.is_looking, "all is looked at")
    return Opened(place, "1 bad, 1 warning, 1 good.")


SCREENS: dict[str, Opener] = {
    "day": _day,
    "hold": _hold,
    "card": _card,
    "cancelling": _cancelling,
    "squeezing": _squeezing,
    "client": _client,
    "palette": _palette,
    "finder": _finder,
    "standing": _standing,
    "wish": _wish,
    "waitlist": _waitlist,
    "import": _import,
    "shelf": _shelf,
    "keys": _keys,
    "week": _place(1, "Week"),
    "list": _place(2, "List"),
    "overview": _place(3, "Overview"),
    "set-up": _place(4, "Set-up"),
    "backups": _backups,
    "inside a backup": _inside_a_backup,
    "own-folder": _own_folder,
    "elsewhere": _elsewhere,
    "closed-network": _closed_network,
    "pairing": _pairing,
    "dismissing": _dismissing,
    "check-up": _check_up,
}


async def on_a_small_screen(floor: Floor, name: str) -> QWidget:
    """The screen of this name on the smallest usual monitor, on a day with much in it."""
    floor.day = busy(floor)
    window, _ = await floor.window()
    window.resize(*SMALL)
    await settled()
    opened = await SCREENS[name](floor, window.page)
    await settled()
    return window if opened.title == "" else opened.part
