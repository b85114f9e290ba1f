"""Week and list at one desk stay true to what happens at the other, on a real book."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.ui.day_list.place import DayListPlace
from salon_desk.ui.week.place import WeekPlace
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import Salon

CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_the_week_of_a_stylist_fills_while_the_other_desk_books(salon: Salon) -> None:
    await salon.anna.press(Qt.Key.Key_2, CONTROL)
    place = salon.anna.page.places.place
    assert isinstance(place, WeekPlace)
    await until(lambda: bool(place.model.days), "the week is read")
    slot = salon.omar.slot("14:00")

    def reads() -> str:
        return str(place.model.data(place.model.index_of(slot)))

    assert reads() == "14:00, Lea, free"
    await salon.omar.holds("14:00")
    await until(lambda: "held by Desk 2" in reads(), "the hold is in the week")
    await salon.omar.type("Nora Lund")
    await salon.omar.press(Qt.Key.Key_Return)
    await until(lambda: reads().startswith("Nora Lund"), "the booking is in the week")
    await salon.anna.press(Qt.Key.Key_PageDown, CONTROL)
    await until(lambda: place.model.days[0].begins > slot.start, "the next week")
    watched = salon.anna.page.model.day
    other = next(day for day in place.model.days if watched is not None and day.date != watched.date)
    later = slot._replace(start=other.begins + timedelta(hours=12))
    beside = await salon.beside()
    await beside.holds.claim(later, beside.roster.services[0].id)
    await until(lambda: "held by Desk 3" in str(place.model.data(place.model.index_of(later))), "a date nobody watches")
    await beside.close()


async def test_the_list_of_the_day_follows_a_visit_from_hold_to_confirmed(salon: Salon) -> None:
    await salon.anna.press(Qt.Key.Key_3, CONTROL)
    place = salon.anna.page.places.place
    assert isinstance(place, DayListPlace)

    def rows() -> list[tuple[str, str]]:
        return [(row.cells[1], row.cells[5].partition(" until")[0]) for row in place.visits.all_rows]

    assert rows() == []
    await salon.omar.holds("14:00")
    await until(lambda: rows() == [("", "held by Desk 2")], "the hold is listed")
    await salon.omar.type("Nora Lund")
    await salon.omar.press(Qt.Key.Key_Return)
    await until(lambda: rows() == [("Nora Lund", "booked")], "the booking is listed")
    await until(lambda: salon.omar.page.panel.shows_card, "her card")
    salon.omar.page.grid.setFocus()
    await salon.omar.press(Qt.Key.Key_F)
    await until(lambda: rows() == [("Nora Lund", "confirmed")], "she has confirmed")
    place.table.selectRow(0)
    place.table.setFocus()
    await salon.anna.press(Qt.Key.Key_B)
    await until(lambda: rows() == [("Nora Lund", "booked")], "back to booked")
    await salon.omar.sees("14:00", "Nora Lund", "booked")
