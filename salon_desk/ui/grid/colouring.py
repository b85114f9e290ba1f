"""By what the blocks are coloured: by the service, or by how far the client is."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from salon_desk.domain.booking import Progress


class ColourBy(StrEnum):
    """What the colour of a booked block tells; holds look the same either way."""

    SERVICE = "service"
    STATUS = "status"


# Of like strength but of different hues; the look makes a fill and an edge of each as it does of a service's colour.
STATUS_COLOURS = {
    Progress.BOOKED: "#4f6d94",
    Progress.CONFIRMED: "#0c8599",
    Progress.ARRIVED: "#2b8a3e",
    Progress.LATE: "#d9480f",
    Progress.IN_CHAIR: "#7d3fc4",
    Progress.DONE: "#6b7784",
    Progress.NO_SHOW: "#b0225f",
}


class Colouring(QObject):
    """The choice of a desk, for its day and its week. `changed` says that blocks have other colours now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by = ColourBy.SERVICE

    def choose(self, by: ColourBy) -> None:
        """Colour the blocks by this."""
        if by is not self.by:
            self.by = by
            self.changed.emit()

    def turn(self) -> None:
        """By the other one."""
        self.choose(ColourBy.STATUS if self.by is ColourBy.SERVICE else ColourBy.SERVICE)
