"""The cable between the tour's desks and the book: it can be pulled out and put back."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class Cable:
    """Passes everything on between a port of its own and the server's, while it is plugged in."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._socket: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def plug_in(self) -> None:
        """Let connections through, at the same port as before."""
        self._socket = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._socket.sockets[0].getsockname()[1]

    async def pull_out(self) -> None:
        """Cut every connection, and let no new one through."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        for end in list(self._open):
            end.transport.abort()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._open.clear()

    def _accept(self, desk: asyncio.StreamReader, to_desk: asyncio.StreamWriter) -> None:
        """From the first moment on: who is still on the way to the server when the cable is pulled out is cut as well.

        No coroutine: Python 3.11 complains of one that is cancelled.
        """
        if self._socket is None:
            to_desk.transport.abort()
            return
        self._open.add(to_desk)
        self._keep(asyncio.get_running_loop().create_task(self._connect(desk, to_desk)))

    async def _connect(self, desk: asyncio.StreamReader, to_desk: asyncio.StreamWriter) -> None:
        try:
            server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            self._open.discard(to_desk)
            to_desk.transport.abort()
            return
        self._open.add(to_server)
        for source, sink in ((desk, to_server), (server, to_desk)):
            self._keep(asyncio.get_running_loop().create_task(self._pass_on(source, sink)))

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _pass_on(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError):
                while piece := await source.read(65536):
                    sink.write(piece)
                    await sink.drain()
        finally:
            self._open.discard(sink)
            sink.close()
