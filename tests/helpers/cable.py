"""The cable between a desk and the database: a small relay on loopback that can be cut, frozen, and cut at any byte."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Event, Lock, Thread

from sqlalchemy import make_url


@dataclass
class Trap:
    """Waits for a command, lets so many bytes pass, and cuts the connection behind them.

    They are counted in one direction: `to_server` from the packet in which the command is, else in what is answered.
    """

    command: bytes
    to_server: bool
    after: int
    sprung: Event = field(default_factory=Event)
    plug: Plug | None = None


class Plug:
    """One connection through the cable."""

    def __init__(self, cable: Cable, desk: socket.socket, server: socket.socket) -> None:
        self.cable = cable
        self.desk = desk
        self.server = server
        for from_, to, to_server in ((desk, server, True), (server, desk, False)):
            Thread(target=self._carry, args=(from_, to, to_server), daemon=True).start()

    def _carry(self, from_: socket.socket, to: socket.socket, to_server: bool) -> None:
        with suppress(OSError):
            while chunk := from_.recv(65536):
                self.cable.flowing.wait()
                chunk, is_cut = self.cable.trapped(self, chunk, to_server)
                to.sendall(chunk)
                if is_cut:
                    break
        self.cut()

    def cut(self) -> None:
        """End it at both ends."""
        for end in (self.desk, self.server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self.cable.forget(self)


class Cable:
    """Everything that a desk says to the server goes through here."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._there = (self._url.host or "127.0.0.1", self._url.port or 5432)
        self._plugs: set[Plug] = set()
        self._lock = Lock()
        self._trap: Trap | None = None
        self._is_whole = True
        self.flowing = Event()
        self.flowing.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._accepting = Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def url(self) -> str:
        """The book's address through this cable."""
        here = self._url.set(host="127.0.0.1", port=self._listening.getsockname()[1])
        return here.render_as_string(hide_password=False)

    def cut(self) -> None:
        """Cut every connection, and let no new one through until `mend`."""
        self._is_whole = False
        self.cut_once()

    def cut_once(self) -> None:
        """Cut every connection; new ones get through."""
        for plug in list(self._plugs):
            plug.cut()

    def mend(self) -> None:
        """Let connections through again."""
        self._is_whole = True
        self.flowing.set()

    def freeze(self) -> None:
        """Let nothing pass any more, in either direction, while every connection stays up."""
        self.flowing.clear()

    def set_trap(self, command: str, *, to_server: bool, after: int) -> Trap:
        """Cut the connection on which this function of the database is called next, and let no new one through.

        It must be the function's first call on that connection: later ones no longer say its name.
        """
        self._trap = Trap(f"salon.{command}(".encode(), to_server, after)
        return self._trap

    def trapped(self, plug: Plug, chunk: bytes, to_server: bool) -> tuple[bytes, bool]:
        """What of the bytes may pass, and whether the connection is cut behind them."""
        with self._lock:
            trap = self._trap
            if trap is not None and trap.plug is None and to_server and trap.command in chunk:
                trap.plug = plug
            if trap is None or trap.plug is not plug or trap.to_server is not to_server:
                return chunk, False
            passing, trap.after = chunk[: trap.after], trap.after - len(chunk)
            if trap.after > 0:
                return chunk, False
            self._trap = None
            self._is_whole = False
        trap.sprung.set()
        return passing, True

    def forget(self, plug: Plug) -> None:
        """The connection is gone."""
        with self._lock:
            self._plugs.discard(plug)

    def close(self) -> None:
        """Take the cable away."""
        self.mend()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._accepting.join(5)
        self.cut_once()

    def _accept(self) -> None:
        while True:
            try:
                desk, _ = self._listening.accept()
            except OSError:
                return
            if not self._is_whole:
                desk.close()
                continue
            with suppress(OSError):
                server = socket.create_connection(self._there)
                with self._lock:
                    self._plugs.add(Plug(self, desk, server))


@contextmanager
def cable_to(url: str) -> Iterator[Cable]:
    """A cable to the server of this address."""
    cable = Cable(url)
    try:
        yield cable
    finally:
        cable.close()
