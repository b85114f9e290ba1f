"""Several PCs on the screen: the owner opens the network, shows the code to the other PC, and sees it come."""

from __future__ import annotations

import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.ui.set_up.inviting import RAN_OUT
from salon_desk.ui.set_up.network_face import ClosedNetwork, Elsewhere, OwnFolder
from salon_desk.ui.set_up.network_page import CLOSED as HAS_CLOSED
from salon_desk.ui.set_up.network_page import OPENED, OPENING, STOPPED, NetworkPage
from salon_desk.ui.set_up.place import NETWORK, SetUpPlace
from tests.helpers.fake_network import CABLE, CLOSED, CODE, OPEN, WIRELESS
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key
from tests.helpers.screen_reader import announcements
from tests.helpers.set_up_floor import set_up_at

SERVER = "192.168.1.20:54321"
SETTINGS = "/home/anna/settings.toml"


async def at_network(floor: Floor) -> NetworkPage:
    """A desk at which somebody opens that page."""
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page(NETWORK)
    return await shown(place)


async def shown(place: SetUpPlace) -> NetworkPage:
    """The page, as soon as it is known how things are."""
    page = place.network
    assert page is not None
    await until(page.card.state.text, "it is known who may use the book")
    return page


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


def pass_time(floor: Floor, page: NetworkPage, seconds: float) -> None:
    """Let time pass; the page ticks once at the end."""
    floor.time.advance(seconds)
    page.inviting.ticker.tick()


def rows(page: NetworkPage) -> list[list[str]]:
    """What the list of desks shows."""
    model = page.joined.table.model()
    return [[plain(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def words(page: NetworkPage) -> str:
    """All that is written there."""
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


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


async def test_the_code_is_shown_and_counts_down_by_the_databases_clock(floor: Floor) -> None:
    page = await inviting(floor)
    assert page.sign.board.groups == CODE
    assert page.sign.ring.text == "9:59"
    assert page.sign.board.accessibleName().startswith("Code: 4 S 0 M 1, 0 2 W Z 8, ")
    pass_time(floor, page, 60.5)
    assert page.sign.ring.text == "8:58"
    assert not page.is_busy
    assert page.inviting.ticker.waits <= 1001


async def test_who_joins_is_greeted_and_the_code_goes_away(floor: Floor) -> None:
    floor.network.join("Desk 3", is_connected=False)
    with announcements() as heard:
        page = await inviting(floor)
        floor.network.join("Desk 2")
        pass_time(floor, page, 1)
        await told(page, "“Desk 2” has joined.")
    assert not page.sign.isVisible()
    assert rows(page) == [
        ["Desk 2", "Sat 21 Nov, 12:24", "connected now"],
        ["Desk 3", "Sat 21 Nov, 12:24", "last active Sat 21 Nov, 10:24"],
    ]
    assert QApplication.focusWidget() is page.card.invite_button
    if sys.platform == "linux":
        assert heard[-1] == "“Desk 2” has joined."
        assert any("type this code" in words and "4 S 0 M 1" in words for words in heard)


async def test_a_desk_that_joins_once_more_under_its_name_is_greeted_as_well(floor: Floor) -> None:
    floor.network.join("Desk 2", is_connected=False)
    page = await inviting(floor)
    floor.time.advance(30)
    floor.network.join("Desk 2")
    pass_time(floor, page, 1)
    await told(page, "“Desk 2” has joined.")


async def test_the_book_is_only_asked_again_and_again_while_a_code_is_shown(floor: Floor) -> None:
    page = await inviting(floor)
    looks = floor.network.looks
    for _ in range(10):
        pass_time(floor, page, 1)
        await settled(5)
    assert looks + 4 <= floor.network.looks <= looks + 6
    click_on(page.sign.stop_button)
    await told(page, STOPPED)
    looks = floor.network.looks
    for _ in range(10):
        pass_time(floor, page, 1)
        await settled(5)
    assert floor.network.looks == looks
    assert floor.network.deeds == ["invite", "withdraw"]


async def test_a_code_that_nobody_used_runs_out(floor: Floor) -> None:
    page = await inviting(floor)
    pass_time(floor, page, 598.5)
    assert page.sign.ring.text == "0:00"
    await told(page, RAN_OUT)
    assert not page.sign.isVisible()
    assert "4 S 0 M 1" not in page.sign.board.accessibleName() + page.sign.accessibleName()


async def test_who_joined_in_the_last_second_is_not_told_that_the_code_ran_out(floor: Floor) -> None:
    page = await inviting(floor)
    floor.network.join("Desk 2")
    pass_time(floor, page, 620)
    await told(page, "“Desk 2” has joined.")


async def test_a_book_that_is_away_for_a_moment_does_not_end_the_code(floor: Floor) -> None:
    page = await inviting(floor)
    floor.network.refuses = Unreachable("The database does not answer in time.")
    pass_time(floor, page, 1)
    await settled()
    assert page.sign.isVisible()
    assert page.said.text() == ""
    floor.network.refuses = None
    floor.network.join("Desk 2")
    pass_time(floor, page, 2)
    await told(page, "“Desk 2” has joined.")


async def test_a_code_that_can_not_be_made_is_told(floor: Floor) -> None:
    floor.network.network = OPEN
    page = await at_network(floor)
    floor.network.refuses = Refusal("The certificate of the book can't be read.")
    click_on(page.card.invite_button)
    await told(page, "The certificate of the book can't be read.")
    assert not page.sign.isVisible()
    assert page.card.invite_button.isVisible()


async def test_a_desk_is_dismissed_by_keys_after_a_question(floor: Floor) -> None:
    floor.network.network = OPEN
    for name in ("Desk 2", "Desk 3"):
        floor.network.join(name)
    page = await at_network(floor)
    await until(lambda: page.joined.desks, "who has joined")
    page.joined.table.setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Delete)
    assert page.question.words.text().startswith("Take the right to use the book away from “Desk 3”? Its connection")
    key(Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    assert QApplication.focusWidget() is page.joined.table
    key(Qt.Key.Key_Delete)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await told(page, "“Desk 3” is dismissed.")
    assert floor.network.deeds == ["dismiss Desk 3"]
    assert [row[0] for row in rows(page)] == ["Desk 2"]


async def test_enter_twice_dismisses_nobody(floor: Floor) -> None:
    floor.network.network = OPEN
    floor.network.join("Desk 2")
    page = await at_network(floor)
    await until(lambda: page.joined.desks, "who has joined")
    page.joined.dismiss_button.setFocus()
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    await settled()
    assert not page.question.isVisible()
    assert floor.network.deeds == []


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
    key(Qt.Key.Key_Escape)
    assert not page.question.isVisible()
    assert QApplication.focusWidget() is page.card.move_button
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
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
