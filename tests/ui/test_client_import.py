"""A list of clients is read in: file, columns, errors line by line, batches with progress, a stop, a last sentence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from salon_desk.domain.client import NEW, Client
from salon_desk.domain.client_import import Field
from salon_desk.ui import client_imports
from salon_desk.ui.client_import_page import ClientImportPage
from salon_desk.ui.client_imports import LOOKING
from salon_desk.ui.window import SalonWindow
from tests.helpers.fake_desk import FakeDesk
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key

LIST = """Name;Mobile;E-mail;Points
Maja Holm;070-174 06 05;maja@example.org;12
Leo Brandt;;not an address;3
Ida Falk;;;
"""


async def _open(floor: Floor) -> tuple[SalonWindow, FakeDesk, ClientImportPage]:
    window, desk = await floor.window()
    window.page.clients.import_list()
    return window, desk, window.page.clients.imports.page


async def _read(window: SalonWindow, path: Path, text: str = LIST) -> None:
    path.write_text(text, encoding="utf-8")
    window.page.clients.imports.read(path)
    page = window.page.clients.imports.page
    await until(lambda: "imported" in page.found.text() and LOOKING not in page.found.text(), "the list is read")


def _names(floor: Floor) -> list[str]:
    return [client.name for client in floor.book.clients]


def _many(count: int) -> str:
    return "Name\n" + "".join(f"Client {number}\n" for number in range(count))


async def test_a_file_is_chosen_and_its_columns_are_guessed(floor: Floor, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    _, _, page = await _open(floor)
    click_on(page.choose)
    dialog = page.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(tmp_path))
    dialog.findChildren(QLineEdit)[0].setText(str(tmp_path / "list.csv"))
    dialog.accept()
    await until(lambda: "imported" in page.found.text())
    assert page.columns == (Field.NAME, Field.PHONE, Field.EMAIL, None)
    first = page.table.item(1, 0)
    assert first is not None
    assert first.text() == "Maja Holm"
    await until(lambda: page.found.text() == "2 new clients can be imported; 1 line can't be read.")
    assert not page.leave_out.isVisible()
    assert page.errors.toPlainText() == "Line 3: “not an address” is not an e-mail address."


async def test_what_can_be_read_comes_into_the_book(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv")
    click_on(page.write)
    await until(lambda: "came into the book" in window.page.notices.sentence)
    assert page.found.text() == "2 clients came into the book. 1 line could not be read."
    assert _names(floor)[2:] == ["Maja Holm", "Ida Falk"]
    assert not page.write.isEnabled()


async def test_who_is_in_the_book_already_is_shown_and_left_out(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv", LIST + "Sofia Lindgren;;;\nida falk;;;\n")
    assert page.found.text() == "2 new clients can be imported; 2 are there already; 1 line can't be read."
    assert page.errors.toPlainText().splitlines() == [
        "Line 3: “not an address” is not an e-mail address.",
        "Line 5: in the book already as Sofia Lindgren, 070-123 45 67.",
        "Line 6: further up in this list already as Ida Falk.",
    ]
    assert page.leave_out.isVisible()
    assert page.write.text() == "Import 2 clients"
    click_on(page.write)
    await until(lambda: "came into the book" in window.page.notices.sentence)
    assert page.found.text() == (
        "2 clients came into the book. 2 were there already and left out. 1 line could not be read."
    )
    assert _names(floor)[2:] == ["Maja Holm", "Ida Falk"]
    assert not page.leave_out.isVisible()


async def test_who_is_there_already_can_be_added_all_the_same(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv", LIST + "Sofia Lindgren;;;\n")
    click_on(page.leave_out)
    assert page.write.text() == "Import 3 clients"
    click_on(page.write)
    await until(lambda: "came into the book" in window.page.notices.sentence)
    assert page.found.text() == "3 clients came into the book. 1 line could not be read."
    assert _names(floor)[2:] == ["Maja Holm", "Ida Falk", "Sofia Lindgren"]


async def test_who_came_into_the_book_meanwhile_is_left_out_and_counted(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    other = await floor.desk()
    await _read(window, tmp_path / "list.csv")
    assert page.write.text() == "Import 2 clients"
    await other.clients.save(Client(NEW, "Ida Falk"))
    click_on(page.write)
    await until(lambda: "came into the book" in window.page.notices.sentence)
    assert page.found.text().startswith("1 client came into the book. 1 was there already and left out.")


async def test_another_meaning_of_a_column_is_seen_at_once(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv")
    page.table.boxes[2].setCurrentIndex(0)
    await until(lambda: page.found.text() == "3 new clients can be imported.")
    assert not page.errors.isVisible()
    page.table.boxes[0].setCurrentIndex(0)
    await until(lambda: page.found.text() == "Which column has the clients' names?")
    assert not page.write.isEnabled()


async def test_escape_stops_after_a_batch_and_the_rest_can_follow(floor: Floor, tmp_path: Path) -> None:
    window, desk, page = await _open(floor)
    await _read(window, tmp_path / "list.csv", _many(450))
    desk.answers.clear()
    click_on(page.write)
    await until(page.bar.isVisible)
    key(Qt.Key.Key_Escape)
    desk.answers.set()
    await until(lambda: "stopped" in page.found.text())
    assert page.found.text() == "200 clients came into the book. 250 did not; you stopped it."
    assert window.page.clients.imports.is_open
    click_on(page.write)
    await until(lambda: page.found.text() == "250 clients came into the book.")
    assert len(floor.book.clients) == 452


async def test_a_cut_is_told_and_the_rest_can_follow(floor: Floor, tmp_path: Path) -> None:
    window, desk, page = await _open(floor)
    await _read(window, tmp_path / "list.csv")
    desk.answers.clear()
    click_on(page.write)
    await settled()
    desk.cut()
    assert not page.write.isEnabled()
    desk.answers.set()
    await until(lambda: "came into the book" in page.found.text())
    page.show_end("0 clients came into the book.", 2)
    desk.mend()
    assert page.write.isEnabled()


async def test_progress_is_shown_batch_by_batch(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv", _many(3 * client_imports.BATCH))
    seen: list[int] = []
    page.bar.valueChanged.connect(seen.append)
    click_on(page.write)
    await until(lambda: "came into the book" in page.found.text())
    assert seen == [0, 200, 400, 600]


async def test_what_is_no_list_is_told(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\0\0\0")
    window.page.clients.imports.read(tmp_path / "photo.csv")
    await until(lambda: window.page.notices.sentence == "This is not a CSV file.")
    window.page.clients.imports.read(tmp_path / "nothing.csv")
    await until(lambda: window.page.notices.sentence.startswith("nothing.csv can't be read: "))
    assert not page.table.isVisible()


async def test_every_list_box_has_a_name_and_escape_closes_the_page(floor: Floor, tmp_path: Path) -> None:
    window, _, page = await _open(floor)
    await _read(window, tmp_path / "list.csv")
    assert [box.accessibleName() for box in page.findChildren(QComboBox)] == [
        f"What the column {heading} means" for heading in ("Name", "Mobile", "E-mail", "Points")
    ]
    key(Qt.Key.Key_Escape)
    assert not window.page.clients.imports.is_open


async def test_a_fault_in_the_middle_of_an_import_is_told_and_the_rest_can_follow(
    floor: Floor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk, page = await _open(floor)
    await _read(window, tmp_path / "list.csv", _many(450))
    write_some = desk.clients.import_some
    batches: list[int] = []

    async def second_is_faulty(clients: Sequence[Client], *, anyway: bool) -> int:
        batches.append(len(clients))
        if len(batches) == 2:
            raise RuntimeError("a fault")
        return await write_some(clients, anyway=anyway)

    monkeypatch.setattr(desk.clients, "import_some", second_is_faulty)
    click_on(page.write)
    await until(lambda: "250 did not: That did not work" in page.found.text())
    click_on(page.write)
    await until(lambda: page.found.text() == "250 clients came into the book.")
    assert batches == [200, 200, 200, 50]
