"""The one place where what goes wrong is caught: a rule said no, the network is away, or it is our bug."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import SalonError, Unreachable
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.notices import Action, Notices

OUR_BUG = tr_noop(
    "That did not work, and the reason is a fault in the program. It was written to the log; please go on."
)

NextStep = Callable[[SalonError], Action | None]
log = logging.getLogger("salon_desk.bugs")


def no_next_step(_: SalonError) -> None:
    """Offer nothing."""


class Failures(QObject):
    """Runs a window's work in the background, and says calmly what came in between."""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_over = False
        self.next_step: Action | None = None  # after a fault of our own

    def spawn(self, work: Coroutine[Any, Any, Any], next_step: NextStep = no_next_step) -> asyncio.Task[None] | None:
        """Run `work`; when a rule says no or the network is away, tell it and offer the next step.

        When all is stopped nothing more is begun: a timer may fire yet while the desk behind the window is closed.
        """
        if self._is_over:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(self._run(work, next_step))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # Stopped before its first step, the work would complain that nobody ever waited for it.
        task.add_done_callback(lambda _: work.close())
        return task

    def cancel_all(self) -> None:
        """Stop whatever still runs, for good."""
        self._is_over = True
        for task in list(self._tasks):
            task.cancel()

    def tell_bug(self) -> None:
        """Say calmly that something in the program went wrong."""
        self._notices.tell(tr(OUR_BUG), self.next_step)

    async def _run(self, work: Coroutine[Any, Any, Any], next_step: NextStep) -> None:
        try:
            await work
        except SalonError as told:
            about = LinkState.OFFLINE if isinstance(told, Unreachable) else None
            self._notices.tell(told.sentence, next_step(told), about)
        except Exception:
            log.exception("a fault of the program")
            self.tell_bug()
