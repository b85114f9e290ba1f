"""Who it is for: name, phone and note, with known clients offered while the name is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.ui.labels import label

PAUSE = 120
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Known(QPushButton):
    """One known client in the list; Enter takes it, up and down walk the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class _Note(QPlainTextEdit):
    """A note of some lines: Shift+Enter makes a new one, Enter goes to the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Name(QLineEdit):
    """The name; Down goes to the first known client."""

    known_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.known_wanted.emit()
        else:
            super().keyPressEvent(event)


class ClientFields(QWidget):
    """What is typed about a client. `name_typed` asks for known clients, `edited` tells that something is different."""

    name_typed = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client_id: ClientId | None = None
        self.name = _Name(placeholderText="Name")
        self.phone = QLineEdit(placeholderText="Phone")
        self.note = _Note(placeholderText="Shown at the chair…", tabChangesFocus=True)
        self.note.setFixedHeight(64)
        self._lay_out()
        self.known = QFrame(self)
        self.known.setObjectName("known")
        self._rows = QVBoxLayout(self.known)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.setSpacing(0)
        self.known.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self.name_typed.emit(self.name.text()))
        self.name.textEdited.connect(self._name_edited)
        self.name.known_wanted.connect(self._enter_known)
        self.name.editingFinished.connect(self._leave_name)
        self.phone.textEdited.connect(self.edited)
        self.note.textChanged.connect(self.edited)

    @property
    def draft(self) -> ClientDraft:
        """What is typed, as it is."""
        return ClientDraft(self.name.text(), self.phone.text(), self.note.toPlainText(), self._client_id)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        name, phone, note, _ = self.draft
        return not (name.strip() or phone.strip() or note.strip())

    def show_draft(self, draft: ClientDraft) -> None:
        """Fill everything in."""
        self.name.setText(draft.name)
        self.phone.setText(draft.phone)
        self.note.setPlainText(draft.note)
        self._client_id = draft.client_id
        self.hide_known()

    def clear(self) -> None:
        """Begin anew."""
        self.show_draft(ClientDraft(""))

    def show_known(self, typed: str, clients: Sequence[ClientDraft]) -> None:
        """Offer known clients, if the name is still what it was when they were asked for."""
        if typed != self.name.text() or not self.name.hasFocus():
            return
        self.hide_known()
        offered = [client for client in clients if client.client_id != self._client_id or client.client_id is None]
        for client in offered[:4]:
            row = _Known(" · ".join(part for part in (client.name, client.phone) if part), self.known)
            row.clicked.connect(partial(self._take, client))
            self._rows.addWidget(row)
        if offered:
            self._place_known()

    def hide_known(self) -> None:
        """Offer no known clients."""
        self._pause.stop()
        for row in self.known.findChildren(_Known):
            self._rows.removeWidget(row)
            row.deleteLater()
        self.known.hide()

    def leave_known(self) -> None:
        """Take none of the known clients: the cursor is in the name again."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide_known()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for words, field in (("Client", self.name), ("Phone", self.phone), ("Note", self.note)):
            title = label("fieldLabel", words)
            title.setBuddy(field)
            field.setAccessibleName(words)
            rows.addWidget(title)
            rows.addWidget(field)
            rows.addSpacing(6)

    def _place_known(self) -> None:
        """Upon the fields below the name, so that nothing jumps while someone types."""
        self.known.setFixedWidth(self.name.width())
        self.known.move(self.name.geometry().bottomLeft() + QPoint(0, 3))
        self.known.adjustSize()
        self.known.show()
        self.known.raise_()

    def _name_edited(self) -> None:
        self._client_id = None
        self._pause.start()
        self.edited.emit()

    def _leave_name(self) -> None:
        if not any(row.hasFocus() or row.underMouse() for row in self.known.findChildren(_Known)):
            self.hide_known()

    def _enter_known(self) -> None:
        rows = self.known.findChildren(_Known) if self.known.isVisible() else []
        if rows:
            rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, client: ClientDraft) -> None:
        typed = self.note.toPlainText()
        self.show_draft(client._replace(note=typed or client.note))
        self.name.setFocus()
        self.edited.emit()
