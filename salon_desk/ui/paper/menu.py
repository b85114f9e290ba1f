"""The menu of what can be done with the day on paper and in files."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from salon_desk.domain.language import tr
from salon_desk.ui.key_names import keys_named
from salon_desk.ui.paper.wishes import PaperWishes


def open_menu(wishes: PaperWishes, button: QWidget) -> QMenu:
    """Show it under a button; nothing waits for it."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = f"{tr('Print the day sheet…')}\t{keys_named('Ctrl+P')}"
    menu.addAction(words).triggered.connect(lambda: wishes.print_day())
    for words, deed in wishes.of_all().items():
        menu.addAction(words).triggered.connect(lambda _=False, do=deed: do())
    menu.addSeparator()
    for stylist in wishes.stylists:
        more = menu.addMenu(stylist.name)
        for words, deed in wishes.of_one(stylist).items():
            more.addAction(words).triggered.connect(lambda _=False, do=deed: do())
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu
