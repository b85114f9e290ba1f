"""The program's icon as desktops look for it: in the theme `hicolor`, as a drawing and in the usual sizes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "salon-desk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def write_icons(theme: Path) -> None:
    """Write them into the folder of the theme."""
    for pixels in SIZES:
        image = drawn(pixels)
        target = theme / f"{pixels}x{pixels}" / "apps" / "salon-desk.png"
        target.parent.mkdir(parents=True)
        if not image.save(str(target)):
            raise OSError(f"{target} could not be written.")
    scalable = theme / "scalable" / "apps" / "salon-desk.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(_drawing())


def drawn(pixels: int) -> QImage:
    """The icon as a square picture of so many pixels."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_drawing())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def _drawing() -> bytes:
    return DRAWING.read_bytes().replace(b"currentColor", b"#ffffff")
