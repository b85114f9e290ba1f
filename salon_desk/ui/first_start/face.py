"""What the first start can do when everything is answered; the only face of it that its pages see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from salon_desk.domain.errors import Refusal
from salon_desk.domain.first_answers import Keeping, Place
from salon_desk.domain.founding import Founding
from salon_desk.domain.pairing_code import PairingCode
from salon_desk.domain.people import Identity

Tell = Callable[[str], None]  # what is being done now, in a few words


class NameTaken(Refusal):
    """Another desk has this name, and is not there: its place can be taken."""


class Beginnings(Protocol):
    """Each of these raises SalonError with a sentence that says what to do; then it can be tried again."""

    async def try_it(self, tell: Tell) -> None:
        """Open the made-up salon."""
        ...

    async def keep(self, founding: Founding, keeping: Keeping, identity: Identity, tell: Tell) -> None:
        """Make the book on this PC and write the salon into it."""
        ...

    async def join(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """Go to the PC that shows this code. Raises NameTaken, too."""
        ...

    async def join_instead(self, code: PairingCode, identity: Identity, tell: Tell) -> None:
        """The same, in the place of the desk that has this name."""
        ...

    async def connect(self, place: Place, password: str, identity: Identity, tell: Tell) -> None:
        """Go to a book that others look after."""
        ...
