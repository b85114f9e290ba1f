"""What the places beside the day show, read as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from salon_desk.demo.tour.channel import Told
from salon_desk.domain.day import Slot
from salon_desk.ui.day_list.place import DayListPlace
from salon_desk.ui.overview.listing import Listing
from salon_desk.ui.overview.place import OverviewPlace
from salon_desk.ui.overview.tiles import Tile
from salon_desk.ui.places import Places
from salon_desk.ui.set_up.place import PAGES, SetUpPlace
from salon_desk.ui.set_up.stylist_form import StylistForm
from salon_desk.ui.week.place import WeekPlace

ACTIVITY = "Live activity"


def place_shown(places: Places) -> Told:
    """The word of the place that is shown, and what it says; of the others nothing."""
    place = places.place
    return {
        "place": places.words[places.number],
        "tiles": _tiles(place) if isinstance(place, OverviewPlace) else {},
        "activity": _activity(place) if isinstance(place, OverviewPlace) else [],
        "week of": _whose_week(place) if isinstance(place, WeekPlace) else "",
        "list": [_words(row.cells) for row in place.visits.all_rows] if isinstance(place, DayListPlace) else [],
        "set up": _set_up(place)
        if isinstance(place, SetUpPlace)
        else {"page": "", "of": "", "touched": [], "said": ""},
    }


def week_cell(place: object, slot: Slot) -> str | None:
    """What a screen reader says of a slot on the week of its stylist; None where another place is shown."""
    if not isinstance(place, WeekPlace):
        return None
    if place.stylist is None or place.stylist.id != slot.stylist_id:
        return ""
    text: Any = place.model.data(place.model.index_of(slot), Qt.ItemDataRole.AccessibleTextRole)
    return str(text or "")


def _tiles(place: OverviewPlace) -> dict[str, str]:
    """What each tile says, its number first, by what it counts."""
    tiles = (card.figure for card in place.board.tiles)
    return {tile.title: tile.spoken for tile in tiles if isinstance(tile, Tile)}


def _activity(place: OverviewPlace) -> list[str]:
    """What happened at all desks, the latest first."""
    cards = (card.figure for card in place.board.cards)
    lists = (one for one in cards if isinstance(one, Listing) and one.title == ACTIVITY)
    return [f"{line.who} {line.what}" for one in lists for line in one.lines]


def _whose_week(place: WeekPlace) -> str:
    return place.stylist.name if place.stylist is not None and place.model.days else ""


def _set_up(place: SetUpPlace) -> Told:
    """The chosen page; on the stylists' page whose sheet is shown. `touched` are the bookings that are asked about."""
    sheet, touched = place.stylists.sheet, place.touched
    asks, form = place.stack.currentWidget() is touched, sheet.form if sheet is not None else None
    rows = range(touched.table.rowCount() if asks else 0)
    return {
        "page": PAGES[place.pages.currentRow()],
        "of": form.name.text() if isinstance(form, StylistForm) else "",
        "touched": [_row(touched.table, row) for row in rows],
        "said": sheet.said.text() if sheet is not None else "",
    }


def _row(table: QTableWidget, row: int) -> str:
    """The words of a row."""
    items = (table.item(row, column) for column in range(table.columnCount()))
    return _words(item.text() for item in items if item is not None)


def _words(cells: Iterable[str]) -> str:
    return " · ".join(filter(None, cells))
