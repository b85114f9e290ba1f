"""What is answered at the first start: of a salon to be, or of one that this PC goes to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from enum import StrEnum
from typing import Any, NamedTuple

from salon_desk.domain.founding import Founding, NewService, WeeklyHours
from salon_desk.domain.starter import USUAL_WEEK, starter


class Way(StrEnum):
    """What this PC becomes."""

    TRY = "try"  # nothing yet: the made-up salon is shown
    KEEP = "keep"  # it keeps the salon's book
    CONNECT = "connect"  # it goes to the PC that keeps it


class Keeping(StrEnum):
    """How long the book can be reached when this PC keeps it."""

    ALWAYS = "always"  # by a service of the machine
    WHILE_OPEN = "while open"  # by this program, in the user's own folder


class Finding(StrEnum):
    """How a PC finds the one that keeps the book."""

    BY_CODE = "code"
    BY_HAND = "hand"


class Offer(NamedTuple):
    """A service of the list that stands ready, as it was ticked and typed over."""

    is_wanted: bool
    service: NewService


class Place(NamedTuple):
    """Where a book is that others look after; the password is asked for and never kept with the answers."""

    server: str = ""
    port: str = "5432"
    database: str = ""
    user: str = ""


class Answers(NamedTuple):
    """All of them as they were typed, sensible or not, so that nothing is asked twice; `page` is where somebody was.

    `offers` is empty as long as the usual list stands as it is.
    """

    page: str = ""
    way: Way | None = None
    name: str = ""
    zone: str = ""
    currency: str = ""
    opening: tuple[WeeklyHours, ...] = USUAL_WEEK
    people: str = ""
    offers: tuple[Offer, ...] = ()
    desk: str = ""
    person: str = ""
    keeping: Keeping = Keeping.ALWAYS
    finding: Finding = Finding.BY_CODE
    place: Place = Place()


def founding_of(answers: Answers, usual: tuple[NewService, ...]) -> Founding:
    """The salon that was answered; `usual` are its services where nothing was changed. Raises BadInput."""
    services = tuple(offer.service for offer in answers.offers if offer.is_wanted) if answers.offers else usual
    return starter(answers.name, answers.zone, answers.currency, answers.opening, answers.people, services)


def written(answers: Answers) -> dict[str, Any]:
    """The answers as plain texts, numbers and lists."""
    return answers._asdict() | {
        "opening": [[hours.weekday, hours.start.isoformat(), hours.end.isoformat()] for hours in answers.opening],
        "offers": [[offer.is_wanted, offer.service._asdict()] for offer in answers.offers],
        "place": answers.place._asdict(),
    }


def read_back(plain: Mapping[str, Any]) -> Answers:
    """The answers that were written. Raises ValueError, TypeError or KeyError for what are none."""
    return Answers(**plain)._replace(
        way=Way(plain["way"]) if plain["way"] else None,
        keeping=Keeping(plain["keeping"]),
        finding=Finding(plain["finding"]),
        opening=tuple(
            WeeklyHours(int(day), time.fromisoformat(start), time.fromisoformat(end))
            for day, start, end in plain["opening"]
        ),
        offers=tuple(Offer(bool(wanted), NewService(**service)) for wanted, service in plain["offers"]),
        place=Place(**plain["place"]),
    )
