"""The backups of a book as a person looks at them: which there are, whether the book is safe, what one would bring."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from salon_desk.domain.backup import Contents, warning
from salon_desk.domain.language import all_of, tr, tr_count, tr_noop


class Trust(StrEnum):
    """What is known of a backup."""

    PROVEN = tr_noop("proven")
    UNTRIED = tr_noop("not tried yet")
    DAMAGED = tr_noop("damaged")


class Backup(NamedTuple):
    """A backup in a file. What is in it is not known where its facts do not stand beside it."""

    file: Path
    made_at: datetime
    size: int
    trust: Trust
    contents: Contents | None = None


class PutAside(NamedTuple):
    """The book as it was when a backup took its place: kept by the server under another name, until a day."""

    name: str
    since: datetime
    until: datetime


# What may take the place of the book.
Source = Backup | PutAside


class SecondPlace(NamedTuple):
    """A second folder for the backups: when the last good one in it was made, and what is wrong with it."""

    folder: Path
    last: datetime | None = None
    trouble: str = ""


class Shelf(NamedTuple):
    """All backups of a book at a time, the newest first; `is_daily` where one is made every day by itself.

    `trouble` says what could not be looked at.
    """

    at: datetime
    folder: Path
    is_daily: bool = True
    backups: tuple[Backup, ...] = ()
    put_aside: tuple[PutAside, ...] = ()
    second: SecondPlace | None = None
    trouble: str = ""

    @property
    def last_good(self) -> datetime | None:
        """When the newest backup was made that is not damaged and whose facts are known."""
        good = (one.made_at for one in self.backups if one.contents is not None and one.trust is not Trust.DAMAGED)
        return max(good, default=None)

    @property
    def worry(self) -> str:
        """Why the book is not safe; "" where it is."""
        return self.trouble or warning(self.at, self.last_good)


class Since(NamedTuple):
    """What was done in the book since a backup was made: in numbers of visits, visits, clients' records."""

    booked: int
    changed: int
    clients: int


class Preview(NamedTuple):
    """What would take the place of the book, and what it would take the place of: None where there is no book yet.

    `desks` are the others that have the book open.
    """

    contents: Contents
    present: Contents | None
    since: Since
    desks: tuple[str, ...] = ()

    @property
    def losses(self) -> list[str]:
        """What is in the book now and would not be there any more, a sentence each."""
        if self.present is None:
            return []
        theirs, ours = self.contents.salon, self.present.salon
        if theirs != ours:
            return [tr("It is the book of another salon: “{theirs}”, not “{ours}”.", theirs=theirs, ours=ours)]
        booked, changed, clients = self.since
        counted = {
            tr_count("{n} booking made since then", "{n} bookings made since then", booked): booked,
            tr_count("{n} other visit changed since then", "{n} other visits changed since then", changed): changed,
            tr_count(
                "{n} client's record changed since then", "{n} clients' records changed since then", clients
            ): clients,
        }
        return [words for words, number in counted.items() if number]


def still_open(desks: Iterable[str]) -> str:
    """Why another book can't take the place of this one: these desks have it open."""
    return tr("The book is still open ({desks}): please close Salon Desk there and try again.", desks=all_of(desks))
