"""The waitlist at two desks: what is cancelled at one lights up at the other, and one click holds it for who waits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Status
from salon_desk.ui.waitlist import WishCard
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, Person, Salon


def card(person: Person) -> WishCard:
    """The one wish on a desk's waitlist."""
    (only,) = person.page.waitlist.cards
    return only


async def both(salon: Salon, condition: Callable[[Person], object], what: str) -> None:
    """Go on when it is so at both desks."""
    for one in salon.people:
        await until(partial(condition, one), f"{what} at {one.desk.identity.desk}")


async def booked_and_waited_for(salon: Salon) -> None:
    """Omar books 14:00 with Lea for Nora; Greta would like just that, and Anna puts her on the waitlist."""
    await salon.omar.holds("14:00")
    await salon.omar.type("Nora Lund")
    await salon.omar.press(Qt.Key.Key_Return)
    await salon.omar.has_booked("14:00", "Nora Lund")
    await salon.anna.sees("14:00", "Nora Lund", "booked")
    salon.anna.page.panel.form.focus_client()
    await salon.anna.type("Greta Moss")
    await salon.anna.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    form = salon.anna.page.waiting.writing.form
    form.stylists.setCurrentIndex(form.stylists.findData(LEA))
    form.last.setDate(form.first.date())
    form.earliest.setCurrentIndex(form.earliest.findText("14:00"))
    form.latest.setCurrentIndex(form.latest.findText("15:00"))
    form.vip.setChecked(True)
    await salon.anna.press(Qt.Key.Key_Return)
    await both(salon, lambda one: one.page.waitlist.cards, "the wish is seen")
    for one in salon.people:
        assert card(one).shown.tone == ""
    await until(lambda: not salon.anna.page.panel.shows_page, "Anna has her answer")
    await salon.anna.press(Qt.Key.Key_Escape)


async def cancelled_by_omar(salon: Salon) -> None:
    """Omar cancels Nora's booking."""
    await salon.omar.click("14:00")
    shown = salon.omar.page.panel.card
    await until(lambda: shown.title.text() == "Nora Lund", "the booking's card")
    await salon.omar.click_on(shown.cancel)
    await salon.omar.click_on(shown.question.yes)


async def test_cancelled_at_one_desk_it_is_lit_at_the_other_and_one_click_holds_it(salon: Salon) -> None:
    await booked_and_waited_for(salon)
    await cancelled_by_omar(salon)
    await both(salon, lambda one: card(one).shown.tone == "good", "the wish is lit")
    for one in salon.people:
        assert card(one).state.text() == "14:00 Lea is free"
    await salon.anna.click_on(card(salon.anna))
    await until(lambda: salon.anna.own_hold, "it is held")
    await until(lambda: salon.anna.page.panel.form.draft.name == "Greta Moss", "for her")
    await salon.omar.sees("14:00", "held by Desk 1")
    await until(lambda: "Desk 1 holds 14:00 Lea" in card(salon.omar).state.text(), "the other desk knows for whom")
    await salon.anna.press(Qt.Key.Key_Return)
    for one in salon.people:
        await one.sees("14:00", "Greta Moss", "booked")
    await both(salon, lambda one: not one.page.waitlist.cards, "the wish is met")


async def test_freed_time_is_held_by_itself_and_the_other_desk_takes_it_over(salon: Salon) -> None:
    await salon.write("UPDATE salon.salon SET wish_minutes = 10")
    await booked_and_waited_for(salon)
    await cancelled_by_omar(salon)
    for one in salon.people:
        await one.sees("14:00", "held for Greta Moss from the waitlist")
    await both(salon, lambda one: "14:00 Lea is held for this wish" in card(one).state.text(), "shown as such")
    await salon.anna.click_on(card(salon.anna))
    await until(lambda: salon.anna.own_hold, "taken over")
    await salon.omar.sees("14:00", "held by Desk 1")
    await until(lambda: salon.anna.page.panel.form.draft.name == "Greta Moss", "for her")
    await salon.anna.press(Qt.Key.Key_Return)
    for one in salon.people:
        await one.sees("14:00", "Greta Moss", "booked")
    await both(salon, lambda one: not one.page.waitlist.cards, "the wish is met")
    assert salon.omar.desk.day is not None
    assert [part.status for part in salon.omar.desk.day.bookings] == [Status.BOOKED]
