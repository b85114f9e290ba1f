"""A visit of two services, booked in the form of a window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from salon_desk.domain.booking import Booking
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.domain.visit import PartWish
from salon_desk.ui.desk_page import DeskPage
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import MIA, Floor, key


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
