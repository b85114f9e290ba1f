"""A form with its foot: what is typed is kept until it is saved or discarded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.set_up import Saved, SetUp
from salon_desk.domain.set_up_changes import SetUpChange
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.keys import bind_letters
from salon_desk.ui.labels import paragraph, scrolling
from salon_desk.ui.set_up.form import Form, Value
from salon_desk.ui.set_up.rebasing import rebased
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving, Wish

MEANWHILE = tr_noop("Another desk has changed this meanwhile. What you typed is kept: look at it and save again.")
SAVED = tr_noop("Saved.")


class Sheet(QWidget, Generic[Value]):
    """`changed` tells that `is_changed` may be another, `discarded` that what was typed is not wanted, `saved` carries
    what was Saved, before it is told how all stands.

    `change` makes the change of what stands in the book (None for what is new) into what is wanted.
    """

    changed = Signal()
    discarded = Signal()
    saved = Signal(object)

    def __init__(
        self,
        form: Form[Value],
        change: Callable[[Value | None, Value], SetUpChange],
        saving: Saving,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._change = change
        self._saving = saving
        self._before: Value | None = None  # as it stands in the book
        self._shown: Value | None = None  # the same as the fields have it
        self.said = Said()
        self.discard_button = QPushButton(tr("Discard"))
        self.save_button = QPushButton(tr("Save  Ctrl+S"))
        self.save_button.setAccessibleName(tr("Save"))
        self.save_button.setProperty("kind", "primary")
        self._lay_out()
        self._wire()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        try:
            return self._shown is not None and self.form.value() != self._shown
        except BadInput:
            return True

    def begin(self, set_up: SetUp, before: Value | None, shown: Value) -> None:
        """Show what stands in the book (`before`), or something new to begin with."""
        self.form.hear(set_up)
        self._show(before, shown)

    def stand(self, set_up: SetUp, now: Value) -> None:
        """This stands in the book now; what is typed over what was there is kept."""
        was_changed = self.is_changed
        self.form.hear(set_up)
        if now == self._before:
            self._tell_changed()
        elif was_changed:
            self._lay_upon(now)
        else:
            self._show(now, now)

    def save(self) -> None:
        """Save what is typed."""
        if self._saving.is_off or not self.is_changed:
            return
        try:
            wanted = self.form.value()
        except BadInput as refused:
            self.said.say(refused.sentence)
            return
        self.said.say("")
        wish = Wish(
            self._change(self._before, wanted),
            lambda saved: self._settle(wanted, saved),
            self.said.say,
        )
        self._saving.save(wish)

    def discard(self) -> None:
        """Show again what stands in the book."""
        self.said.say("")
        if self._before is not None:
            self._show(self._before, self._before)
        self.discarded.emit()

    # inside

    def _settle(self, sent: Value, saved: Saved) -> None:
        """This is saved: only what was typed since it was sent is not. How it stands in the book is read next."""
        self._before = self._shown = sent
        self.said.say(tr(SAVED), "good")
        self.saved.emit(saved)
        self._tell_changed()

    def _show(self, before: Value | None, shown: Value) -> None:
        with QSignalBlocker(self.form):
            self.form.show_value(shown)
        self._before, self._shown = before, self.form.value()
        self._tell_changed()

    def _lay_upon(self, now: Value) -> None:
        """Where what is typed means nothing yet, saving finds out once more that the book is another."""
        assert self._shown is not None
        try:
            kept = rebased(self.form.value(), self._shown, now)
        except BadInput:
            pass
        else:
            self._show(now, now)
            self.form.show_value(kept)
        self.said.say(tr(MEANWHILE))

    def _tell_changed(self) -> None:
        for button in (self.discard_button, self.save_button):
            button.setEnabled(self.is_changed)
        if self._saving.is_off:
            self.save_button.setEnabled(False)
        self.save_button.setToolTip(self._saving.why_not)
        self.off.setText(self._saving.why_not)
        self.off.setVisible(bool(self._saving.why_not))
        self.changed.emit()

    def _typed(self) -> None:
        self.said.say("")
        self._tell_changed()

    def _wire(self) -> None:
        self.form.changed.connect(self._typed)
        self.discard_button.clicked.connect(self.discard)
        self.save_button.clicked.connect(self.save)
        self._saving.stirred.connect(self._tell_changed)
        bind_letters(self, {"Ctrl+S": self.save})

    def _lay_out(self) -> None:
        self.setFocusProxy(self.form)
        self.off = paragraph("reason")
        self.off.hide()
        self.area = scrolling(self.form)
        foot = QFrame()
        foot.setObjectName("sheetFoot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 10, 20, 10)
        line.setSpacing(10)
        said = QVBoxLayout()
        said.setSpacing(0)
        for part in (self.said, self.off):
            said.addWidget(part)
        line.addLayout(said, 1)
        line.addWidget(self.discard_button)
        line.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.area, 1)
        rows.addWidget(foot)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event, self.save):
            super().keyPressEvent(event)
