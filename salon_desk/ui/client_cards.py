"""Where a client's page opens and closes: in the centre over the day, beside the panel with what is held."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import ClientCard
from salon_desk.domain.errors import Gone
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientId
from salon_desk.domain.timespan import day_of
from salon_desk.ui.centre import Centre
from salon_desk.ui.counter import Counter
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.notices import Action
from salon_desk.ui.reception import Reception
from salon_desk.ui.theme import Look

if TYPE_CHECKING:
    from salon_desk.ui.client_imports import ClientImports
    from salon_desk.ui.client_page import ClientPage

NOBODY = tr_noop("No client of the book is chosen here.")


class ClientCards:
    """Opens the page of a client, and goes from there to the day of a visit."""

    def __init__(self, counter: Counter, centre: Centre, reception: Reception, look: Look) -> None:
        self._counter = counter
        self._centre = centre
        self._reception = reception
        self._look = look
        self._reason = ""
        self._opening: object = None
        self._page = FirstUse(self._make_page)
        self._imports = FirstUse(self._make_imports)

    @property
    def page(self) -> ClientPage:
        """The page of a client."""
        return self._page.wanted()

    @property
    def imports(self) -> ClientImports:
        """The wishes about a list of clients."""
        return self._imports.wanted()

    @property
    def is_open(self) -> bool:
        """Whether the page lies over the day."""
        return self._page.made is not None and self._centre.over is self._page.made

    def open(self, client_id: ClientId) -> None:
        """Show a client's page, unless somebody moves on before it is read."""
        self._opening = opening = object()
        self._counter.failures.spawn(self._open(client_id, opening, self._reception.holding.wish))

    def open_wanted(self) -> None:
        """Show the page of who is highlighted, in the form or on the card of a booking."""
        panel = self._counter.panel
        if panel.shows_card:
            self.open_booked()
            return
        wanted = panel.form.client.wanted_card
        panel.form.client.search.close()
        self._open_or_say(wanted)

    def open_booked(self) -> None:
        """Show the page of the client whose booking is on the card."""
        panel = self._counter.panel
        if panel.shows_card and panel.card.booking is not None:
            self._open_or_say(panel.card.booking.client_id)

    def import_list(self) -> None:
        """Show the page on which a list of clients is read in."""
        self.close()
        self._counter.places.show_day()
        self.imports.open()

    def leave(self) -> bool:
        """One step back: out of a question, or out of the page; whether there was one."""
        self._opening = None
        if not self.is_open:
            return self._imports.made is not None and self._imports.made.leave()
        if not self.page.leave_strip():
            self.close()
        return True

    def close(self) -> None:
        """Put the page away; what is typed and not saved is told and kept."""
        self._opening = None
        if self._imports.made is not None:
            self._imports.made.close()
        if not self.is_open:
            return
        self._centre.lift()
        if self.page.facts.is_changed:
            client = self.page.client
            back = Action(tr("Go back to it"), partial(self.open, client.id))
            unsaved = tr("What you changed about {client} is not saved yet.", client=client.name)
            self._counter.notices.tell(unsaved, back)
        self._counter.give_keys_back()

    def hear(self, client_ids: frozenset[ClientId]) -> None:
        """Records are different now: read again what is shown of them."""
        self._reception.clients.hear(client_ids)
        self._reception.standing.hear(client_ids)
        if self.is_open and self.page.client.id in client_ids:
            self._counter.failures.spawn(self._read_again(self.page.client.id))

    def show_again(self) -> None:
        """Everything was read again, as after a lost connection: what was missed of these clients is shown now."""
        self._reception.clients.show_again()
        if self.is_open:
            self._counter.failures.spawn(self._read_again(self.page.client.id))

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can."""
        self._reason = reason
        for made in (self._imports.made, self._page.made):
            if made is not None:
                made.set_online(reason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        if self._page.made is not None:
            self._page.made.set_look(look)

    def go_to(self, visit: Booking) -> None:
        """Show a visit on its day."""
        self._counter.failures.spawn(self._go_to(visit))

    def _make_page(self) -> ClientPage:
        from salon_desk.ui.client_page import ClientPage
        from salon_desk.ui.client_record_wishes import ClientRecordWishes

        page = ClientPage(self._look)
        page.set_online(self._reason)
        page.closed.connect(self.close)
        page.import_wanted.connect(self.import_list)
        page.visits.visit_chosen.connect(self.go_to)
        ClientRecordWishes(self._counter, self._reception.clients, page).listen()
        return page

    def _make_imports(self) -> ClientImports:
        from salon_desk.ui.client_imports import ClientImports

        imports = ClientImports(self._counter, self._centre)
        imports.set_online(self._reason)
        return imports

    def _open_or_say(self, client_id: ClientId | None) -> None:
        if client_id is None:
            self._counter.notices.tell(tr(NOBODY))
        else:
            self.open(client_id)

    async def _open(self, client_id: ClientId, opening: object, wish: object) -> None:
        card = await self._reception.clients.card(client_id)
        if opening is not self._opening or wish is not self._reception.holding.wish:
            return
        self._show(card)
        self._counter.places.show_day()
        if not self.is_open:
            self._centre.lay_over(self.page)
        self.page.leave_strip()
        self.page.facts.name.setFocus()

    def _show(self, card: ClientCard) -> None:
        self.page.show_card(card, self._counter.desk.roster, self._counter.desk.today())

    async def _read_again(self, client_id: ClientId) -> None:
        """Someone wrote her record; when it is gone, the page of it goes too."""
        try:
            card = await self._reception.clients.card(client_id)
        except Gone:
            if self.is_open and self.page.client_id == client_id:
                self.page.forget_typed(client_id)
                self.close()
                raise
            return
        if self.page.client_id == client_id:
            self._show(card)

    async def _go_to(self, visit: Booking) -> None:
        desk, grid = self._counter.desk, self._counter.grid
        day = await desk.watch(day_of(visit.start, self._counter.zone))
        self.close()
        grid.reveal(visit.start, visit.stylist_id)
        there = [part for part in day.visits.get(visit.visit_id, ()) if part.ordinal == visit.ordinal]
        if not there:
            raise Gone(tr("This visit is not in the day any more."))
        grid.select_booking(there[0])
        if self._reception.holding.hold is None:
            self._reception.cards.open(there[0])
