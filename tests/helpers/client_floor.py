"""A window with the page of a client, and what the book has of her."""

from __future__ import annotations

from salon_desk.domain.client import Client
from salon_desk.domain.people import ClientId
from salon_desk.ui.client_page import ClientPage
from salon_desk.ui.window import SalonWindow
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, says

SOFIA, SOFIE = ClientId(1), ClientId(2)


def record_of(floor: Floor, client_id: ClientId) -> Client:
    """Her record, as the book has it."""
    return next(client for client in floor.book.clients if client.id == client_id)


async def client_page(floor: Floor, client: ClientId = SOFIA) -> tuple[SalonWindow, ClientPage]:
    """A desk that shows the page of a client."""
    window, _ = await floor.window()
    window.page.clients.open(client)
    await until(lambda: window.page.clients.is_open)
    return window, window.page.clients.page


async def told(window: SalonWindow, words: str) -> None:
    """Go on when the window says these words."""
    await until(lambda: says(window.page, words), words)
