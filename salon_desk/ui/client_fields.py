"""Who it is for: name, phone, e-mail and note, with known clients offered while any of it is typed into the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.client import NEW, Client
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.ui.client_record import ClientRecord, LikelySame
from salon_desk.ui.client_search import ClientSearch
from salon_desk.ui.client_typing import NoteField, SearchField
from salon_desk.ui.client_wording import ClientLine
from salon_desk.ui.labels import label
from salon_desk.ui.theme import Look

SETTLES = 300  # milliseconds after the last key until a likely duplicate is asked for


class ClientFields(QWidget):
    """What is typed about a client.

    `name_typed` asks for known clients, `same_asked` for likely duplicates of a new Client, `record_asked` for what the
    book has of a ClientId, `card_wanted` for a client's whole card. `edited` tells that something is different,
    `entered` that Enter in the name was not for the list.
    """

    name_typed = Signal(str)
    same_asked = Signal(object)
    record_asked = Signal(object)
    card_wanted = Signal(object)
    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._client_id: ClientId | None = None
        self._line: ClientLine | None = None
        self.name = SearchField(tr("Name, phone or e-mail"))
        self.phone = QLineEdit(placeholderText=tr("Phone"))
        self.email = QLineEdit(placeholderText=tr("E-mail"))
        self.note = NoteField(placeholderText=tr("Shown at the chair…"), tabChangesFocus=True)
        self.note.setFixedHeight(52)
        self.record = ClientRecord(look)
        self.same = LikelySame()
        self.search = ClientSearch(self.name, look, over)
        self._settle = QTimer(self, singleShot=True, interval=SETTLES)
        self._lay_out()
        self._wire()

    @property
    def draft(self) -> ClientDraft:
        """What is typed, as it is."""
        name, phone, email = (field.text() for field in (self.name, self.phone, self.email))
        keep = self.record.keep.isChecked() and self._client_id is None
        return ClientDraft(name, phone, self.note.toPlainText(), self._client_id, email, keep)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        draft = self.draft
        return not any(text.strip() for text in (draft.name, draft.phone, draft.email, draft.note))

    @property
    def client(self) -> Client | None:
        """Who is meant: a client of the book, or a new one; None while there is no name, or her record is not read."""
        if self._line is not None:
            return self._line.client
        if self.unread is not None:
            return None
        name = self.name.text().strip()
        return Client(NEW, name, self.phone.text(), self.email.text()) if name else None

    @property
    def unread(self) -> ClientId | None:
        """The client of the book who is meant, as long as it is not known what the book has of her."""
        return self._client_id if self._line is None else None

    @property
    def wanted_card(self) -> ClientId | None:
        """Whose card a key opens: who is highlighted in the list, else who is in the form."""
        line = self.search.hits.highlighted
        return line.client.id if line is not None else self._client_id

    @property
    def known(self) -> QWidget:
        """The list of known clients."""
        return self.search.hits

    def show_draft(self, draft: ClientDraft) -> None:
        """Fill everything in."""
        self.leave_list()
        self.name.setText(draft.name)
        for field, text in ((self.phone, draft.phone), (self.email, draft.email)):
            field.setText(text)
            field.setCursorPosition(0)
        self.note.setPlainText(draft.note)
        self.record.keep.setChecked(draft.keep or draft.client_id is not None)
        self._mean(draft.client_id, None)
        if draft.client_id is not None:
            self.record_asked.emit(draft.client_id)
        self.edited.emit()

    def clear(self) -> None:
        """Begin anew."""
        self.show_draft(ClientDraft("", keep=True))

    def show_known(self, typed: str, lines: Sequence[ClientLine]) -> None:
        """Offer known clients, if the name is still what it was when they were asked for."""
        self.search.show_lines(typed, lines)

    def show_record(self, asked: ClientId, line: ClientLine) -> None:
        """Show what the book has of the client who is meant; her record may have been merged into another one."""
        if asked == self._client_id:
            self._mean(line.client.id, line)
            self.edited.emit()

    def show_same(self, asked: Client, clients: Sequence[Client]) -> None:
        """Say who of the book a new client may be, if it is still what was typed."""
        if self._client_id is None and asked == self.client:
            self.same.show_clients(clients)

    def mean(self, client_id: ClientId) -> None:
        """Mean this client of the book; what is typed stays."""
        self._mean(client_id, self._line)
        self.record_asked.emit(client_id)

    def forget(self, client_id: ClientId) -> None:
        """A client is no longer in the book; what is typed stays."""
        if self._client_id == client_id:
            self._mean(None, None)
            self.edited.emit()

    def leave_list(self) -> None:
        """Offer no known clients."""
        self.search.close()
        self._settle.stop()
        self.same.show_clients([])

    def leave_known(self) -> None:
        """Take none of the known clients: the cursor is in the name again."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.close()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.search.hits.set_look(look)
        self.record.set_look(look)

    def use(self, client: Client) -> None:
        """Take someone of the book; the note of this visit stays what it is."""
        self.show_draft(ClientDraft(client.name, client.phone, self.note.toPlainText(), client.id, client.email))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, line: ClientLine) -> None:
        self.use(line.client)
        self.show_record(line.client.id, line)

    def _mean(self, client_id: ClientId | None, line: ClientLine | None) -> None:
        self._client_id, self._line = client_id, line
        if client_id is None:
            self.record.show_new()
        else:
            self.record.show_known(line)

    def _name_edited(self) -> None:
        if self._client_id is not None:
            self._mean(None, None)
        self._edited()

    def _edited(self) -> None:
        self.same.show_clients([])
        self._settle.start()
        self.edited.emit()

    def _ask_same(self) -> None:
        """Someone who is not kept can't be in the book twice; one letter is not a name."""
        client = self.client
        if self._client_id is None and client is not None and len(client.name) > 1 and self.record.keep.isChecked():
            self.same_asked.emit(client)

    def _wire(self) -> None:
        self.name.textEdited.connect(self._name_edited)
        for field in (self.phone, self.email):
            field.textEdited.connect(self._edited)
        self.note.textChanged.connect(self.edited)
        self.record.keep_changed.connect(self._edited)
        self.record.card_wanted.connect(lambda: self.card_wanted.emit(self._client_id))
        self.same.use_wanted.connect(self.use)
        self.search.asked.connect(self.name_typed)
        self.search.taken.connect(self._take)
        self.search.entered.connect(self.entered)
        self._settle.timeout.connect(self._ask_same)

    def _lay_out(self) -> None:
        both = QGridLayout()
        both.setHorizontalSpacing(8)
        both.setVerticalSpacing(4)
        for place, (words, field) in enumerate(((tr("Phone"), self.phone), (tr("E-mail"), self.email))):
            both.addWidget(_title(words, field), 0, place)
            both.addWidget(field, 1, place)
            both.setColumnStretch(place, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for part in (_title(tr("Client"), self.name), self.name, self.record):
            rows.addWidget(part)
        rows.addLayout(both)
        rows.addWidget(self.same)
        rows.addSpacing(4)
        rows.addWidget(_title(tr("Note"), self.note))
        rows.addWidget(self.note)
        rows.addSpacing(6)


def _title(words: str, field: QWidget) -> QWidget:
    made = label("fieldLabel", words)
    made.setBuddy(field)
    field.setAccessibleName(words)
    return made
