"""Wishes on the waitlist of a book, and what is held for them."""

from __future__ import annotations

from datetime import date
from typing import Any

from salon_desk.database import waiting
from salon_desk.domain.booking import Booking, Ticket
from salon_desk.domain.day import Slot
from salon_desk.domain.people import Identity
from salon_desk.domain.waiting import Waiter, WishHold, new_waiter_id
from tests.helpers.books import ANNA, CUT, TestBook
from tests.helpers.tickets import new_ticket


def tomorrow(book: TestBook) -> date:
    """The date on which these tests play."""
    return book.at("12:00").date()


def wish(book: TestBook, name: str = "Greta Moss", **changes: Any) -> Waiter:
    """A wish for a cut tomorrow, at anyone."""
    day = tomorrow(book)
    plain = Waiter(new_waiter_id(), None, name, "070-765 43 21", CUT, None, day, day)
    return plain._replace(**changes)


def add(book: TestBook, name: str = "Greta Moss", **changes: Any) -> Waiter:
    """The same, on the list."""
    return book.run(waiting.add_waiter, wish(book, name, **changes), ANNA)


def listed(book: TestBook) -> list[str]:
    """Who is on the list, in its order."""
    return [waiter.client_name for waiter in book.run(waiting.read_wishes)]


def only(book: TestBook) -> Waiter:
    """The one wish on the list."""
    (waiter,) = book.run(waiting.read_wishes)
    return waiter


def hold_for(book: TestBook, waiter: Waiter, slot: Slot | None = None, who: Identity = ANNA) -> tuple[Ticket, Booking]:
    """Hold a place for a wish."""
    ticket = new_ticket()
    return ticket, book.run(waiting.hold_wish, ticket, waiter, slot or book.slot(), who).booking()


def by_itself(book: TestBook, waiter: Waiter, slot: Slot | None = None, who: Identity = ANNA) -> Booking:
    """Have it held by itself."""
    return book.run(waiting.hold_wish_by_itself, new_ticket(), waiter, slot or book.slot(), who).booking()


def held(book: TestBook) -> WishHold:
    """What is held for the one wish on the list."""
    hold = only(book).hold
    assert hold is not None, "nothing is held for it"
    return hold


def wish_minutes(book: TestBook, minutes: int = 10) -> None:
    """The salon wants freed time held by itself."""
    book.rows("UPDATE salon.salon SET wish_minutes = %s", minutes)
