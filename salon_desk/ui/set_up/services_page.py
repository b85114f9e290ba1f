"""The page of the services, by category."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.set_up import NEW_SERVICE, SetUp
from salon_desk.domain.set_up_changes import ServiceChange, ServiceOrder
from salon_desk.domain.treatment import Service
from salon_desk.ui.set_up.colour_field import COLOURS
from salon_desk.ui.set_up.form import Form
from salon_desk.ui.set_up.item_list import Line
from salon_desk.ui.set_up.items_page import ItemsPage
from salon_desk.ui.set_up.ordering import by_category, moved_in_categories
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.service_form import ServiceForm
from salon_desk.ui.theme import Look

USUAL_MINUTES = 45


class ServicesPage(ItemsPage[Service]):
    """See ItemsPage."""

    def __init__(self, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Services"), tr("+ Service"), saving, look, parent)

    def items(self, set_up: SetUp) -> Sequence[Service]:
        """See ItemsPage."""
        return by_category(set_up.services)

    def blank(self, set_up: SetUp) -> Service:
        """See ItemsPage."""
        return Service(NEW_SERVICE, "", "", COLOURS[0][1], USUAL_MINUTES, 0)

    def line(self, item: Service) -> Line:
        """See ItemsPage."""
        gone = "" if item.active else tr("retired", meaning="a service")
        return Line(item.id, item.category, item.name, item.colour, gone)

    def form(self) -> Form[Service]:
        """See ItemsPage."""
        return ServiceForm()

    def change(self, before: Service | None, wanted: Service) -> ServiceChange:
        """See ItemsPage."""
        return ServiceChange(before, wanted)

    def order(self, set_up: SetUp, number: int, by: int) -> ServiceOrder | None:
        """See ItemsPage."""
        was = tuple(service.id for service in set_up.services)
        wanted = tuple(service.id for service in moved_in_categories(set_up.services, number, by))
        return ServiceOrder(was, wanted) if wanted != was else None
