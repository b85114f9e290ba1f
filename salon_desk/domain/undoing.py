"""What was taken back, as it is told."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking


class Undone(NamedTuple):
    """A step that was taken back: one sentence, and the booking (or hold) as it stands now."""

    sentence: str
    booking: Booking
