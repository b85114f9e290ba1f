"""Runs the plain database code on threads, so that the event loop never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine

from salon_desk.database.engine import connected, open_engine

T = TypeVar("T")
P = ParamSpec("P")


class Book:
    """The book at an address, as the code on the event loop reaches it: every call is awaited."""

    def __init__(self, url: str, program: str = "salon-desk", threads: int = 4) -> None:
        self.url = url
        self.program = program
        self._engine: Engine = open_engine(url, program)
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="salon-desk-book")

    @property
    def server(self) -> str:
        """Where the book is, in words: the server's name, or this PC."""
        host = self._engine.url.host
        return "this PC" if host in (None, "", "localhost", "127.0.0.1", "::1") else str(host)

    async def run(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function of the database layer on a connection of the pool. Raises what it raises, in our words."""

        def with_connection() -> T:
            with connected(self._engine) as connection:
                return function(connection, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._threads, with_connection)

    def close(self) -> None:
        """Give up the connections. What is still running is not waited for."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._engine.dispose()
