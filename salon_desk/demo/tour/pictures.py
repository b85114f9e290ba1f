"""Pictures of a tour: two desks side by side in one file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from salon_desk.domain.errors import Refusal

GAP = 24


def join(pictures: Sequence[Path], target: Path) -> None:
    """Lay the pictures side by side into `target`. Raises Refusal when it can't be written."""
    images = [QImage(str(path)) for path in pictures]
    width = sum(image.width() for image in images) + GAP * (len(images) - 1)
    joined = QImage(width, max(image.height() for image in images), QImage.Format.Format_RGB32)
    joined.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(joined)
    left = 0
    for image in images:
        painter.drawImage(left, 0, image)
        left += image.width() + GAP
    painter.end()
    if not joined.save(str(target)):
        raise Refusal(f"The picture {target} could not be written.")
