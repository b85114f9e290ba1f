"""When the disk with the salon's book has so little room left that somebody has to do something about it."""

from __future__ import annotations

from salon_desk.domain.language import tr

# A year of a large salon's book and its backups; a day's work and the backup of it.
LITTLE, TOO_LITTLE = 2 * 1000**3, 500 * 1000**2


def room(free: int) -> str:
    """So many bytes as people say it."""
    return f"{free / 1000**3:.1f} GB" if free >= 1000**3 else f"{free // 1000**2} MB"


def warning(free: int) -> str | None:
    """What to tell who stands at the desk; None while there is enough."""
    if free >= LITTLE:
        return None
    return tr("Only {room} are left on the disk with the salon's book.", room=room(free)) + " " + advice()


def advice() -> str:
    """What there is to do."""
    return tr("Make room on this disk: when it is full, nothing can be booked.")
