"""The PDF, read back by another program, and the pages as pictures."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from salon_desk.domain.errors import Refusal
from salon_desk.ui.assets import load_fonts
from salon_desk.ui.paper.page import A4, LETTER, Page, Paper
from salon_desk.ui.paper.pages import salon_pages, stylist_pages
from salon_desk.ui.paper.painting import measured, paint, paint_pages, pdf_of
from salon_desk.ui.paper.printers import paper_in
from tests.helpers.days import busy_day
from tests.helpers.sheets import beyond_the_paper, read_pdf, sheet_of, upon_each_other


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> None:
    """The bundled fonts."""
    load_fonts()


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
def test_another_program_reads_every_booking_once(paper: Paper) -> None:
    day = busy_day(25, 200, 8)
    sheet = sheet_of(day)
    pages = salon_pages(sheet, day, paper, measured)
    pdf = pdf_of(pages, "Salon Nord 2026-11-21")
    reader, read = PdfReader(io.BytesIO(pdf)), read_pdf(pdf)
    assert len(read) == len(pages)
    assert reader.metadata is not None
    assert reader.metadata.title == "Salon Nord 2026-11-21"
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages}
    assert sizes == {(round(paper.width), round(paper.height)), (round(paper.height), round(paper.width))}
    lists = read[len(pages) - 25 :]
    for one, words in zip(sheet.stylists, lists, strict=True):
        assert words.startswith(f"{one.stylist.name} Saturday 21 November 2026 {one.summary}")
        rows = Counter(f"{entry.times} {entry.who}" for entry in one.entries)
        assert {row: words.count(row) for row in rows} == rows
        assert words.count(" – ") == len(one.entries) + 1
    grids = " ".join(read[: len(pages) - 25])
    starts = Counter(entry.times[:5] + " " + entry.who for one in sheet.stylists for entry in one.bookings)
    assert {start: grids.count(start) for start in starts} == starts
    for nth, words in enumerate(read, start=1):
        assert f"Page {nth} of {len(pages)}" in words
        assert "Printed Saturday 21 November, 12:24" in words


def test_what_is_measured_is_what_is_painted() -> None:
    day = busy_day(25, 200, 8)
    for page in salon_pages(sheet_of(day), day, A4, measured):
        assert beyond_the_paper(page, measured) == []
        assert upon_each_other(page, measured) == []


def test_a_page_is_black_words_on_white_and_grey_without_colour() -> None:
    day = busy_day(6, 40, 2)
    for page in salon_pages(sheet_of(day), day, A4, measured)[:2]:
        picture = picture_of(page)
        pixels = [picture.pixelColor(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
        assert all(pixel.red() == pixel.green() == pixel.blue() for pixel in pixels)
        shades = Counter(pixel.red() for pixel in pixels)
        assert shades.most_common(1)[0][0] == 255
        assert min(shades) < 40
        # Nothing is printed where printers can't.
        assert {picture.pixelColor(x, 8).red() for x in range(picture.width())} == {255}


def test_a_printer_prints_the_same_on_its_own_paper(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper = paper_in(printer)
    day = busy_day(2, 12, 0)
    paint_pages(salon_pages(sheet_of(day), day, paper, measured), printer)
    pdf = (tmp_path / "printed.pdf").read_bytes()
    first, second, third = PdfReader(io.BytesIO(pdf)).pages
    assert first.mediabox.width > first.mediabox.height
    assert round(second.mediabox.width) == round(third.mediabox.width) == round(paper.width)
    assert "Page 3 of 3" in read_pdf(pdf)[2]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_in_a_sentence(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    day = busy_day(1, 2, 0)
    with pytest.raises(Refusal, match="printer"):
        paint_pages(stylist_pages(sheet_of(day), A4, measured), printer)


def picture_of(page: Page) -> QImage:
    """The page as a picture, a pixel for each point."""
    picture = QImage(round(page.size.width), round(page.size.height), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint(page, painter, 1)
    painter.end()
    return picture
