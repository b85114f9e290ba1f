"""Runs the plain database code on threads, so that the event loop never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Engine

from salon_desk.database.engine import Listening, connected, hang_up, listening_connection, open_engine
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.language import tr

T = TypeVar("T")
P = ParamSpec("P")


class Book:
    """The book at an address, as the code on the event loop reaches it: every call is awaited.

    `program` names the desk to the server. `revive` starts a server of this PC again that has died, and answers with
    the address at which it is now; it is called on the feed's thread.
    """

    def __init__(
        self, url: str, program: str = "salon-desk", revive: Callable[[], str] | None = None, threads: int = 4
    ) -> None:
        self.url = url
        self.program = program
        self._revive = revive
        self._engine: Engine = open_engine(url, program)
        self._used: set[Listening] = set()
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="salon-desk-book")

    @property
    def server(self) -> str:
        """Where the book is, in words: the server's name, or this PC."""
        host = self._engine.url.host
        return tr("this PC") if host in (None, "", "localhost", "127.0.0.1", "::1") else str(host)

    async def run(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function of the database layer on a connection of the pool. Raises what it raises, in our words."""

        def with_connection() -> T:
            with connected(self._engine) as connection, self._in_use(connection):
                return function(connection, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._threads, with_connection)

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for what only reads: a connection that died while nobody used it is not worth a word."""
        try:
            return await self.run(function, *args, **kwargs)
        except Unreachable:
            return await self.run(function, *args, **kwargs)

    def hang_up(self) -> None:
        """End every call that is under way: nobody answers any more. Who waits gets Unreachable."""
        for connection in list(self._used):
            hang_up(connection)

    @contextmanager
    def _in_use(self, connection: Connection) -> Iterator[None]:
        driver = cast(Listening, connection.connection.driver_connection)
        self._used.add(driver)
        try:
            yield
        finally:
            self._used.discard(driver)

    def listen(self) -> Listening:
        """A connection of its own for LISTEN. Raises Unreachable or Refusal."""
        try:
            return listening_connection(self.url, self.program)
        except Unreachable:
            if self._revive is None:
                raise
            self._move_to(self._revive())
            return listening_connection(self.url, self.program)

    def _move_to(self, url: str) -> None:
        """A server that is started again may have had to take another port."""
        if url != self.url:
            old, self.url, self._engine = self._engine, url, open_engine(url, self.program)
            old.dispose()

    def close(self) -> None:
        """Give up the connections. What is still running is not waited for, and gives up its own."""
        self.hang_up()
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._engine.dispose()
