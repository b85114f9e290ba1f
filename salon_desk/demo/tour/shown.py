"""What a window shows, read from its widgets as a person reads it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salon_desk.demo.tour.channel import Told
from salon_desk.domain.day import Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.booking_panel import BookingPanel
from salon_desk.ui.client_hits import HitRow
from salon_desk.ui.desk_page import DeskPage


def shown_by(page: DeskPage) -> Told:
    """Everything that is written around the grid; `at` is the database's time at which it was read."""
    return {
        "at": page.desk.clock.now().isoformat(),
        "pill": page.top_bar.pill.text().lstrip("● "),
        "connection": page.status.connection.text(),
        "counts": page.status.day.text(),
        "banner": page.centre.banner.text() if page.centre.banner.isVisible() else "",
        "notice": page.notices.sentence,
        "offer": page.notices.offer,
        "holds": {row.text(): row.left_text for row in page.sidebar.holds.rows},
        "waiting": [card.shown.waiter.client_name for card in page.waitlist.cards],
        "fitting": [card.shown.waiter.client_name for card in page.waitlist.cards if card.shown.tone == "good"],
        "hits": [row.line.client.name for row in page.findChildren(HitRow) if row.isVisible()],
        "cursor": _cursor(page),
        "panel": "card" if page.panel.shows_card else "form",
        "form": _form(page.panel),
        "card": _card(page.panel),
    }


def cell_of(page: DeskPage, told: Told) -> str:
    """What a screen reader says of the place that `told` names by stylist and start."""
    index = page.model.index_of(slot_told(told))
    text: Any = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    return str(text or "")


def slot_told(told: Told) -> Slot:
    """The slot that a message names."""
    return Slot(StylistId(told["stylist"]), datetime.fromisoformat(told["start"]))


def slot_words(slot: Slot) -> Told:
    """A slot for a message."""
    return {"stylist": slot.stylist_id, "start": slot.start.isoformat()}


def _cursor(page: DeskPage) -> str:
    """The name of what takes the keys."""
    focused: QWidget | None = page.window().focusWidget()
    return "" if focused is None else focused.accessibleName()


def _form(panel: BookingPanel) -> Told:
    form = panel.form
    return {
        "stage": form.stage.name,
        "times": form.header.times.text(),
        "whom": form.header.whom.text(),
        "state": form.header.state.text(),
        "ring": form.header.ring.text,
        "service": form.chooser.services.currentText(),
        "minutes": form.chooser.length.value(),
        "name": form.client.name.text(),
        "phone": form.client.phone.text(),
        "can confirm": form.primary.isEnabled(),
        "reason": form.reason.text() if not form.reason.isHidden() else "",
    }


def _card(panel: BookingPanel) -> Told:
    card = panel.card
    return {
        "title": card.title.text(),
        "times": card.times.text(),
        "badge": card.badge.text(),
        "by": card.by.text(),
        "asks": card.asks,
    }
