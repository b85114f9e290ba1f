"""The program's icon as Windows wants it: one file with a picture for each size."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from installer.linux.icons import drawn

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
LARGEST_PLAIN = 64  # above it as a PNG, below as plain pixels: that is how Windows reads each fastest


def write_icon(target: Path) -> None:
    """Write it to `target`."""
    pictures = [_plain(drawn(pixels)) if pixels <= LARGEST_PLAIN else _png(drawn(pixels)) for pixels in SIZES]
    header = struct.pack("<3H", 0, 1, len(SIZES))
    place = len(header) + 16 * len(SIZES)
    entries = b""
    for pixels, picture in zip(SIZES, pictures, strict=True):
        entries += struct.pack("<4B2H2I", pixels % 256, pixels % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    target.write_bytes(header + entries + b"".join(pictures))


def _plain(image: QImage) -> bytes:
    """The pixels from the last row to the first, and a mask that says nothing: their own alpha counts."""
    pixels = image.width()
    rows = bytes(image.constBits())
    stride = image.bytesPerLine()
    upside_down = b"".join(rows[start : start + stride] for start in range((pixels - 1) * stride, -1, -stride))
    mask = bytes((pixels + 31) // 32 * 4 * pixels)
    header = struct.pack("<I2i2H6I", 40, pixels, 2 * pixels, 1, 32, 0, len(upside_down) + len(mask), 0, 0, 0, 0)
    return header + upside_down + mask


def _png(image: QImage) -> bytes:
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(packed.data())
