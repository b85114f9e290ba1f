"""The page on which a list of clients is read in: the file, its columns, what is wrong with it, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.client_import import Columns, Field, RowError, Sheet
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.ui.client_columns import ColumnTable
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.tick_box import TickBox

MOST_ERRORS = 500
WHAT = tr_noop("A CSV file with one line of headings and one line for each client, as other programs export it.")


class Step(Enum):
    """Where the import stands."""

    CHOOSE = "no file is chosen"
    LOOK = "the file can be looked at"
    WRITE = "it is being written"


class ClientImportPage(QWidget):
    """Its signals are what the person wants: a file, another meaning of a column, to write, to stop, to leave."""

    file_wanted = Signal()
    columns_changed = Signal()
    write_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clientPage")
        self.setAccessibleName(tr("Import a list of clients"))
        self.step = Step.CHOOSE
        self.choose = QPushButton(tr("Choose a file…"))
        self.file = label("", "")
        self.table = ColumnTable()
        self.found = paragraph("pageFound")
        self.leave_out = TickBox(tr("Leave out who is there already"))
        self.leave_out.setChecked(True)
        self.errors = QPlainTextEdit(readOnly=True)
        self.errors.setAccessibleName(tr("What there is to say of single lines"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress of the import"))
        self.write = QPushButton()
        self.write.setProperty("kind", "primary")
        self.stop = QPushButton(tr("Stop  Esc"))
        self.close_button = QPushButton(tr("Close  Esc"))
        self._reason = ""
        self._count = self._known = 0
        self._lay_out()
        self._wire()
        self._stand(Step.CHOOSE)

    @property
    def columns(self) -> Columns:
        """What each column means."""
        return self.table.columns

    def show_sheet(self, name: str, sheet: Sheet, columns: Sequence[Field | None]) -> None:
        """Show a file that was read."""
        self.file.setText(tr_count("{file} · {n} line", "{file} · {n} lines", len(sheet.rows), file=name))
        self.table.show_sheet(sheet, columns)
        self.leave_out.setChecked(True)
        self._stand(Step.LOOK)

    def show_readable(self, clients: int, known: int, told: Sequence[RowError], word: str = "") -> None:
        """Say how many clients the file has, how many of them are there already, and what is told of single lines."""
        wrong, new = len(told) - known, clients - known
        parts = (
            tr_count("{n} new client can be imported", "{n} new clients can be imported", new),
            tr_count("{n} is there already", "{n} are there already", known) if known else "",
            tr_count("{n} line can't be read", "{n} lines can't be read", wrong) if wrong else "",
        )
        self._say(f"{'; '.join(part for part in parts if part)}. {word}".strip())
        self.show_errors(told)
        self._known = known
        self.leave_out.setVisible(known > 0)
        self._offer(clients)

    def show_unreadable(self, sentence: str) -> None:
        """Say why nothing of it can be imported as it is."""
        self._say(sentence)
        self.show_errors(())
        self._forget_known()
        self._offer(0)

    def show_errors(self, errors: Sequence[RowError]) -> None:
        """List what is wrong, line by line."""
        lines = [
            tr("Line {line}: {sentence}", line=error.line, sentence=error.sentence) for error in errors[:MOST_ERRORS]
        ]
        if (more := len(errors) - MOST_ERRORS) > 0:
            lines.append(tr_count("… and {n} more", "… and {n} more", more))
        self.errors.setPlainText("\n".join(lines))
        self.errors.setVisible(bool(errors))

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is."""
        self._stand(Step.WRITE)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._say(
            tr_count("{done} of {n} client is in the book.", "{done} of {n} clients are in the book.", of, done=done)
        )

    def show_end(self, sentence: str, left: int) -> None:
        """Say what came of it; `left` clients can still be imported."""
        self._stand(Step.LOOK)
        self._forget_known()
        self._say(sentence)
        self._offer(left)

    def set_online(self, reason: str) -> None:
        """Say why nothing can be written now; an empty reason means that it can."""
        self._reason = reason
        self._offer(self._count)

    def _say(self, sentence: str) -> None:
        self.found.setText(sentence)
        self.found.setVisible(bool(sentence))

    def _forget_known(self) -> None:
        self._known = 0
        self.leave_out.hide()

    def _offer(self, clients: int) -> None:
        self._count = clients
        count = clients - self._known if self.leave_out.isChecked() else clients
        words = tr_count("Import {n} client", "Import {n} clients", count) if count else tr("Import", meaning="verb")
        self.write.setText(words)
        self.write.setEnabled(count > 0 and not self._reason)
        self.write.setToolTip(self._reason)

    def _stand(self, step: Step) -> None:
        self.step = step
        looks, writes = step is not Step.CHOOSE, step is Step.WRITE
        self.table.setVisible(looks)
        self.table.setEnabled(not writes)
        self.leave_out.setVisible(self._known > 0 and step is Step.LOOK)
        self.choose.setEnabled(not writes)
        self.file.setVisible(looks)
        self.bar.setVisible(writes)
        self.stop.setVisible(writes)
        self.write.setVisible(looks and not writes)
        if not looks:
            self._say("")
            self.errors.hide()

    def _wire(self) -> None:
        self.choose.clicked.connect(self.file_wanted)
        self.table.changed.connect(self.columns_changed)
        self.leave_out.toggled.connect(lambda: self._offer(self._count))
        self.write.clicked.connect(self.write_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("headline", tr("Import a list of clients")), 1)
        head.addWidget(self.close_button)
        file = QHBoxLayout()
        file.addWidget(self.choose)
        file.addWidget(self.file, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave_out)
        buttons.addWidget(self.bar, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.write, 0, Qt.AlignmentFlag.AlignRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(10)
        rows.addLayout(head)
        rows.addWidget(paragraph("faint", tr(WHAT)))
        rows.addLayout(file)
        for part in (self.table, self.found):
            rows.addWidget(part)
        rows.addLayout(buttons)
        rows.addWidget(self.errors, 1)
        rows.addStretch(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)
