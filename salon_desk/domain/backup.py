"""A backup of the book: what is in it, how it comes about, and when the next one is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from salon_desk.domain.language import tr, tr_count, tr_noop

# A little less than a day, so that a PC that is switched on at nine makes one every morning.
EVERY = timedelta(hours=20)
OLD = timedelta(days=3)
MEGABYTE = 1_000_000


class Counts(NamedTuple):
    """How much of each a book holds. `bookings` are the visits that take time, `visits` are all there ever were."""

    bookings: int
    visits: int
    segments: int
    clients: int
    events: int


@dataclass(frozen=True)
class Contents:
    """What a book holds: whose it is, of which version, how much, and the first and last day with bookings."""

    made_at: datetime
    salon: str
    schema: str
    program: str
    counts: Counts
    first_day: date | None
    last_day: date | None

    @property
    def sentence(self) -> str:
        """What a person has to know before it takes the place of the present book."""
        clients = tr_count("{n} client", "{n} clients", self.counts.clients)
        bookings = tr_count("{n} booking", "{n} bookings", self.counts.bookings)
        if self.first_day is None or self.last_day is None:
            return tr("{salon}: {clients}, no bookings.", salon=self.salon or "–", clients=clients)
        return tr(
            "{salon}: {clients}, {bookings} from {first} to {last}.",
            salon=self.salon or "–",
            clients=clients,
            bookings=bookings,
            first=self.first_day.isoformat(),
            last=self.last_day.isoformat(),
        )


@dataclass(frozen=True)
class Facts:
    """What stands beside a backup's file. It is proven when it was restored once and held what the book did."""

    contents: Contents
    size: int
    sha256: str
    proven: bool
    damaged: bool = False


class Step(StrEnum):
    """What is done at the moment, as it is told."""

    DUMPING = tr_noop("Writing the backup")
    READING = tr_noop("Reading the backup")
    CHECKING = tr_noop("Checking what is in it")
    COPYING = tr_noop("Copying it to the second place")


class Progress(NamedTuple):
    """How far a step is: `done` of a `whole`, which are bytes where something is written, else parts of the book."""

    step: Step
    done: float
    whole: float = 1

    @property
    def share(self) -> float:
        """The same from 0 to 1."""
        return min(max(self.done / (self.whole or 1), 0.0), 1.0)

    @property
    def sentence(self) -> str:
        """What is done and how much of it, as far as that can be counted."""
        step = tr(self.step)
        if self.step is Step.READING and self.whole > 1:
            done, whole = round(self.done), round(self.whole)
            return tr("{step}: {done} of {whole} parts", step=step, done=done, whole=whole)
        if self.whole > 1:
            return tr("{step}: {done} of {whole}", step=step, done=size_words(self.done), whole=size_words(self.whole))
        return tr("{step}…", step=step)


def size_words(size: float) -> str:
    """So many bytes, as people read them: `8 KB`, `7341 KB`, `12 MB`; one that is not empty has 1 KB at least."""
    if size < 10 * MEGABYTE:
        return f"{max(round(size / 1000), 1 if size else 0)} KB"
    return f"{round(size / MEGABYTE)} MB"


def is_due(now: datetime, last: datetime | None) -> bool:
    """Whether it is time for the next backup. One from the future was made while the clock was wrong."""
    return last is None or now - last >= EVERY or last - now > EVERY


def warning(now: datetime, last: datetime | None) -> str:
    """What to tell when the last good backup is old, or there is none; "" while all is well."""
    if last is None:
        return tr("There is no good backup of the book yet.")
    if now - last < OLD:
        return ""
    days = (now - last).days
    return tr_count("The last good backup is {n} day old.", "The last good backup is {n} days old.", days)
