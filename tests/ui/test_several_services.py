"""Several services of one visit in the form: held, told, booked and shown together."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.domain.treatment import Skill
from salon_desk.domain.visit import Offer, Part, PartWish
from tests.helpers.days import SATURDAY
from tests.helpers.plain import plain
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key
from tests.helpers.visit_floor import booked_visit


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
    assert floor.held_words(window.page) == "21 15:15 1"
    key(Qt.Key.Key_F8)
    await until(lambda: form.finder.offers)
    assert [len(offer.parts) for offer in form.finder.offers] == [2] * 6
    assert len(desk.own) == 1


async def test_the_notice_tells_the_visit_that_was_booked(floor: Floor) -> None:
    window, _ = await floor.window()
    await booked_visit(floor, window.page)
    assert plain(window.page.notices.sentence) == "Nora Lund is booked on Sat 21 Nov at 14:00: Colour, then Blow-dry."


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
