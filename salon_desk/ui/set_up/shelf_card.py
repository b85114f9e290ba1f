"""Whether the book is safe, at one glance: the last good backup, where the backups lie, and the second place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from salon_desk.domain.backup_shelf import SecondPlace, Shelf
from salon_desk.domain.language import tr
from salon_desk.ui.labels import paragraph, set_tone
from salon_desk.ui.set_up.backups_list import when_words
from salon_desk.ui.set_up.saving import Saving


class ShelfCard(QFrame):
    """`place_wanted` tells that somebody wants to choose a second place."""

    place_wanted = Signal()

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self._saving = saving
        self._folder: Path | None = None
        self.verdict, self.where, self.second = paragraph("verdict"), paragraph(), paragraph("secondPlace")
        self.open_button = QPushButton(tr("Open folder", meaning="verb"))
        self.place_button = QPushButton(tr("Choose a second place…"))
        self._lay_out()
        self.open_button.clicked.connect(self._open)
        self.place_button.clicked.connect(self.place_wanted)

    def show_shelf(self, shelf: Shelf) -> None:
        """Say how it stands."""
        self._folder = shelf.folder
        last, worry = shelf.last_good, shelf.worry
        safe = tr("The book is safe: the last good backup was made on {when}.", when=self._when(last)) if last else ""
        _say(self.verdict, worry or safe, "warning" if worry else "good")
        _say(self.where, _where(shelf), "")
        self._show_second(shelf.second)

    def turn(self, *, busy: bool) -> None:
        """While something is done the place can't be changed."""
        self.place_button.setEnabled(not busy)

    # inside

    def _show_second(self, second: SecondPlace | None) -> None:
        self.place_button.setText(tr("Choose another…") if second else tr("Choose a second place…"))
        if second is None:
            words = tr("There is no second place yet. Copies on another disk, or on a stick, outlive this PC.")
            _say(self.second, words, "warning")
        elif second.trouble:
            words = tr("Second place: {folder}. {trouble}", folder=second.folder, trouble=second.trouble)
            _say(self.second, words, "warning")
        elif second.last is None:
            _say(self.second, tr("Second place: {folder}. There is no copy yet.", folder=second.folder), "")
        else:
            when = self._when(second.last)
            words = tr("Second place: {folder}. The newest copy was made on {when}.", folder=second.folder, when=when)
            _say(self.second, words, "")

    def _when(self, instant: datetime) -> str:
        return when_words(instant, self._saving.zone)

    def _open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _lay_out(self) -> None:
        rows = QGridLayout(self)
        rows.setContentsMargins(14, 12, 10, 10)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 1)
        rows.addWidget(self.verdict, 0, 0, 1, 2)
        for row, (words, button) in enumerate(
            ((self.where, self.open_button), (self.second, self.place_button)), start=1
        ):
            rows.addWidget(words, row, 0)
            rows.addWidget(button, row, 1)


def _where(shelf: Shelf) -> str:
    if shelf.is_daily:
        return tr("The backups lie in {folder}. One is made every day by itself.", folder=shelf.folder)
    return tr("The backups lie in {folder}.", folder=shelf.folder)


def _say(words: QLabel, sentence: str, tone: str) -> None:
    words.setText(sentence)
    words.setToolTip(sentence)  # a long path has no blank at which it could be broken
    set_tone(words, tone)
