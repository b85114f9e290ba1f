"""Fonts, icons and other data files: where they lie, and how a look colours them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from salon_desk.ui.theme import Look

PACKAGE = Path(__file__).resolve().parents[1]


def resources() -> Path:
    """The folder of data files: inside the package where it is installed, else at the checkout's top."""
    inside = PACKAGE / "resources"
    return inside if inside.is_dir() else PACKAGE.parent / "resources"


def load_fonts() -> list[str]:
    """Make the bundled fonts known to Qt; the families that were found. Needs an application."""
    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(resources().glob("fonts/*.otf"))]
    return sorted({family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)})


@lru_cache(maxsize=256)
def icon(name: str, look: Look, colour: str = "") -> QIcon:
    """The icon with this name (a file of `resources/icons`), in the look's ink or a colour (`#rrggbb`).

    Raises FileNotFoundError for a name that is not there.
    """
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour or look.ink.name()), (QIcon.Mode.Disabled, look.faint.name())):
        for drawn in _pictures(name, (16, 20, 24, 32, 48), ink):
            made.addPixmap(drawn, mode)
    return made


def picture(name: str, pixels: int, colour: str) -> QPixmap:
    """An icon as a square picture of so many pixels, drawn in a colour (`#rrggbb`)."""
    (drawn,) = _pictures(name, (pixels,), colour)
    return drawn


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for drawn in _pictures("salon-desk", (16, 24, 32, 48, 64, 128, 256), "#ffffff"):
        made.addPixmap(drawn)
    return made


def _pictures(name: str, sizes: Iterable[int], colour: str) -> Iterator[QPixmap]:
    """One drawing in several sizes. It is read once for all of them: that takes longer than to draw it."""
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    for pixels in sizes:
        made = QPixmap(pixels, pixels)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        yield made
