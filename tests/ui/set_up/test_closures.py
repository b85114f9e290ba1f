"""Closures: typed, proposed as public holidays, and told where they touch what is booked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt

from salon_desk.domain.set_up import Closure
from salon_desk.ui.set_up.closures_page import runs_of
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text
from tests.helpers.set_up_floor import at_page, saved


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


def test_dates_in_a_row_stand_together_where_the_reason_is_one() -> None:
    days = [Closure(date(2026, 12, day), why) for day, why in ((25, "A"), (24, "A"), (27, "A"), (28, "B"))]
    assert [[one.day.day for one in run] for run in runs_of(days)] == [[24, 25], [27], [28]]
