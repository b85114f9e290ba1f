"""The waitlist in the sidebar: a card for each wish, lit where it fits free time now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr
from salon_desk.domain.waiting import Fit, Waiter, WaiterId
from salon_desk.ui.labels import drop, label, paragraph, set_tone
from salon_desk.ui.scrolling_list import ScrollingList

LEAST = 66  # pixels: one card
OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_E)


class Shown(NamedTuple):
    """What a card shows: a wish, its words, and where it fits.

    `tone` is `good` where one click holds it, `amber` where something is held for it or may soon be free, else empty.
    """

    waiter: Waiter
    words: str
    state: str
    tone: str
    fit: Fit | None


class WishCard(QPushButton):
    """One wish. `edit_wanted` and `withdraw_wanted` carry the Waiter; a click is told by `clicked`."""

    edit_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.setObjectName("wish")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.star = label("wishStar", tr("★ VIP"))
        self.name = paragraph("wishName")
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words = paragraph("wishWords")
        self.state = paragraph("wishState")
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setObjectName("wishMore")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setToolTip(tr("Change the wish  E"))
        self.more.clicked.connect(lambda: self.edit_wanted.emit(self.shown.waiter))
        self._lay_out()
        self.show_wish(shown)

    def show_wish(self, shown: Shown) -> None:
        """Show the state of the wish."""
        self.shown = shown
        waiter = shown.waiter
        self.star.setVisible(waiter.vip)
        _say(self.name, waiter.client_name)
        _say(self.words, shown.words)
        _say(self.state, shown.state)
        self.state.setVisible(bool(shown.state))
        for part in (self, self.words, self.state):
            set_tone(part, shown.tone)
        client = tr("VIP {client}", client=waiter.client_name) if waiter.vip else waiter.client_name
        self.setAccessibleName(tr("Waits: {client}, {wish}", client=client, wish=shown.words))
        self.setAccessibleDescription(shown.state or tr("nothing is free yet"))
        self.more.setAccessibleName(tr("Change the wish of {client}", client=waiter.client_name))
        how = (self._what_a_click_does(), tr("E: change the wish"), tr("Delete: take it off the list"))
        self.setToolTip("\n".join(word for word in (waiter.note, *how) if word))
        self.updateGeometry()

    def _what_a_click_does(self) -> str:
        if self.shown.tone == "good":
            return tr("Click or Enter: hold it for this client")
        held = self.shown.waiter.hold
        if held is not None and held.by_itself:
            return tr("Click or Enter: take the hold over")
        return tr("Click or Enter: change the wish")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(5)
        top.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.name, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 7, 6, 8)
        rows.setSpacing(2)
        rows.addLayout(top)
        for line in (self.words, self.state):
            rows.addWidget(line)
        for line in (self.star, self.name, self.words, self.state):
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # Qt asks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self.layout()
        return inside.heightForWidth(width) if inside is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = max(120, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(120, self.width())))

    def event(self, event: QEvent) -> bool:
        """Delete is this card's own key while it has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.withdraw_wanted.emit(self.shown.waiter)
        elif event.key() == Qt.Key.Key_E:
            self.edit_wanted.emit(self.shown.waiter)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.edit_wanted.emit(self.shown.waiter)


class Waitlist(QWidget):
    """The list. `chosen` carries the Shown of the card that was clicked, `add_wanted` nothing."""

    chosen = Signal(object)
    edit_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("sectionTitle", tr("WAITLIST · {n}", n=0))
        self.add = QToolButton()
        self.add.setText("+")
        self.add.setObjectName("wishMore")
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setToolTip(tr("Put somebody on the waitlist  W"))
        self.add.setAccessibleName(tr("Put somebody on the waitlist"))
        self.add.clicked.connect(self.add_wanted)
        self._none = paragraph("faint", tr("Nobody waits."))
        self._cards: dict[WaiterId, WishCard] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._lay_out()

    @property
    def cards(self) -> Sequence[WishCard]:
        """The cards, from the top down."""
        return [card for card in map(self._card_at, range(self._lines.count())) if card is not None]

    @property
    def counts(self) -> bool:
        """Whether something on a card counts down."""
        return any(card.shown.tone == "amber" for card in self._cards.values())

    def show_wishes(self, wishes: Sequence[Shown]) -> None:
        """Show these wishes in this order."""
        gone = self._cards.keys() - {shown.waiter.id for shown in wishes}
        keys = next((at for at, card in enumerate(self.cards) if card.hasFocus() and card.shown.waiter.id in gone), -1)
        for waiter_id in gone:
            drop(self._cards.pop(waiter_id), self._lines)
        for place, shown in enumerate(wishes):
            card = self._cards.get(shown.waiter.id) or self._new_card(shown)
            if card.shown != shown:
                card.show_wish(shown)
            if self._lines.indexOf(card) != place:
                self._lines.insertWidget(place, card)
                card.show()
        if keys >= 0:
            next_one = self.cards[: keys + 1]
            (next_one[-1] if next_one else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.setText(tr("WAITLIST · {n}", n=len(wishes)))
        self._none.setVisible(not wishes)

    def focus_first(self) -> None:
        """Give the keys to the first card that is lit, else to the first one, else to what adds one."""
        first = min(self.cards, key=lambda card: card.shown.tone != "good", default=None)
        (first or self.add).setFocus(Qt.FocusReason.TabFocusReason)

    def _card_at(self, place: int) -> WishCard | None:
        item = self._lines.itemAt(place)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, WishCard) else None

    def _new_card(self, shown: Shown) -> WishCard:
        card = self._cards[shown.waiter.id] = WishCard(shown, self)
        card.clicked.connect(lambda: self.chosen.emit(card.shown))
        card.edit_wanted.connect(self.edit_wanted)
        card.withdraw_wanted.connect(self.withdraw_wanted)
        return card

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(6)
        rows.addLayout(top)
        inside = QWidget()
        inside.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(ScrollingList(inside, LEAST))
        rows.addWidget(self._none)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in OWN_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _say(line: QLabel, words: str) -> None:
    if line.text() != words:
        line.setText(words)
