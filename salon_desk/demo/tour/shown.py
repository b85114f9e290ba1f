"""What a window shows, read from its widgets as a person reads it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from salon_desk.demo.tour.channel import Told
from salon_desk.demo.tour.shown_places import place_shown, week_cell
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.client_hits import HitRow
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.finder import Finder
from salon_desk.ui.palette import Palette
from salon_desk.ui.standing_page import StandingPage
from salon_desk.ui.status_line import day_words


def shown_by(page: DeskPage) -> Told:
    """Everything that is written around the grid; `at` is the database's time at which it was read."""
    return {
        "at": page.desk.clock.now().isoformat(),
        "date": page.top_bar.told_date,
        "pill": page.top_bar.pill.text().lstrip("● "),
        "connection": page.status.connection.text(),
        "counts": page.status.day.text(),
        "is counted": _is_counted(page),
        "banner": page.places.banner.text() if page.places.banner.isVisible() else "",
        "notice": page.notices.sentence,
        "offer": page.notices.offer,
        "holds": {row.text(): row.left_text for row in page.sidebar.holds.rows},
        "waiting": [card.shown.waiter.client_name for card in page.waitlist.cards],
        "fitting": [card.shown.waiter.client_name for card in page.waitlist.cards if card.shown.tone == "good"],
        "hits": [row.line.client.name for row in page.findChildren(HitRow) if row.isVisible()],
        "cursor": _cursor(page),
        "dialog": _dialog(),
        "panel": _panel(page.panel),
        "form": _form(page.panel),
        "card": _card(page.panel),
        "squeeze": _squeeze(page.panel),
        "standing": _standing(page.reception.standing.page),
        "finder": _finder(page.panel.form.finder),
        "palette": _palette(page.palette_wishes.palette),
        "client": _client(page),
        **place_shown(page.places),
    }


def cell_of(page: DeskPage, told: Told) -> str:
    """What a screen reader says of the slot that `told` names by stylist and start: on the week where that is shown."""
    in_week = week_cell(page.places.place, slot_told(told))
    if in_week is not None:
        return in_week
    index = page.model.index_of(slot_told(told))
    text: Any = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    return str(text or "")


def boxes_of(page: DeskPage, told: Told) -> list[list[int]]:
    """Where on the grid everything is drawn that takes the time of this place: left, top, right and bottom of each."""
    index = page.model.index_of(slot_told(told))
    drawn = [page.grid.rect_of(block.booking) for block in page.model.blocks_at(index.row(), index.column())]
    return [[box.left(), box.top(), box.right(), box.bottom()] for box in drawn]


def slot_told(told: Told) -> Slot:
    """The slot that a message names."""
    return Slot(StylistId(told["stylist"]), datetime.fromisoformat(told["start"]))


def slot_words(slot: Slot) -> Told:
    """A slot for a message."""
    return {"stylist": slot.stylist_id, "start": slot.start.isoformat()}


def _is_counted(page: DeskPage) -> bool:
    """Whether the line at the bottom is about what is shown now: it follows a moment after a change."""
    day, minutes = page.model.day, page.reception.wanted.minutes
    return day is not None and page.status.day.text() == day_words(day, minutes, page.desk.clock.now())


def _cursor(page: DeskPage) -> str:
    """The name of what takes the keys; a button without one is called as it is labelled."""
    front: QWidget = QApplication.activeModalWidget() or page.window()
    focused: QWidget | None = front.focusWidget()
    if focused is None:
        return ""
    return focused.accessibleName() or (focused.text() if isinstance(focused, QAbstractButton) else "")


def _dialog() -> str:
    """The title of the dialog that lies over the window; empty where none does."""
    dialog: QWidget | None = QApplication.activeModalWidget()
    return "" if dialog is None else dialog.windowTitle()


def _panel(panel: BookingPanel) -> str:
    """What is in front: the form of a hold, a card, the question why somebody is squeezed in, or another page."""
    if panel.shows_card:
        return "card"
    return "squeeze" if panel.asks_to_squeeze else "page" if panel.shows_page else "form"


def _form(panel: BookingPanel) -> Told:
    form = panel.form
    return {
        "stage": form.stage.name,
        "times": form.header.times.text(),
        "whom": form.header.whom.text(),
        "state": form.header.state.text(),
        "ring": form.header.ring.text,
        "service": form.chooser.services.currentText(),
        "then": [f"{row.services.currentText()} with {row.people.currentText()}" for row in form.builder.following],
        "minutes": form.chooser.length.value(),
        "name": form.client.name.text(),
        "phone": form.client.phone.text(),
        "can confirm": form.primary.isEnabled(),
        "asks": " ".join(alert.sentence for alert in form.alerts.grave) if form.asks_about_client else "",
        "reason": form.reason.text() if not form.reason.isHidden() else "",
    }


def _card(panel: BookingPanel) -> Told:
    card = panel.card
    return {
        "title": card.title.text(),
        "times": card.times.text(),
        "badge": card.badge.text(),
        "facts": card.facts.text(),
        "by": card.by.text(),
        "asks": card.asks,
    }


def _squeeze(panel: BookingPanel) -> Told:
    asked = panel.squeeze
    return {"times": asked.times.text(), "beside": asked.beside.text(), "reason": asked.reason.text()}


def _standing(page: StandingPage) -> Told:
    """The dates of a standing appointment: each one's state, and what would be booked."""
    return {
        "weeks": page.weeks.value(),
        "dates": [row.what.text() for row in page.rows],
        "states": [row.state.text() for row in page.rows],
        "choices": [row.choice.currentText() for row in page.rows],
        "book": page.primary.text(),
        "asks": " ".join(alert.sentence for alert in page.alerts.grave) if page.asks else "",
    }


def _finder(finder: Finder) -> Told:
    return {
        "with": finder.people.currentText(),
        "days": finder.days.currentText(),
        "times": finder.times.currentText(),
        "on": [chip.accessibleName() for chip in finder.weekdays if chip.isChecked()],
        "lines": [button.text() for button in finder.buttons] if finder.isVisible() else [],
        "firsts": [slot_words(Slot(offer.parts[0].stylist_id, offer.start)) for offer in finder.offers],
    }


def _palette(palette: Palette) -> Told:
    """What was found for what is typed; `current` is the line that Enter takes."""
    rows = palette.rows
    return {
        "text": palette.field.text() if palette.isVisible() else "",
        "finds": [f"{found.group}: {found.title}" for found in rows.finds] if palette.isVisible() else [],
        "current": f"{rows.current.group}: {rows.current.title}" if rows.current is not None else "",
    }


def _client(page: DeskPage) -> Told:
    """Whose page lies over the day, and her visits; empty where none does."""
    if not page.clients.is_open:
        return {"name": "", "visits": []}
    shown = page.clients.page
    return {"name": shown.title.text(), "visits": [row.words for row in shown.visits.rows]}
