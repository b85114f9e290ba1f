"""What may stand at the address of a database instead of one: silence, something else, a server that says no."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from threading import Thread


@contextmanager
def silent() -> Iterator[str]:
    """The address of something that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as there:
        yield _address(there)


@contextmanager
def deaf() -> Iterator[str]:
    """The address of something to which no connection comes through, as behind a firewall that drops everything."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as there, ExitStack() as waiting:
        for _ in range(4):  # its queue is full, and nobody is ever let in
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(there.getsockname())
        yield _address(there)


@contextmanager
def saying(words: bytes) -> Iterator[str]:
    """The address of something that answers everybody with these bytes, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as there:
        Thread(target=_answer, args=(there, words), daemon=True).start()
        yield f"{_address(there)}?sslmode=disable&gssencmode=disable"
        with suppress(OSError):
            there.shutdown(socket.SHUT_RDWR)


@contextmanager
def prying(port: int) -> Iterator[bytearray]:
    """Somebody at this port of loopback who asks for the password as it is; what was told to him."""
    told, please = bytearray(), b"R" + (8).to_bytes(4, "big") + (3).to_bytes(4, "big")

    def ask() -> None:
        with suppress(OSError):
            while True:
                caller, _ = there.accept()
                with caller, suppress(OSError):
                    caller.recv(65536)
                    caller.sendall(please)
                    while chunk := caller.recv(65536):
                        told.extend(chunk)
                        caller.shutdown(socket.SHUT_RDWR)

    with socket.create_server(("127.0.0.1", port)) as there:
        asking = Thread(target=ask, daemon=True)
        asking.start()
        yield told
        with suppress(OSError):
            there.shutdown(socket.SHUT_RDWR)
        asking.join(5)


def refusing(reason: str) -> bytes:
    """A refusal as PostgreSQL words it, in its protocol."""
    fields = b"".join(field.encode() + b"\0" for field in ("SFATAL", "VFATAL", "C28000", f"M{reason}")) + b"\0"
    return b"E" + (len(fields) + 4).to_bytes(4, "big") + fields


def nobody() -> str:
    """The address of a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as there:
        return _address(there)


def _answer(there: socket.socket, words: bytes) -> None:
    with suppress(OSError):
        while True:
            caller, _ = there.accept()
            with caller:
                caller.recv(65536)
                caller.sendall(words)


def _address(there: socket.socket) -> str:
    return f"postgresql+psycopg://desk:s3cret-word@127.0.0.1:{there.getsockname()[1]}/salon"
