"""Which key does what on the page of a desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salon_desk.ui.desk_page import DeskPage

Deed = Callable[[], object]


def deeds_of(page: DeskPage) -> dict[str, Deed]:
    """Every key with its deed; `keys.KEYS` tells them to people."""
    return {
        "Esc": page.step_back.take,
        "F1": page.keys.toggle,
        "Ctrl+K": page.palette_wishes.open,
        "Ctrl+Shift+L": page.top_bar.look_wanted.emit,
        **_hold_deeds(page),
        **_client_deeds(page),
        **_waitlist_deeds(page),
        **_day_deeds(page),
        **_grid_deeds(page),
    }


def _hold_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "F2": page.reception.holds.extend,
        "Ctrl+E": page.reception.holds.extend,
        "Ctrl+N": page.reception.holds.take_next_free,
        "Ctrl+F": page.reception.finder.open,
        "Ctrl+R": page.panel.card.again.take_keys,
        "F8": page.notices.act,
        "Alt+Return": page.notices.act,
        "Alt+Enter": page.notices.act,
        "Delete": page.reception.cards.ask_to_cancel,
        "Ctrl+Z": page.reception.changes.undo,
        "Ctrl+Shift+R": page.panel.card.again.want_standing,
    }


def _client_deeds(page: DeskPage) -> dict[str, Deed]:
    return {"F4": page.clients.open_wanted, "Ctrl+I": page.clients.open_wanted, "C": page.clients.open_booked}


def _waitlist_deeds(page: DeskPage) -> dict[str, Deed]:
    return {"W": page.waiting.add, "Ctrl+W": page.waiting.add, "Alt+W": page.waiting.go_to_list}


def _day_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "Ctrl+Left": partial(page.days.step, -1),
        "Ctrl+Right": partial(page.days.step, 1),
        "Ctrl+PgUp": partial(page.days.step, -1),
        "Ctrl+PgDown": partial(page.days.step, 1),
        "Alt+Home": page.days.go_to_today,
        "Ctrl+G": page.top_bar.date.edit,
        **{f"Alt+{weeks}": partial(page.days.step, 7 * weeks) for weeks in range(1, 9)},
    }


def _grid_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "Ctrl+D": page.grid.setFocus,
        "Ctrl++": partial(page.grid.zoom.by, 1),
        "Ctrl+=": partial(page.grid.zoom.by, 1),
        "Ctrl+-": partial(page.grid.zoom.by, -1),
        "Ctrl+0": page.grid.zoom.fit_day,
    }
