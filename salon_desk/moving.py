"""The book of a user's own folder moves into the service of this PC, so that other PCs can come to it.

The book in the folder is only read and stays where it is, and whatever goes wrong leaves it in use. The desk lets go
of it for the last step alone: then nobody writes into it, and if anything was written since the copy was made, another
one is made.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass

from salon_desk import settings as told
from salon_desk.database.backups.book_connection import Connection, connected
from salon_desk.database.backups.copies import are_same, is_copy
from salon_desk.database.backups.making import back_up
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import places_of
from salon_desk.database.backups.restoring import NOBODY, Asker, require_nobody_else, restore
from salon_desk.database.backups.scratch import drop_earlier
from salon_desk.database.backups.watch import Watch, nobody
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.embedded_moved import leave_word, nobody_comes
from salon_desk.database.server import server_for
from salon_desk.database.version import book_version, version_in
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.elevated import kept_by_service
from salon_desk.handover import Handover, Outcome
from salon_desk.settings import Settings

_SALON = "SELECT name FROM salon.salon"

LetGo = Callable[[], None]


def move(settings: Settings, handover: Handover, watch: Watch) -> None:
    """Let the service of this PC keep the book of these settings; on a thread.

    It can be called off until the desk lets go. Raises Cancelled, Refusal and Unreachable with what was in the way;
    then the book is where it was.
    """
    old = server_for(settings)
    try:
        url = old.start()
        handover.during(lambda let_go: _moved(settings, url, watch, let_go))
    finally:
        old.leave()


def _moved(settings: Settings, url: str, watch: Watch, let_go: LetGo) -> Outcome:
    with connected(url) as book:
        _require_up_to_date(book)
        require_nobody_else(book, url, but=settings.desk)
    kept = kept_by_service(settings, watch.cancelled)
    watch.go_on()
    way = _Way(settings, url, server_for(kept).start())
    is_empty = way.require_room()
    with ExitStack() as until_done:

        def close() -> None:
            let_go()
            until_done.enter_context(nobody_comes(settings.server_folder))
            with connected(url) as book:
                require_nobody_else(book, url)

        before = way.copy(watch, Asker(let_go=close))
        if is_empty:
            way.drop(before)
        if not way.is_copied:
            way.require_room()
            way.drop(way.copy(nobody(), NOBODY))
        if not way.is_copied:
            raise Refusal(tr("The copy does not hold what the book holds, so the book stays where it is."))
        kept = told.remember(kept, book=str(kept.book), database_url=str(kept.database_url))
        with suppress(OSError):  # it only stops a desk that was started in these very seconds
            leave_word(settings.server_folder)
    return Outcome(_done(settings), kept)


@dataclass(frozen=True)
class _Way:
    """From the book at one address to the server at the other one."""

    settings: Settings
    old: str
    new: str

    def require_room(self) -> bool:
        """Whether there is nothing in the other one yet; at most a copy that an earlier attempt has left.

        Raises Refusal where another salon has its book there.
        """
        with connected(self.old) as book, connected(self.new) as there:
            salon = _salon(there)
            if salon and not is_copy(there, book):
                raise Refusal(
                    tr(
                        "The service of this PC keeps a book already, that of “{salon}”. Two books can't become one; "
                        "nothing was changed.",
                        salon=salon,
                    )
                )
        return not salon

    def copy(self, watch: Watch, asker: Asker) -> str:
        """Back it up, and let the backup be the book there; the name of what was there, which is kept ("" for none)."""
        programs = PgPrograms(find_binaries(self.settings.pg_bin))
        made = back_up(self.old, places_of(self.settings), programs, watch)
        return restore(self.new, made.kept.file, programs, watch, asker).before

    def drop(self, before: str) -> None:
        """Let go of what was there: nothing was in it, or what is in the copy, too."""
        if before:
            drop_earlier(self.new, before)

    @property
    def is_copied(self) -> bool:
        """Whether both hold the same now."""
        with connected(self.old) as book, connected(self.new) as there:
            return are_same(book, there)


def _require_up_to_date(book: Connection) -> None:
    """A copy is brought up to date, and would not be the same any more."""
    if book_version(book).is_behind:
        raise Refusal(tr("The book has to be brought up to date first: please start Salon Desk again."))


def _salon(book: Connection) -> str:
    """Whose book it is, "" where it is nobody's yet."""
    row = book.execute(_SALON).fetchone() if version_in(book) is not None else None
    return str(row[0]) if row else ""


def _done(settings: Settings) -> str:
    return tr(
        "This PC keeps the book for the shop now; others are let in under Set-up, Several PCs. The book as it was "
        "stays in {folder}, and is not opened there any more.",
        folder=settings.server_folder,
    )
