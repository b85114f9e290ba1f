"""A whole day's work at two desks by the keyboard alone, on a real book: no event of a mouse anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.timespan import clock_label, zone_of
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Person, Salon

ALT, CONTROL, SHIFT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Alt", "Control", "Shift"))
Key = Qt.Key
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class _Trap(QObject):
    """Remembers every event of a mouse that reaches anything in the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.caught: list[QEvent.Type] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOUSE:
            self.caught.append(event.type())
        return False


@pytest.fixture(autouse=True)
def trap(qapp: QApplication) -> Iterator[None]:
    """No mouse is used in these journeys."""
    trap = _Trap(qapp)
    yield
    qapp.removeEventFilter(trap)
    assert trap.caught == []


async def _walk(one: Person, wanted: Slot) -> None:
    """To a place of the day with the arrow keys."""
    await one.press(Key.Key_D, CONTROL)
    grid = one.page.grid
    await one.press(Key.Key_Down)
    for _ in range(200):
        slot = grid.selected_slot()
        if slot == wanted:
            return
        if slot is None or slot.stylist_id != wanted.stylist_id:
            await one.press(Key.Key_Right if slot is None or slot.stylist_id < wanted.stylist_id else Key.Key_Left)
        else:
            await one.press(Key.Key_Down if slot.start < wanted.start else Key.Key_Up)
    pytest.fail(f"the arrows never come to {wanted}")


async def _hold(one: Person, clock: str, stylist: int = LEA) -> Booking:
    slot = one.slot(clock, stylist)
    await _walk(one, slot)
    await one.press(Key.Key_Return)
    await until(lambda: one.own_hold is not None and one.hold.start == slot.start, f"{clock} is held")
    return one.hold


async def _book(one: Person, clock: str, name: str, stylist: int = LEA) -> Booking:
    """Claim it, type a new client's name, confirm."""
    hold = await _hold(one, clock, stylist)
    await one.type(name)
    await one.press(Key.Key_Return)
    await one.has_booked(clock, name, stylist)
    return one.known(hold)


def _slot_of(booking: Booking) -> Slot:
    return Slot(booking.stylist_id, booking.start)


def _day_of(one: Person) -> date:
    assert one.desk.day is not None
    return one.desk.day.date


async def _nights_pass(salon: Salon, booking: Booking, count: int) -> None:
    """So many nights later: the visit was so many days earlier, and both desks go there by keys."""
    earlier = f"starts_at = starts_at - interval '{count} d', ends_at = ends_at - interval '{count} d'"
    span = f"tstzrange(starts_at - interval '{count} d', ends_at - interval '{count} d')"
    await salon.write(
        f"UPDATE salon.segment SET {earlier}, busy = tstzmultirange({span}) WHERE visit_id = %s", booking.visit_id
    )
    await salon.write("UPDATE salon.visit SET version = version + 1 WHERE id = %s", booking.visit_id)
    for one in salon.people:
        before = _day_of(one)
        await one.press(Key.Key_D, CONTROL)
        for _ in range(count):
            await one.press(Key.Key_Left, CONTROL)
        await until(lambda: _day_of(one) == before - timedelta(days=count), "the day of the visit")  # noqa: B023
        await until(lambda: one.desk.day and booking.visit_id in one.desk.day.visits, "the visit on it")  # noqa: B023


async def test_a_client_comes_from_the_first_call_to_the_chair_and_is_seen_at_both_desks(salon: Salon) -> None:
    anna, omar = salon.anna, salon.omar
    booking = await _book(anna, "10:00", "Nora Lund")
    await omar.sees("10:00", "Nora Lund", "booked")
    await anna.press(Key.Key_M)
    await anna.press(Key.Key_Right)
    await anna.press(Key.Key_Down)
    await anna.press(Key.Key_Return)
    await omar.sees("10:15", "Nora Lund", "10:15 to 11:00", stylist=MIA)
    await _walk(omar, omar.slot("10:15", MIA))
    QTest.keyPress(omar.page.grid, Key.Key_Down, SHIFT)
    QTest.keyRelease(omar.page.grid, Key.Key_Shift)
    await anna.sees("10:15", "10:15 to 11:15", stylist=MIA)
    await omar.press(Key.Key_F)
    await anna.sees("10:15", "Nora Lund", "confirmed", stylist=MIA)
    await _nights_pass(salon, booking, 1)
    await _walk(omar, _slot_of(omar.known(booking)))
    for letter, progress in (
        (Key.Key_A, Progress.ARRIVED), (Key.Key_I, Progress.IN_CHAIR), (Key.Key_D, Progress.DONE),
    ):  # fmt: skip
        await omar.press(letter)
        await until(lambda: anna.known(booking).progress is progress, progress)  # noqa: B023


async def test_a_known_client_is_found_by_fragments_and_does_not_come(salon: Salon) -> None:
    anna, omar = salon.anna, salon.omar
    await _book(anna, "09:00", "Greta Moss")
    hold = await _hold(omar, "12:00", MIA)
    await omar.type("gre mo")
    hits = omar.page.panel.form.client.search.hits
    await until(lambda: [row.line.client.name for row in hits.rows] == ["Greta Moss"], "she is known")
    await omar.press(Key.Key_Down)
    await omar.press(Key.Key_Return)
    await until(lambda: omar.page.panel.form.client.client is not None, "she is meant")
    await omar.press(Key.Key_Return)
    await anna.sees("12:00", "Greta Moss", "booked", stylist=MIA)
    await until(lambda: omar.own_hold is None, "Omar has his answer")
    await _nights_pass(salon, hold, 2)
    await _walk(omar, _slot_of(omar.known(hold)))
    await omar.press(Key.Key_X)
    await until(lambda: anna.known(hold).progress is Progress.NO_SHOW, "she did not come")
    await omar.press(Key.Key_Z, CONTROL)
    await until(lambda: anna.known(hold).progress is Progress.BOOKED, "she came after all")


async def test_a_cancellation_and_a_wish_meet_by_keys(salon: Salon) -> None:
    anna, omar = salon.anna, salon.omar
    booking = await _book(anna, "14:00", "Dana Xu")
    await omar.press(Key.Key_D, CONTROL)
    await omar.press(Key.Key_W)
    await until(lambda: omar.page.panel.shows_page, "the form of a wish")
    await omar.type("Ida Falk")
    await omar.press(Key.Key_Return)
    await until(lambda: all(one.page.waitlist.cards for one in salon.people), "she waits at both desks")
    await until(lambda: not omar.page.panel.shows_page, "Omar has his answer")
    await _walk(anna, anna.slot("14:00"))
    await anna.press(Key.Key_Delete)
    await until(lambda: anna.page.panel.card.question.isVisible(), "the question")
    await anna.type("Client is ill")
    await anna.press(Key.Key_Return)
    await omar.sees("14:00", "free")
    assert omar.desk.day is not None
    assert booking.visit_id not in omar.desk.day.visits
    await omar.press(Key.Key_W, ALT)
    await until(lambda: any(card.hasFocus() for card in omar.page.waitlist.cards), "her card has the keys")
    await until(lambda: all(card.shown.tone for card in omar.page.waitlist.cards), "something fits")
    await omar.press(Key.Key_Return)
    await until(lambda: omar.own_hold is not None, "it is held for her")
    await until(lambda: omar.page.panel.form.draft.name == "Ida Falk", "her name is there")
    held = omar.hold
    await omar.press(Key.Key_Return)
    await until(lambda: omar.own_hold is None and not anna.page.waitlist.cards, "she is booked and waits no more")
    await until(lambda: anna.known(held).status is Status.BOOKED, "Anna sees it")


async def test_next_free_and_a_standing_appointment_by_keys(salon: Salon) -> None:
    anna, omar = salon.anna, salon.omar
    await anna.press(Key.Key_F, CONTROL)
    finder = anna.page.panel.form.finder
    await until(lambda: finder.isVisible() and finder.offers, "something is offered")
    await anna.press(Key.Key_1)
    await until(lambda: anna.own_hold is not None, "the first is held")
    hold = anna.hold
    clock = clock_label(hold.start, zone_of(anna.desk.roster.salon.zone))
    await anna.type("Maja Holm")
    await anna.press(Key.Key_Return)
    await omar.sees(clock, "Maja Holm", "booked", stylist=hold.stylist_id)
    await until(lambda: anna.own_hold is None, "Anna has her answer")
    await anna.press(Key.Key_R, CONTROL | SHIFT)
    standing = anna.page.reception.standing.page
    await until(lambda: anna.page.panel.shows_page and len(standing.rows) == 6, "six dates")
    await anna.press(Key.Key_Return)
    await until(lambda: "of 6 visits are booked" in anna.notice, "what became of them")
    await anna.press(Key.Key_Escape)
    await until(lambda: not anna.page.panel.shows_page, "the page is left")
    await omar.press(Key.Key_4, ALT)
    shown = omar.page.model
    await until(lambda: shown.day is not None and shown.day.date > hold.start.date(), "four weeks on")
    await until(lambda: shown.day is not None and [it.client_name for it in shown.day.bookings], "she is there again")
    assert shown.day is not None
    assert {it.client_name for it in shown.day.bookings} == {"Maja Holm"}


async def test_every_place_is_reached_walked_and_left_by_keys(salon: Salon) -> None:
    anna = salon.anna
    await _book(salon.omar, "11:00", "Leo Brandt")
    await anna.sees("11:00", "Leo Brandt")
    places = anna.page.places
    for nth in range(1, len(places.words)):
        await anna.press(Key(Key.Key_1 + nth), CONTROL)
        assert places.number == nth
        seen = []
        for _ in range(60):
            focus = anna.window.focusWidget()
            assert focus is not None
            seen.append(focus)
            await anna.press(Key.Key_Tab)
            if anna.window.focusWidget() in seen:
                break
        place = cast(QWidget, places.place)
        assert any(place.isAncestorOf(one) or one is place for one in seen), places.words[nth]
    await anna.press(Key.Key_1, CONTROL)
    assert places.is_day
    await _walk(anna, anna.slot("11:00"))
    await anna.press(Key.Key_Return)
    await until(lambda: anna.page.panel.shows_card, "his card")
    await anna.press(Key.Key_C, CONTROL)
    assert "Leo Brandt" in QApplication.clipboard().text()
