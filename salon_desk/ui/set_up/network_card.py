"""Who may use the book, on a card with what can be done about it: open it, let another PC join, close it again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from salon_desk.domain.backup import Progress
from salon_desk.domain.language import tr
from salon_desk.ui.announcing import announce
from salon_desk.ui.calm_boxes import ListBox
from salon_desk.ui.labels import paragraph
from salon_desk.ui.set_up.network_face import ClosedNetwork, Elsewhere, Network, OpenNetwork, OwnFolder, ShopAddress
from salon_desk.ui.set_up.network_words import NetworkWords, address_words
from salon_desk.ui.set_up.working import PARTS


class NetworkCard(QFrame):
    """`open_wanted` carries the ShopAddress; `cancel_wanted` says that nobody wants to wait any longer."""

    move_wanted = Signal()
    open_wanted = Signal(object)
    invite_wanted = Signal()
    close_wanted = Signal()
    leave_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self._network: Network | None = None
        self._words = NetworkWords("", "")
        self._reason = ""
        self._is_busy = False
        self.state, self.detail = paragraph("networkState"), paragraph()
        self.where = ListBox()
        self.where.setAccessibleName(tr("Network"))
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.move_button = QPushButton(tr("Let this PC keep the book for the shop…"))
        self.open_button = QPushButton(tr("Open to the shop's network…"))
        self.invite_button = QPushButton(tr("Let another PC join"))
        self.close_button = QPushButton(tr("Close the network again…"))
        self.leave_button = QPushButton(tr("Connect to another salon…"))
        self.cancel_button = QPushButton(tr("Cancel", meaning="stop what is being done"))
        for button in (self.move_button, self.open_button, self.invite_button):
            button.setProperty("kind", "primary")
        self._lay_out()
        self._wire()
        self._stir()

    @property
    def chosen(self) -> ShopAddress | None:
        """Where the book would be opened."""
        if not isinstance(self._network, ClosedNetwork) or not self._network.addresses:
            return None
        return self._network.addresses[self.where.currentIndex()]

    def show_network(self, network: Network, words: NetworkWords) -> None:
        """Show how it is; of several addresses the one that was chosen stays chosen."""
        before = self.chosen
        self._network, self._words = network, words
        self.state.setText(words.state)
        self.detail.setText(words.detail)
        addresses = network.addresses if isinstance(network, ClosedNetwork) else ()
        self.where.clear()
        self.where.addItems([address_words(one) for one in addresses])
        self.where.setCurrentIndex(addresses.index(before) if before in addresses else min(0, len(addresses) - 1))
        self._stir()

    def begin(self, words: str) -> None:
        """Something is on its way that can be cancelled: say what."""
        self._is_busy = True
        self.detail.setText(words)
        self._stir()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def show_progress(self, progress: Progress) -> None:
        """What is on its way is so far now."""
        if self._is_busy:
            self.detail.setText(progress.sentence)
            self.bar.setAccessibleName(progress.sentence)
            self.bar.setValue(round(progress.share * PARTS))
            self.bar.setVisible(progress.whole > 1)

    def end(self) -> None:
        """It has come about, or not; who waited for it has the keys for what is next."""
        waited, self._is_busy = self.cancel_button.hasFocus(), False
        self.bar.hide()
        self.detail.setText(self._words.detail)
        self._stir()
        if waited:
            self.take_keys()

    def set_off(self, reason: str) -> None:
        """Say why nobody can be let in now; an empty reason means that it can be."""
        self._reason = reason
        self._stir()

    def take_keys(self) -> None:
        """Give the keys to what is done next."""
        buttons = (self.cancel_button, self.move_button, self.open_button, self.invite_button, self.leave_button)
        there = next((one for one in buttons if not one.isHidden() and one.isEnabled()), None)
        if there is not None:
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _stir(self) -> None:
        """What can be done now, and what of it just now not."""
        chosen, is_open = self.chosen, isinstance(self._network, OpenNetwork)
        self.cancel_button.setVisible(self._is_busy)
        self.move_button.setVisible(isinstance(self._network, OwnFolder) and not self._is_busy)
        self.where.setVisible(chosen is not None and self.where.count() > 1 and not self._is_busy)
        self.open_button.setVisible(chosen is not None and not self._is_busy)
        can_leave = isinstance(self._network, Elsewhere) and self._network.can_leave
        self.leave_button.setVisible(can_leave and not self._is_busy)
        for button in (self.invite_button, self.close_button):
            button.setVisible(is_open and not self._is_busy)
        for button in (self.move_button, self.invite_button):
            button.setEnabled(not self._reason)
            button.setToolTip(self._reason)

    def _wire(self) -> None:
        self.move_button.clicked.connect(self.move_wanted)
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self.chosen))
        self.invite_button.clicked.connect(self.invite_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.leave_button.clicked.connect(self.leave_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)

    def _lay_out(self) -> None:
        line, rows = QHBoxLayout(), QVBoxLayout(self)
        line.setSpacing(10)
        line.addWidget(self.where)
        for button in (self.move_button, self.open_button, self.invite_button, self.close_button, self.leave_button):
            line.addWidget(button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(self.state)
        rows.addWidget(self.detail)
        rows.addWidget(self.bar)
        rows.addSpacing(2)
        rows.addLayout(line)
