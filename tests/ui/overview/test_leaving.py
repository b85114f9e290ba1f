"""The overview leaves the program as a file or on paper: of the date it was asked for."""

from __future__ import annotations

import csv
import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from salon_desk.ui.overview.place import OverviewPlace
from tests.helpers.days import SATURDAY
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on
from tests.helpers.sheets import read_pdf
from tests.ui.overview.looking import shown


def asked(place: OverviewPlace, words: str) -> QFileDialog:
    """The dialog behind this button."""
    click_on(next(one for one in place.findChildren(QPushButton) if one.text() == words))
    dialog = place.findChild(QFileDialog)
    assert dialog is not None
    return dialog


async def test_the_numbers_leave_as_a_table(floor: Floor, tmp_path: Path) -> None:
    page, _, place = await shown(floor)
    dialog = asked(place, "Export CSV…")
    path = tmp_path / "overview.csv"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await until(lambda: "overview.csv is saved" in page.notices.sentence, "it is saved")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["stylist"] for row in rows] == [column.stylist.name for column in floor.day.columns] + [""]
    assert rows[0]["busy_minutes"] == "60"
    assert rows[-1]["expected_takings"] == "64,00"


@pytest.mark.parametrize("words", ["Save as PDF…", "Export CSV…"])
async def test_a_file_is_of_the_date_it_was_asked_for_and_only_for_who_saved_it(
    floor: Floor, tmp_path: Path, words: str
) -> None:
    page, desk, place = await shown(floor)
    dialog = asked(place, words)
    path = tmp_path / Path(dialog.selectedFiles()[0]).name
    await desk.watch(SATURDAY + timedelta(days=1))
    await until(lambda: page.model.day is not None and page.model.day.date != SATURDAY, "Sunday is shown")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await until(lambda: page.notices.sentence == f"{path.name} is saved.", "it is saved")
    assert page.notices.offer == "Open folder"
    content = path.read_bytes()
    told = " ".join(read_pdf(content)) if path.suffix == ".pdf" else content.decode()
    assert ("Saturday 21 November 2026" if path.suffix == ".pdf" else SATURDAY.isoformat()) in told
    assert path.stem == f"overview-{SATURDAY.isoformat()}"
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0


async def test_a_file_that_cannot_be_written_is_told(floor: Floor, tmp_path: Path) -> None:
    page, _, place = await shown(floor)
    dialog = asked(place, "Export CSV…")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "overview.csv"))
    dialog.close()
    await until(lambda: page.notices.sentence.startswith("overview.csv can't be written"), "told")


async def test_a_pc_without_printer_says_so(floor: Floor) -> None:
    page, _, place = await shown(floor)
    click_on(next(one for one in place.findChildren(QPushButton) if one.text() == "Print…"))
    assert page.notices.sentence.startswith("This PC has no printer.")
