"""Paints pages on paper: a printer, or a PDF that other programs can read and search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.ui.paper.page import Bar, Face, Page, Paper, Text
from salon_desk.ui.theme import FALLBACKS, FAMILY

# Letters are set twenty times as large as they are, and made smaller by the painter: whole pixels of a font would be
# too coarse, and what is measured has to be what is painted.
FINE = 20


def measured(words: str, face: Face) -> float:
    """How wide these words are, in points."""
    return _metrics(face).horizontalAdvance(words) / FINE


def pdf_of(pages: Sequence[Page], title: str) -> bytes:
    """The pages as a PDF. It may be made on any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Salon Desk")
    writer.setPageMargins(QMarginsF())
    paint_pages(pages, writer)
    return bytes(buffer.data().data())


def paint_pages(pages: Sequence[Page], device: QPagedPaintDevice) -> None:
    """Paint them one after the other. The device has to begin at the paper's edges. Raises Refusal."""
    painter = QPainter()
    for nth, page in enumerate(pages):
        _turn(device, page.size)
        taken = device.newPage() if nth else painter.begin(device)
        if not taken:
            if painter.isActive():
                painter.end()
            raise Refusal(tr("The printer does not take the pages. Is it on, and does it have paper?"))
        paint(page, painter, device.logicalDpiX() / 72)
    painter.end()


def paint(page: Page, painter: QPainter, scale: float) -> None:
    """Paint one page; `scale` is how many pixels a point has."""
    painter.save()
    painter.scale(scale, scale)
    for bar in page.bars:
        _paint_bar(bar, painter)
    painter.scale(1 / FINE, 1 / FINE)
    for text in page.texts:
        _paint_text(text, painter)
    painter.restore()


def _turn(device: QPagedPaintDevice, size: Paper) -> None:
    lies = size.width > size.height
    upright = QSizeF(min(size.width, size.height), max(size.width, size.height))
    wanted = QPageSize(upright, QPageSize.Unit.Point, size.name)
    if not device.pageLayout().pageSize().isEquivalentTo(wanted):
        device.setPageSize(wanted)
    device.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)


def _paint_bar(bar: Bar, painter: QPainter) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, 0.5) if bar.framed else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(bar.colour) if bar.colour else QColor.fromRgbF(bar.grey, bar.grey, bar.grey))
    area = QRectF(bar.x, bar.y, bar.width, bar.height)
    if bar.radius:
        painter.drawRoundedRect(area, bar.radius, bar.radius)
    else:
        painter.drawRect(area)


def _paint_text(text: Text, painter: QPainter) -> None:
    """Word by word: the blanks of the font are something else in a PDF, by which nothing would be found."""
    painter.setFont(_font(text.face))
    painter.setPen(QColor(text.ink))
    for word, offset in _words(text):
        painter.drawText(QPointF(text.x * FINE + offset, text.baseline * FINE), word)


def _words(text: Text) -> Iterator[tuple[str, float]]:
    """Each word and where it begins."""
    metrics = _metrics(text.face)
    offset = 0.0
    for word in text.words.split(" "):
        if word:
            yield word, offset
        offset += metrics.horizontalAdvance(f"{word} ")


@lru_cache(maxsize=16)
def _font(face: Face) -> QFont:
    """Without figures of one width and without letters that depend on their neighbours: a PDF can't name them."""
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(round(face.points * FINE))
    made.setWeight(QFont.Weight.DemiBold if face.bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("calt", "liga"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


@lru_cache(maxsize=16)
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(_font(face))
