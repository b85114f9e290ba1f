"""The questions for a desk that goes to another salon: where its book is, and what the desk is called there."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_desk.domain.first_answers import Answers, Way
from salon_desk.ui.first_start.ways import WAYS, Pages
from salon_desk.ui.first_start.wizard import FirstStart


class AnotherSalon(FirstStart):
    """`left` tells that the desk stays where it was; that can be said on the first page."""

    left = Signal()

    def __init__(self, desk: str, person: str) -> None:
        super().__init__(Answers(way=Way.CONNECT, desk=desk, person=person))

    def go_back(self) -> None:
        """See FirstStart."""
        if self._working is not None or self._answers.page != next(iter(self._way)):
            super().go_back()
        else:
            self.left.emit()

    @property
    def _way(self) -> Pages:
        return WAYS[Way.CONNECT]

    def _show(self, name: str) -> None:
        super()._show(name)
        self.back.show()
