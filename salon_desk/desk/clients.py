"""What a desk knows of the salon's clients."""

from __future__ import annotations

from salon_desk.database.clients import clients_like
from salon_desk.desk.work import Book
from salon_desk.domain.people import ClientDraft


class Clients:
    """Questions about clients. Raise Unreachable."""

    def __init__(self, book: Book) -> None:
        self._book = book

    async def like(self, text: str) -> list[ClientDraft]:
        """A few clients whose names begin like this."""
        return await self._book.read(clients_like, text) if len(text.strip()) > 1 else []
