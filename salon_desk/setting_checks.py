"""What a setting may be: each check gives the value back as it counts, or raises Refusal with half a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from salon_desk.domain.errors import Refusal
from salon_desk.domain.people import clean_name

LONGEST_NAME = 80
USUAL_PORT = 5432
SMALLEST_ZOOM, LARGEST_ZOOM = 6, 20


def database_url(value: object) -> str:
    """The address of a server's database, as our driver has it."""
    text = _text(value)
    try:
        parts = urlsplit(text.replace("postgresql+psycopg://", "postgresql://", 1))
    except ValueError:
        raise Refusal("this is not an address; its host or port is written wrongly.") from None
    if parts.scheme not in ("postgresql", "postgres"):
        raise Refusal("the address of a server begins with postgresql://, as in postgresql://desk@salon-pc:5432/salon.")
    if re.search(r"[\x00-\x20\x7f]", text):
        raise Refusal("the address of a server can't contain blanks.")
    if not parts.path.strip("/"):
        raise Refusal("the address names no database, as “salon” in postgresql://desk@salon-pc:5432/salon.")
    account, at, hosts = parts.netloc.rpartition("@")
    apart = [urlsplit(f"//{host}") for host in hosts.split(",")]
    try:
        ports = [host.port or USUAL_PORT for host in apart]
    except ValueError:
        raise Refusal("the port in the address is not a number from 0 to 65535.") from None
    if len(apart) > 1:
        # SQLAlchemy and PostgreSQL's own programs read several hosts alike only when they stand behind the database.
        names = ",".join(host.hostname or "" for host in apart)
        query = f"host={names}&port={','.join(map(str, ports))}" + (f"&{parts.query}" if parts.query else "")
        parts = parts._replace(netloc=account + at, query=query)
    return f"postgresql+psycopg://{parts.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def one_of(kind: type[StrEnum], what: str) -> Callable[[object], StrEnum]:
    """The check for one of a few words; `what` they are, in the sentence of the refusal."""

    def check(value: object) -> StrEnum:
        try:
            return kind(_text(value).lower())
        except ValueError:
            raise Refusal(f"the {what} is one of {', '.join(kind)}.") from None

    return check


def zoom(value: object) -> int:
    """How many points five minutes are tall."""
    try:
        points = int(str(value))
    except ValueError:
        points = 0
    if isinstance(value, bool) or not SMALLEST_ZOOM <= points <= LARGEST_ZOOM:
        raise Refusal(f"the zoom is a whole number from {SMALLEST_ZOOM} to {LARGEST_ZOOM}: points for five minutes.")
    return points


def day(value: object) -> date:
    """A day, written as a date is in a file."""
    try:
        return value if isinstance(value, date) else date.fromisoformat(_text(value))
    except ValueError:
        raise Refusal(f"“{value}” is not a day; write it as 2026-11-21.") from None


def folder(value: object) -> Path:
    """A folder, be it there or not."""
    return Path(_text(value)).expanduser().absolute()


def name(value: object) -> str:
    """The name of a desk or a person."""
    cleaned = clean_name(_text(value), "name", LONGEST_NAME)
    if "\n" in cleaned or "\t" in cleaned:
        raise Refusal("a name is one line.")
    return cleaned


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Refusal(f"{value!r} should be a text in quotes.")
    return value
