"""Next free, whole visits and the palette, by keys alone: whole windows, one real book, seen at the other desk."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.ui.palette_finds import CLIENTS, SLOTS
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Person, Salon

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def label(one: Person, booking: Booking) -> str:
    """Days from today, start and stylist, as `1 14:00 Lea`."""
    zone = zone_of(one.desk.roster.salon.zone)
    stylist = one.desk.roster.stylist(booking.stylist_id)
    days = (day_of(booking.start, zone) - one.desk.today()).days
    return f"{days} {booking.start.astimezone(zone):%H:%M} {stylist.name if stylist else ''}"


def visit_of(one: Person) -> list[str]:
    """All parts of what this desk holds, as it knows them."""
    assert one.desk.day is not None
    return [label(one, part) for part in one.desk.day.visits.get(one.hold.visit_id, ())]


async def test_free_time_is_found_held_and_booked_by_keys_alone(salon: Salon) -> None:
    await salon.anna.press(Qt.Key.Key_K, CONTROL)
    await salon.anna.type("colour mia in 2 weeks after 15")
    rows = salon.anna.page.palette_wishes.palette.rows
    await until(lambda: rows.current is not None and rows.current.group == SLOTS, "free times are found")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold)
    assert label(salon.anna, salon.anna.hold) == "14 15:00 Mia"
    hold = salon.anna.hold
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold is None, "it is booked")
    assert salon.anna.known(hold).status is Status.BOOKED
    await salon.omar.press(Qt.Key.Key_K, CONTROL)
    await salon.omar.type("+2w")
    await salon.omar.press(Qt.Key.Key_Return)
    await until(lambda: salon.omar.desk.day and hold.visit_id in salon.omar.desk.day.visits)
    assert salon.omar.known(hold).client_name == "Nora Lund"


async def test_a_client_who_was_booked_is_found_at_the_other_desk(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Östberg")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "Nora Östberg")
    await salon.omar.press(Qt.Key.Key_K, CONTROL)
    await salon.omar.type("ostb")
    rows = salon.omar.page.palette_wishes.palette.rows
    await until(lambda: any(found.group == CLIENTS for found in rows.finds))
    await salon.omar.press(Qt.Key.Key_Return)
    await until(lambda: salon.omar.page.clients.is_open)
    assert salon.omar.page.clients.page.client.name == "Nora Östberg"


async def test_a_visit_of_two_services_is_held_whole_and_seen_whole_at_the_other_desk(salon: Salon) -> None:
    form = salon.anna.page.panel.form
    await salon.omar.holds("15:30", LEA)
    await salon.anna.sees("15:30", "held by Desk 2")
    await salon.anna.holds("14:45", LEA)
    await salon.anna.click_on(form.builder.add)
    await until(lambda: len(visit_of(salon.anna)) == 2, "the hold has a second part")
    assert visit_of(salon.anna) == ["1 14:45 Lea", "1 15:30 Mia"]
    await salon.omar.sees("15:30", "held by Desk 1", stylist=MIA)
    whom = form.header.whom
    await until(lambda: whom.text().startswith("with Lea, then Mia"), "the form, which hears of it after the day")
    await salon.anna.press(Qt.Key.Key_Escape)
    await salon.omar.sees("14:45", "free")
    await salon.omar.sees("15:30", "free", stylist=MIA)


async def test_the_first_that_works_is_taken_by_enter_on_the_next_day_that_has_room(salon: Salon) -> None:
    tomorrow = salon.anna.desk.today() + timedelta(days=1)
    await salon.write("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", tomorrow)
    finder = salon.anna.page.panel.form.finder
    await salon.anna.press(Qt.Key.Key_F, CONTROL)
    await until(lambda: finder.offers, "something is offered")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold)
    assert label(salon.anna, salon.anna.hold) == "2 08:00 Lea"
    await until(lambda: salon.anna.desk.day and salon.anna.desk.day.date == tomorrow + timedelta(days=1))


async def test_two_who_take_the_first_at_once_get_two_different_ones(salon: Salon) -> None:
    for one in salon.people:
        await one.press(Qt.Key.Key_F, CONTROL)
    finders = [one.page.panel.form.finder for one in salon.people]
    await until(lambda: all(finder.offers for finder in finders), "both are offered the same")
    assert finders[0].offers[0] == finders[1].offers[0]
    async with salon.all_wait_for(LEA) as waiting:
        await salon.anna.press(Qt.Key.Key_Return)
        await until(lambda: waiting(1), "Anna's claim is on its way")
        await salon.omar.press(Qt.Key.Key_Return)
        await until(lambda: waiting(2), "Omar's, too")
    await until(lambda: all(one.own_hold for one in salon.people), "both hold something")
    assert label(salon.anna, salon.anna.hold) == "1 08:00 Lea"
    assert label(salon.omar, salon.omar.hold) in ("1 08:00 Mia", "1 08:45 Lea")


async def test_again_in_six_weeks_by_keys(salon: Salon) -> None:
    await salon.anna.holds("14:00", MIA)
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.page.panel.shows_card)
    await salon.anna.press(Qt.Key.Key_R, CONTROL)
    await salon.anna.press(Qt.Key.Key_Tab)
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold)
    assert label(salon.anna, salon.anna.hold) == "43 14:00 Mia"
    await until(lambda: salon.anna.page.panel.form.draft.name == "Nora Lund", "for her")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold is None)
    await salon.omar.press(Qt.Key.Key_6, ALT)
    await until(lambda: salon.omar.desk.day and "Nora Lund" in [it.client_name for it in salon.omar.desk.day.bookings])


async def test_a_visit_keeps_all_its_services_while_other_days_are_looked_at(salon: Salon) -> None:
    form = salon.anna.page.panel.form
    hold = await salon.anna.holds("14:00")
    await salon.anna.click_on(form.builder.add)
    await until(lambda: len(visit_of(salon.anna)) == 2, "two parts")
    await until(lambda: len(form.builder.more) == 1, "and the form, which hears of it after the day, tells them too")
    more, times = form.builder.more, form.header.times.text()
    form.focus_client()
    await salon.anna.press(Qt.Key.Key_PageDown, CONTROL)
    await until(lambda: salon.anna.desk.day and hold.visit_id not in salon.anna.desk.day.visits, "another day")
    before = salon.anna.hold.version
    await salon.anna.press(Qt.Key.Key_F2)
    await until(lambda: salon.anna.hold.version > before or salon.anna.notice, "it is held longer, or can't be")
    assert (form.builder.more, form.header.times.text()) == (more, times)
    await salon.anna.click_on(form.builder.add)
    await until(lambda: len(visit_of(salon.anna)) == 3, "three parts")
    await until(lambda: len(form.builder.more) == 2, "and the form, which hears of it after the day, tells them too")
    assert [wish.service_id for wish in form.builder.more][:1] == [wish.service_id for wish in more]
    assert form.builder.more[1] != more[0]
