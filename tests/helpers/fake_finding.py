"""What a desk without a database finds free, in its book in memory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from salon_desk.desk.finding import none_free, require_wish
from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import NoneFree, Refusal
from salon_desk.domain.finding import days_of, few, offers
from salon_desk.domain.timespan import day_of, zone_of
from salon_desk.domain.visit import Offer, Wish
from tests.helpers.fake_book import FakeBook


def offers_in(book: FakeBook, wish: Wish, most: int, besides: frozenset[Offer] = frozenset()) -> list[Offer]:
    """See Holds.offers."""
    require_wish(wish, book.roster)
    now: datetime = book.clock.now()
    days = days_of(wish, day_of(now, zone_of(book.roster.salon.zone)))
    by_day = ((it for it in offers(book.day(day), book.roster, wish, now) if it not in besides) for day in days)
    return few(by_day, wish, most)


async def first_of(book: FakeBook, wish: Wish, claim: Callable[[Offer], Awaitable[Booking]]) -> Booking:
    """See Holds.take_first."""
    tried: set[Offer] = set()
    while found := offers_in(book, wish, 1, frozenset(tried)):
        try:
            return await claim(found[0])
        except Refusal:
            tried.add(found[0])
    raise NoneFree(none_free(wish, book.roster))
