"""What one desk does is seen at the other: whole windows, real clicks and keys, one real book."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Status
from salon_desk.ui.panel_form import Stage
from salon_desk.ui.theme import LIGHT
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Salon


async def test_a_slot_claimed_at_one_desk_turns_amber_at_the_other(salon: Salon) -> None:
    amber = LIGHT.hold_other_tint.name()
    assert salon.omar.reads("14:00").endswith("free")
    assert amber not in salon.omar.colours_at("14:00")
    await salon.anna.holds("14:00")
    await salon.omar.sees("14:00", "14:00, Lea, held by Desk 1, ", "left")
    assert amber in salon.omar.colours_at("14:00")
    assert amber not in salon.anna.colours_at("14:00")
    assert salon.omar.own_hold is None


async def test_a_hold_counts_down_at_both_desks_alike(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00")
    listed = "Desk 1 · Lea 14:00"
    await until(lambda: listed in salon.omar.counts)
    start = hold.seconds_left(salon.omar.desk.clock.now())
    for one in (salon.anna, salon.omar):
        await one.counts_below(listed, start)
    here, there = (one.count_of(listed) for one in salon.people)
    assert 0 < here <= start
    assert abs(here - there) <= 1
    assert abs(_seconds(salon.anna.page.panel.form.header.ring.text) - here) <= 1


async def test_a_confirmed_hold_stays_with_its_name_at_both(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    for one in salon.people:
        await one.sees("14:00", "Nora Lund, Cut & finish, 14:00 to 14:45, Lea, booked")
        assert not one.counts
    known = salon.omar.known(hold)
    assert (known.status, known.reserved_until, known.desk) == (Status.BOOKED, None, "Desk 1")


async def test_a_hold_released_by_escape_is_free_at_both(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.omar.sees("14:00", "held by Desk 1")
    await salon.anna.press(Qt.Key.Key_Escape)
    for one in salon.people:
        await one.sees("14:00", "free")
    assert salon.anna.own_hold is None
    await salon.omar.holds("14:00")


async def test_a_click_elsewhere_gives_the_first_slot_back(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.holds("16:00", MIA)
    await salon.omar.sees("14:00", "free")
    await salon.omar.sees("16:00", "held by Desk 1", stylist=MIA)
    assert salon.anna.page.panel.form.draft.name == "Nora Lund"


async def test_who_loses_a_race_is_told_by_whom_and_until_when_and_takes_the_next_free(salon: Salon) -> None:
    async with salon.all_wait_for(LEA) as waiting:
        await salon.anna.click("14:00")
        await until(lambda: waiting(1), "Anna's click is on its way")
        await salon.omar.click("14:00")
        await until(lambda: waiting(2), "Omar's click, too")
    await until(lambda: salon.anna.own_hold, "the first one has it")
    until_when = salon.second_of(salon.anna.hold.reserved_until)
    lost = f"14:00 with Lea is held by Desk 1 until {until_when}."
    await until(lambda: salon.omar.notice == lost, "who and until when")
    assert salon.omar.own_hold is None
    assert salon.omar.page.notices.offer == "Take 14:45 with Lea"
    await salon.omar.press(Qt.Key.Key_F8)
    await until(lambda: salon.omar.own_hold, "the next free one")
    await salon.anna.sees("14:45", "held by Desk 2")


async def test_a_hold_taken_further_down_the_day_is_the_next_free_one(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.omar.sees("14:00", "held by Desk 1")
    await salon.omar.click("14:00")
    await until(lambda: salon.omar.page.panel.shows_card, "whose it is")
    assert salon.omar.page.panel.card.title.text() == "Held by Desk 1"
    await salon.omar.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: salon.omar.own_hold, "the next free one")
    assert salon.omar.hold.start == salon.omar.slot("14:00").start
    await salon.anna.sees("14:00", "held by Desk 2", stylist=MIA)


async def test_another_service_makes_the_hold_longer_at_both(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    salon.anna.page.panel.form.chooser.services.setFocus()
    await salon.anna.press(Qt.Key.Key_Down)
    await salon.omar.sees("15:15", "held by Desk 1")
    await salon.anna.sees("15:15", "held by Desk 1")


async def test_a_service_that_does_not_fit_says_what_is_in_the_way_and_keeps_the_hold(salon: Salon) -> None:
    await salon.omar.holds("15:00")
    hold = await salon.anna.holds("14:00")
    salon.anna.page.panel.form.chooser.services.setFocus()
    await salon.anna.press(Qt.Key.Key_Down)
    await until(lambda: salon.anna.notice.startswith("15:00 with Lea is held by Desk 2 until "), "what is in the way")
    await until(lambda: salon.anna.page.panel.form.chooser.minutes is None, "the old length is shown again")
    assert salon.anna.hold.span == hold.span


async def test_one_key_extends_a_hold_at_both(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00")
    await until(lambda: hold.seconds_left(salon.anna.desk.clock.now()) < 180, "a second has passed")
    await salon.anna.press(Qt.Key.Key_F2)
    await until(lambda: salon.anna.hold.version > hold.version, "it lasts longer")
    before, later = hold.reserved_until, salon.anna.hold.reserved_until
    assert before is not None
    assert later is not None
    assert later > before
    await until(lambda: salon.omar.known(hold).reserved_until == later, "the other desk knows")


async def test_a_lapsed_hold_keeps_what_was_typed_and_one_key_claims_again(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.let_time_pass(hold)
    for one in salon.people:
        await one.sees("14:00", "free")
    await until(lambda: salon.anna.page.panel.form.stage is Stage.ENDED, "the panel says so")
    assert salon.anna.page.panel.form.draft.name == "Nora Lund"
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold, "held again")
    assert salon.anna.hold.visit_id != hold.visit_id
    assert salon.anna.page.panel.form.draft.name == "Nora Lund"
    await salon.omar.sees("14:00", "held by Desk 1")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "Nora Lund", "booked")


async def test_closing_the_window_frees_what_it_held(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.omar.sees("14:00", "held by Desk 1")
    salon.anna.window.close()
    await salon.omar.sees("14:00", "free")


async def test_a_cancelled_booking_is_free_everywhere(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "Nora Lund", "booked")
    await salon.omar.click("14:00")
    card = salon.omar.page.panel.card
    await until(lambda: card.title.text() == "Nora Lund", "the booking's card")
    await salon.omar.click_on(card.cancel)
    assert card.asks
    await salon.omar.click_on(card.question.yes)
    for one in salon.people:
        await one.sees("14:00", "free")


async def test_what_a_third_desk_moves_is_seen_at_both(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "booked")
    third = await salon.beside()
    assert third.day is not None
    booking = next(third.day.bookings)
    await third.bookings.move(booking, salon.anna.slot("17:00", MIA))
    for one in salon.people:
        await one.sees("14:00", "free")
        await one.sees("17:00", "Nora Lund", "booked", stylist=MIA)
    await third.close()


async def test_tab_leads_from_the_name_to_the_phone_number(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Tab)
    await salon.anna.type("070-174 06 12")
    assert salon.anna.page.panel.form.draft.phone == "070-174 06 12"


def _seconds(countdown: str) -> int:
    minutes, seconds = countdown.split(":")
    return int(minutes) * 60 + int(seconds)
