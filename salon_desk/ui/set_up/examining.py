"""An examination beside the window: it goes on a thread, and the window hears of each finding."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from threading import Event

from salon_desk.domain.findings import Examine, Finding


async def examined(examine: Examine, found: Callable[[Finding], object]) -> None:
    """Tell each finding as soon as it is there, and return after the last one.

    Cancelled, it tells nothing more; the thread ends after the step that it is at, and gives back what it has.
    """
    loop, given_up = asyncio.get_running_loop(), Event()

    def tell(finding: Finding) -> None:
        if not given_up.is_set():
            found(finding)

    def look() -> None:
        with closing(examine()) as findings:
            for finding in findings:
                if given_up.is_set():
                    return
                loop.call_soon_threadsafe(tell, finding)

    try:
        await asyncio.to_thread(look)
    finally:
        given_up.set()
