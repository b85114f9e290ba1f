"""The backups in the window, for real: by clicks on a desk's page, with its book, its server and its disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from salon_desk import settings
from salon_desk.backups_at_hand import BackupsAtHand
from salon_desk.database import migrate
from salon_desk.database.server import server_for
from salon_desk.handover import Handover
from salon_desk.settings import Settings
from salon_desk.ui.set_up.backups_page import BackupsPage
from salon_desk.ui.set_up.place import BACKUPS
from salon_desk.ui.window import SalonWindow
from tests.helpers.books import TestBook
from tests.helpers.qt_loop import until
from tests.helpers.restorable import databases_beside, desk_at_it, restorable_book, visits
from tests.helpers.salon_floor import click_on
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.set_up_floor import set_up_at
from tests.helpers.whole_desks import Clicks, back_again, bookings, play

PATIENCE = 30.0  # a restore takes a second or two, on a PC that does nothing else

book = pytest.fixture(restorable_book)
told = pytest.fixture(desk_at_it)


@pytest.fixture
def played(qapp: QApplication, told: Settings) -> Callable[[Clicks], None]:
    """Opens the desk, and lets somebody do something there; at the end its window is closed."""
    return partial(play, told)


async def backups_page(window: SalonWindow) -> BackupsPage:
    """The page, when it has looked."""
    place = await set_up_at(window.page)
    place.show_page(BACKUPS)
    page = place.backups
    assert page is not None
    await until(page.card.isVisible, "it has looked")
    return page


async def ready(page: BackupsPage) -> None:
    """Go on when what was begun is done."""
    await until(lambda: not page.is_busy, "it is done", PATIENCE)


async def backed_up(window: SalonWindow) -> BackupsPage:
    """The page, when a backup is made there."""
    page = await backups_page(window)
    click_on(page.now_button)
    await ready(page)
    return page


async def restore(window: SalonWindow, page: BackupsPage) -> str:
    """Look into what is chosen, and let it be the book; what the desk says then."""
    click_on(page.inside_button)
    await ready(page)
    return await put_in_place(window, page)


async def put_in_place(window: SalonWindow, page: BackupsPage) -> str:
    """Say yes twice, and wait until the desk is back; what it says then."""
    click_on(page.restoring.restore_button)
    before = window.page
    click_on(page.restoring.question.yes)
    return await back_again(window, before, PATIENCE)


def test_a_backup_is_made_and_brought_back_by_clicks_and_the_book_before_it_too(
    book: TestBook, played: Callable[[Clicks], None]
) -> None:
    seen: list[object] = []

    async def clicks(window: SalonWindow) -> None:
        page = await backups_page(window)
        assert page.card.verdict.text() == "There is no good backup of the book yet."
        click_on(page.now_button)
        await ready(page)
        assert page.said.text() == "The backup is made and was tried."
        assert page.card.verdict.text().startswith("The book is safe")
        book.book(book.slot("15:00"))
        book.close()  # or it would be another desk that has the book open
        await until(lambda: bookings(window) == 2, "the desk shows both")
        click_on(page.inside_button)
        await ready(page)
        assert page.restoring.losses == ["1 booking made since then"]
        click_on(page.restoring.back_button)
        seen.extend((await restore(window, page), bookings(window)))
        page = await backups_page(window)
        await until(lambda: len(page.list.sources) == 2, "the book until now is in the list")
        page.list.setCurrentCell(1, 0)
        seen.extend((await restore(window, page), bookings(window)))

    played(clicks)
    assert "is the book now. The one until now is kept for 30 days." in str(seen[0])
    assert str(seen[2]).startswith("The earlier book is the book again.")
    assert (seen[1], seen[3]) == (1, 2)
    assert visits(book) == 2


def test_it_is_cancelled_by_a_click_and_nothing_is_left(
    book: TestBook, played: Callable[[Clicks], None], told: Settings
) -> None:
    async def clicks(window: SalonWindow) -> None:
        page = await backups_page(window)
        click_on(page.now_button)
        click_on(page.progress.cancel_button)
        await ready(page)
        assert page.said.text() == "It was cancelled; nothing was changed."
        assert page.list.sources == ()

    played(clicks)
    assert list(told.backups.glob("*")) == []


def test_a_desk_that_is_open_elsewhere_keeps_the_book_and_is_named(
    book: TestBook, played: Callable[[Clicks], None]
) -> None:
    async def clicks(window: SalonWindow) -> None:
        page = await backed_up(window)
        click_on(page.inside_button)
        await ready(page)
        book.direct.execute("SET application_name = 'Desk 2'")
        click_on(page.restoring.again_button)
        await ready(page)
        assert "Desk 2" in page.restoring.open_elsewhere.text()
        page.restore(page.list.sources[0])
        await ready(page)
        assert "still open (Desk 2" in page.restoring.said.text()
        assert window.has_desk
        assert bookings(window) == 1

    played(clicks)


def test_the_window_that_is_closed_in_the_middle_of_a_restore_leaves_the_book_as_it_was(
    book: TestBook, played: Callable[[Clicks], None]
) -> None:
    async def clicks(window: SalonWindow) -> None:
        page = await backed_up(window)
        book.book(book.slot("15:00"))
        book.close()
        page.restore(page.list.sources[0])
        await until(page.progress.bar.isVisible, "it is read beside the book", PATIENCE)

    played(clicks)
    assert visits(book) == 2
    assert databases_beside(book) == []


def test_a_book_moves_to_another_pc_by_a_file(book: TestBook, tmp_path: Path, qapp: QApplication) -> None:
    """There the server comes with the program, and sleeps again when the window is closed."""
    old = BackupsAtHand(of_home(tmp_path / "old", book), Handover())
    old.back_up(lambda _: None, Event())
    (made,) = old.look().backups
    there = settings.load({"SALON_DESK_HOME": str(tmp_path / "new")}, desk="Desk 1", person="Anna")
    found_on(there)
    said: list[str] = []

    async def clicks(window: SalonWindow) -> None:
        page = await backups_page(window)
        page.look_into_file(made.file)
        await ready(page)
        assert page.restoring.losses == ["It is the book of another salon: “Test Salon”, not “New Salon”."]
        said.extend((await put_in_place(window, page), window.page.desk.roster.salon.name))

    play(there, clicks)
    assert "is the book now." in said[0]
    assert said[1] == "Test Salon"
    assert not list(there.server_folder.glob("data-*/postmaster.pid"))


def of_home(home: Path, book: TestBook) -> Settings:
    """Those of a PC at that book."""
    return settings.load({"SALON_DESK_HOME": str(home), "SALON_DESK_DATABASE_URL": book.url})


def found_on(there: Settings) -> None:
    """Found a salon in the book of a PC that has none yet."""
    server = server_for(there)
    url = server.start()
    migrate.upgrade(url)
    small = small_salon()
    found_salon(url, small._replace(salon=small.salon._replace(name="New Salon")))
    server.leave()
