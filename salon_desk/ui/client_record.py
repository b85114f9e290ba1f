"""What the book has of the client in the form: a known one in small words, or whether a new one is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.client import Client
from salon_desk.domain.language import tr
from salon_desk.ui.assets import picture
from salon_desk.ui.client_wording import ClientLine, joined
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.theme import Look
from salon_desk.ui.tick_box import TickBox

LONGEST_NOTE = 120


class ClientRecord(QWidget):
    """One place for both. `card_wanted` asks for the whole card, `keep_changed` tells that the switch was turned."""

    card_wanted = Signal()
    keep_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keep = TickBox(tr("Keep a record"))
        self.keep.setChecked(True)
        self.keep.setToolTip(tr("Off: a walk-in, of whom nothing is kept but the visit."))
        self.keep.toggled.connect(self.keep_changed)
        self._star = label()
        self.facts = paragraph("faint")
        self.card = QPushButton(tr("Card  F4"))
        self.card.setObjectName("small")
        self.card.setAccessibleName(tr("Open the client's card"))
        self.card.clicked.connect(self.card_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(6)
        line.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self._star, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.facts, 1)
        line.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        self.show_new()
        self.set_look(look)

    def show_new(self) -> None:
        """Nobody of the book is meant."""
        self._show(known=False, vip=False)

    def show_known(self, line: ClientLine | None) -> None:
        """Someone of the book is meant; None while nothing more is known of her."""
        client = None if line is None else line.client
        note = client.note.replace("\n", " ") if client is not None else ""
        short = note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE]}…"
        words = tr("In the book") if line is None else joined(tr("VIP") if line.client.vip else "", line.facts)
        self.facts.setText("\n".join(part for part in (words, short) if part))
        self._show(known=True, vip=client is not None and client.vip)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._star.setPixmap(picture("star", 14, look.hold_other_ink.name()))

    def _show(self, *, known: bool, vip: bool) -> None:
        self.keep.setVisible(not known)
        self.facts.setVisible(known)
        self.card.setVisible(known)
        self._star.setVisible(vip)


class LikelySame(QFrame):
    """Says who of the book a new client may be. `use_wanted` carries that Client."""

    use_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("likelySame")
        self._client: Client | None = None
        self.words = paragraph()
        self.use = QPushButton(tr("Use her"))
        self.use.setObjectName("small")
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._client))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.words)
        rows.addWidget(self.use, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def show_clients(self, clients: Sequence[Client]) -> None:
        """Offer the likeliest one; hide where there is none."""
        self._client = clients[0] if clients else None
        if self._client is not None:
            about = ", ".join(part for part in (self._client.name, self._client.phone or self._client.email) if part)
            self.words.setText(tr("{client}, is in the book.", client=about))
            self.use.setAccessibleName(tr("Use {client}", client=about))
        self.setVisible(self._client is not None)
