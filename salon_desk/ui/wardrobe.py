"""Which look is worn: the system's, followed live, or the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from salon_desk.ui.theme import Look, dress, look_for


class Wardrobe(QObject):
    """Dresses the application. `changed` carries the Look that is worn from now on."""

    changed = Signal(object)

    def __init__(self, app: QApplication, name: str = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._name = name
        # Kept, because the object that PySide hands out dies with its last reference, and its signals with it.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self.look: Look = look_for(name, app)
        dress(app, self.look)

    @property
    def name(self) -> str:
        """`auto`, `light` or `dark`."""
        return self._name

    def wear(self, name: str) -> None:
        """Wear the look with this name; `auto` is the system's."""
        self._name = name
        self._follow()

    def turn(self) -> None:
        """Light becomes dark, dark becomes light."""
        self.wear("light" if self.look.is_dark else "dark")

    def _follow(self) -> None:
        look = look_for(self._name, self._app)
        if look is not self.look:
            self.look = look
            dress(self._app, look)
            self.changed.emit(look)
