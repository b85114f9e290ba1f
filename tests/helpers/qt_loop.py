"""An asyncio loop on Qt's, for tests that are coroutines: what goes wrong in any task fails the test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from salon_desk.qt_loop import QtLoop

PATIENCE = 5.0


def run_on_qt(app: QApplication, test: Coroutine[Any, Any, None]) -> None:
    """Run a test to its end; afterwards no task may be left and none may have failed unseen."""
    app.setQuitOnLastWindowClosed(False)
    unseen: list[dict[str, Any]] = []
    loop = QtLoop(app)
    loop.set_exception_handler(lambda _, context: unseen.append(context))
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(test)
        loop.run_until_complete(_end_tasks())
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    if unseen:
        first = unseen[0].get("exception")
        raise AssertionError(f"a task failed unseen: {unseen[0]['message']}") from first


async def until(condition: Callable[[], object], what: str = "", patience: float = PATIENCE) -> None:
    """Go on as soon as the condition holds. Fails the test when it does not within a few seconds."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + patience
    while not condition():
        if loop.time() > deadline:
            pytest.fail(f"waited in vain: {what or condition.__code__.co_names}")
        await _turn(loop)


async def settled(turns: int = 20) -> None:
    """Let everything that waits for nothing have its turn."""
    for _ in range(turns):
        await _turn(asyncio.get_running_loop())


async def _turn(loop: asyncio.AbstractEventLoop) -> None:
    passed = asyncio.Event()
    loop.call_later(0.001, passed.set)
    await passed.wait()


async def _end_tasks() -> None:
    """Also those that a window's timer starts while the others are ended."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
