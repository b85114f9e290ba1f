"""Which key does what on the page of a desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from salon_desk.domain.language import tr
from salon_desk.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from salon_desk.ui.desk_page import DeskPage

Deed = Callable[[], object]


def deeds_of(page: DeskPage) -> dict[str, Deed]:
    """Every key with its deed; `keys.KEYS` tells them to people."""
    return {
        **_place_deeds(page),
        "Esc": page.step_back.take,
        "F1": page.keys.toggle,
        "Ctrl+K": page.palette_wishes.open,
        "Ctrl+Shift+L": page.top_bar.look_wanted.emit,
        "Ctrl+Shift+C": page.grid.colouring.turn,
        "Ctrl+P": page.paper.print_day,
        **_hold_deeds(page),
        **_client_deeds(page),
        **_waitlist_deeds(page),
        **_day_deeds(page),
        **_grid_deeds(page),
    }


def letters_of(page: DeskPage) -> dict[str, Deed]:
    """The letters that are keys while the grid or the card of a booking has the focus, and nowhere else."""
    return {
        **page.moving.letters,
        "C": page.clients.open_booked,
        "W": page.waiting.writing.add,
        "Ctrl+C": page.paper.copy_chosen,
    }


def keyless_deeds_of(page: DeskPage, typed: str) -> dict[str, Deed]:
    """What can be done at any time and has no key, by the words that the palette finds it by.

    What can be done for each stylist only comes when something was typed: it would be a long list.
    """
    of_one = (page.paper.of_one(stylist) for stylist in page.paper.stylists) if typed.strip() else ()
    return {
        **page.paper.of_all(),
        **{words: deed for deeds in of_one for words, deed in deeds.items()},
        tr("Import clients from a list…"): page.clients.import_list,
        tr("Change who stands at this desk…"): page.top_bar.edit_person,
        # In all of them: whoever looks for it may read none of the others.
        **{
            f"Language · Sprache · Språk: {name}": partial(page.own_desk.speak, code)
            for code, name in LANGUAGES.items()
        },
    }


def _hold_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "F2": page.reception.holds.extend,
        "Ctrl+E": page.reception.holds.extend,
        "Ctrl+N": _on_the_day(page, page.reception.holds.take_next_free),
        "Ctrl+F": _on_the_day(page, page.reception.finder.open),
        "Ctrl+R": _on_the_day(page, page.panel.card.again.take_keys),
        "F8": page.notices.act,
        "Alt+Return": page.notices.act,
        "Alt+Enter": page.notices.act,
        "Delete": _while_day(page, page.reception.cards.ask_to_cancel),
        "Ctrl+Z": page.reception.changes.undo,
        "Ctrl+Shift+R": _on_the_day(page, page.panel.card.again.want_standing),
    }


def _client_deeds(page: DeskPage) -> dict[str, Deed]:
    return {key: _on_the_day(page, page.clients.open_wanted) for key in ("F4", "Ctrl+I")}


def _waitlist_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "Ctrl+W": _on_the_day(page, page.waiting.writing.add),
        "Alt+W": _on_the_day(page, page.waiting.go_to_list),
    }


def _day_deeds(page: DeskPage) -> dict[str, Deed]:
    return {
        "Ctrl+Left": partial(page.turn, -1),
        "Ctrl+Right": partial(page.turn, 1),
        "Ctrl+PgUp": partial(page.turn, -1),
        "Ctrl+PgDown": partial(page.turn, 1),
        "Alt+Home": page.days.go_to_today,
        "Ctrl+G": page.top_bar.date.edit,
        **{f"Alt+{weeks}": partial(page.days.step, 7 * weeks) for weeks in range(1, 9)},
    }


def _grid_deeds(page: DeskPage) -> dict[str, Deed]:
    larger = _while_day(page, partial(page.grid.zoom.by, 1))
    return {
        "Ctrl+D": _on_the_day(page, page.grid.setFocus),
        "Ctrl++": larger,
        "Ctrl+=": larger,
        "Ctrl+-": _while_day(page, partial(page.grid.zoom.by, -1)),
        "Ctrl+0": _while_day(page, page.grid.zoom.fit_day),
    }


def _place_deeds(page: DeskPage) -> dict[str, Deed]:
    return {f"Ctrl+{nth + 1}": partial(page.places.go_to, nth) for nth in range(len(page.places.words))}


def _on_the_day(page: DeskPage, deed: Deed) -> Deed:
    """What is done on the day and seen there: whoever is in another place goes there first."""
    return partial(_go_and_do, page, deed)


def _while_day(page: DeskPage, deed: Deed) -> Deed:
    """What is done to what is chosen on the day, and nothing while another place is shown."""
    return partial(_do_if_day, page, deed)


def _go_and_do(page: DeskPage, deed: Deed) -> None:
    page.places.show_day()
    deed()


def _do_if_day(page: DeskPage, deed: Deed) -> None:
    if page.places.is_day:
        deed()
