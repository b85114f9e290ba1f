"""The page of the backups: what it says at a glance, what is done on it, and what becomes of each failure."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from salon_desk.domain.backup import Progress, Step
from salon_desk.domain.backup_shelf import PutAside, SecondPlace, Shelf
from salon_desk.ui.set_up.backups_page import BackupsPage
from salon_desk.ui.set_up.place import BACKUPS
from salon_desk.ui.theme import DARK, LIGHT
from salon_desk.ui.this_pc import ThisPc
from tests.helpers.fake_backups import FOLDER, NIGHT, NOW, STICK, FakeBackups, backup
from tests.helpers.plain import plain
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key
from tests.helpers.screen_reader import announcements
from tests.helpers.set_up_floor import set_up_at


async def at_backups(floor: Floor, backups: FakeBackups | None = None) -> BackupsPage:
    """A desk at that page, when it has looked."""
    used = backups or floor.backups
    window, _ = await floor.window(this_pc=ThisPc(backups=used))
    place = await set_up_at(window.page)
    place.show_page(BACKUPS)
    page = place.backups
    assert page is not None
    await until(lambda: used.why_not or page.card.isVisible(), "it has looked")
    return page


async def ready(page: BackupsPage) -> None:
    """Go on when what was begun is done."""
    await until(lambda: not page.is_busy, "it is done")


def rows(page: BackupsPage) -> list[list[str]]:
    """What stands in the list."""
    model = page.list.model()
    across = range(model.columnCount())
    return [[plain(str(model.index(row, column).data())) for column in across] for row in range(model.rowCount())]


async def test_at_one_glance_it_says_whether_the_book_is_safe(floor: Floor) -> None:
    page = await at_backups(floor)
    assert (
        plain(page.card.verdict.text()) == "The book is safe: the last good backup was made on Sat 21 Nov 2026, 09:24."
    )
    assert page.card.where.text() == f"The backups lie in {FOLDER}. One is made every day by itself."
    assert (
        plain(page.card.second.text()) == f"Second place: {STICK}. The newest copy was made on Sat 21 Nov 2026, 09:24."
    )
    assert page.card.verdict.property("tone") == "good"


@pytest.mark.parametrize(
    ("shelf", "verdict", "second"),
    [
        (Shelf(NOW, FOLDER), "There is no good backup of the book yet.", "There is no second place yet."),
        (
            Shelf(NOW + 5 * NIGHT, FOLDER, True, (backup(),), (), SecondPlace(STICK, None, "It is not there now.")),
            "The last good backup is 5 days old.",
            f"Second place: {STICK}. It is not there now.",
        ),
        (Shelf(NOW, FOLDER, trouble="The folder is gone."), "The folder is gone.", "There is no second place yet."),
    ],
)
async def test_a_worry_is_said_as_one(floor: Floor, shelf: Shelf, verdict: str, second: str) -> None:
    page = await at_backups(floor, FakeBackups(shelf))
    assert plain(page.card.verdict.text()) == verdict
    assert page.card.second.text().startswith(second)
    assert [words.property("tone") for words in (page.card.verdict, page.card.second)] == ["warning"] * 2


async def test_the_list_says_what_is_in_each_and_whether_it_is_good(floor: Floor) -> None:
    page = await at_backups(floor)
    assert rows(page)[0] == [
        "Sat 21 Nov 2026, 09:24", "1240 bookings, 3 Mar 2025 – 30 Jan 2027 · 512 clients", "1402 KB", "0.1.0", "proven",
    ]  # fmt: skip
    assert [row[-1] for row in rows(page)] == [
        "proven", "proven", "proven", "damaged", "proven", "not tried yet", "kept until 12 Dec 2026",
    ]  # fmt: skip
    for look in (DARK, LIGHT):
        page.set_look(look)
        inks = [page.list.model().index(row, 4).data(Qt.ItemDataRole.ForegroundRole).color() for row in (0, 3, 5)]
        assert inks == [look.good_ink, look.warning_ink, look.faint]


async def test_it_looks_again_each_time_it_is_opened_and_keeps_what_is_chosen(floor: Floor) -> None:
    page = await at_backups(floor)
    page.list.setCurrentCell(2, 0)
    chosen = page.list.source
    new = backup(-1)
    floor.backups.shelf = floor.backups.shelf._replace(backups=(new, *floor.backups.shelf.backups))
    page.open()
    await until(lambda: page.list.sources[0] == new, "the new one is in the list")
    assert page.list.source == chosen


@pytest.mark.skipif(sys.platform != "linux", reason="the ear is fitted to Qt's library for Linux")
async def test_a_backup_tells_how_far_it_is_and_the_window_goes_on(floor: Floor) -> None:
    floor.backups.works.clear()
    with announcements() as heard:
        page = await at_backups(floor)
        looks = floor.backups.looks
        click_on(page.now_button)
        assert QApplication.focusWidget() is page.progress.cancel_button
        await until(page.progress.bar.isVisible, "it tells how far it is")
        assert page.progress.words.text() == "Writing the backup: 3000 KB of 7000 KB"
        assert not any(button.isEnabled() for button in (page.now_button, page.file_button, page.inside_button))
        page.back_up()
        floor.backups.works.set()
        await ready(page)
    assert floor.backups.deeds == ["back up"]
    assert floor.backups.looks == looks + 1
    assert heard[-2:] == ["The backup begins…", "The backup is made and was tried."]
    assert page.said.text() == heard[-1]
    assert not page.progress.isVisible()
    assert QApplication.focusWidget() is page.now_button


async def test_what_has_to_be_told_of_a_backup_is_told_beside_it(floor: Floor) -> None:
    page = await at_backups(floor)
    floor.backups.warnings = ("The second place for backups, /stick, is not there.",)
    click_on(page.now_button)
    await ready(page)
    assert page.said.text() == "The backup is made. The second place for backups, /stick, is not there."
    assert page.said.property("tone") == "warning"


@pytest.mark.parametrize("by_key", [False, True])
async def test_it_is_cancelled_by_a_click_or_esc(floor: Floor, by_key: bool) -> None:
    floor.backups.works.clear()
    page = await at_backups(floor)
    click_on(page.now_button)
    if by_key:
        key(Qt.Key.Key_Escape)
    else:
        click_on(page.progress.cancel_button)
    await ready(page)
    assert (page.said.text(), page.said.property("tone")) == ("It was cancelled; nothing was changed.", "plain")
    assert page.now_button.isEnabled()


async def test_a_failure_is_one_sentence_and_the_page_is_as_before(floor: Floor) -> None:
    page = await at_backups(floor)
    before = rows(page)
    floor.backups.refuses = "The disk with /backups is full: the backup was not kept."
    click_on(page.now_button)
    await ready(page)
    assert (page.said.text(), page.said.property("tone")) == (floor.backups.refuses, "warning")
    assert rows(page) == before
    assert page.now_button.isEnabled()


async def test_closing_the_window_calls_it_off(floor: Floor) -> None:
    floor.backups.works.clear()
    page = await at_backups(floor)
    click_on(page.now_button)
    await until(lambda: floor.backups.deeds, "it works")
    window = floor.windows[0]
    window.close()
    await until(window.closed.is_set, "it is closed")
    await until(lambda: floor.backups.called_off, "the work has ended")
    await settled()


async def test_one_is_looked_into_and_restored_after_two_questions_by_keys_alone(floor: Floor) -> None:
    page = await at_backups(floor)
    page.list.setFocus()
    key(Qt.Key.Key_Down)
    chosen = page.list.source
    key(Qt.Key.Key_Return)
    await ready(page)
    inside = page.restoring
    assert plain(inside.title.text()) == "Backup of Fri 20 Nov 2026, 09:24"
    assert inside.losses == [
        "12 bookings made since then", "3 other visits changed since then", "1 client's record changed since then",
    ]  # fmt: skip
    key(Qt.Key.Key_Return)
    assert inside.question.isVisible()
    key(Qt.Key.Key_Return)
    assert not inside.question.isVisible(), "Enter alone changes nothing"
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await ready(page)
    assert floor.backups.deeds == [chosen, chosen]


async def test_esc_leads_back_step_by_step(floor: Floor) -> None:
    page = await at_backups(floor)
    click_on(page.inside_button)
    await ready(page)
    click_on(page.restoring.restore_button)
    key(Qt.Key.Key_Escape)
    assert page.restoring.isVisible()
    assert not page.restoring.question.isVisible()
    key(Qt.Key.Key_Escape)
    assert not page.restoring.isVisible()
    assert QApplication.focusWidget() is page.list


async def test_while_other_desks_are_open_it_can_only_be_looked_at_again(floor: Floor) -> None:
    page = await at_backups(floor)
    floor.backups.desks = ("Desk 2", "Desk 3")
    click_on(page.inside_button)
    await ready(page)
    inside = page.restoring
    assert inside.open_elsewhere.text() == (
        "The book is still open (Desk 2 and Desk 3): please close Salon Desk there and try again."
    )
    assert not inside.restore_button.isVisible()
    floor.backups.desks = ()
    click_on(inside.again_button)
    await ready(page)
    assert inside.restore_button.isVisible()
    assert not inside.open_elsewhere.isVisible()


async def test_a_restore_that_is_refused_is_told_where_it_was_wanted(floor: Floor) -> None:
    page = await at_backups(floor)
    page.list.setCurrentCell(6, 0)
    assert isinstance(page.list.source, PutAside)
    click_on(page.inside_button)
    await ready(page)
    floor.backups.refuses = "The disk with the salon's book has too little room left."
    floor.backups.progress = Progress(Step.CHECKING, 0)
    click_on(page.restoring.restore_button)
    click_on(page.restoring.question.yes)
    await ready(page)
    assert page.restoring.isVisible()
    assert page.restoring.said.text() == floor.backups.refuses


async def test_a_file_from_elsewhere_is_looked_into_in_the_same_way(floor: Floor, tmp_path: Path) -> None:
    page = await at_backups(floor)
    file = tmp_path / "old-pc.backup"
    file.write_bytes(b"PGDMP")
    click_on(page.file_button)
    choose(page, file)
    await ready(page)
    assert page.restoring.isVisible()
    assert page.restoring.source == floor.backups.backup_in(file)


async def test_a_second_place_is_tried_at_once(floor: Floor, tmp_path: Path) -> None:
    page = await at_backups(floor, FakeBackups(Shelf(NOW, FOLDER)))
    click_on(page.card.place_button)
    choose(page, tmp_path)
    await ready(page)
    assert page.said.text() == "The second place is good."
    assert str(tmp_path) in page.card.second.text()


async def test_a_pc_that_has_joined_says_where_backups_are_made(floor: Floor) -> None:
    sentence = "Backups are made on the PC that keeps the book: salon-pc."
    page = await at_backups(floor, FakeBackups(why_not=sentence))
    assert sentence in [spoken.text() for spoken in page.findChildren(type(page.card.verdict)) if spoken.isVisible()]
    assert not page.now_button.isVisible()


def choose(page: BackupsPage, path: Path) -> None:
    """Somebody chooses this in the dialog that is open."""
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
