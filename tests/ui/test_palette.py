"""The palette: clients, bookings, days, free times and commands by one field, with keys alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain import language
from salon_desk.domain.language import ENGLISH, Language
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.keys import KEYS
from salon_desk.ui.page_keys import deeds_of
from salon_desk.ui.palette import NOTHING, Palette
from salon_desk.ui.palette_finds import CLIENTS, SLOTS, commands_like, from_today
from tests.helpers.days import SATURDAY
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, type_text

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def opened(page: DeskPage) -> Palette:
    """The palette, by its key."""
    key(Qt.Key.Key_K, CONTROL)
    palette = page.palette_wishes.palette
    assert palette.isVisible()
    return palette


def current(palette: Palette) -> str:
    """The line that Enter takes."""
    return palette.rows.current.title if palette.rows.current else ""


async def found(palette: Palette, group: str) -> list[str]:
    """What is found in a group, as soon as there is something."""
    await until(lambda: any(it.group == group for it in palette.rows.finds), group)
    return [it.title for it in palette.rows.finds if it.group == group]


async def test_a_day_is_typed_and_enter_goes_there(floor: Floor) -> None:
    window, _ = await floor.window()
    palette = opened(window.page)
    type_text("tue")
    assert [(it.title, it.detail) for it in palette.rows.finds][:1] == [("Tuesday 24 November", "in 3 days")]
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.told_date == "Tuesday 24 November")
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.page.grid


async def test_free_time_is_asked_for_in_one_line_and_held_on_its_day(floor: Floor) -> None:
    window, _ = await floor.window()
    palette = opened(window.page)
    type_text("colour mia thu after 15")
    assert plain((await found(palette, SLOTS))[0]) == "Thu 26 Nov 15:00 · Mia"
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.reception.holding.hold)
    hold = window.page.reception.holding.hold
    assert hold is not None
    assert f"{hold.start.astimezone(floor.day.zone):%d %H:%M}" == "26 15:15"
    assert (hold.stylist_id, hold.service_id) == (MIA, 6)
    assert window.page.top_bar.told_date == "Thursday 26 November"
    assert window.page.panel.form.client.name.hasFocus()


async def test_enter_before_all_is_found_waits_for_it(floor: Floor) -> None:
    window, _ = await floor.window()
    opened(window.page)
    type_text("cut lea tomorrow")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.reception.holding.hold, "the first free time is held")
    assert window.page.top_bar.told_date == "Sunday 22 November"


async def test_a_booking_of_the_day_is_found_by_its_client(floor: Floor) -> None:
    window, _ = await floor.window()
    name = next(part.client_name for part in floor.day.bookings)
    opened(window.page)
    type_text(name.split()[1][:4].lower())
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card)
    assert window.page.panel.card.title.text() == name


async def test_a_client_is_found_and_her_card_opens(floor: Floor) -> None:
    window, _ = await floor.window()
    palette = opened(window.page)
    type_text("lindg sof")
    assert await found(palette, CLIENTS) == ["Sofia Lindgren · 070-123 45 67"]
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.clients.is_open)
    assert window.page.clients.page.client.name == "Sofia Lindgren"


async def test_a_command_is_found_by_its_words(floor: Floor) -> None:
    window, _ = await floor.window()
    opened(window.page)
    type_text("day on")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.told_date == "Sunday 22 November")


async def test_escape_closes_it_and_what_was_typed_is_kept_until_it_is_used(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    palette = opened(window.page)
    type_text("xyzzy")
    await until(lambda: palette.word.text() == NOTHING)
    key(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.page.panel.form.client.name.hasFocus()
    assert len(desk.own) == 1
    opened(window.page)
    assert palette.field.selectedText() == "xyzzy"
    type_text("+1w")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.told_date == "Saturday 28 November")
    opened(window.page)
    assert palette.field.text() == ""


async def test_while_the_book_is_away_days_and_commands_are_still_found(floor: Floor) -> None:
    window, desk = await floor.window()
    palette = opened(window.page)
    desk.cut()
    type_text("cut lea tomorrow")
    await until(lambda: palette.word.text() == "The book at salon-server does not answer.", "why nothing is found")
    assert palette.word.isVisible()
    key(Qt.Key.Key_A, CONTROL)
    type_text("tue")
    assert palette.rows.finds
    await until(lambda: palette.word.text() == "The book at salon-server does not answer.", "it is said below the day")
    assert palette.word.isVisible()
    desk.mend()
    type_text("s")
    await until(lambda: palette.word.text() != "The book at salon-server does not answer.", "the book answers again")
    assert palette.word.isHidden()


async def test_the_field_in_the_top_bar_opens_it(floor: Floor) -> None:
    window, _ = await floor.window()
    click_on(window.page.top_bar.search)
    assert window.page.palette_wishes.palette.field.hasFocus()
    await settled()


async def test_the_date_can_be_typed_over_with_the_same_words(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_G, CONTROL)
    type_text("in 3 weeks")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.told_date == "Saturday 12 December")


async def test_alt_and_a_number_go_so_many_weeks_on(floor: Floor) -> None:
    window, _ = await floor.window()
    key(Qt.Key.Key_6, ALT)
    await until(lambda: window.page.top_bar.told_date == "Saturday 2 January 2027")


async def test_without_a_text_enter_does_nothing_until_a_line_is_walked_to(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    palette = opened(window.page)
    assert current(palette) == ""
    key(Qt.Key.Key_Return)
    assert palette.isVisible()
    key(Qt.Key.Key_Down)
    assert current(palette)
    assert len(desk.own) == 1


async def test_every_command_that_the_list_of_keys_tells_of_can_be_found(floor: Floor) -> None:
    window, _ = await floor.window()
    deeds = deeds_of(window.page)
    titles = {it.title: it.detail for it in commands_like("", KEYS, deeds, {})}
    assert titles["Take the next free slot"] == "Ctrl+N"
    assert titles["A day back"] == "Ctrl+←"
    assert titles["Zoom in"] == "Ctrl++"
    assert titles["Fit the whole day"] == "Ctrl+0"
    assert titles["A week on"] == "Alt+1"
    assert titles["All keys"] == "F1"
    assert len(titles) >= 14
    assert not {"Esc", "Ctrl+K"} & set(titles.values())


def test_a_command_with_a_word_that_begins_so_comes_before_one_with_it_in_the_middle() -> None:
    keys = (("F4", "open the card of who is highlighted"), ("F9", "light or dark"))
    found = commands_like("light", keys, {"F4": list, "F9": list}, {})
    assert [it.title for it in found] == ["Light or dark", "Open the card of who is highlighted"]


async def test_every_deed_that_has_a_key_can_be_found(floor: Floor) -> None:
    window, _ = await floor.window()
    deeds = deeds_of(window.page)
    found = {_same(it.do) for it in commands_like("", KEYS, deeds, {})}
    others = {key for key, deed in deeds.items() if _same(deed) not in found}
    assert others == {"Esc", "Ctrl+K", *(f"Alt+{weeks}" for weeks in range(2, 8))}


def _same(deed: Callable[[], object]) -> object:
    """What two deeds of different keys have in common when they are one."""
    return (deed.func, deed.args) if isinstance(deed, partial) else deed


async def test_a_list_of_clients_is_imported_from_anywhere(floor: Floor) -> None:
    window, _ = await floor.window()
    opened(window.page)
    type_text("import cl")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.clients.imports.is_open)


async def test_who_stands_at_the_desk_is_changed_from_anywhere(floor: Floor) -> None:
    window, desk = await floor.window()
    opened(window.page)
    type_text("who stands")
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.top_bar.person.field.hasFocus())
    type_text("Ida")
    key(Qt.Key.Key_Return)
    assert desk.identity.person == "Ida"


def test_a_command_is_found_by_what_is_shown_and_by_english_words(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"light or dark": "hell oder dunkel", "Ctrl": "Strg"}
    monkeypatch.setattr(language, "_spoken", Language(lambda text, *_: known.get(text, text), ENGLISH.date))
    for typed in ("hell", "light", "dunkel hell", "strg+l", "ctrl+l"):
        found = list(commands_like(typed, (("Ctrl+L", "light or dark"),), {"Ctrl+L": list}, {}))
        assert [(it.title, it.detail) for it in found] == [("Hell oder dunkel", "Strg+L")]


def test_how_far_a_day_is() -> None:
    assert [from_today(date(2026, 11, day), SATURDAY) for day in (14, 20, 21, 22, 24, 28)] == [
        "1 week ago", "yesterday", "today", "tomorrow", "in 3 days", "in 1 week",
    ]  # fmt: skip
    assert from_today(date(2026, 11, 9), SATURDAY) == "12 days ago"
    assert from_today(date(2026, 12, 12), SATURDAY) == "in 3 weeks"
