"""Paper and files in the program: keys, buttons, dialogs and what is told when something does not work."""

from __future__ import annotations

import csv
import os
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from salon_desk.domain.client import Client
from salon_desk.domain.people import ClientId
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.paper import printers
from salon_desk.ui.paper.printers import ask_for_printer, kinds_of_paper, paper_named
from salon_desk.ui.paper.wishes import NO_PRINTER
from salon_desk.ui.paper.work import PaperWork
from tests.helpers.calendars import read_calendar
from tests.helpers.days import salon
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, key
from tests.helpers.sheets import read_pdf

CONTROL = Qt.KeyboardModifier.ControlModifier
Dialog = TypeVar("Dialog", bound=QObject)


async def asked(page: QWidget, kind: type[Dialog]) -> Dialog:
    """The dialog that comes up."""
    await until(lambda: page.findChildren(kind), kind.__name__)
    return page.findChildren(kind)[0]


async def save_as(page: DeskPage, path: Path, kind: str = "") -> None:
    """Choose where, and wait until it is told what became of it."""
    dialog = await asked(page, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(path.suffix)
    if kind:
        dialog.selectNameFilter(kind)
    dialog.fileSelected.emit(str(path))
    await until(lambda: path.name in page.notices.sentence, path.name)
    dialog.reject()
    await until(lambda: not page.findChildren(QFileDialog), "the dialog is away")


async def open_card(floor: Floor, page: DeskPage) -> None:
    """Open the card of the booking at 16:00."""
    await floor.click(page, "16:00")
    await until(lambda: page.panel.shows_card, "the card")


async def test_the_day_sheet_is_saved_as_pdf_on_the_paper_that_was_chosen(floor: Floor, tmp_path: Path) -> None:
    window, _ = await floor.window()
    page = window.page
    page.paper.save_day()
    await save_as(page, tmp_path / "day.pdf", "PDF on Letter paper (*.pdf)")
    assert page.notices.sentence == "day.pdf is saved."
    assert page.notices.offer == "Open folder"
    read = read_pdf((tmp_path / "day.pdf").read_bytes())
    assert len(read) == 7
    assert "16:00 – 17:00" in read[1]
    assert "Page 7 of 7" in read[6]
    if os.name != "nt":
        assert (tmp_path / "day.pdf").stat().st_mode & 0o077 == 0


async def test_a_sheet_warns_of_allergies_and_says_when_it_could_not_ask(floor: Floor, tmp_path: Path) -> None:
    (visit,) = floor.day.visits.values()
    known = visit[0]._replace(client_id=ClientId(1))
    window, desk = await floor.window()
    page = window.page
    floor.book.clients[0] = Client(ClientId(1), "Sofia Lindgren", allergies="PPD", version=1)
    floor.book.write(known._replace(version=known.version + 1))
    await until(lambda: any(part.client_id == 1 for part in page.model.day.bookings) if page.model.day else False)
    lea = page.paper.stylists[0]
    page.paper.save_day(lea)
    await save_as(page, tmp_path / "lea.pdf")
    (only,) = read_pdf((tmp_path / "lea.pdf").read_bytes())
    assert "Allergy: PPD" in only
    desk.cut()
    page.paper.save_day(lea)
    await save_as(page, tmp_path / "offline.pdf")
    (only,) = read_pdf((tmp_path / "offline.pdf").read_bytes())
    assert "Allergy" not in only
    assert "allergies and other warnings are missing on this sheet" in only


async def test_what_can_not_be_written_is_told_in_one_sentence(floor: Floor, tmp_path: Path) -> None:
    window, _ = await floor.window()
    window.page.paper.save_table()
    await save_as(window.page, tmp_path / "nowhere" / "day.csv")
    assert window.page.notices.sentence == "day.csv can't be written: No such file or directory."


async def test_a_full_disk_is_told_in_one_sentence(
    floor: Floor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    window, _ = await floor.window()
    window.page.paper.save_day()
    monkeypatch.setattr(os, "fsync", full)
    await save_as(window.page, tmp_path / "day.pdf")
    assert window.page.notices.sentence == "day.pdf can't be written: No space left on device."
    assert list(tmp_path.glob("*day.pdf*")) == []


async def test_the_day_is_saved_as_a_table(floor: Floor, tmp_path: Path) -> None:
    window, _ = await floor.window()
    window.page.paper.save_table()
    await save_as(window.page, tmp_path / "day.csv")
    with (tmp_path / "day.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert (row["Start"], row["End"], row["Stylist"], row["Service"]) == ("16:00", "17:00", "Lea", "Up-do")
    assert row["Price"] == "64,00"


async def test_a_stylists_week_goes_into_a_calendar_file(floor: Floor, tmp_path: Path) -> None:
    window, _ = await floor.window()
    window.page.paper.save_week(window.page.paper.stylists[0])
    await save_as(window.page, tmp_path / "lea.ics")
    (event,) = read_calendar((tmp_path / "lea.ics").read_bytes()).events
    assert event.start == floor.slot("16:00").start
    assert event.end - event.start == timedelta(hours=1)
    assert event.title.endswith(" · Up-do")


async def test_the_card_gives_a_calendar_file_and_after_a_cancellation_one_that_takes_it_out(
    floor: Floor, tmp_path: Path
) -> None:
    window, _ = await floor.window()
    page = window.page
    await open_card(floor, page)
    page.panel.card.along.file.click()
    await save_as(page, tmp_path / "booked.ics")
    booked = read_calendar((tmp_path / "booked.ics").read_bytes())
    await (await floor.desk()).bookings.cancel(page.panel.card.visit[0], "ill")
    await until(lambda: page.panel.card.badge.text() == "free again", "the card says so")
    page.panel.card.along.file.click()
    await save_as(page, tmp_path / "gone.ics")
    gone = read_calendar((tmp_path / "gone.ics").read_bytes())
    assert (booked.method, gone.method) == ("PUBLISH", "CANCEL")
    (before,), (after,) = booked.events, gone.events
    assert before.title == "Up-do with Lea"
    assert before.uid == after.uid
    assert before.version < after.version


async def test_one_key_copies_the_chosen_booking_and_a_button_does_too(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    await open_card(floor, page)
    key(Qt.Key.Key_C, CONTROL)
    await until(lambda: "Up-do with Lea" in clipboard.text(), "it is copied")
    assert clipboard.text().splitlines()[:3] == [
        "Salon Nord", "Saturday 21 November 2026", "16:00 – 17:00  Up-do with Lea",
    ]  # fmt: skip
    clipboard.clear()
    page.panel.card.along.copy.click()
    assert "Up-do with Lea" in clipboard.text()
    page.paper.copy_day()
    assert clipboard.text().startswith("Salon Nord · Saturday 21 November 2026\n\nLea\n16:00 – 17:00")


async def test_without_a_printer_a_pdf_is_offered(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    window, _ = await floor.window()
    page = window.page
    key(Qt.Key.Key_P, CONTROL)
    await until(lambda: page.notices.sentence == NO_PRINTER, "the notice")
    page.notices.act()
    (await asked(page, QFileDialog)).reject()


async def test_a_printer_is_asked_for_and_prints_the_day(floor: Floor, tmp_path: Path) -> None:
    window, _ = await floor.window()
    page = window.page
    chosen: list[QPrinter] = []
    dialog = ask_for_printer(page, floor.book.roster.salon, chosen.append)
    await asked(page, QPrintDialog)
    dialog.accepted.emit(dialog.printer())
    dialog.reject()
    (printer,) = chosen
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    counter = page.paper._counter
    assert page.model.day is not None
    await PaperWork(counter).print_day(page.model.day, None, printer)
    assert len(read_pdf((tmp_path / "printed.pdf").read_bytes())) == 7
    assert "printer" in page.notices.sentence


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_the_menu_has_everything_and_each_stylist(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.top_bar.paper.click()
    menu = await asked(page.top_bar.paper, QMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[:4] == ["Print the day sheet…\tCtrl+P", *page.paper.of_all()]
    assert words[4:] == [stylist.name for stylist in page.paper.stylists]
    menu.close()


async def test_the_palette_finds_it(floor: Floor) -> None:
    window, _ = await floor.window()
    page = window.page
    page.palette_wishes.open()
    titles = [find.title for find in page.palette_wishes._found("lea week")]
    assert "Save Lea's week as calendar file (.ics)…" in titles
    assert not any("Lea's" in find.title for find in page.palette_wishes._found(""))
    assert "Print the day sheet" in [find.title for find in page.palette_wishes._found("print")]


def test_the_paper_is_the_one_that_lies_in_the_printers_of_the_country() -> None:
    for zone, first in (("Europe/Stockholm", "A4"), ("America/New_York", "Letter")):
        usual, other = kinds_of_paper(salon(zone)._replace(currency="USD")).split(";;")
        assert paper_named(usual).name == first
        assert paper_named(other).name != first
