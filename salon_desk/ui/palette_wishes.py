"""What the palette finds, and what choosing it does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import SalonError
from salon_desk.domain.visit import Offer, Wish
from salon_desk.ui.client_cards import ClientCards
from salon_desk.ui.client_wording import ClientLine, joined
from salon_desk.ui.counter import Counter
from salon_desk.ui.day_turning import DayTurning
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.keys import KEYS
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.offer_wording import offer_line, services_of
from salon_desk.ui.palette_finds import CLIENTS, SLOTS, Find, bookings_like, commands_like, days_like
from salon_desk.ui.phrases import wish_typed
from salon_desk.ui.reception import Reception
from salon_desk.ui.theme import Look

if TYPE_CHECKING:
    from salon_desk.ui.palette import Palette

QUIET = 2000  # milliseconds after the start
PAUSE = 60  # milliseconds of rest before the book is asked
MOST_SLOTS = 4
MOST_CLIENTS = 5
FEWEST = 2  # letters: the book is not asked for fewer


class PaletteWishes(QObject):
    """Days, bookings and commands are found while someone types; clients and free times come from the book."""

    def __init__(
        self,
        over: QWidget,
        counter: Counter,
        reception: Reception,
        clients: ClientCards,
        days: DayTurning,
        deeds: Callable[[], Mapping[str, Callable[[], object]]],
        keyless: Callable[[str], Mapping[str, Callable[[], object]]],
        look: Look,
    ) -> None:
        super().__init__(over)
        self._over = over
        self._counter = counter
        self._reception = reception
        self._clients = clients
        self._days_turned = days
        self._deeds = deeds
        self._keyless = keyless
        self._look = look
        self._palette = FirstUse(self._make_palette)
        self._asked = ""
        # Made in a quiet moment, so that its first opening is as quick as any other and no start waits for it.
        self._ready = QTimer(self, singleShot=True, interval=QUIET)
        self._ready.timeout.connect(self._palette.wanted)
        self._ready.start()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self._counter.failures.spawn(self._ask(self._asked)))

    @property
    def palette(self) -> Palette:
        """The palette."""
        return self._palette.wanted()

    def open(self) -> None:
        """Show the palette."""
        self.palette.open()

    def leave(self) -> bool:
        """One step back; whether the palette was there."""
        return self._palette.made is not None and self._palette.made.leave()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        if self._palette.made is not None:
            self._palette.made.set_look(look)

    def _make_palette(self) -> Palette:
        from salon_desk.ui.palette import Palette

        palette = Palette(self._over, self._look, KeysBefore(self._counter.give_keys_back))
        palette.typed.connect(self._find)
        return palette

    # what is found

    def _find(self, text: str) -> None:
        """Show at once what needs no asking."""
        self._asked = text
        asks = len(text.strip()) >= FEWEST
        self.palette.show_finds(text, self._found(text), is_all=not asks)
        (self._pause.start if asks else self._pause.stop)()

    async def _ask(self, text: str) -> None:
        """Show what the book knows as well; while it is away what is on the screen is all there is, and why is said."""
        slots: list[Find] = []
        clients: list[Find] = []
        refusal = ""
        try:
            (slots, why), (clients, why_not) = await asyncio.gather(
                _or_why_not(self._slots(text)), _or_why_not(self._clients_like(text))
            )
            refusal = why or why_not
        finally:
            if isValid(self.palette):  # not when the window was closed meanwhile
                self.palette.show_finds(text, self._found(text, slots, clients), is_all=True, refusal=refusal)

    def _found(self, text: str, slots: Sequence[Find] = (), clients: Sequence[Find] = ()) -> list[Find]:
        desk, day = self._counter.desk, self._counter.model.day
        there = bookings_like(text, day, desk.roster, self._open_card) if day is not None else ()
        return [
            *days_like(text, desk.today(), self._go_to),
            *slots,
            *clients,
            *there,
            *commands_like(text, KEYS, self._deeds(), self._keyless(text)),
        ]

    async def _slots(self, text: str) -> list[Find]:
        desk = self._counter.desk
        wish = wish_typed(text, desk.roster, desk.today(), self._counter.panel.form.chooser.service_id)
        if wish is None:
            return []
        return [self._slot(wish, offer) for offer in await desk.holds.offers(wish, MOST_SLOTS)]

    def _slot(self, wish: Wish, offer: Offer) -> Find:
        desk = self._counter.desk
        line = offer_line(offer, desk.roster, self._counter.zone, desk.today())
        return Find(SLOTS, line, services_of(wish.parts, desk.roster), partial(self._hold, offer))

    async def _clients_like(self, text: str) -> list[Find]:
        lines = await self._reception.clients.found(text)
        return [self._client(line) for line in lines[:MOST_CLIENTS]]

    def _client(self, line: ClientLine) -> Find:
        return Find(CLIENTS, line.title, joined(line.facts, line.warnings), partial(self._clients.open, line.client.id))

    # what choosing it does

    def _go_to(self, day: date) -> None:
        self._clients.close()
        self._days_turned.go_to(day)
        self._counter.go_to_grid()

    def _hold(self, offer: Offer) -> None:
        self._clients.close()
        self._reception.finder.take(offer)

    def _open_card(self, booking: Booking) -> None:
        self._clients.close()
        self._counter.grid.reveal(booking.start, booking.stylist_id)
        self._reception.cards.open(booking)


async def _or_why_not(asked: Awaitable[list[Find]]) -> tuple[list[Find], str]:
    """What was found, or the sentence that says why it could not be looked for."""
    try:
        return await asked, ""
    except SalonError as refused:
        return [], refused.sentence
