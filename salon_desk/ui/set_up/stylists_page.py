"""The page of the stylists, in the order of their columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_STYLIST, SetUp, StylistPlan
from salon_desk.domain.set_up_changes import StylistChange, StylistOrder
from salon_desk.domain.starter import COLOURS
from salon_desk.ui.set_up.form import Form
from salon_desk.ui.set_up.item_list import Line
from salon_desk.ui.set_up.items_page import ItemsPage
from salon_desk.ui.set_up.ordering import moved
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.stylist_form import StylistForm
from salon_desk.ui.theme import Look


class StylistsPage(ItemsPage[StylistPlan]):
    """See ItemsPage. A new one works while the salon is open."""

    def __init__(self, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Stylists"), tr("+ Stylist"), saving, look, parent)

    def items(self, set_up: SetUp) -> Sequence[StylistPlan]:
        """See ItemsPage."""
        return set_up.stylists

    def blank(self, set_up: SetUp) -> StylistPlan:
        """See ItemsPage."""
        return StylistPlan(NEW_STYLIST, "", COLOURS[len(set_up.stylists) % len(COLOURS)], set_up.opening)

    def line(self, item: StylistPlan) -> Line:
        """See ItemsPage."""
        gone = "" if item.active else tr("left", meaning="a stylist")
        return Line(item.id, "", item.name, item.colour, gone)

    def form(self) -> Form[StylistPlan]:
        """See ItemsPage."""
        return StylistForm(self._saving)

    def change(self, before: StylistPlan | None, wanted: StylistPlan) -> StylistChange:
        """See ItemsPage."""
        return StylistChange(before, wanted)

    def order(self, set_up: SetUp, number: int, by: int) -> StylistOrder | None:
        """See ItemsPage."""
        was = tuple(stylist.id for stylist in set_up.stylists)
        wanted = tuple(moved(was, StylistId(number), by))
        return StylistOrder(was, wanted) if wanted != was else None
