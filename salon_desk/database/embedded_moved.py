"""A book that has moved to another server leaves word where it was, so that nobody goes on writing into the old one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from salon_desk.database.embedded_lock import only_one
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.whole_file import write_whole

LOCK, FILE = "server.lock", "moved.txt"
PATIENCE = 10.0
WORDS = """\
The salon's book has moved from this folder to the service of this PC, on {day}.
What is here is the book as it was then; Salon Desk does not open it any more while this file is here.
"""


def require_not_moved(folder: Path) -> None:
    """Raises Refusal where the book of `folder` has moved away."""
    if (folder / FILE).is_file():
        raise Refusal(
            tr(
                "The book in {folder} has moved to the service of this PC: please start Salon Desk again. "
                "It is opened there again only when {file} is taken away.",
                folder=folder,
                file=FILE,
            )
        )


@contextmanager
def nobody_comes(folder: Path) -> Iterator[None]:
    """While the body works, no desk starts the server in `folder` or comes in. Raises Unreachable, OSError."""
    with only_one(folder / LOCK, PATIENCE):
        yield


def leave_word(folder: Path) -> None:
    """The book of `folder` has moved away today. Raises OSError."""
    write_whole(folder / FILE, WORDS.format(day=f"{datetime.now(UTC):%Y-%m-%d}"))
