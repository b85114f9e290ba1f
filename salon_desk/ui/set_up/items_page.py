"""A page of several of a kind: the list of them at the left, the sheet of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_desk.domain.set_up import Saved, SetUp, StylistPlan
from salon_desk.domain.set_up_changes import SetUpChange
from salon_desk.domain.treatment import Service
from salon_desk.ui.set_up.form import Form
from salon_desk.ui.set_up.item_list import ItemList, Line
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving, Wish
from salon_desk.ui.set_up.sheet import Sheet
from salon_desk.ui.theme import Look

NEW = 0  # the id of what is not in the book yet

Item = TypeVar("Item", StylistPlan, Service)


class ItemsPage(QWidget, Generic[Item]):
    """Sheets with something typed are kept, the others are made when they are chosen. `changed` as a sheet's."""

    changed = Signal()

    def __init__(self, name: str, add: str, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._set_up: SetUp | None = None
        self.sheets: dict[int, Sheet[Item]] = {}
        self.list = ItemList(name, add, look)
        self.said = Said()
        self._stack = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.list)
        # Later, because the list may be filled anew by it.
        self.list.chosen.connect(self.choose, Qt.ConnectionType.QueuedConnection)
        self.list.moved.connect(self._move)
        self.list.add_wanted.connect(self.begin_new)
        saving.stirred.connect(self._stir)

    # what there is of each kind

    def items(self, set_up: SetUp) -> Sequence[Item]:
        """All of them, in the order in which they are shown."""
        raise NotImplementedError

    def blank(self, set_up: SetUp) -> Item:
        """A new one to begin with."""
        raise NotImplementedError

    def line(self, item: Item) -> Line:
        """What the list shows of one."""
        raise NotImplementedError

    def form(self) -> Form[Item]:
        """The form of one."""
        raise NotImplementedError

    def change(self, before: Item | None, wanted: Item) -> SetUpChange:
        """What is wanted, as a change."""
        raise NotImplementedError

    def order(self, set_up: SetUp, number: int, by: int) -> SetUpChange | None:
        """One moved up or down; None where there is no place."""
        raise NotImplementedError

    # what all have

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self._unsaved)

    @property
    def sheet(self) -> Sheet[Item] | None:
        """The sheet that is shown."""
        return self.sheets.get(self._chosen) if self._chosen is not None else None

    def hear(self, set_up: SetUp) -> None:
        """Show how all stands now; what is typed stays."""
        self._set_up = set_up
        items = self.items(set_up)
        for number, sheet in self.sheets.items():
            if number == NEW:
                sheet.form.hear(set_up)
            else:
                sheet.stand(set_up, next(item for item in items if item.id == number))
        self._begin()
        self._show_list()

    def choose(self, number: int) -> None:
        """Show the sheet of one."""
        if self._set_up is None:
            return
        self._leave(number)
        self._chosen = number
        if number not in self.sheets:
            item = next((item for item in self.items(self._set_up) if item.id == number), None)
            self._make(item, item or self.blank(self._set_up))
        self._stack.setCurrentWidget(self.sheets[number])
        self._show_list()

    def begin_new(self) -> None:
        """Type a new one, or go on with the one that was begun."""
        if self._set_up is not None:
            self.choose(NEW)
            assert self.sheet is not None
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.list.set_look(look)

    # inside

    _chosen: int | None = None

    def _begin(self) -> None:
        """No sheet is made before somebody looks here; then that of the first one."""
        items = self.items(self._set_up) if self._set_up is not None and self.isVisible() else ()
        if self._chosen is None and items:
            self.choose(items[0].id)

    @property
    def _unsaved(self) -> frozenset[int]:
        return frozenset(nth for nth, sheet in self.sheets.items() if sheet.is_changed or sheet.form.has_more)

    def _make(self, before: Item | None, shown: Item) -> None:
        assert self._set_up is not None
        sheet = Sheet(self.form(), self.change, self._saving)
        sheet.begin(self._set_up, before, shown)
        sheet.changed.connect(self._show_list)
        sheet.discarded.connect(lambda: self._discarded(sheet))
        sheet.saved.connect(lambda saved: self._saved(sheet, saved))
        self.sheets[shown.id] = sheet
        self._stack.addWidget(sheet)

    def _leave(self, wanted: int) -> None:
        """A sheet on which nothing is typed need not be kept."""
        left = self._chosen
        if left is not None and left != wanted and left in self.sheets and left not in self._unsaved:
            self._drop(left)

    def _drop(self, number: int) -> None:
        sheet = self.sheets.pop(number)
        self._stack.removeWidget(sheet)
        sheet.deleteLater()

    def _discarded(self, sheet: Sheet[Item]) -> None:
        assert self._set_up is not None
        if self.sheets.get(NEW) is not sheet:
            return
        self._drop(NEW)
        self._chosen = None
        items = self.items(self._set_up)
        if items:
            self.choose(items[-1].id)
        self._show_list()

    def _saved(self, sheet: Sheet[Item], saved: Saved) -> None:
        """What was new has an id now."""
        if self.sheets.get(NEW) is sheet and saved.id is not None:
            self.sheets[saved.id] = self.sheets.pop(NEW)
            self._chosen = saved.id if self._chosen == NEW else self._chosen

    def _show_list(self) -> None:
        if self._set_up is None:
            return
        lines = [self.line(item) for item in self.items(self._set_up)]
        if NEW in self.sheets:
            lines.append(self.line(self.blank(self._set_up))._replace(heading=lines[-1].heading if lines else ""))
        self.list.show_lines(lines, self._unsaved, self._chosen)
        self.changed.emit()

    def _move(self, number: int, by: int) -> None:
        change = self.order(self._set_up, number, by) if self._set_up is not None else None
        if change is not None:
            self.said.say("")
            self._saving.save(Wish(change, lambda _: None, self.said.say))

    def _stir(self) -> None:
        self.list.set_online(self._saving.why_not)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        self.said.setContentsMargins(20, 12, 20, 0)
        right.addWidget(self.said)
        right.addWidget(self._stack, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list)
        line.addLayout(right, 1)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()
