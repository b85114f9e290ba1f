"""A booking is changed by hand at one desk and seen at the other: whole windows, real clicks and keys, a real book."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from salon_desk.domain.booking import Booking, Progress, Status
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Person, Salon

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def _booked(salon: Salon, clock: str = "10:00", name: str = "Nora Lund") -> Booking:
    """Anna books it; both desks know it."""
    hold = await salon.anna.holds(clock)
    await salon.anna.type(name)
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.anna.has_booked(clock, name)
    await salon.omar.sees(clock, name, "booked")
    return salon.anna.known(hold)


async def _drag(person: Person, booking: Booking, clock: str, stylist: int) -> None:
    """Take a booking by its middle and let it go at another time."""
    grid, slot = person.page.grid, person.slot(clock, stylist)
    grid.reveal(booking.start)
    grabbed = grid.rect_of(person.known(booking))
    there = grid.slot_rect(slot).topLeft() + QPoint(grid.slot_rect(slot).width() // 2, grabbed.height() // 2)
    QTest.mousePress(grid.viewport(), LEFT, NONE, grabbed.center())
    QTest.mouseMove(grid.viewport(), (grabbed.center() + there) / 2)
    QTest.mouseMove(grid.viewport(), there)
    QTest.mouseRelease(grid.viewport(), LEFT, NONE, there)


async def test_a_booking_dragged_at_one_desk_moves_at_the_other_and_comes_back(salon: Salon) -> None:
    booking = await _booked(salon)
    await _drag(salon.anna, booking, "12:00", MIA)
    for one in salon.people:
        await one.sees("12:00", "Nora Lund", "12:00 to 12:45", stylist=MIA)
        await one.sees("10:00", "free")
    moved = "Nora Lund is moved to 12:00 with Mia, from 10:00 with Lea."
    await until(lambda: salon.anna.notice == moved, "Anna has her answer: the news of it may come before")
    await salon.anna.press(Qt.Key.Key_Z, CONTROL)
    for one in salon.people:
        await one.sees("10:00", "Nora Lund", "booked")
        await one.sees("12:00", "free", stylist=MIA)


async def test_who_moves_it_later_is_told_and_overwrites_nothing(salon: Salon) -> None:
    booking = await _booked(salon)
    salon.omar.page.grid.select_booking(salon.omar.known(booking))
    salon.omar.page.grid.setFocus()
    await salon.omar.press(Qt.Key.Key_M)
    await salon.omar.press(Qt.Key.Key_Right)
    await _drag(salon.anna, booking, "12:00", LEA)
    await salon.omar.sees("12:00", "Nora Lund")
    await salon.omar.press(Qt.Key.Key_Return)
    await until(lambda: "nothing was overwritten" in salon.omar.notice, "Omar is told")
    for one in salon.people:
        await one.sees("12:00", "Nora Lund")
        await one.sees("10:00", "free", stylist=MIA)


async def test_nothing_is_taken_back_over_what_the_other_desk_did(salon: Salon) -> None:
    booking = await _booked(salon)
    await _drag(salon.anna, booking, "11:00", LEA)
    await salon.omar.sees("11:00", "Nora Lund")
    await _drag(salon.omar, booking, "12:00", LEA)
    await salon.anna.sees("12:00", "Nora Lund")
    await salon.anna.press(Qt.Key.Key_Z, CONTROL)
    await until(lambda: "nothing was overwritten" in salon.anna.notice, "Anna is told")
    for one in salon.people:
        await one.sees("12:00", "Nora Lund")


async def test_a_longer_booking_and_a_word_of_the_client_are_seen_at_both(salon: Salon) -> None:
    booking = await _booked(salon)
    await salon.anna.press(Qt.Key.Key_F)
    await salon.omar.sees("10:00", "confirmed")
    QTest.keyPress(salon.anna.page.grid, Qt.Key.Key_Down, SHIFT)
    QTest.keyRelease(salon.anna.page.grid, Qt.Key.Key_Shift)
    await salon.omar.sees("10:00", "10:00 to 11:00", "confirmed")
    assert salon.omar.known(booking).progress is Progress.CONFIRMED


async def test_squeezed_in_at_one_desk_it_stands_beside_at_the_other(salon: Salon) -> None:
    booking = await _booked(salon)
    grid = salon.anna.page.grid
    QTest.mouseClick(grid.viewport(), LEFT, SHIFT, grid.slot_rect(salon.anna.slot("10:15")).center())
    await salon.anna.type("Only a fringe")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold, "it is held")
    await salon.omar.sees("10:15", "Nora Lund", "held by Desk 1", "squeezed in: Only a fringe")
    hold = salon.omar.known(salon.anna.hold)
    assert not salon.omar.page.grid.rect_of(hold).intersects(salon.omar.page.grid.rect_of(booking))


async def test_a_cancellation_is_taken_back_at_both(salon: Salon) -> None:
    booking = await _booked(salon)
    await salon.anna.press(Qt.Key.Key_Delete)
    await salon.anna.type("Client is ill")
    await salon.anna.press(Qt.Key.Key_Return)
    for one in salon.people:
        await one.sees("10:00", "free")
    await until(lambda: salon.anna.notice.endswith("is cancelled."), "Anna has her answer")
    await salon.anna.press(Qt.Key.Key_Z, CONTROL)
    for one in salon.people:
        await one.sees("10:00", "Nora Lund", "booked")
    assert salon.omar.known(booking).status is Status.BOOKED


async def test_parked_at_one_desk_it_is_placed_on_another_day(salon: Salon) -> None:
    booking = await _booked(salon)
    await salon.anna.press(Qt.Key.Key_P)
    await salon.omar.sees("10:00", "Nora Lund")
    shelf, grid = salon.anna.page.sidebar.shelf, salon.anna.page.grid
    model = salon.anna.page.model
    assert model.day is not None
    shown = model.day.date
    await salon.anna.press(Qt.Key.Key_Right, CONTROL)
    await until(lambda: model.day is not None and model.day.date > shown, "another day")
    await salon.anna.click_on(shelf.rows[booking.visit_id])
    grid.setFocus()
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("10:00", "free")
    await until(lambda: not shelf.rows, "it is off the shelf")
