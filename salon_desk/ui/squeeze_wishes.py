"""Wishes to squeeze a client in where the time is taken: the reason is asked for in the panel, then it is held."""

from __future__ import annotations

from salon_desk.domain.day import Slot
from salon_desk.domain.language import all_of, tr
from salon_desk.domain.timespan import span_of
from salon_desk.ui.counter import Counter
from salon_desk.ui.hold_wishes import HoldWishes
from salon_desk.ui.names import shown_name
from salon_desk.ui.wanted import Wanted


class SqueezeWishes:
    """Beside one visit at most; the book says no to a third."""

    def __init__(self, counter: Counter, holds: HoldWishes, wanted: Wanted) -> None:
        self._counter = counter
        self._panel = counter.panel
        self._holds = holds
        self._wanted = wanted

    def ask(self, slot: Slot) -> None:
        """Ask why; free time is simply held."""
        span = span_of(slot.start, self._wanted.minutes)
        day, now = self._counter.model.day, self._counter.desk.clock.now()
        parts = day.of(slot.stylist_id) if day is not None else []
        beside = [part for part in parts if part.takes_time(now) and any(busy.overlaps(span) for busy in part.busy)]
        if not beside:
            self._holds.claim_slot(slot)
            return
        names = all_of(
            shown_name(part.client_name) or tr("a hold of {desk}", desk=shown_name(part.desk)) for part in beside
        )
        self._panel.squeeze.ask(slot, self._counter.slot_place(slot), tr("Beside {names}.", names=names))
        self._panel.show_squeeze()

    def squeeze(self, slot: Slot, because: str) -> None:
        """Hold it beside what is there."""
        self._panel.show_form()
        self._holds.claim_slot(slot, because)

    def leave(self) -> None:
        """Squeeze nothing in."""
        self._panel.show_form()
        self._counter.give_keys_back()
