"""What a desk used last and finds again at its next start: zoom, colours and service."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.ui.grid.colouring import ColourBy
from salon_desk.ui.grid.view import DayGrid
from salon_desk.ui.reception import Reception

FITTED = "fitted"


def recall(memory: QSettings, roster: Roster, grid: DayGrid, reception: Reception) -> None:
    """Take up what is remembered, as far as the salon still has it."""
    zoom, service = str(memory.value("zoom", FITTED)), str(memory.value("service", ""))
    if zoom.isdecimal():
        grid.zoom.to(int(zoom))
    if (colours := str(memory.value("colours", ""))) in set(ColourBy):
        grid.colouring.choose(ColourBy(colours))
    known = roster.service(ServiceId(int(service))) if service.isdecimal() else None
    if known is not None and known.active:
        reception.holds.take_up(known.id)


def keep(memory: QSettings, grid: DayGrid, reception: Reception) -> None:
    """Write down what is used now. A day that fits itself goes on fitting, in a window of any height."""
    memory.setValue("zoom", FITTED if grid.zoom.fits_day else grid.zoom.step)
    memory.setValue("colours", grid.colouring.by.value)
    if reception.holding.service_id is not None:
        memory.setValue("service", int(reception.holding.service_id))
