"""Who watches a backup being made or restored: is told how far it is, and may call it off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from salon_desk.domain.backup import Progress, Step
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr


class Cancelled(Refusal):
    """It was called off. Nothing was changed, nothing is left behind."""


@dataclass(frozen=True)
class Watch:
    """`tell` is called in the thread that works; `cancelled` may be set from any other."""

    tell: Callable[[Progress], None] = lambda progress: None
    cancelled: Event = field(default_factory=Event)

    def at(self, step: Step, done: float, whole: float = 1) -> None:
        """Tell how far it is. Raises Cancelled when it was called off."""
        self.go_on()
        self.tell(Progress(step, done, whole))

    def go_on(self) -> None:
        """Raises Cancelled when it was called off."""
        if self.cancelled.is_set():
            raise Cancelled(tr("It was cancelled; nothing was changed."))


def nobody() -> Watch:
    """A watch that nobody looks at."""
    return Watch()
