"""Several PCs on the screen: the owner opens the network, closes it, or moves the book into the service."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.desk.link import Link, LinkState
from salon_desk.ui.set_up.network_face import ClosedNetwork, Elsewhere, OwnFolder
from salon_desk.ui.set_up.network_page import CLOSED as HAS_CLOSED
from salon_desk.ui.set_up.network_page import OPENED, OPENING
from salon_desk.ui.set_up.place import SetUpPlace
from tests.helpers.fake_network import CABLE, CLOSED, OPEN, WIRELESS
from tests.helpers.network_floor import at_network, inviting, rows, say_no_and_then_yes, told, words
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key

SERVER = "192.168.1.20:54321"
SETTINGS = "/home/anna/settings.toml"


async def test_the_network_is_opened_by_one_button(floor: Floor) -> None:
    page = await at_network(floor)
    assert page.card.state.text() == "Only this PC uses the book."
    assert not page.card.where.isVisible()
    click_on(page.card.open_button)
    await told(page, OPENED)
    assert floor.network.deeds == ["open 192.168.1.0/24"]
    assert "192.168.1.20, port 54321" in words(page)
    assert QApplication.focusWidget() is page.card.invite_button
    assert not page.card.open_button.isVisible()


async def test_of_several_networks_the_shops_is_chosen(floor: Floor) -> None:
    floor.network.network = ClosedNetwork((CABLE, WIRELESS))
    page = await at_network(floor)
    where = page.card.where
    assert where.isVisible()
    assert [where.itemText(nth) for nth in range(where.count())] == [
        "192.168.1.20, for PCs from 192.168.1.1 to 192.168.1.254",
        "10.0.0.7, for PCs from 10.0.0.1 to 10.0.255.254",
    ]
    where.setCurrentIndex(1)
    page.open()
    await settled()
    assert where.currentIndex() == 1
    click_on(page.card.open_button)
    await told(page, OPENED)
    assert floor.network.deeds == ["open 10.0.0.0/16"]


async def test_while_the_administrator_is_asked_it_can_be_given_up(floor: Floor) -> None:
    page = await at_network(floor)
    floor.network.goes_on.clear()
    click_on(page.card.open_button)
    await until(lambda: page.card.detail.text() == OPENING, "it is told what is waited for")
    assert QApplication.focusWidget() is page.card.cancel_button
    assert not page.card.open_button.isVisible()
    page.open()  # another page and back again
    await settled()
    assert page.card.detail.text() == OPENING
    key(Qt.Key.Key_Return)
    await told(page, "An administrator's rights were not given; nothing was changed.")
    assert floor.network.deeds == []
    assert QApplication.focusWidget() is page.card.open_button
    assert "An administrator's password is asked for" in page.card.detail.text()


async def test_a_pc_in_no_network_is_told_what_to_do(floor: Floor) -> None:
    floor.network.network = ClosedNetwork(())
    page = await at_network(floor)
    assert "Connect it to the shop's router" in words(page)
    assert not page.card.open_button.isVisible()


async def test_closing_says_who_is_connected_and_takes_the_code_away(floor: Floor) -> None:
    floor.network.join("Desk 2")
    floor.network.join("Desk 3", is_connected=False)
    page = await inviting(floor)
    click_on(page.card.close_button)
    assert page.question.words.text().startswith("Close the network? “Desk 2” is connected and loses the book at once")
    click_on(page.question.yes)
    await told(page, HAS_CLOSED)
    assert floor.network.deeds == ["invite", "close"]
    assert not page.sign.isVisible()
    assert page.card.state.text() == "Only this PC uses the book."
    assert len(rows(page)) == 2, "who may come back is told"


async def test_closing_a_network_that_nobody_uses(floor: Floor) -> None:
    floor.network.network = OPEN
    page = await at_network(floor)
    click_on(page.card.close_button)
    assert "No other PC is connected." in page.question.words.text()


async def test_a_book_in_the_users_own_folder_can_not_be_joined(floor: Floor) -> None:
    floor.network.network = OwnFolder()
    page = await at_network(floor)
    assert "other PCs can't join it" in words(page)
    assert page.card.move_button.isVisible()
    assert not page.joined.isVisible()
    assert floor.network.looks == 0


async def test_moving_the_book_into_the_service_is_asked_for_by_keys_and_tells_how_far_it_is(floor: Floor) -> None:
    floor.network.network = OwnFolder()
    page = await at_network(floor)
    floor.network.goes_on.clear()
    page.card.move_button.setFocus()
    key(Qt.Key.Key_Return)
    assert page.question.words.text().startswith("Let this PC keep the book for the shop?")
    assert "an administrator's consent, a backup is made" in page.question.words.text()
    say_no_and_then_yes(page, page.card.move_button, Qt.Key.Key_Return)
    await until(page.card.bar.isVisible, "how far it is")
    assert page.card.detail.text() == page.card.bar.accessibleName() == "Writing the backup: 3000 KB of 12 MB"
    assert page.card.bar.value() == 250
    assert QApplication.focusWidget() is page.card.cancel_button
    key(Qt.Key.Key_Return)
    await told(page, "An administrator's rights were not given; nothing was changed.")
    assert not page.card.bar.isVisible()
    assert QApplication.focusWidget() is page.card.move_button
    assert floor.network.deeds == []


async def test_offline_the_book_is_not_moved(floor: Floor) -> None:
    floor.network.network = OwnFolder()
    page = await at_network(floor)
    place, link = floor.windows[0].page.places.place, Link(LinkState.OFFLINE, None, 1, 0.0, "salon-server", "")
    assert isinstance(place, SetUpPlace)
    place.hear_link(link)
    assert not page.card.move_button.isEnabled()
    assert page.card.move_button.toolTip().startswith("Offline")


async def test_a_desk_goes_to_another_salon_after_a_question(floor: Floor) -> None:
    floor.network.network = Elsewhere(SERVER, SETTINGS, floor.time.clock.now(), can_leave=True)
    page = await at_network(floor)
    assert "Should the book move to another PC" in words(page)
    page.card.leave_button.setFocus()
    key(Qt.Key.Key_Return)
    assert f"lets go of the book on {SERVER}" in page.question.words.text()
    key(Qt.Key.Key_Return)
    assert floor.network.deeds == [], "Enter twice says no"
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await until(lambda: floor.network.deeds == ["leave"], "the desk lets go")


@pytest.mark.parametrize("days", [3, None])
async def test_a_desk_that_joined_tells_where_the_book_is(floor: Floor, days: int | None) -> None:
    since = floor.time.clock.now() - timedelta(days=days) if days else None
    floor.network.network = Elsewhere(SERVER, SETTINGS, since)
    page = await at_network(floor)
    assert page.card.state.text() == f"The book is on {SERVER}."
    assert ("This desk joined on 18 November 2026." in words(page)) == (days is not None)
    assert (SETTINGS in words(page)) == (days is None)
    assert not page.card.open_button.isVisible()
    assert not page.card.leave_button.isVisible(), "something else than the settings file says where the book is"
    assert not page.joined.isVisible()


async def test_offline_nobody_is_let_in_and_afterwards_the_list_is_read_again(floor: Floor) -> None:
    floor.network.network = OPEN
    page = await at_network(floor)
    place, link = floor.windows[0].page.places.place, Link(LinkState.LIVE, None, 1, 0.0, "salon-server", "")
    assert isinstance(place, SetUpPlace)
    await settled()
    place.hear_link(link._replace(state=LinkState.OFFLINE))
    assert not page.card.invite_button.isEnabled()
    looks = floor.network.looks
    for _ in range(2):
        place.hear_link(link._replace(desks=2))
    await until(lambda: floor.network.looks > looks, "it is read again")
    await settled()
    assert floor.network.looks == looks + 1
    assert page.card.invite_button.isEnabled()


async def test_closing_the_window_meanwhile_waits_for_nothing(floor: Floor) -> None:
    page = await at_network(floor)
    floor.network.goes_on.clear()
    click_on(page.card.open_button)
    await until(lambda: page.is_busy, "it is being opened")
    window = floor.windows[0]
    window.close()
    await until(window.closed.is_set, "it is closed")
    assert floor.network.network == CLOSED
