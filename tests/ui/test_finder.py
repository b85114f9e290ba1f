"""The finder in the form, by clicks and keys: what it offers, and what becomes of an offer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime

from salon_desk.domain.visit import PartWish
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.finder import AFTER, THIS_DAY, Finder
from salon_desk.ui.finder_wishes import NOTHING
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, turn_wheel

CONTROL = Qt.KeyboardModifier.ControlModifier


async def opened(page: DeskPage) -> Finder:
    """The finder, by its key, with what it offers."""
    key(Qt.Key.Key_F, CONTROL)
    finder = page.panel.form.finder
    assert finder.isVisible()
    await until(lambda: finder.offers, "something is offered")
    return finder


def choose(finder: Finder, name: str, words: str) -> None:
    """Choose an entry of one of its lists."""
    box = {"people": finder.people, "days": finder.days, "times": finder.times}[name]
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


async def test_the_key_offers_times_on_several_days_and_a_number_takes_one(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    assert [plain(button.text()).split("   ")[1] for button in finder.buttons] == [
        "today 12:15 · Lea", "today 13:15 · Lea", "today 14:15 · Lea",
        "Sun 22 Nov 09:00 · Lea", "Sun 22 Nov 10:00 · Lea", "Sun 22 Nov 11:00 · Lea",
    ]  # fmt: skip
    key(Qt.Key.Key_5)
    await until(lambda: floor.held_words(window.page) == "22 10:00 1")
    assert window.page.top_bar.told_date == "Sunday 22 November"
    assert window.page.panel.form.client.name.hasFocus()
    assert not finder.isVisible()


async def test_tab_goes_through_the_lists_as_they_stand(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    finder.days.setFocus()
    for box in (finder.people, finder.times):
        key(Qt.Key.Key_Tab)
        assert box.hasFocus()


async def test_with_whom_which_days_and_what_times_narrow_it_down(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    choose(finder, "people", "Mia")
    choose(finder, "times", AFTER)
    finder.after.setTime(QTime(16, 30))
    finder.weekdays[3].setChecked(True)
    await until(lambda: finder.buttons and plain(finder.buttons[0].text()).endswith("Thu 26 Nov 16:30 · Mia"))
    assert len(finder.offers) == 4
    choose(finder, "days", THIS_DAY)
    await until(lambda: finder.buttons[0].text().endswith("today 16:30 · Mia"))
    assert not finder.weekdays[3].isVisible()
    finder.after.setTime(QTime(17, 30))
    await until(lambda: not finder.offers)
    assert finder.word.text() == NOTHING
    assert not finder.first.isEnabled()


async def test_enter_takes_the_first_that_works_and_falls_through_when_someone_was_faster(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    choose(finder, "people", "Lea")
    await settled()
    await other.holds.claim_offer(finder.offers[0])
    key(Qt.Key.Key_Return)
    await until(lambda: floor.held_words(window.page) == "21 13:00 1")
    assert len(desk.own) == 1


async def test_what_another_desk_takes_is_not_offered_any_more(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    choose(finder, "people", "Lea")
    await settled()
    first = finder.offers[0]
    await other.holds.claim_offer(first)
    await until(lambda: finder.offers and first not in finder.offers)


async def test_an_offer_that_was_lost_leads_back_to_the_finder(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    desk.answers.clear()
    offer = finder.offers[0]
    window.page.reception.finder.take(offer)
    await other.holds.claim_offer(offer)
    desk.answers.set()
    await until(lambda: window.page.notices.offer == "Show other times")
    key(Qt.Key.Key_F8)
    await until(lambda: finder.isVisible() and offer not in finder.offers)


async def test_escape_puts_the_finder_away_and_keeps_what_is_held(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    finder = await opened(window.page)
    key(Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.page.panel.form.client.name.hasFocus()
    assert len(desk.own) == 1


async def test_a_service_that_is_added_is_looked_for_as_well(floor: Floor) -> None:
    window, _ = await floor.window()
    form = window.page.panel.form
    click_on(form.builder.add)
    assert form.builder.more == (PartWish(floor.book.roster.services[0].id),)
    finder = await opened(window.page)
    assert [len(offer.parts) for offer in finder.offers] == [2] * 6
    click_on(form.builder.following[0].remove)
    await until(lambda: len(finder.offers[0].parts) == 1)
    assert not form.builder.more


async def test_a_wheel_over_the_time_leaves_it_as_it_is(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = window.page.panel.form.finder
    finder.open()
    turn_wheel(finder.after)
    assert finder.after.time() == QTime(15, 0)
