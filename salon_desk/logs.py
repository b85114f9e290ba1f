"""What a desk did, one JSON line each, in a file that turns over. No client ever stands in it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import MappingProxyType
from uuid import UUID
from zlib import crc32

from salon_desk.domain.errors import Refusal

KINDS = frozenset(
    {
        *("claim", "won", "lost", "lapsed", "extended", "confirmed", "released", "cancelled", "moved", "resized"),
        *("changed", "progressed", "undone"),
        *("offline", "online"),
    }
)

# What may be told of a thing that happened. Nothing about a client is here, nor anything that was typed.
FACTS: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {
        "visit": (UUID, str, int),
        "stylist": (int,),
        "service": (int,),
        "start": (datetime,),
        "end": (datetime,),
        "until": (datetime,),
        "since": (datetime,),
        "minutes": (int,),
        "milliseconds": (int, float),
        "rival_desk": (str,),
        "rival_person": (str,),
        "person": (str,),
        "refusal": (str,),
        "attempt": (int,),
        "desks": (int,),
        "changed": (int,),
    }
)
LARGEST_FILE = 2_000_000
OLD_FILES = 5


class DeskLog:
    """The log of one desk."""

    def __init__(self, handler: logging.Handler, desk: str, now: Callable[[], datetime]) -> None:
        self._handler = handler
        self._desk = desk
        self._now = now

    def record(self, kind: str, /, **facts: object) -> None:
        """Write one line. Facts that are None are left out; `refusal` is the name of a class, never a sentence.

        Raises ValueError for a kind or fact that is not on the list: that is our bug, and could carry a client's name.
        """
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is not something that a desk logs")
        told = {name: _plain(name, fact) for name, fact in facts.items() if fact is not None}
        line = {"at": _utc(self._now()), "desk": self._desk, "kind": kind, **told}
        text = json.dumps(line, ensure_ascii=False)
        self._handler.handle(logging.LogRecord("salon_desk", logging.INFO, "", 0, text, None, None))

    def close(self) -> None:
        """Close the file."""
        self._handler.close()


def open_log(folder: Path, desk: str, now: Callable[[], datetime] | None = None) -> DeskLog:
    """The log of `desk` in `folder`, in a file of its own. `now` gives aware times (the system's clock if left out).

    Raises Refusal when the folder can't be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Rotating(folder / f"{file_name(desk)}.jsonl", LARGEST_FILE)
    except OSError as trouble:
        raise Refusal(f"The log can't be written to {folder}: {trouble.strerror}.") from trouble
    return DeskLog(handler, desk, now or (lambda: datetime.now(UTC)))


def file_name(desk: str) -> str:
    """A file's name for a desk's: two desks whose names differ only in signs that files can't have stay apart."""
    plain = re.sub(r"[^\w-]+", "-", desk).strip("-").lower() or "desk"
    kept = plain[:60]
    return kept if desk.lower().replace(" ", "-") == kept else f"{kept}-{crc32(desk.encode()):08x}"


class _Rotating(RotatingFileHandler):
    """A rotating file whose trouble never stops a desk."""

    def __init__(self, path: Path, largest: int) -> None:
        super().__init__(path, maxBytes=largest, backupCount=OLD_FILES, encoding="utf-8")

    # A full disk must not keep anyone from booking: the event row in the book is what counts.
    def handleError(self, record: logging.LogRecord) -> None:
        """Let the line go."""


def _plain(name: str, fact: object) -> object:
    allowed = FACTS.get(name)
    if allowed is None or not isinstance(fact, allowed):
        raise ValueError(f"{name}={fact!r} is not a fact that a desk may log")
    if isinstance(fact, datetime):
        return _utc(fact)
    if name == "refusal" and not str(fact).isidentifier():
        raise ValueError("refusal is the name of a class: a sentence could carry a client's name")
    return str(fact) if isinstance(fact, UUID) else fact


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
