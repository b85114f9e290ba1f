"""What may hang (a name that is looked up, a disk in the network, a server that starts) is waited for only so long."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

import psycopg
from sqlalchemy.exc import ArgumentError

from salon_desk.domain.errors import SalonError

T = TypeVar("T")
_TROUBLE = (SalonError, psycopg.Error, ArgumentError, ValueError, OSError)


def within(seconds: float, work: Callable[[], T], undo: Callable[[T], object] = lambda _: None) -> T:
    """Do it on a thread of its own. Raises TimeoutError; what comes too late is given to `undo`."""
    future: Future[T] = Future()

    def do() -> None:
        try:
            result = work()
        except _TROUBLE as trouble:
            if future.set_running_or_notify_cancel():
                future.set_exception(trouble)
            return
        if future.set_running_or_notify_cancel():
            future.set_result(result)
        else:
            undo(result)

    Thread(target=do, name="salon-desk-doctor", daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        if future.cancel():
            raise
        return future.result()
