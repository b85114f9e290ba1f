"""What a desk knows of the salon's set-up, and changes in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from salon_desk import public_holidays
from salon_desk.database import set_up as book_set_up
from salon_desk.desk.asking import Asking
from salon_desk.desk.reading import Watch
from salon_desk.desk.work import Book
from salon_desk.domain.language import tr
from salon_desk.domain.people import Identity
from salon_desk.domain.set_up import Closure, Saved, SetUp, TouchedPart
from salon_desk.domain.set_up_changes import SetUpChange, clean_change
from salon_desk.public_holidays import Place


class SettingUp:
    """Reads the set-up and changes it at every desk. All raise Unreachable; any may be asked again.

    A change that touches bookings is looked at first (`touched`) and then saved with what was seen. It never moves or
    drops one.
    """

    def __init__(self, book: Book, asking: Asking, watch: Watch, who: Callable[[], Identity]) -> None:
        self._book = book
        self._asking = asking
        self._watch = watch
        self._who = who

    async def read(self) -> SetUp:
        """The whole set-up as it stands, with who left and what is retired."""
        return await self._book.read(book_set_up.read_set_up)

    async def touched(self, change: SetUpChange) -> tuple[TouchedPart, ...]:
        """The bookings and live holds that a change would leave where nobody could book them. Nothing is written.

        Raises BadInput for what can't be, Changed when somebody else changed the same meanwhile.
        """
        self._asking.require_link()
        return await self._book.read(book_set_up.touched, clean_change(change), self._who())

    async def save(self, change: SetUpChange, seen: Sequence[TouchedPart] = ()) -> Saved:
        """Make a change; the set-up as it stands then.

        Raises BadInput; Changed when somebody else changed the same meanwhile; Touches when it touches bookings that
        are not among those `seen`.
        """
        told = clean_change(change), tuple(seen), self._who()
        return await self._asking.write(tr("the change is saved"), book_set_up.save, *told)

    async def countries(self, language: str = "en") -> tuple[Place, ...]:
        """The countries whose public holidays are known, by their names in a language of two letters."""
        return await asyncio.to_thread(public_holidays.countries, language)

    def country(self) -> str:
        """The salon's country in two letters, guessed from its zone; empty when it is not known."""
        return public_holidays.country_of(self._watch.known_roster.salon)

    async def subdivisions(self, country: str) -> tuple[Place, ...]:
        """The parts of a country that have holidays of their own, by name. Raises BadInput for an unknown country."""
        return await asyncio.to_thread(public_holidays.subdivisions, country)

    async def holidays(self, country: str, subdivision: str, year: int, language: str = "") -> tuple[Closure, ...]:
        """The public holidays of a year, as closures that may be added, named in this language where they can be.

        Raises BadInput for an unknown country.
        """
        return await asyncio.to_thread(public_holidays.holidays_of, country, subdivision, year, language)
