"""The stylesheet for Qt's own widgets, written from a look."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salon_desk.ui.theme import Look

# Buttons say what they are by a property: setProperty("kind", "primary" | "danger" | "quiet").
_SHEET = Template("""
QToolTip { background: $notice; color: $on_notice; border: 0; padding: 4px 8px; }
QPushButton, QToolButton { background: $panel; color: $ink; border: 1px solid $border; border-radius: 7px;
    padding: 6px 12px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $off; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_strong; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $off; color: $faint; border-color: $border; }
QPushButton[kind="danger"] { background: $danger; color: $on_danger; border-color: $danger; font-weight: 600; }
QPushButton[kind="danger"]:focus { border: 2px solid $ink; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $focus; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: $field; color: $ink;
    border: 1px solid $border; border-radius: 7px; padding: 6px 9px; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus { border: 2px solid $focus; padding: 5px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: $off; color: $faint; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $border; padding: 4px; outline: 0;
    selection-background-color: $selection; selection-color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 5px; }
QMenu::item:selected { background: $selection; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QTableCornerButton::section { background: $panel; border: 0; border-bottom: 1px solid $border;
    border-right: 1px solid $border; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(look: Look) -> str:
    """The whole sheet in the colours of a look."""
    names = ["panel", "ink", "border", "hover", "selection", "focus", "faint", "off", "accent", "on_accent"]
    names += ["accent_strong", "danger", "on_danger", "field", "notice", "on_notice"]
    colours = {name: getattr(look, name).name() for name in names}
    return _SHEET.substitute(colours, handle=look.line_strong.darker(115).name())
