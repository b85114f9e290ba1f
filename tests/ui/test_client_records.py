"""What becomes of a client's record on her page: merged and parted, exported, erased."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.helpers.client_floor import SOFIA, SOFIE, client_page, told
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


async def test_two_records_are_merged_after_a_look_and_parted_again(floor: Floor) -> None:
    window, page = await client_page(floor)
    click_on(page.merge)
    type_text("sof")
    await until(lambda: page.merging.search.hits.rows)
    assert [row.line.client.id for row in page.merging.search.hits.rows] == [SOFIE]
    key(ENTER)
    assert page.merging.words.text() == "Sofia Lindgren stays, Sofie Ahl goes."
    assert "Is not kept: Sofie Ahl · 070-765 43 21" in page.merging.preview.text()
    key(ENTER)
    await told(window, "Sofie Ahl is merged into Sofia Lindgren.")
    assert [client.id for client in floor.book.clients] == [SOFIA]
    key(Qt.Key.Key_F8)
    await told(window, "Sofie Ahl has a record of her own again.")
    assert {client.id for client in floor.book.clients} == {SOFIA, SOFIE}


async def test_the_other_record_can_be_the_one_that_stays(floor: Floor) -> None:
    window, page = await client_page(floor)
    click_on(page.merge)
    type_text("ahl")
    await until(lambda: page.merging.search.hits.rows)
    key(ENTER)
    click_on(page.merging.turn)
    assert page.merging.words.text() == "Sofie Ahl stays, Sofia Lindgren goes."
    click_on(page.merging.merge)
    await told(window, "Sofia Lindgren is merged into Sofie Ahl.")
    assert page.title.text() == "Sofie Ahl"


async def test_escape_leaves_the_merge_and_then_the_page(floor: Floor) -> None:
    window, page = await client_page(floor)
    click_on(page.merge)
    type_text("sofie")
    key(ESCAPE)
    assert page.merging.isHidden()
    assert window.page.centre.over is page
    key(ESCAPE)
    assert not window.page.clients.is_open
    assert len(floor.book.clients) == 2


async def test_erasing_asks_and_enter_alone_erases_nobody(floor: Floor) -> None:
    window, page = await client_page(floor)
    click_on(page.erase)
    assert "can't be undone" in page.question.words.text()
    key(ENTER)
    assert page.question.isHidden()
    click_on(page.erase)
    click_on(page.question.yes)
    await told(window, "The client is erased.")
    assert [client.id for client in floor.book.clients] == [SOFIE]
    assert not window.page.clients.is_open


async def test_everything_of_one_person_goes_into_a_file(floor: Floor, tmp_path: Path) -> None:
    window, page = await client_page(floor)
    click_on(page.export)
    await until(lambda: page.findChildren(QFileDialog))
    dialog = page.findChildren(QFileDialog)[0]
    assert Path(dialog.selectedFiles()[0]).name == "sofia-lindgren.json"
    dialog.setDirectory(str(tmp_path))
    dialog.findChildren(QLineEdit)[0].setText("sofia")
    dialog.accept()
    await told(window, "sofia.json is saved.")
    assert window.page.notices.offer == "Open folder"
    assert "sofia@example.org" in json.dumps(json.loads((tmp_path / "sofia.json").read_text(encoding="utf-8")))


async def test_a_file_that_cant_be_written_is_told(floor: Floor, tmp_path: Path) -> None:
    window, page = await client_page(floor)
    click_on(page.export)
    await until(lambda: page.findChildren(QFileDialog))
    page.findChildren(QFileDialog)[0].fileSelected.emit(str(tmp_path / "nowhere" / "sofia.json"))
    await told(window, "sofia.json can't be written: ")
    page.findChildren(QFileDialog)[0].reject()
