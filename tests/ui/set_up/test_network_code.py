"""The code on the screen: the other PC joins by it and is greeted, nobody does, and who has joined is dismissed."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.ui.set_up.inviting import RAN_OUT
from salon_desk.ui.set_up.network_page import STOPPED, NetworkPage
from tests.helpers.fake_network import CODE, OPEN
from tests.helpers.network_floor import at_network, inviting, rows, say_no_and_then_yes, told
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key
from tests.helpers.screen_reader import announcements


def pass_time(floor: Floor, page: NetworkPage, seconds: float) -> None:
    """Let time pass; the page ticks once at the end."""
    floor.time.advance(seconds)
    page.inviting.ticker.tick()


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
    say_no_and_then_yes(page, page.joined.table, Qt.Key.Key_Delete)
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
