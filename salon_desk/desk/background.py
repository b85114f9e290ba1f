"""Work of a desk that nobody waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from salon_desk.domain.errors import SalonError


class Background:
    """Keeps what runs. What the network does to it shows in the link, a bug in the loop's handler.

    What the book refuses is told to nobody: it is asked again at the next proof of life.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run it on the running loop."""
        task = asyncio.get_running_loop().create_task(_unless_refused(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # Stopped before its first step, the work would complain that nobody ever waited for it.
        task.add_done_callback(lambda _: work.close())

    def cancel(self) -> None:
        """Stop whatever still runs."""
        for task in self._tasks:
            task.cancel()


async def _unless_refused(work: Coroutine[Any, Any, Any]) -> None:
    try:
        await work
    except SalonError:
        return
