"""Names of desks, people and clients as windows show them: what the book itself writes there is translated."""

from __future__ import annotations

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.waiting import WAITLIST

# As the book has them: who holds by itself, who was erased, and whose doing is nobody's.
_WRITTEN = frozenset({WAITLIST, tr_noop("Erased client"), tr_noop("automatic")})


def shown_name(name: str) -> str:
    """The name of a desk, a person or a client, for people to read."""
    return tr(name) if name in _WRITTEN else name
