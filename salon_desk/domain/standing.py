"""Standing appointments: the same visit again and again, and what to do with a date on which it does not fit."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from salon_desk.domain.language import tr_noop
from salon_desk.domain.visit import Offer

NOT_ASKED = tr_noop("Not booked: the book is away.")


class Rhythm(NamedTuple):
    """How often: every so many weeks, so many times more."""

    weeks: int
    times: int


class StandingDate(NamedTuple):
    """One of the dates: `wished` is the visit as it should be, `clash` says why it can't be (empty: it can).

    `instead` are other places near it, the nearest first.
    """

    day: date
    wished: Offer
    clash: str = ""
    instead: tuple[Offer, ...] = ()


class StandingBooked(NamedTuple):
    """What became of one date: booked, or the sentence that says why it is not."""

    offer: Offer
    refusal: str = ""
