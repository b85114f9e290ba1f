"""Listens with so many connections, and says on which monotonic second the last of them was told each payload."""

from __future__ import annotations

import selectors
import sys
import time
from collections import Counter

import psycopg


def main(url: str, count: str) -> None:
    """Until standard input is closed."""
    connections = [psycopg.connect(url, autocommit=True) for _ in range(int(count))]
    waiting = selectors.DefaultSelector()
    waiting.register(sys.stdin, selectors.EVENT_READ)
    for connection in connections:
        connection.execute("LISTEN salon_desk")
        connection.execute("LISTEN bare")
        waiting.register(connection.fileno(), selectors.EVENT_READ, connection)
    print("ready", flush=True)
    told: Counter[str] = Counter()
    while True:
        for key, _ in waiting.select():
            if key.data is None:
                return
            for notify in key.data.notifies(timeout=0):
                told[notify.channel] += 1
                if told[notify.channel] == int(count):
                    print(f"heard-{notify.channel}", time.monotonic(), flush=True)
                    told[notify.channel] = 0


if __name__ == "__main__":
    main(*sys.argv[1:])
