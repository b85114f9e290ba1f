"""Which backups stay: all of the last days, then one for each week, then one for each month; and a book put aside."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

DAYS, WEEKS, MONTHS = 7, 5, 12
PUT_ASIDE_FOR = timedelta(days=30)  # the book that a backup has taken the place of


class Dated(Protocol):
    """What was made at a time, and is proven to be good or not."""

    @property
    def made_at(self) -> datetime:
        """When; aware."""

    @property
    def proven(self) -> bool:
        """Whether it was restored once and held what it should."""


D = TypeVar("D", bound=Dated)


def to_drop(kept: Iterable[D]) -> list[D]:
    """Those that need not stay, the oldest first. The newest proven one always stays.

    Days, weeks and months without a backup do not count, and no clock is asked: a salon that was closed for a year,
    or a PC whose clock was wrong once, loses nothing.
    """
    newest_first = sorted(kept, key=lambda one: one.made_at, reverse=True)
    stay = {id(one) for one in _of_last_days(newest_first)}
    stay |= {id(one) for one in _one_each(newest_first, lambda day: day.isocalendar()[:2], WEEKS)}
    stay |= {id(one) for one in _one_each(newest_first, lambda day: (day.year, day.month), MONTHS)}
    stay |= {id(one) for one in [one for one in newest_first if one.proven][:1]}
    return [one for one in reversed(newest_first) if id(one) not in stay]


def _of_last_days(newest_first: list[D]) -> list[D]:
    days = list(dict.fromkeys(one.made_at.date() for one in newest_first))[:DAYS]
    return [one for one in newest_first if one.made_at.date() in days]


def _one_each(newest_first: list[D], period: Callable[[date], Hashable], most: int) -> list[D]:
    """The newest of each of the last periods; a proven one rather than another."""
    chosen: dict[Hashable, D] = {}
    for one in newest_first:
        key = period(one.made_at.date())
        if key not in chosen or (one.proven and not chosen[key].proven):
            chosen[key] = one
    return list(chosen.values())[:most]
