"""Other languages for tests: the program's own, and one that shows which words nobody translates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTabBar, QWidget

from salon_desk.domain.language import ENGLISH, Language, speak
from salon_desk.ui.translations import speak_as
from tests.helpers.plain import plain
from tests.helpers.screen_reader import heard_of

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβςδεφγηιϳκλμνοπθρστυνωχψζΑΒϹΔΕΦΓΗΙϳΚΛΜΝΟΠΘΡΣΤΥΝΩΧΨΖ"
)
DATE_PATTERN = re.compile(r"[dMyHm .,/:-]+")
WORD = re.compile(r"[A-Za-z]{3,}")


@contextmanager
def speaking(app: QCoreApplication, code: str, folder: Path) -> Iterator[None]:
    """Everything that is said in between is in this language of ours."""
    assert speak_as(app, code, folder) == code
    try:
        yield
    finally:
        speak_as(app, "en", folder)


@contextmanager
def speaking_greek() -> Iterator[None]:
    """Everything that is marked for translation is in Greek letters; what still has Latin ones is not marked."""
    speak(Language(lambda text, _meaning, _count: greek(text), ENGLISH.date))
    try:
        yield
    finally:
        speak(ENGLISH)


def greek(text: str) -> str:
    """The text in other letters, its facts and patterns of dates as they are."""
    if DATE_PATTERN.fullmatch(text):
        return text
    return "".join(part if part.startswith("{") else part.translate(LETTERS) for part in re.split(r"(\{[^}]*\})", text))


def latin(part: QWidget, names: str) -> set[str]:
    """Words in a part of a window that are in Latin letters and are none of the `names`."""
    return {word for text in _texts(part) for word in WORD.findall(text)} - set(WORD.findall(names))


def _texts(part: QWidget) -> Iterator[str]:
    for spoken in heard_of(part):
        yield from (spoken.name, spoken.description)
    for widget in [part, *part.findChildren(QWidget)]:
        yield from (plain(widget.toolTip()), widget.accessibleName(), widget.accessibleDescription())
        yield from (_written(widget))


def _written(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield plain(widget.text())
        case QComboBox():
            yield from (widget.itemText(nth) for nth in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(nth) for nth in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
