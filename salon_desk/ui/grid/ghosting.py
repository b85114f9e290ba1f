"""Keeps the ghost of what is carried: what it is now, and what of the day is painted again when it moves."""

from __future__ import annotations

from salon_desk.domain.booking import Booking, VisitId
from salon_desk.ui.announcing import announce
from salon_desk.ui.day_model import DayModel
from salon_desk.ui.grid.canvas import DayCanvas
from salon_desk.ui.grid.carry import Carry
from salon_desk.ui.grid.ghost_paint import touched
from salon_desk.ui.grid.scene import Ghost


class Ghosting:
    """`ghost` is worked out once for each move, and again when the day changes under it."""

    def __init__(self, canvas: DayCanvas, model: DayModel, carry: Carry) -> None:
        self.ghost: Ghost | None = None
        self.parked: frozenset[VisitId] = frozenset()
        self._canvas = canvas
        self._model = model
        self._carry = carry
        carry.moved.connect(self.refresh)
        model.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Work the ghost out anew, and paint what is different."""
        had, self.ghost = self.ghost, self._carry.ghost()
        if had == self.ghost:
            return
        self._canvas.repaint_outlines()
        for ghost in (had, self.ghost):
            if ghost is not None:
                self._repaint(ghost)
        self._canvas.repaint_ruler()
        if self.ghost is not None:
            announce(self._canvas, f"{self.ghost.label} {self.ghost.reason}".strip())

    def park(self, visits: frozenset[VisitId]) -> None:
        """Mark these visits as parked on the shelf."""
        changed, self.parked = self.parked ^ visits, visits
        for part in self._shown():
            if part.visit_id in changed:
                self._canvas.repaint_booking(part)

    def _repaint(self, ghost: Ghost) -> None:
        scene = self._canvas.scene()
        for box in touched(scene, ghost) if scene is not None else ():
            self._canvas.repaint_box(box)
        for part in self._shown():
            if part.visit_id == ghost.visit_id:
                self._canvas.repaint_booking(part)

    def _shown(self) -> list[Booking]:
        return list(self._model.day.bookings) if self._model.day is not None else []
