"""Stylists, services, closures and time off: added, changed, put in order and taken away."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_SERVICE, NEW_TIME_OFF, Closure, OwnWay, TimeOff
from salon_desk.domain.set_up_changes import ServiceChange, TimeOffChange
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.ui.set_up.closures_page import runs_of
from salon_desk.ui.set_up.ordering import by_category, moved, moved_in_categories
from salon_desk.ui.set_up.phase_bar import stages_of
from salon_desk.ui.set_up.place import SetUpPlace
from salon_desk.ui.set_up.rebasing import rebased
from salon_desk.ui.set_up.service_form import ServiceForm
from salon_desk.ui.set_up.sheet import MEANWHILE
from salon_desk.ui.set_up.stylist_form import StylistForm
from salon_desk.ui.set_up.time_off_page import GONE
from tests.helpers.days import SATURDAY, at
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, MIA, NOAH, Floor, click_on, key, type_text
from tests.helpers.set_up_floor import saved, set_up_at

CONTROL = Qt.KeyboardModifier.ControlModifier
MONDAY = SATURDAY + timedelta(days=2)


async def at_page(floor: Floor, words: str) -> SetUpPlace:
    """The set-up at one of its pages."""
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page(words)
    return place


def stylist_form(place: SetUpPlace) -> StylistForm:
    """The form of the stylist who is shown."""
    assert place.stylists.sheet is not None
    assert isinstance(place.stylists.sheet.form, StylistForm)
    return place.stylists.sheet.form


def service_form(place: SetUpPlace) -> ServiceForm:
    """The form of the service that is shown."""
    assert place.services.sheet is not None
    assert isinstance(place.services.sheet.form, ServiceForm)
    return place.services.sheet.form


def lines(place: SetUpPlace) -> list[str]:
    """What the list of stylists shows."""
    rows = place.stylists.list.rows
    return [rows.item(nth).text() for nth in range(rows.count())]


async def test_a_new_stylist_works_while_the_salon_is_open(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    click_on(place.stylists.list.add_button)
    type_text("Ines")
    assert lines(place)[-1] == "New  •"
    key(Qt.Key.Key_Return)
    now = await saved(place)
    assert (now.stylists[-1].name, now.stylists[-1].shifts) == ("Ines", now.opening)
    assert lines(place)[-1] == "Ines"
    assert set(place.stylists.sheets) == {now.stylists[-1].id}


async def test_a_new_one_that_is_discarded_is_gone(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    before = lines(place)
    click_on(place.stylists.list.add_button)
    type_text("Ines")
    assert place.stylists.sheet is not None
    click_on(place.stylists.sheet.discard_button)
    assert lines(place) == before
    assert not place.stylists.is_changed


async def test_stylists_are_put_in_another_order_by_keys(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    place.stylists.list.rows.setFocus()
    key(Qt.Key.Key_Down, CONTROL)
    assert [one.id for one in (await saved(place)).stylists[:3]] == [MIA, LEA, NOAH]
    await until(lambda: lines(place)[:2] == ["Mia", "Lea"], "the list shows it")
    assert place.stylists.list.current == LEA
    click_on(place.stylists.list.up)
    assert [one.id for one in (await saved(place)).stylists[:3]] == [LEA, MIA, NOAH]
    assert not place.stylists.list.up.isEnabled()


async def test_her_own_length_and_price_and_what_she_does_not_do(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    form = stylist_form(place)
    trim, gents, dry = (form.skills.rows[ServiceId(nth)] for nth in list(form.skills.rows)[:3])
    trim.offered.setChecked(False)
    gents.minutes.setValue(40)
    dry.price.text.setText("29,50")
    assert not trim.minutes.isEnabled()
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    first, second, third = list(form.skills.rows)[:3]
    assert (await saved(place)).stylists[0].skills == (
        OwnWay(first, offered=False), OwnWay(second, minutes=40), OwnWay(third, price=2950)
    )  # fmt: skip
    trim.offered.setChecked(True)
    gents.minutes.setValue(0)
    dry.price.text.clear()
    place.stylists.sheet.save()
    assert (await saved(place)).stylists[0].skills == ()


async def test_breaks_have_a_reason(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    form = stylist_form(place)
    form.show_part("Breaks")
    form.breaks.add(2)
    form.breaks.days[2][0].reason.setText("Lunch")
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    (lunch,) = (await saved(place)).stylists[0].breaks
    assert lunch == (3, time(12), time(12, 30), "Lunch")


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


async def test_half_a_price_stays_when_another_desk_changes_the_list(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    other = await floor.desk()
    skills = stylist_form(place).skills
    before = await other.set_up.read()
    first, second = before.services[:2]
    mine = skills.rows[first.id].price.text
    mine.setFocus()
    type_text("4x")
    skills.rows[second.id].price.text.setText("cheap")
    made = await other.set_up.save(ServiceChange(None, first._replace(id=NEW_SERVICE, name="Fringe, dry")))
    await until(lambda: made.id in skills.rows, "the new service is offered")
    assert QApplication.focusWidget() is mine
    assert mine.text() == "4x"
    assert skills.rows[second.id].price.text.text() == "cheap"
    await other.set_up.save(ServiceChange(second, second._replace(active=False)))
    await until(lambda: second.id not in skills.rows, "the retired one is not")
    assert mine.text() == "4x"
    mine.setText("45")
    assert skills.skills == (OwnWay(first.id, price=4500),)


async def test_time_off_that_is_typed_waits_while_another_stylist_is_shown(floor: Floor) -> None:
    place = await at_page(floor, "Stylists")
    stylist_form(place).time_off.reason.words.setText("Dent")
    place.stylists.choose(MIA)
    assert lines(place)[:2] == ["Lea  •", "Mia"]
    place.stylists.choose(LEA)
    assert stylist_form(place).time_off.typed.reason == "Dent"


async def test_a_span_of_closures_is_added_and_taken_away(floor: Floor) -> None:
    place = await at_page(floor, "Closures")
    page = place.closures
    page.days.first.setDate(QDate(2026, 12, 23))
    page.days.last.setDate(QDate(2026, 12, 25))
    page.reason.setFocus()
    type_text("Christmas")
    key(Qt.Key.Key_Return)
    days = [date(2026, 12, day) for day in (23, 24, 25)]
    assert (await saved(place)).closures == tuple(Closure(day, "Christmas") for day in days)
    assert len(page.entries.words) == 1
    assert page.entries.words[0].endswith(": Christmas")
    assert not page.is_changed
    click_on(page.entries.buttons[0])
    assert (await saved(place)).closures == ()


async def test_a_closure_on_a_booked_day_is_told_first(floor: Floor) -> None:
    place = await at_page(floor, "Closures")
    place.closures.reason.setText("Burst pipe")
    click_on(place.closures.add_button)
    await until(lambda: place.stack.currentWidget() is place.touched, "what it touches is shown")
    assert "Burst pipe" in place.touched.parts[0].why
    click_on(place.touched.save_button)
    assert (await saved(place)).closures == (Closure(SATURDAY, "Burst pipe"),)


async def test_public_holidays_that_are_ticked_become_closures(floor: Floor) -> None:
    place = await at_page(floor, "Closures")
    page = place.closures.holidays
    click_on(place.closures.holidays_button)
    await until(lambda: page.ticks, "those of the salon's country are proposed")
    assert page.country.currentText() == "Sweden"
    assert [tick.isChecked() for tick in page.ticks] == [True, True]
    page.ticks[1].setChecked(False)
    click_on(page.add_button)
    assert [one.day for one in (await saved(place)).closures] == [date(2026, 12, 25)]
    click_on(place.closures.holidays_button)
    assert [tick.isEnabled() for tick in page.ticks] == [False, True]
    page.country.setCurrentText("Germany")
    await until(lambda: page.subdivision.count() > 10, "its parts are known")
    page.subdivision.setCurrentIndex(page.subdivision.findData("BY"))
    page.year.setValue(2027)
    await until(lambda: any("Epiphany" in tick.text() or "Drei" in tick.text() for tick in page.ticks), "Bavaria's")
    key(Qt.Key.Key_Escape)
    assert place.closures.holidays.isHidden()


async def test_a_service_is_typed_with_its_phases_and_drawn(floor: Floor) -> None:
    place = await at_page(floor, "Services")
    before = (await saved(place)).services
    place.services.choose(next(one.id for one in before if one.name == "Colour"))
    form = service_form(place)
    form.price.text.setText("98,50")
    form.apply.setValue(30)
    form.processing.setValue(35)
    form.cleanup.setValue(5)
    form.patch_test.setChecked(True)
    words = "30 min applying  ·  35 min taking effect  ·  25 min finishing  ·  5 min cleaning up"
    assert form.bar.words == form.bar_words.text() == words
    assert place.services.sheet is not None
    place.services.sheet.save()
    now = next(one for one in (await saved(place)).services if one.name == "Colour")
    assert (now.price, now.apply_minutes, now.processing_minutes, now.cleanup_minutes) == (9850, 30, 35, 5)
    assert now.needs_patch_test


async def test_a_price_that_is_none_is_told_and_kept(floor: Floor) -> None:
    place = await at_page(floor, "Services")
    service_form(place).price.text.setText("cheap")
    assert place.services.sheet is not None
    place.services.sheet.save()
    assert place.services.sheet.said.text() == "“cheap” is not an amount; “45” would be one."
    assert service_form(place).price.text.text() == "cheap"


def service(number: int, category: str, minutes: int = 30, apply: int = 0, processing: int = 0) -> Service:
    """A service of a category."""
    name = f"Service {number}"
    return Service(ServiceId(number), name, category, "#112233", minutes, 0, True, apply, processing)


LIST = [service(1, "Cut"), service(2, "Colour"), service(3, "Cut"), service(4, "Style")]


@pytest.mark.parametrize(
    ("number", "by", "order"),
    [
        (1, 1, [3, 1, 2, 4]),
        (3, -1, [3, 1, 2, 4]),
        (3, 1, [2, 1, 3, 4]),  # the whole category
        (4, -1, [1, 3, 4, 2]),
        (1, -1, [1, 3, 2, 4]),
        (4, 1, [1, 3, 2, 4]),
    ],
)
def test_services_move_in_their_categories_and_with_them(number: int, by: int, order: list[int]) -> None:
    assert [one.id for one in moved_in_categories(LIST, number, by)] == order


def test_services_of_a_category_stand_together() -> None:
    assert [one.id for one in by_category(LIST)] == [1, 3, 2, 4]
    assert moved([1, 2, 3], 2, 1) == [1, 3, 2]
    assert moved([1, 2, 3], 3, 1) == [1, 2, 3]


def test_the_stages_of_a_service() -> None:
    assert [(one.words, one.minutes) for one in stages_of(service(1, "", 30))] == [("with the client", 30)]
    assert [one.minutes for one in stages_of(service(1, "", 90, 30, 35))] == [30, 35, 25]


def test_dates_in_a_row_stand_together_where_the_reason_is_one() -> None:
    days = [Closure(date(2026, 12, day), why) for day, why in ((25, "A"), (24, "A"), (27, "A"), (28, "B"))]
    assert [[one.day.day for one in run] for run in runs_of(days)] == [[24, 25], [27], [28]]


def test_what_is_typed_is_laid_upon_what_another_desk_changed() -> None:
    before = service(1, "Cut")
    typed, now = before._replace(name="Mine", minutes=45), before._replace(minutes=60, price=1)
    assert rebased(typed, before, now) == before._replace(name="Mine", minutes=45, price=1)
    assert rebased((1,), (1,), (2,)) == (2,)
    assert rebased((3,), (1,), (2,)) == (3,)
