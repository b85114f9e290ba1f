"""One page of the first start: one question, and the fields for its answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salon_desk.domain.first_answers import Answers
from salon_desk.domain.language import tr


class Page(QWidget):
    """`typed` tells that an answer was changed, `answered` that a click on it was the whole answer.

    `title` and `words` are what stands above it, `goes_on` is the word on the button that leads on ("" for none).
    Its focus proxy is where the cursor is at first.
    """

    typed = Signal()
    answered = Signal()

    def __init__(self, title: str, words: str, goes_on: str | None = None) -> None:
        super().__init__()
        self.title = title
        self.words = words
        self.goes_on = tr("Next") if goes_on is None else goes_on
        self.setAccessibleName(title)

    def show_answers(self, answers: Answers) -> None:
        """Let these stand in the fields."""
        raise NotImplementedError

    def take(self, answers: Answers) -> Answers:
        """The answers with those of this page in them, as they stand in its fields, sensible or not."""
        raise NotImplementedError

    def check(self) -> None:
        """Raises BadInput, with one sentence, when it can't be gone on with what stands in the fields."""
