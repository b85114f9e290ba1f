"""The state of the connection as a pill: always honest, with a word besides the colour."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLabel, QWidget

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.language import tr, tr_count
from salon_desk.ui.labels import set_tone
from salon_desk.ui.wording import time_of_day


def link_words(link: Link, zone: ZoneInfo, today: date) -> str:
    """The state in a few words: `Live · 4 desks`, `Catching up`, `Offline since 14:02`."""
    if link.state is LinkState.LIVE:
        return tr_count("Live · {n} desk", "Live · {n} desks", link.desks)
    if link.state is LinkState.OFFLINE:
        since = link.since
        return tr("Offline since {time}", time=time_of_day(since, zone, today)) if since else tr("Offline")
    return tr("Catching up") if link.state is LinkState.CATCHING_UP else tr("Connecting")


class LivePill(QLabel):
    """Says how fresh the screen is."""

    TONES: ClassVar = {
        LinkState.LIVE: "good",
        LinkState.CATCHING_UP: "amber",
        LinkState.CONNECTING: "amber",
        LinkState.OFFLINE: "warning",
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self.setFixedHeight(26)

    def show_link(self, link: Link, zone: ZoneInfo, today: date) -> None:
        """Show the state."""
        self.setText(f"●  {link_words(link, zone, today)}")
        self.setAccessibleName(tr("Connection: {state}", state=link_words(link, zone, today)))
        self.setToolTip(link.reason)
        set_tone(self, self.TONES[link.state])
