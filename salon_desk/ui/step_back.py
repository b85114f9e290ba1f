"""Esc: one step back, out of whatever lies on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from salon_desk.ui.client_cards import ClientCards
from salon_desk.ui.counter import Counter
from salon_desk.ui.reception import Reception


class StepBack:
    """Knows what may lie on top, from the top down; each one says whether it was there and is gone now.

    `over_all` may lie over any place, the rest only over the day.
    """

    def __init__(
        self,
        counter: Counter,
        reception: Reception,
        over_all: Sequence[Callable[[], bool]],
        clients: ClientCards,
    ) -> None:
        self._counter = counter
        self._panel = counter.panel
        self._reception = reception
        self._over_all = over_all
        self._steps = (
            *self._over_all,
            self._drop,
            self._leave_list,
            reception.finder.leave,
            clients.leave,
            self._stop_asking,
            self._leave_squeeze,
            self._panel.leave_page,
            self._leave_card,
            self._release,
        )

    def take(self) -> None:
        """Take the first step that there is; without any, the grid gets the keys. Elsewhere the day stays as it is."""
        is_day = self._counter.places.is_day
        if not any(step() for step in (self._steps if is_day else self._over_all)):
            self._counter.notices.dismiss()
            if is_day:
                self._counter.go_to_grid()

    def _drop(self) -> bool:
        return self._counter.grid.give_up()

    def _leave_list(self) -> bool:
        client = self._panel.form.client
        was_there = client.known.isVisible()
        if was_there:
            client.leave_known()
        return was_there

    def _stop_asking(self) -> bool:
        form = self._panel.form
        was_there = form.asks_about_client and not self._panel.shows_card
        if was_there:
            form.stop_asking()
        return was_there

    def _leave_squeeze(self) -> bool:
        was_there = self._panel.asks_to_squeeze
        if was_there:
            self._panel.squeeze.left.emit()
        return was_there

    def _leave_card(self) -> bool:
        was_there = self._panel.shows_card
        if was_there and self._panel.card.asks:
            self._panel.card.keep()
        elif was_there:
            self._reception.cards.close()
        return was_there

    def _release(self) -> bool:
        was_there = self._reception.is_in_use
        if was_there:
            self._reception.holds.release()
        return was_there
