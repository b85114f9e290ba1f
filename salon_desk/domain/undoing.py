"""What was done and can be taken back, and how that is told."""

from __future__ import annotations

from typing import NamedTuple

from salon_desk.domain.booking import Booking, Status, Ticket


class Step(NamedTuple):
    """One thing that a desk has done: how a booking stood before and after it.

    `ticket` is that of the hold, where the step was its confirmation.
    """

    before: Booking
    after: Booking
    ticket: Ticket | None = None

    @property
    def is_progress(self) -> bool:
        """Whether the step said how far the client is."""
        return (self.before.progress, self.before.progress_at) != (self.after.progress, self.after.progress_at)

    @property
    def is_cancellation(self) -> bool:
        """Whether the step was a cancellation."""
        return self.after.status is Status.CANCELLED


class Undone(NamedTuple):
    """A step that was taken back: one sentence, and the booking (or hold) as it stands now."""

    sentence: str
    booking: Booking
