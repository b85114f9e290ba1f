"""What was before a made-up Saturday."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from salon_desk.domain.history import Contested, History, HoldEnds, NoShows, PopularHour
from salon_desk.domain.people import StylistId
from tests.helpers.days import SATURDAY


def past(first: int = 9, last: int = 18, seed: int = 1) -> History:
    """Twelve weeks from Monday to Saturday in these hours; 1000 holds, 27 races, 31 of 1000 visits missed."""
    random = Random(seed)
    popular = tuple(
        PopularHour(weekday, hour, timedelta(minutes=random.randrange(0, 101)), timedelta(minutes=100))
        for weekday in range(1, 7)
        for hour in range(first, last + 1)
    )
    contested = (Contested(5, 17, StylistId(1), 25), Contested(6, 10, StylistId(99), 2))
    return History(SATURDAY, 35, popular, NoShows(1000, 31), HoldEnds(830, 110, 60), 27, contested)
