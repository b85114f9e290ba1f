"""The page of one client: what the book has of her, her visits, and what can be done with her record."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.client import Client, ClientCard
from salon_desk.domain.language import tr
from salon_desk.domain.people import ClientId
from salon_desk.domain.treatment import Roster
from salon_desk.ui.assets import picture
from salon_desk.ui.client_erasing import EraseQuestion
from salon_desk.ui.client_facts import ClientFacts
from salon_desk.ui.client_merging import ClientMerging
from salon_desk.ui.client_texts import ClientTexts, texts_of, typed_client
from salon_desk.ui.client_visits import ClientVisits
from salon_desk.ui.client_wording import joined, no_shows, warnings_of
from salon_desk.ui.keys import bind_letters
from salon_desk.ui.labels import label, paragraph, scrolling
from salon_desk.ui.theme import Look


class ClientPage(QWidget):
    """Its signals are what the person wants. What is typed about a client is kept until it is saved."""

    closed = Signal()
    save_wanted = Signal()
    export_wanted = Signal()
    erase_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clientPage")
        self._card: ClientCard | None = None
        self._roster: Roster | None = None
        self._today: date | None = None
        self._typed: dict[ClientId, tuple[ClientTexts, ClientTexts]] = {}
        self._star = label()
        self.title = paragraph("headline")
        self.about = paragraph("faint")
        self.warnings = paragraph("pageWarning")
        self.facts = ClientFacts()
        self.visits = ClientVisits(look)
        self.merging = ClientMerging(look, self)
        self.question = EraseQuestion()
        self.merge, self.export = QPushButton(tr("Merge with…")), QPushButton(tr("Export…"))
        self.erase, self.read_list = QPushButton(tr("Erase…")), QPushButton(tr("Import a list…"))
        self.close_button = QPushButton(tr("Close  Esc"))
        self._lay_out()
        self._wire()
        bind_letters(self, {"Ctrl+S": self.facts.save.click})
        self.set_look(look)

    @property
    def client(self) -> Client:
        """Whose page it is, as the book had her last. A card must be shown."""
        assert self._card is not None
        return self._card.client

    @property
    def client_id(self) -> ClientId | None:
        """Whose page it is."""
        return None if self._card is None else self._card.client.id

    def typed(self) -> Client:
        """The record with what is typed. Raises BadInput."""
        assert self._today is not None
        return typed_client(self.facts.texts, self.client, self._currency, self._today)

    def show_card(self, card: ClientCard, roster: Roster, today: date) -> None:
        """Show a client as the book has her now; what was typed and not saved stays over it."""
        self._keep_typed()
        self._card, self._roster, self._today = card, roster, today
        client, now = card.client, texts_of(card.client, roster.salon.currency)
        before, typed = self._typed.get(client.id, (now, now))
        self.facts.show_texts(now, typed.rebased(before, now), roster.salon.currency, today)
        self.visits.show_card(card, roster, today)
        self.title.setText(client.name)
        self.setAccessibleName(tr("Client: {client}", client=client.name))
        self._star.setVisible(client.vip)
        self.about.setText(
            joined(tr("VIP") if client.vip else "", no_shows(card.no_shows) or tr("Never missed a visit"))
        )
        self.warnings.setText(warnings_of(client))
        self.warnings.setVisible(bool(warnings_of(client)))

    def settle_typed(self, client_id: ClientId, sent: ClientTexts) -> None:
        """This is saved; what was typed about a client since it was sent stays."""
        if client_id == self.client_id:
            self.facts.rebase(sent)
        elif client_id in self._typed:
            self._typed[client_id] = sent, self._typed[client_id][1]

    def forget_typed(self, client_id: ClientId) -> None:
        """What was typed about a client is saved, or not wanted any more."""
        self._typed.pop(client_id, None)
        if client_id == self.client_id:
            now = texts_of(self.client, self._currency)
            assert self._today is not None
            self.facts.show_texts(now, now, self._currency, self._today)

    def leave_strip(self) -> bool:
        """Put the question or the merge away; whether there was one."""
        was_there = not (self.merging.isHidden() and self.question.isHidden())
        self.merging.leave()
        self.question.hide()
        if was_there:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return was_there

    def set_online(self, reason: str) -> None:
        """Say why nothing can be changed now; an empty reason means that it can. Typing goes on."""
        for button in (self.merge, self.export, self.erase, self.read_list, self.question.yes, self.merging.merge):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._star.setPixmap(picture("star", 18, look.hold_other_ink.name()))
        self.visits.set_look(look)
        self.merging.set_look(look)

    @property
    def _currency(self) -> str:
        assert self._roster is not None
        return self._roster.salon.currency

    def _keep_typed(self) -> None:
        if self.client_id is None:
            return
        if self.facts.is_changed:
            self._typed[self.client_id] = self.facts.before, self.facts.texts
        else:
            self._typed.pop(self.client_id, None)

    def _ask_to_merge(self) -> None:
        self.leave_strip()
        self.merging.open_for(self.client)

    def _ask_to_erase(self) -> None:
        self.leave_strip()
        self.question.ask(self.client.name)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.merge.clicked.connect(self._ask_to_merge)
        self.erase.clicked.connect(self._ask_to_erase)
        self.export.clicked.connect(self.export_wanted)
        self.read_list.clicked.connect(self.import_wanted)
        self.facts.save_wanted.connect(self.save_wanted)
        self.facts.undo_wanted.connect(lambda: self.forget_typed(self.client.id))
        self.question.erase_wanted.connect(self.erase_wanted)
        for strip in (self.merging, self.question):
            strip.left.connect(self.leave_strip)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._star)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        actions = QHBoxLayout()
        for button in (self.merge, self.export, self.erase, self.read_list):
            actions.addWidget(button)
        actions.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(scrolling(self.facts), 3)
        middle.addWidget(scrolling(self.visits), 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(8)
        rows.addLayout(head)
        for part in (self.about, self.warnings):
            rows.addWidget(part)
        rows.addLayout(actions)
        for strip in (self.merging, self.question):
            rows.addWidget(strip)
        rows.addSpacing(4)
        rows.addLayout(middle, 1)
