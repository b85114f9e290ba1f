"""The line between a tour's conductor and its desks: one JSON object a line, on this machine's loopback."""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from types import TracebackType
from typing import Any

from salon_desk.domain.errors import Unreachable

LONGEST_LINE = 4_000_000
Told = dict[str, Any]


class Line:
    """One end of a line; questions are answered in the order in which they were asked."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def say(self, told: Told) -> None:
        """Send one object."""
        self._writer.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
        await self._writer.drain()

    async def hear(self) -> Told | None:
        """The next object; None when the other end is gone."""
        try:
            text = await self._reader.readline()
        except (OSError, asyncio.IncompleteReadError):
            return None
        heard: Told | None = json.loads(text) if text.endswith(b"\n") else None
        return heard

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


class Switchboard:
    """Where the desks of a tour call in; `port` and `secret` are what they are told."""

    def __init__(self) -> None:
        self.secret = secrets.token_urlsafe(16)
        self.port = 0
        self._server: asyncio.Server | None = None
        self._calls: dict[int, asyncio.Future[Line]] = {}

    async def __aenter__(self) -> Switchboard:
        """Begin to listen."""
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0, limit=LONGEST_LINE)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        """Hang up on all."""
        for call in self._calls.values():
            if call.done() and not call.cancelled():
                call.result().close()
        if self._server is not None:
            self._server.close()

    async def call_of(self, number: int, patience: float) -> Line:
        """The line to a desk, as soon as it has called in. Raises Unreachable when it does not."""
        try:
            return await asyncio.wait_for(asyncio.shield(self._call(number)), patience)
        except TimeoutError:
            raise Unreachable(f"Desk {number} did not open its window within {patience:.0f} seconds.") from None

    def _call(self, number: int) -> asyncio.Future[Line]:
        return self._calls.setdefault(number, asyncio.get_running_loop().create_future())

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(reader, writer)
        hello = await line.hear() or {}
        call = self._call(int(hello.get("number", 0)))
        if hmac.compare_digest(str(hello.get("secret", "")), self.secret) and not call.done():
            call.set_result(line)
        else:
            line.close()


async def call_in(port: int, secret: str, number: int) -> Line:
    """A desk's call to its conductor. Raises OSError when nobody listens there."""
    line = Line(*await asyncio.open_connection("127.0.0.1", port, limit=LONGEST_LINE))
    await line.say({"secret": secret, "number": number})
    return line
