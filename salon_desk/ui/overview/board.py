"""All cards, each where there is room for it; as high as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.overview.arrangement import Spot, arranged
from salon_desk.ui.overview.card import Card
from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.list_card import ListCard
from salon_desk.ui.overview.listing import Listing
from salon_desk.ui.theme import Look

MARGIN = 16


class Board(QWidget):
    """The cards are made with the first figures.

    `chosen` carries the Target of a line, `reached` the widget that has to be in sight now.
    """

    chosen = Signal(object)
    reached = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overviewBoard")
        self.setAccessibleName(tr("Overview"))
        self._look = look
        self.tiles: list[Card] = []
        self.cards: list[Card] = []
        self._chain: list[QWidget] = []

    def show_figures(self, figures: Figures) -> None:
        """Show these; what is as before is not painted again."""
        if not self.cards:
            self._make(figures)
        changed = [card.show_figure(tile) for card, tile in zip(self.tiles, figures.tiles, strict=True)]
        for card, figure in zip(self.cards, figures.cards, strict=True):
            if isinstance(card, ListCard) and isinstance(figure, Listing):
                changed.append(card.show_listing(figure))
            else:
                changed.append(card.show_figure(figure))
        if any(changed):
            self._arrange()

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        for card in self._all:
            card.set_look(look)

    @property
    def _all(self) -> Iterator[Card]:
        yield from self.tiles
        yield from self.cards

    def _make(self, figures: Figures) -> None:
        self.tiles = [Card(tile, self._look, self) for tile in figures.tiles]
        for figure in figures.cards:
            if isinstance(figure, Listing):
                card = ListCard(figure, self._look, self)
                card.chosen.connect(self.chosen)
                card.reached.connect(self.reached)
                self.cards.append(card)
            else:
                self.cards.append(Card(figure, self._look, self))
        for one in self._all:
            one.show()
        self._arrange()

    def _order_tabs(self, columns: Sequence[Sequence[int]]) -> None:
        """The Tab key goes from card to card as they stand in their columns."""
        cards = (*self.tiles, *(self.cards[place] for column in columns for place in column))
        chain = [one for card in cards for one in (card, *(card.lines if isinstance(card, ListCard) else ()))]
        if chain == self._chain:
            return
        self._chain = chain
        # Qt orders only what the keys come to; a line to which they don't come now may be the next one.
        policies = [one.focusPolicy() for one in chain]
        for one in chain:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, one in pairwise(chain):
            QWidget.setTabOrder(before, one)
        for one, policy in zip(chain, policies, strict=True):
            one.setFocusPolicy(policy)

    def _arrange(self) -> None:
        found = arranged(
            self.width() - 2 * MARGIN,
            [card.height_for for card in self.tiles],
            [card.height_for for card in self.cards],
        )
        for card, spot in zip(self._all, (*found.tiles, *found.cards), strict=True):
            card.setGeometry(_rect(spot))
        self._order_tabs(found.columns)
        self.setMinimumHeight(ceil(found.height) + MARGIN)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.cards and event.size().width() != event.oldSize().width():
            self._arrange()
        super().resizeEvent(event)


def _rect(spot: Spot) -> QRect:
    return QRectF(spot.x + MARGIN, spot.y, spot.width, spot.height).toRect()
