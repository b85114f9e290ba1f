"""A desk at which somebody sets the salon up: its window in that place, and what people do there."""

from __future__ import annotations

from salon_desk.domain.language import tr
from salon_desk.domain.set_up import SetUp
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.set_up.network_page import NetworkPage
from salon_desk.ui.set_up.place import NETWORK, SetUpPlace
from salon_desk.ui.set_up.salon_form import SalonForm
from salon_desk.ui.set_up.service_form import ServiceForm
from salon_desk.ui.set_up.stylist_form import StylistForm
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on


async def set_up_at(page: DeskPage) -> SetUpPlace:
    """Go to the set-up, and on when it is read."""
    page.places.go_to(page.places.words.index(tr("Set-up")))
    return await set_up_here(page)


async def set_up_here(page: DeskPage) -> SetUpPlace:
    """The set-up that is shown, when it is read."""
    place = page.places.place
    assert isinstance(place, SetUpPlace)
    await until(lambda: place.salon.form.value().name, "the set-up is read")
    return place


async def network_at(page: DeskPage) -> NetworkPage:
    """Several PCs, when it is known how things are."""
    place = await set_up_at(page)
    place.show_page(NETWORK)
    network = place.network
    assert network is not None
    await until(network.card.state.text, "it is known who may use the book")
    return network


async def saved(place: SetUpPlace) -> SetUp:
    """Go on when nothing is on its way; the set-up as it stands then."""
    await until(lambda: not place.saving.is_off, "it is saved")
    return await place.saving.desk.set_up.read()


async def at_page(floor: Floor, words: str) -> SetUpPlace:
    """The set-up at one of its pages."""
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    place.show_page(words)
    return place


def salon_form(place: SetUpPlace) -> SalonForm:
    """The form of the salon's settings."""
    assert isinstance(place.salon.form, SalonForm)
    return place.salon.form


def stylist_form(place: SetUpPlace) -> StylistForm:
    """The form of the stylist who is shown."""
    sheet = place.stylists.sheet
    assert sheet is not None
    assert isinstance(sheet.form, StylistForm)
    return sheet.form


def service_form(place: SetUpPlace) -> ServiceForm:
    """The form of the service that is shown."""
    assert place.services.sheet is not None
    assert isinstance(place.services.sheet.form, ServiceForm)
    return place.services.sheet.form


def stylist_lines(place: SetUpPlace) -> list[str]:
    """What the list of stylists shows."""
    rows = place.stylists.list.rows
    return [rows.item(nth).text() for nth in range(rows.count())]


async def lea_leaves(place: SetUpPlace) -> None:
    """Somebody wants to save that she does not work here any more; she is booked today."""
    place.show_page("Stylists")
    stylist_form(place).active.setChecked(False)
    assert place.stylists.sheet is not None
    click_on(place.stylists.sheet.save_button)
    await until(lambda: place.stack.currentWidget() is place.touched, "what it touches is shown")
