"""The database is away and comes back, seen at two whole desks."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.domain.people import ClientDraft
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import MIA, Salon


async def test_while_it_is_away_the_day_stays_typing_goes_on_and_nothing_can_be_claimed(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00")
    await salon.anna.type("Nora")
    await salon.omar.sees("14:00", "held by Desk 1")
    await salon.cable.pull_out()
    for one in salon.people:
        await one.is_told("Offline since")
        assert one.page.places.banner.text().startswith("Offline since")
        assert "held by Desk 1" in one.reads("14:00")
    await salon.anna.type(" Lund")
    assert salon.anna.page.panel.form.draft.name == "Nora Lund"
    assert not salon.anna.page.panel.form.primary.isEnabled()
    await salon.omar.click("16:00", MIA)
    await until(lambda: salon.omar.notice, "the reason")
    assert salon.omar.own_hold is None
    assert salon.anna.own_hold == hold


async def test_when_it_is_back_nothing_was_missed_and_the_hold_can_be_confirmed(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.anna.type("Nora Lund")
    await salon.cable.pull_out()
    await salon.omar.is_told("Offline since")
    third = await salon.beside()
    hold = await third.holds.claim(salon.anna.slot("16:00", MIA), third.roster.services[0].id)
    await third.holds.confirm(hold, ClientDraft("Greta Moss"))
    assert salon.omar.reads("16:00", MIA).endswith("free")
    await salon.cable.plug_in()
    for one in salon.people:
        await one.sees("16:00", "Greta Moss", "booked", stylist=MIA)
        await one.is_told("Live")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "Nora Lund", "booked")
    await third.close()


async def test_a_hold_released_while_it_is_away_is_given_back_when_it_is_there_again(salon: Salon) -> None:
    await salon.anna.holds("14:00")
    await salon.omar.sees("14:00", "held by Desk 1")
    await salon.cable.pull_out()
    await salon.anna.is_told("Offline since")
    await salon.anna.press(Qt.Key.Key_Escape)
    await until(lambda: salon.anna.own_hold is None)
    await salon.cable.plug_in()
    for one in salon.people:
        await one.sees("14:00", "free")
