"""What a screen reader would be told: the tree of what can be spoken, and every announcement, by Qt's own interface."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, cast

import PySide6
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
CONTROLS = frozenset(
    {
        Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox,
        Role.EditableText, Role.List, Role.ListItem, Role.Table, Role.Tree, Role.Cell, Role.Slider, Role.Link,
        Role.ProgressBar, Role.PageTab, Role.MenuItem,
    }
)  # fmt: skip
# PySide6 does not bind the function that listens to what assistive programs are told.
_GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"


class Spoken(NamedTuple):
    """One thing on the screen as it is told: what it is, what it is called, and what is under that name in Qt."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    is_focusable: bool
    is_checked: bool
    is_disabled: bool
    is_selected: bool
    object: QObject | None


def heard_of(widget: QWidget) -> Iterator[Spoken]:
    """Everything on the screen within a widget, itself first; of tables the table alone."""
    yield from _walk(QAccessible.queryAccessibleInterface(widget))


def told(widget: QWidget) -> Spoken:
    """How one widget is told."""
    return _spoken(QAccessible.queryAccessibleInterface(widget))


def cell(table: QWidget, row: int, column: int, columns: int) -> Spoken:
    """How a cell of a table with both headers is told: its headers are children of the table as well."""
    child = QAccessible.queryAccessibleInterface(table).child((row + 1) * (columns + 1) + column + 1)
    assert child is not None, "there is no such cell"
    return _spoken(child)


@contextmanager
def announcements() -> Iterator[list[str]]:
    """What is announced meanwhile, sentence by sentence."""
    heard: list[str] = []

    def hear(address: int) -> None:
        event = cast(QAccessibleEvent, shiboken6.wrapInstance(address, QAccessibleEvent))
        if event.type() is QAccessible.Event.Announcement:
            said = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            heard.append(cast(QAccessibleAnnouncementEvent, said).message())

    install = getattr(ctypes.CDLL(str(_GUI)), _INSTALL)
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    ear = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(hear)
    before, was_active = install(ctypes.cast(ear, ctypes.c_void_p)), QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        QAccessible.setActive(was_active)
        install(before)


def _walk(told: QAccessibleInterface) -> Iterator[Spoken]:
    if told.state().invisible:
        return
    yield _spoken(told)
    if told.role() in (Role.Table, Role.Tree):
        return
    for nth in range(told.childCount()):
        child = told.child(nth)
        if child is not None:
            yield from _walk(child)


def _spoken(told: QAccessibleInterface) -> Spoken:
    state, text = told.state(), QAccessible.Text
    return Spoken(
        told.role(),
        told.text(text.Name),
        told.text(text.Value),
        told.text(text.Description),
        bool(state.focusable),
        bool(state.checked),
        bool(state.disabled),
        bool(state.selected),
        told.object(),
    )
