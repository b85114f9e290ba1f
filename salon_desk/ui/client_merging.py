"""Two records of one person become one: the other is looked for, and what stays is shown before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.client import Client
from salon_desk.domain.language import tr
from salon_desk.ui.client_search import ClientSearch
from salon_desk.ui.client_typing import SearchField
from salon_desk.ui.client_wording import ClientLine, joined
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import paragraph
from salon_desk.ui.theme import Look


class ClientMerging(QFrame):
    """`asked` carries the words to look for, `merge_wanted` the Client who is kept and the one who goes."""

    asked = Signal(str)
    merge_wanted = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("strip")
        self._kept: Client | None = None
        self._gone: Client | None = None
        self.words = paragraph()
        self.field = SearchField(tr("The other record: name, phone or e-mail"))
        self.field.setAccessibleName(tr("The other record"))
        self.search = ClientSearch(self.field, look, over)
        self.preview = paragraph("faint")
        self.merge = QPushButton(tr("Merge"))
        self.merge.setProperty("kind", "primary")
        self.turn = QPushButton(tr("Keep the other one instead"))
        self.no = QPushButton(tr("Leave both  Esc"))
        self.no.setAccessibleName(tr("Leave both as they are"))
        self._lay_out()
        self._wire()
        self.hide()

    def open_for(self, client: Client) -> None:
        """Ask with whom this client is to be merged."""
        self._kept, self._gone = client, None
        self.field.clear()
        self._show()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, typed: str, lines: list[ClientLine]) -> None:
        """Offer who was found, without the one who is open."""
        self.search.show_lines(typed, [line for line in lines if line.client.id != self._open_id])

    def leave(self) -> None:
        """Merge nobody."""
        self.search.close()
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.search.hits.set_look(look)

    @property
    def _open_id(self) -> int | None:
        return None if self._kept is None else self._kept.id

    def _choose(self, line: ClientLine) -> None:
        self._gone = line.client
        self.field.setText(line.client.name)
        self._show()
        self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_round(self) -> None:
        self._kept, self._gone = self._gone, self._kept
        self._show()

    def _show(self) -> None:
        kept, gone = self._kept, self._gone
        chosen = kept is not None and gone is not None
        self.words.setText(tr("Merge {client} with…", client=kept.name if kept else ""))
        self.field.setVisible(not chosen)
        for part in (self.preview, self.merge, self.turn):
            part.setVisible(chosen)
        if kept is not None and gone is not None:
            self.words.setText(tr("{kept} stays, {gone} goes.", kept=kept.name, gone=gone.name))
            self.preview.setText(preview_of(kept, gone))

    def _merge(self) -> None:
        if self._kept is not None and self._gone is not None:
            self.merge_wanted.emit(self._kept, self._gone)

    def _wire(self) -> None:
        self.search.asked.connect(self.asked)
        self.search.taken.connect(self._choose)
        self.merge.clicked.connect(self._merge)
        self.turn.clicked.connect(self._turn_round)
        self.no.clicked.connect(self.left)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.no, self.turn):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.merge)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        for part in (self.words, self.field, self.preview):
            rows.addWidget(part)
        rows.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)


def preview_of(kept: Client, gone: Client) -> str:
    """What the kept record has afterwards, in words."""
    if gone.owes:
        both = tr("The visits and notes of both are hers; what both owe is added up.")
    else:
        both = tr("The visits and notes of both are hers; nothing of what either owes is lost.")
    warnings = "; ".join(text for text in (gone.allergies, gone.do_not_book) if text)
    lost = joined(
        *(theirs for hers, theirs in zip(kept[1:4], gone[1:4], strict=True) if hers and theirs and hers != theirs)
    )
    taken = joined(*(theirs for hers, theirs in zip(kept[2:4], gone[2:4], strict=True) if theirs and not hers))
    lines = (
        tr("Stays: {facts}", facts=joined(kept.name, kept.phone, kept.email)),
        both,
        tr("Comes from the other: {facts}", facts=taken) if taken else "",
        tr("Warnings that come too: {warnings}", warnings=warnings) if warnings else "",
        tr("Is not kept: {facts}", facts=lost) if lost else "",
    )
    return "\n".join(line for line in lines if line)
