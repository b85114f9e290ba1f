"""The finder in the form, several services of one visit, and the same again in some weeks: by clicks and keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTime

from salon_desk.domain.booking import Booking
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.domain.treatment import Skill
from salon_desk.domain.visit import Offer, Part, PartWish
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.finder import AFTER, THIS_DAY, Finder
from salon_desk.ui.finder_wishes import NOTHING
from tests.helpers.days import SATURDAY, at, booked, empty_day
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key, turn_wheel

CONTROL = Qt.KeyboardModifier.ControlModifier


async def opened(page: DeskPage) -> Finder:
    """The finder, by its key, with what it offers."""
    key(Qt.Key.Key_F, CONTROL)
    finder = page.panel.form.finder
    assert finder.isVisible()
    await until(lambda: finder.offers, "something is offered")
    return finder


def held(floor: Floor, page: DeskPage) -> str:
    """What is held, as `21 14:00 1`."""
    hold = page.reception.holding.hold
    return f"{hold.start.astimezone(floor.day.zone):%d %H:%M} {hold.stylist_id}" if hold else ""


def choose(finder: Finder, name: str, words: str) -> None:
    """Choose an entry of one of its lists."""
    box = {"people": finder.people, "days": finder.days, "times": finder.times}[name]
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


async def test_the_key_offers_times_on_several_days_and_a_number_takes_one(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    assert [plain(button.text()).split("   ")[1] for button in finder.buttons] == [
        "today 12:15 · Lea", "today 13:15 · Lea", "today 14:15 · Lea",
        "Sun 22 Nov 09:00 · Lea", "Sun 22 Nov 10:00 · Lea", "Sun 22 Nov 11:00 · Lea",
    ]  # fmt: skip
    key(Qt.Key.Key_5)
    await until(lambda: held(floor, window.page) == "22 10:00 1")
    assert window.page.top_bar.told_date == "Sunday 22 November"
    assert window.page.panel.form.client.name.hasFocus()
    assert not finder.isVisible()


async def test_tab_goes_through_the_lists_as_they_stand(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    finder.days.setFocus()
    for box in (finder.people, finder.times):
        key(Qt.Key.Key_Tab)
        assert box.hasFocus()


async def test_with_whom_which_days_and_what_times_narrow_it_down(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = await opened(window.page)
    choose(finder, "people", "Mia")
    choose(finder, "times", AFTER)
    finder.after.setTime(QTime(16, 30))
    finder.weekdays[3].setChecked(True)
    await until(lambda: finder.buttons and plain(finder.buttons[0].text()).endswith("Thu 26 Nov 16:30 · Mia"))
    assert len(finder.offers) == 4
    choose(finder, "days", THIS_DAY)
    await until(lambda: finder.buttons[0].text().endswith("today 16:30 · Mia"))
    assert not finder.weekdays[3].isVisible()
    finder.after.setTime(QTime(17, 30))
    await until(lambda: not finder.offers)
    assert finder.word.text() == NOTHING
    assert not finder.first.isEnabled()


async def test_enter_takes_the_first_that_works_and_falls_through_when_someone_was_faster(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    choose(finder, "people", "Lea")
    await settled()
    await other.holds.claim_offer(finder.offers[0])
    key(Qt.Key.Key_Return)
    await until(lambda: held(floor, window.page) == "21 13:00 1")
    assert len(desk.own) == 1


async def test_what_another_desk_takes_is_not_offered_any_more(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    choose(finder, "people", "Lea")
    await settled()
    first = finder.offers[0]
    await other.holds.claim_offer(first)
    await until(lambda: finder.offers and first not in finder.offers)


async def test_an_offer_that_was_lost_leads_back_to_the_finder(floor: Floor) -> None:
    window, desk = await floor.window()
    other = await floor.desk()
    finder = await opened(window.page)
    desk.answers.clear()
    offer = finder.offers[0]
    window.page.reception.finder.take(offer)
    await other.holds.claim_offer(offer)
    desk.answers.set()
    await until(lambda: window.page.notices.offer == "Show other times")
    key(Qt.Key.Key_F8)
    await until(lambda: finder.isVisible() and offer not in finder.offers)


async def test_escape_puts_the_finder_away_and_keeps_what_is_held(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "14:00")
    finder = await opened(window.page)
    key(Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.page.panel.form.client.name.hasFocus()
    assert len(desk.own) == 1


async def test_a_service_that_is_added_is_looked_for_as_well(floor: Floor) -> None:
    window, _ = await floor.window()
    form = window.page.panel.form
    click_on(form.builder.add)
    assert form.builder.more == (PartWish(floor.book.roster.services[0].id),)
    finder = await opened(window.page)
    assert [len(offer.parts) for offer in finder.offers] == [2] * 6
    click_on(form.builder.following[0].remove)
    await until(lambda: len(finder.offers[0].parts) == 1)
    assert not form.builder.more


async def test_what_does_not_fit_behind_is_refused_with_the_way_to_the_finder(floor: Floor) -> None:
    window, desk = await floor.window()
    await floor.hold(window.page, "15:15")
    form = window.page.panel.form
    click_on(form.builder.add)
    trim = PartWish(floor.book.roster.services[0].id, StylistId(MIA))
    await until(lambda: form.builder.more == (trim,), "the trim is held as well, with Mia because Lea is booked")
    assert plain(form.header.whom.text()) == "with Lea, then Mia · Sat 21 Nov"
    assert form.header.times.text() == "15:15 – 16:15"
    form.builder.following[0].show_wish(PartWish(floor.book.roster.services[5].id, StylistId(LEA)))
    form.builder.more_changed.emit()
    await until(lambda: "does not fit" in window.page.notices.sentence)
    assert form.builder.more == (trim,)
    assert held(floor, window.page) == "21 15:15 1"
    key(Qt.Key.Key_F8)
    await until(lambda: form.finder.offers)
    assert [len(offer.parts) for offer in form.finder.offers] == [2] * 6
    assert len(desk.own) == 1


async def test_again_in_six_weeks_is_held_near_the_same_time_with_the_client_filled_in(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    await floor.hold(page, "14:00", MIA)
    page.panel.form.client.show_draft(ClientDraft("Nora Lund", "070-1"))
    page.panel.form.focus_client()
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.shows_card)
    key(Qt.Key.Key_R, CONTROL)
    assert page.panel.card.again.buttons[0].hasFocus()
    click_on(page.panel.card.again.buttons[1])
    await until(lambda: held(floor, page) == "02 14:00 2")
    assert page.top_bar.told_date == "Saturday 2 January 2027"
    assert page.panel.form.draft.name == "Nora Lund"


async def booked_visit(floor: Floor, page: DeskPage) -> Booking:
    """A colour with Lea at 14:00 and a blow-dry after it, booked in the form."""
    form, services = page.panel.form, floor.book.roster.services
    form.chooser.show_choice(services[5].id, None)
    page.reception.holds.choose_service(services[5].id, None)
    await floor.hold(page, "14:00", MIA)
    form.builder.show_more([PartWish(services[2].id, StylistId(MIA))])
    form.builder.more_changed.emit()
    await until(lambda: "15:30" not in form.header.times.text(), "both services are held")
    form.client.show_draft(ClientDraft("Nora Lund"))
    form.focus_client()
    key(Qt.Key.Key_Return)
    await until(lambda: page.panel.shows_card, "the card")
    booking = page.panel.card.booking
    assert booking is not None
    return booking


async def test_the_notice_tells_the_visit_that_was_booked(floor: Floor) -> None:
    window, _ = await floor.window()
    await booked_visit(floor, window.page)
    assert plain(window.page.notices.sentence) == "Nora Lund is booked on Sat 21 Nov at 14:00: Colour, then Blow-dry."


async def test_all_services_are_taken_again_when_another_day_is_shown(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = await booked_visit(floor, page)
    await desk.watch(SATURDAY + timedelta(days=3))
    page.reception.finder.again(booking, 4)
    await until(lambda: held(floor, page) == "19 14:00 2")
    assert [part.service_id for part in desk.holds.parts(page.reception.holding.hold.visit_id)] == [6, 3]  # type: ignore[union-attr]


async def test_a_standing_appointment_has_all_services_when_another_day_is_shown(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = await booked_visit(floor, page)
    await desk.watch(SATURDAY + timedelta(days=3))
    page.reception.standing.open(booking)
    standing = page.reception.standing.page
    await until(lambda: standing.rows, "the dates")
    click_on(standing.primary)
    await until(lambda: "6 of 6 visits" in page.notices.sentence)
    again = floor.book.day(SATURDAY + timedelta(weeks=4)).bookings
    assert [part.service_id for part in sorted(again, key=lambda part: part.start)] == [6, 3]


async def test_the_form_goes_on_telling_all_services_while_another_day_is_shown(floor: Floor) -> None:
    window, desk = await floor.window()
    form = window.page.panel.form
    await floor.hold(window.page, "14:00", MIA)
    click_on(form.builder.add)
    await until(lambda: form.header.times.text() == "14:00 – 15:00", "both services are held")
    more = form.builder.more
    await desk.watch(SATURDAY + timedelta(days=3))
    before = window.page.reception.holding.hold
    key(Qt.Key.Key_F2)
    await until(lambda: window.page.reception.holding.hold != before, "it is held longer")
    assert form.header.times.text() == "14:00 – 15:00"
    assert form.builder.more == more


async def test_the_form_tells_the_stylists_own_length_and_price(floor: Floor) -> None:
    cut, trim = floor.book.roster.services[3], floor.book.roster.services[0]
    mia = StylistId(MIA)
    floor.book.roster = floor.book.roster._replace(
        skills=(Skill(mia, cut.id, minutes=60, price=6600), Skill(mia, trim.id, minutes=20))
    )
    window, _ = await floor.window()
    form = window.page.panel.form
    assert form.chooser.services.currentText() == "Cut & finish · 45 min · €52"
    await floor.hold(window.page, "14:00", MIA)
    assert form.header.times.text() == "14:00 – 15:00"
    assert form.chooser.services.currentText() == "Cut & finish · 60 min · €66"
    assert (form.chooser.length.value(), form.chooser.minutes) == (60, None)
    click_on(form.builder.add)
    await until(lambda: form.header.times.text() == "14:00 – 15:20", "the trim as Mia does it")
    (row,) = form.builder.following
    assert (row.length.value(), row.wish) == (20, PartWish(trim.id, mia))
    row.people.setCurrentText("Lea")
    row.people.activated.emit(row.people.currentIndex())
    await until(lambda: form.header.times.text() == "14:00 – 15:15", "the trim as Lea does it")
    assert form.builder.following[0].length.value() == 15
    form.client.show_draft(ClientDraft("Nora Lund"))
    form.focus_client()
    key(Qt.Key.Key_Return)
    await until(lambda: window.page.panel.shows_card, "the card")
    assert window.page.panel.card.facts.text().startswith("Cut & finish · 60 min · €66")
    assert form.chooser.services.currentText() == "Cut & finish · 45 min · €52"
    assert (form.chooser.length.value(), form.chooser.minutes) == (45, None)


async def test_when_the_stylist_is_booked_around_that_day_anyone_is_offered(floor: Floor) -> None:
    window, desk = await floor.window()
    page = window.page
    booking = floor.book.visits[next(iter(floor.day.visits))]
    for off in range(-3, 4):
        on = empty_day(floor.day.date + timedelta(weeks=4, days=off))
        floor.book.day(on.date)
        floor.book.write(booked(700 + off, booking.stylist_id, at(on, "09:00"), 540))
    page.reception.cards.open(booking)
    page.reception.finder.again(booking, 4)
    await until(lambda: "Nothing is free with the same people" in page.notices.sentence)
    key(Qt.Key.Key_F8)
    await until(lambda: held(floor, page) == "19 16:00 2")
    assert len(desk.own) == 1


async def test_the_clients_own_rhythm_stands_first(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    card = page.panel.card
    sofia = floor.book.clients[0]
    start = at(floor.day, "16:00")
    for nth, weeks in enumerate((15, 10, 5), start=800):
        floor.book.write(booked(nth, LEA, start - timedelta(weeks=weeks), 45)._replace(client_id=sofia.id))
    page.panel.show_card(booked(900, LEA, start, 45)._replace(client_id=sofia.id), floor.book.clock.now())
    await until(lambda: card.again.buttons[0].text() == "5 weeks")
    assert card.again.title.text() == "AGAIN IN · USUALLY 5 WEEKS"
    assert [button.text() for button in card.again.buttons] == ["5 weeks", "4", "6", "8"]


async def test_the_card_of_a_visit_names_all_its_parts(floor: Floor) -> None:
    window, _ = await floor.window()
    other = await floor.desk()
    slot, services = floor.slot("14:00"), other.roster.services
    later = floor.slot("15:00", MIA)
    parts = (
        Part(slot.stylist_id, services[3].id, slot.start, 30),
        Part(later.stylist_id, services[0].id, later.start, 30),
    )
    await other.holds.confirm(await other.holds.claim_offer(Offer(parts)), ClientDraft("Nora Lund"))
    await floor.click(window.page, "14:00")
    await until(lambda: window.page.panel.shows_card, "the card")
    assert f"and 15:00 {services[0].name} with Mia" in window.page.panel.card.facts.text()


async def test_a_wheel_over_the_time_leaves_it_as_it_is(floor: Floor) -> None:
    window, _ = await floor.window()
    finder = window.page.panel.form.finder
    finder.open()
    turn_wheel(finder.after)
    assert finder.after.time() == QTime(15, 0)
