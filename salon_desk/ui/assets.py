"""Fonts, icons and other data files: where they lie, and how a look colours them."""

from __future__ import annotations

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
        for pixels in (16, 20, 24, 32, 48):
            made.addPixmap(picture(name, pixels, ink), mode)
    return made


def picture(name: str, pixels: int, colour: str) -> QPixmap:
    """An icon as a square picture of so many pixels, drawn in a colour (`#rrggbb`)."""
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(picture("salon-desk", pixels, "#ffffff"))
    return made
