"""The names of the roles that a book has at its server; `16_desks.sql` makes the same of them."""

from __future__ import annotations

import hashlib
import secrets

from sqlalchemy import URL

KEY_BYTES = 6


def pairing(database: str) -> str:
    """As whom a desk joins."""
    return f"pairing_{_mark(database)}"


def new_desk(database: str) -> str:
    """A desk that is new; nobody else thinks of the same."""
    return f"desk_{_mark(database)}_{secrets.token_hex(KEY_BYTES)}"


def is_for_desks(role: str) -> bool:
    """Whether a role is one through which desks have their rights: the first code that is offered makes it."""
    return role.startswith(("salon_desks_", "pairing_"))


def key_of(url: URL) -> str:
    """What is the desk's own in the role that this address names."""
    return (url.username or "").rpartition("_")[2]


def _mark(database: str) -> str:
    return hashlib.sha256(database.encode()).hexdigest()[:8]
