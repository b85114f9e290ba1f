"""Sentences for a screen reader: what people who look at the screen see by themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Hand a sentence to the screen reader, where there is one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms before the first day is on the screen

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announce_shown(page: QWidget) -> None:
    """Say what has come to the front, by its spoken name."""
    announce(page, page.accessibleName())
