"""Clients at two whole desks: typed in at one, found, warned of and changed at the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Booking
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import MIA, Person, Salon

ENTER = Qt.Key.Key_Return


async def _books(one: Person, clock: str, name: str, phone: str = "", email: str = "") -> None:
    """Hold a slot, type a new client and confirm."""
    await one.holds(clock)
    fields = one.page.panel.form.client
    for field, text in ((fields.name, name), (fields.phone, phone), (fields.email, email)):
        field.setFocus()
        await one.type(text)
    await one.press(ENTER)
    await one.has_booked(clock, name)


async def _is_offered(one: Person, typed: str, name: str) -> None:
    """Type, and go on when the client is offered."""
    fields = one.page.panel.form.client
    await one.type(typed)
    await until(lambda: [row for row in fields.search.hits.rows if name in row.line.title], f"{name} is offered")


async def test_a_client_typed_at_one_desk_is_booked_at_the_other_with_a_few_letters_and_two_keys(salon: Salon) -> None:
    await _books(salon.anna, "14:00", "Sofia Östberg", "070-174 06 05", "sofia@example.org")
    hold = await salon.omar.holds("16:00", MIA)
    await _is_offered(salon.omar, "ostb", "Sofia Östberg")
    for pressed in (ENTER, ENTER):
        await salon.omar.press(pressed)
    await salon.anna.sees("16:00", "Sofia Östberg", "booked", stylist=MIA)
    await salon.omar.sees("14:00", "Sofia Östberg", "booked")
    both = [salon.anna.known(hold).client_id, *(booked.client_id for booked in _at(salon.omar, "14:00"))]
    assert both[0] is not None
    assert set(both) == {both[0]}


async def test_the_last_digits_of_a_number_find_her_and_say_when_she_comes(salon: Salon) -> None:
    await _books(salon.anna, "14:00", "Sofia Östberg", "070-174 06 05")
    await salon.omar.holds("16:00", MIA)
    await _is_offered(salon.omar, "0605", "Sofia Östberg")
    line = salon.omar.page.panel.form.client.search.hits.rows[0].line
    assert line.title == "Sofia Östberg · 070-174 06 05"


async def test_an_allergy_written_at_one_desk_warns_the_other_while_its_hold_ticks(salon: Salon) -> None:
    await _books(salon.anna, "14:00", "Sofia Östberg")
    await salon.omar.holds("16:00", MIA)
    await _is_offered(salon.omar, "sofia", "Sofia Östberg")
    await salon.omar.press(ENTER)
    await salon.anna.press(Qt.Key.Key_C)
    await until(lambda: salon.anna.page.clients.is_open, "her page")
    page = salon.anna.page.clients.page
    page.facts.allergies.setFocus()
    await salon.anna.type("PPD")
    await salon.anna.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    alerts = salon.omar.page.panel.form.alerts
    await until(lambda: [alert.sentence for alert in alerts.alerts] == ["Allergy: PPD"], "the other desk is warned")


async def test_two_records_become_one_and_two_again_with_their_visits(salon: Salon) -> None:
    await _books(salon.anna, "14:00", "Sofia Östberg")
    await _books(salon.anna, "16:00", "Maja Holm")
    await salon.anna.press(Qt.Key.Key_C)
    await until(lambda: salon.anna.page.clients.is_open, "her page")
    page = salon.anna.page.clients.page
    await salon.anna.click_on(page.merge)
    await salon.anna.type("ostberg")
    await until(lambda: page.merging.search.hits.rows, "the other record")
    await salon.anna.press(ENTER)
    await salon.anna.press(ENTER)
    await until(lambda: len(page.visits.rows) == 2, "both visits are hers")
    await until(lambda: "is merged into" in salon.anna.notice, "Anna has her answer, with a way back")
    await until(lambda: len({visit.client_id for visit in _booked(salon.omar)}) == 1, "at the other desk too")
    await salon.anna.press(Qt.Key.Key_F8)
    await until(lambda: len({visit.client_id for visit in _booked(salon.omar)}) == 2, "two records again")


async def test_a_list_read_in_at_one_desk_is_found_at_the_other(salon: Salon, tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Name;Phone\n" + "".join(f"Client {n};070-174 {n:04}\n" for n in range(250)), encoding="utf-8")
    salon.anna.page.clients.import_list()
    imports = salon.anna.page.clients.imports
    imports.read(path)
    await until(lambda: imports.page.found.text() == "250 new clients can be imported.", "the list is read")
    await salon.anna.click_on(imports.page.write)
    await until(lambda: imports.page.found.text() == "250 clients came into the book.", "it is written")
    await salon.omar.holds("16:00", MIA)
    await _is_offered(salon.omar, "client 249", "Client 249")


def _booked(one: Person) -> list[Booking]:
    assert one.desk.day is not None
    return list(one.desk.day.bookings)


def _at(one: Person, clock: str) -> list[Booking]:
    return [visit for visit in _booked(one) if visit.start == one.slot(clock).start]
