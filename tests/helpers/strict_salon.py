"""A salon in which much can't be booked: hours, breaks, a holiday, who has left and what is not offered any more."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from salon_desk.domain.founding import Founding, NewStylist, WeeklyHours
from salon_desk.domain.people import StylistId
from tests.helpers.books import TestBook
from tests.helpers.salons import small_salon, week

NOAH = StylistId(3)


def strict_salon() -> Founding:
    """Open from Monday to Saturday, 9 to 18; Lea rests at noon, Mia comes at 11, Noah has left (see `strict`)."""
    hours = week("09:00", "18:00", range(1, 7))
    breaks = tuple(WeeklyHours(day, time(12), time(12, 30)) for day in range(1, 7))
    return small_salon()._replace(
        opening=hours,
        stylists=(
            NewStylist("Lea", "#3366aa", hours, breaks),
            NewStylist("Mia", "#3366aa", week("11:00", "18:00", range(1, 7))),
            NewStylist("Noah", "#3366aa", hours),
        ),
    )


def sunday(book: TestBook) -> datetime:
    """Next Sunday, but not tomorrow, at noon in the salon's zone."""
    ahead = (7 - book.now().astimezone(book.zone).isoweekday()) % 7
    return book.at("12:00", ahead if ahead > 1 else ahead + 7)


def monday(book: TestBook, clock: str) -> datetime:
    """The time on the Monday after that."""
    hour, minute = (int(part) for part in clock.split(":"))
    return (sunday(book) + timedelta(days=1)).replace(hour=hour, minute=minute)
