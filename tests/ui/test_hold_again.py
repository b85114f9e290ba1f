"""What was given back is held again by one key: all its services, with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import MIA, Floor, click_on, key, type_text


async def test_all_services_that_were_given_back_are_held_again(floor: Floor) -> None:
    window, desk = await floor.window()
    page, form = window.page, window.page.panel.form
    await floor.hold(page, "14:00", MIA)
    type_text("Nora")
    for count in (2, 3):
        click_on(form.builder.add)
        await until(lambda count=count: len(desk.holds.parts(page.reception.holding.hold.visit_id)) == count)  # type: ignore[misc, union-attr]
    more, times = form.builder.more, form.header.times.text()
    form.focus_client()
    key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: page.top_bar.told_date == "Sunday 22 November")
    key(Qt.Key.Key_Escape)
    await until(lambda: page.notices.offer == "Hold it again")
    assert form.builder.more == ()
    key(Qt.Key.Key_F8)
    await until(lambda: page.reception.holding.hold is not None, "it is held again")
    assert (form.builder.more, form.header.times.text()) == (more, times)
    assert form.draft.name == "Nora"


async def test_what_was_taken_meanwhile_can_be_held_elsewhere_with_all_services(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    page, form = window.page, window.page.panel.form
    await floor.hold(page, "14:00", MIA)
    click_on(form.builder.add)
    await until(lambda: form.header.times.text() == "14:00 – 15:00", "both services are held")
    more = form.builder.more
    form.focus_client()
    key(Qt.Key.Key_Escape)
    await until(lambda: page.notices.offer == "Hold it again")
    page.grid.select_slot(None)
    await other.holds.claim(floor.slot("14:00", MIA), floor.book.roster.services[3].id)
    key(Qt.Key.Key_F8)
    await until(lambda: "Take" in page.notices.offer, "another place is offered")
    assert form.builder.more == more
