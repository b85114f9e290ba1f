"""The three ways in which something can fail: a rule said no, the network is away, or it is our bug."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class SalonError(Exception):
    """What a person may be told: its text is one whole sentence."""

    @property
    def sentence(self) -> str:
        """The text, fit to be shown as it is."""
        return str(self.args[0]) if self.args else self.__class__.__name__


class Refusal(SalonError):
    """A rule said no. Nothing was written."""


class BadInput(Refusal):
    """What was asked for can't be: outside hours, in the past, an empty name."""


class Rival(NamedTuple):
    """Who has the time that was asked for: `until` is the end of a hold, None for a booking."""

    stylist_id: int
    stylist: str
    start: datetime
    end: datetime
    desk: str
    person: str
    until: datetime | None


class Taken(Refusal):
    """Someone else was faster: `rival` says who, and until when."""

    def __init__(self, sentence: str, rival: Rival) -> None:
        super().__init__(sentence)
        self.rival = rival


class Busy(Refusal):
    """Another desk is writing at this stylist at this very moment; the same again will do."""


class Lapsed(Refusal):
    """The hold ran out before this was asked."""


class Gone(Refusal):
    """The hold or booking is no longer there: it was released, cancelled or never made."""


class Changed(Refusal):
    """Someone else has changed the booking in the meantime; nothing was overwritten."""


class NoneFree(Refusal):
    """There is no free time of this length left on the day."""


class Unreachable(SalonError):
    """The database did not answer; what was asked may or may not have happened."""


class NoSalon(Refusal):
    """The book is empty: nobody has said yet what the salon is called and who works there."""


class HasSalon(Refusal):
    """A salon was to be written into a book that has one already."""


class BookTooOld(Refusal):
    """There is no book yet, or it was made by an older program; an upgrade makes it right."""


class BookTooNew(Refusal):
    """The book was made by a newer program than this one."""
