"""Whether a server of this PC answers, and waiting until it does."""

from __future__ import annotations

import time
from collections.abc import Callable

from psycopg import pq


def ping(port: int) -> pq.Ping:
    """What is at this port: a server that lets desks in, one that does not yet, or none."""
    return pq.Ping(pq.PGconn.ping(f"host=127.0.0.1 port={port} connect_timeout=2".encode()))


def wait_until(condition: Callable[[], bool], patience: float, pause: float = 0.02) -> bool:
    """Whether `condition` came true within `patience` seconds; between two looks is a `pause`."""
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(pause)
    return True
