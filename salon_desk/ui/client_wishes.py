"""Wishes about clients: find one by what is typed."""

from __future__ import annotations

from salon_desk.ui.counter import Counter


class ClientWishes:
    """Asks the desk about clients, and shows what it knows where it was asked."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def find(self, typed: str) -> None:
        """Offer the known clients whose names begin like this."""
        self._counter.failures.spawn(self._find(typed))

    async def _find(self, typed: str) -> None:
        self._counter.panel.form.client.show_known(typed, await self._counter.desk.clients.like(typed))
