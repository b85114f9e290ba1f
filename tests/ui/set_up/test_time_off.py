"""Time off of a stylist: added, changed, removed, and true to what other desks do."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_TIME_OFF, TimeOff
from salon_desk.domain.set_up_changes import TimeOffChange
from salon_desk.domain.timespan import Span
from salon_desk.ui.set_up.place import SetUpPlace
from salon_desk.ui.set_up.sheet import MEANWHILE
from salon_desk.ui.set_up.time_off_page import GONE
from tests.helpers.days import SATURDAY, at
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on
from tests.helpers.set_up_floor import at_page, saved, stylist_form, stylist_lines

MONDAY = SATURDAY + timedelta(days=2)


async def time_off_being_changed(floor: Floor) -> tuple[SetUpPlace, TimeOff]:
    """A desk at which somebody types over the days of a time off."""
    place = await at_page(floor, "Stylists")
    monday = Span(*(at(floor.day, "00:00") + timedelta(days=days) for days in (2, 3)))
    off = TimeOff(NEW_TIME_OFF, StylistId(LEA), monday, "Dent")
    page = stylist_form(place).time_off
    stylist_form(place).show_part("Time off")
    await (await floor.desk()).set_up.save(TimeOffChange(None, off))
    await until(lambda: page.entries.buttons, "it is shown")
    click_on(page.entries.buttons[0])
    page.days.show_days(MONDAY, MONDAY + timedelta(days=1))
    (off,) = (await saved(place)).time_off
    return place, off


async def test_time_off_is_added_changed_and_removed(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    page = stylist_form(place).time_off
    stylist_form(place).show_part("Time off")
    page.days.show_days(MONDAY, MONDAY + timedelta(days=4))
    click_on(page.reason.usual[0])
    click_on(page.add_button)
    (off,) = (await saved(place)).time_off
    assert (off.stylist_id, off.reason) == (LEA, "Holiday")
    assert off.span == Span(*(at(floor.day, "00:00") + timedelta(days=days) for days in (2, 7)))
    change, remove = page.entries.buttons
    click_on(change)
    assert page.days.days == (MONDAY, MONDAY + timedelta(days=4))
    page.whole_days.setChecked(False)
    click_on(page.add_button)
    (off,) = (await saved(place)).time_off
    assert off.span == Span(*(at(floor.day, clock) + timedelta(days=d) for clock, d in (("09:00", 2), ("18:00", 6))))
    assert remove is not page.entries.buttons[1]
    click_on(page.entries.buttons[1])
    assert (await saved(place)).time_off == ()


async def test_time_off_that_another_desk_changes_meanwhile_stays_one(floor: Floor) -> None:
    place, off = await time_off_being_changed(floor)
    page = stylist_form(place).time_off
    await (await floor.desk()).set_up.save(TimeOffChange(off, off._replace(reason="Dentist")))
    await until(lambda: page.said.text() == MEANWHILE, "it is told")
    assert page.typed == off._replace(reason="Dentist", span=Span(off.span.start, off.span.end + timedelta(days=1)))
    assert page.add_button.text() == "Save time off"
    wanted = page.typed
    click_on(page.add_button)
    assert (await saved(place)).time_off == (wanted,)
    assert page.said.text() == ""


async def test_time_off_that_another_desk_removes_meanwhile_does_not_come_back(floor: Floor) -> None:
    place, off = await time_off_being_changed(floor)
    page = stylist_form(place).time_off
    await (await floor.desk()).set_up.save(TimeOffChange(off, None))
    await until(lambda: page.said.text() == GONE, "it is told")
    assert page.add_button.text() == "Add time off"
    assert not page.is_changed


async def test_time_off_that_is_removed_here_while_it_is_changed_is_no_news(floor: Floor) -> None:
    place, _ = await time_off_being_changed(floor)
    page = stylist_form(place).time_off
    click_on(page.entries.buttons[1])
    assert (await saved(place)).time_off == ()
    assert page.said.text() == ""
    assert not page.is_changed


async def test_time_off_that_is_typed_waits_while_another_stylist_is_shown(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    stylist_form(place).time_off.reason.words.setText("Dent")
    place.stylists.choose(MIA)
    assert stylist_lines(place)[:2] == ["Lea  •", "Mia"]
    place.stylists.choose(LEA)
    assert stylist_form(place).time_off.typed.reason == "Dent"
