"""What is in a backup beside what is in the book now, and whether it shall take the place of the book."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.backup import Contents
from salon_desk.domain.backup_rotation import PUT_ASIDE_FOR
from salon_desk.domain.backup_shelf import Preview, PutAside, Source, still_open
from salon_desk.domain.language import tr, tr_count
from salon_desk.ui.announcing import announce
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import clear, label, paragraph
from salon_desk.ui.set_up.backups_list import UNKNOWN, days_words, when_words
from salon_desk.ui.set_up.calm_question import CalmQuestion
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.side_page import SidePage


class RestorePage(SidePage):
    """`restore_wanted` carries the Source after both questions, `again_wanted` the one to be looked into once more."""

    restore_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self.source: Source | None = None
        self.losses: list[str] = []
        self.title = label("headline")
        self.said, self.open_elsewhere = Said(), paragraph("refusal")
        self.question = CalmQuestion()
        self.back_button = QPushButton(tr("Back  Esc"))
        self.again_button = QPushButton(tr("Look again"))
        self.restore_button = QPushButton(tr("Restore…"))
        self.restore_button.setProperty("kind", "primary")
        self._lay_out()
        self._wire()

    def show_preview(self, source: Source, preview: Preview) -> None:
        """Show what is in it; what an earlier attempt came to is not said any more."""
        self.source = source
        self.said.say("")
        self.keep()
        made = when_words(preview.contents.made_at, self._saving.zone)
        is_earlier = isinstance(source, PutAside)
        title = tr("The book until {when}", when=made) if is_earlier else tr("Backup of {when}", when=made)
        self.title.setText(title)
        self._show_both(preview)
        self._show_losses(preview)
        self._show_desks(preview.desks)
        announce(self, title)

    def take_keys(self) -> None:
        """The keys go to what comes next, or out of here."""
        button = self.again_button if self.restore_button.isHidden() else self.restore_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, *, busy: bool) -> None:
        """While something is done nothing else can be begun."""
        for button in (self.restore_button, self.again_button, self.back_button):
            button.setEnabled(not busy)

    def keep(self) -> None:
        """The book stays as it is, for now."""
        self.question.hide()
        for button in (self.restore_button, self.back_button):
            button.show()
        self.restore_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _show_both(self, preview: Preview) -> None:
        clear(self._both)
        heads = ("", tr("IN THE BACKUP"), tr("IN THE BOOK NOW"))
        theirs, ours = _facts(preview.contents), _facts(preview.present)
        for column, words in enumerate(heads):
            self._both.addWidget(label("sectionTitle", words), 0, column)
        for row, name in enumerate(_names(), start=1):
            self._both.addWidget(label("faint", name), row, 0)
            for column, facts in enumerate((theirs, ours), start=1):
                self._both.addWidget(label("entryWhen", facts[row - 1]), row, column)
        self._both.setColumnStretch(3, 1)

    def _show_losses(self, preview: Preview) -> None:
        clear(self._losses)
        self.losses = preview.losses
        if self.losses:
            self._losses.addWidget(label("sectionTitle", tr("WHAT WOULD NOT BE IN THE BOOK ANY MORE")))
        else:
            self._losses.addWidget(label("", tr("Nothing was done in the book since then.")))
        for words in self.losses:
            self._losses.addWidget(paragraph("refusal", f"•  {words}"))

    def _show_desks(self, desks: Sequence[str]) -> None:
        if desks:
            self.open_elsewhere.setText(still_open(desks))
        self.open_elsewhere.setVisible(bool(desks))
        self.again_button.setVisible(bool(desks))
        self.restore_button.setVisible(not desks)

    def _ask(self) -> None:
        self.said.say("")
        kept = tr_count(
            "The book as it is now is kept for {n} day; it stands in the list then, and can be brought back likewise.",
            "The book as it is now is kept for {n} days; it stands in the list then, and can be brought back likewise.",
            PUT_ASIDE_FOR.days,
        )
        wanted = tr(
            "Let it take the place of the book? This desk closes it for a moment and comes back by itself. {kept}",
            kept=kept,
        )
        self.question.ask(wanted, tr("Yes, restore it"), self._restore)
        for button in (self.restore_button, self.back_button):
            button.hide()

    def _restore(self) -> None:
        self.keep()
        self.restore_wanted.emit(self.source)

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.again_button.clicked.connect(lambda: self.again_wanted.emit(self.source))
        self.restore_button.clicked.connect(self._ask)
        self.question.left.connect(self.keep)

    def _lay_out(self) -> None:
        self._both, self._losses = QGridLayout(), QVBoxLayout()
        self._both.setHorizontalSpacing(32)
        self._both.setVerticalSpacing(8)
        self._losses.setSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        for button in (self.again_button, self.restore_button):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(14)
        for part in (self.title, self.said):
            rows.addWidget(part)
        rows.addLayout(self._both)
        rows.addLayout(self._losses)
        rows.addWidget(self.open_elsewhere)
        rows.addWidget(self.question)
        rows.addStretch(1)
        rows.addLayout(foot)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)


def _names() -> tuple[str, ...]:
    return (
        tr("Salon"), tr("Bookings"), tr("From – to"), tr("Visits, also cancelled ones"), tr("Clients"),
        tr("Made by Salon Desk"),
    )  # fmt: skip


def _facts(contents: Contents | None) -> tuple[str, ...]:
    if contents is None:
        return (tr("There is no book yet"), *(UNKNOWN,) * 5)
    first, last, counts = contents.first_day, contents.last_day, contents.counts
    days = days_words(first, last) if first is not None and last is not None else UNKNOWN
    return (
        contents.salon or UNKNOWN, str(counts.bookings), days, str(counts.visits), str(counts.clients),
        contents.program,
    )  # fmt: skip
