"""The overview at one desk while the other works: every click of hers is in its numbers, and a line leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.ui.overview.list_card import ListCard
from salon_desk.ui.overview.place import OverviewPlace
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Person, Salon

CONTROL = Qt.KeyboardModifier.ControlModifier


async def overview(one: Person) -> OverviewPlace:
    """Ctrl+4, and go on when the past is read too."""
    await one.press(Qt.Key.Key_4, CONTROL)
    place = one.page.places.place
    assert isinstance(place, OverviewPlace)
    await until(lambda: place.past.history is not None, "the past is read")
    return place


def tile(place: OverviewPlace, title: str) -> str:
    """What a tile tells."""
    return next(card.figure.spoken for card in place.board.tiles if card.figure.title == title)


def card(place: OverviewPlace, title: str) -> ListCard:
    """A card of lines."""
    return next(one for one in place.board.cards if isinstance(one, ListCard) and one.figure.title == title)


async def test_a_click_at_one_desk_changes_the_overview_of_the_other(salon: Salon) -> None:
    place = await overview(salon.omar)
    assert tile(place, "Held now").startswith("0")
    await salon.anna.holds("14:00")
    await until(lambda: tile(place, "Held now").startswith("1, longest 2:"), "the hold is counted")
    activity = card(place, "Live activity")
    await until(lambda: activity.lines and "Desk 1, Anna: held" in activity.lines[0].line.spoken, "and told")
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: tile(place, "Booked").startswith("1"), "the booking is counted")
    assert tile(place, "Held now") == "0, nothing is held"
    await until(lambda: "for Nora Lund" in activity.lines[0].line.spoken, "and told")
    assert "Nora Lund" in card(place, "Next arrivals").lines[0].line.spoken


async def test_a_line_of_what_happened_leads_to_the_booking(salon: Salon) -> None:
    await salon.anna.holds("15:00", MIA)
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("15:00", "Nora Lund", stylist=MIA)
    place = await overview(salon.omar)
    activity = card(place, "Live activity")
    await until(lambda: activity.lines, "it is told")
    await salon.omar.click_on(activity.lines[0])
    await until(lambda: salon.omar.page.places.is_day, "the day is shown")
    await until(lambda: salon.omar.page.panel.card.title.text() == "Nora Lund", "with the booking's card")


async def test_a_hold_that_ran_out_comes_into_the_past_without_being_asked_for(salon: Salon) -> None:
    place = await overview(salon.omar)
    place.past.settles.setInterval(0)
    hold = await salon.anna.holds("14:00", LEA)
    await until(lambda: card(place, "Live activity").lines, "the hold is told")
    await salon.let_time_pass(hold)
    await until(lambda: "ran out" in card(place, "Live activity").figure.spoken, "its end is told")
    holds = place.board.cards[6]
    await until(lambda: "Lapsed: 1, 100%." in holds.figure.spoken, "it is counted")


async def test_while_the_cable_is_out_it_says_how_old_the_past_is(salon: Salon) -> None:
    place = await overview(salon.omar)
    await salon.cable.pull_out()
    await salon.omar.is_told("Offline")
    assert place.age.text().startswith("What was before this day: as of ")
    await salon.cable.plug_in()
    await salon.omar.is_told("Live")
    await until(lambda: place.age.text() == "", "it is read again")
