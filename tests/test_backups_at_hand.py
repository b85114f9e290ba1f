"""The backups in the window, for real: by clicks on a desk's page, with its book, its server and its disk."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import psycopg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from salon_desk import app, settings
from salon_desk.backups_at_hand import BackupsAtHand
from salon_desk.database import migrate
from salon_desk.database.server import server_for
from salon_desk.domain.backup_shelf import SecondPlace, Trust
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.failures import GOOD
from salon_desk.handover import Handover
from salon_desk.settings import Book, Settings
from salon_desk.ui.set_up.backups_page import BackupsPage
from salon_desk.ui.set_up.place import BACKUPS
from salon_desk.ui.window import SalonWindow
from tests.helpers.books import TestBook, opened, plain
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import click_on
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.server import ScratchServer
from tests.helpers.set_up_floor import set_up_at

Clicks = Callable[[SalonWindow], Awaitable[None]]
PATIENCE = 30.0  # a restore takes a second or two, on a PC that does nothing else


@pytest.fixture
def book(database_url: str, server: ScratchServer) -> Iterator[TestBook]:
    """The small salon with a booking; what restores put beside it goes with it."""
    with opened(database_url) as small:
        small.book(small.slot("12:00"))
        yield small
    beside = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
    with psycopg.connect(server.embedded.conninfo("postgres")) as connection:
        names = connection.execute(beside, (f"{small.engine.url.database}_",)).fetchall()
    for (name,) in names:
        server.drop_database(name)


@pytest.fixture
def told(book: TestBook, tmp_path: Path) -> Settings:
    """Those of a desk at that book, shown on the day of its booking."""
    environment = {"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": book.url}
    day = book.slot("12:00").start.date().isoformat()
    return settings.load(environment, desk="Plats Björk", person="Anna", first_day=day)


@pytest.fixture
def played(qapp: QApplication, told: Settings) -> Callable[[Clicks], None]:
    """Opens the desk, and lets somebody do something there; at the end its window is closed."""
    return partial(play, told)


def play(told: Settings, clicks: Clicks) -> None:
    """Open a desk by these settings, and let somebody do something there; at the end its window is closed."""
    tasks: list[asyncio.Task[None]] = []

    async def work(window: SalonWindow) -> None:
        try:
            await clicks(window)
        finally:
            window.close()

    async def begin(window: SalonWindow) -> None:
        tasks.append(asyncio.create_task(work(window)))

    assert app.run(told, begin) == GOOD
    tasks[0].result()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


def bookings(window: SalonWindow) -> int:
    """How many the desk shows; -1 while it shows none at all."""
    day = window.page.model.day if window.has_desk else None
    return len(day.visits) if day is not None else -1


async def restore(window: SalonWindow, page: BackupsPage) -> str:
    """Look into what is chosen, say yes twice, and wait until the desk is back; what it says then."""
    click_on(page.inside_button)
    await ready(page)
    click_on(page.restoring.restore_button)
    before = window.page
    click_on(page.restoring.question.yes)
    await until(lambda: window.has_desk and window.page is not before, "the desk is back", PATIENCE)
    await until(lambda: window.page.notices.sentence, "it says so")
    return window.page.notices.sentence


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
        page = await backups_page(window)
        click_on(page.now_button)
        await ready(page)
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
        page = await backups_page(window)
        click_on(page.now_button)
        await ready(page)
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
        click_on(page.restoring.restore_button)
        before = window.page
        click_on(page.restoring.question.yes)
        await until(lambda: window.has_desk and window.page is not before, "the desk is back", PATIENCE)
        await until(lambda: window.page.notices.sentence, "it says so")
        said.extend((window.page.notices.sentence, window.page.desk.roster.salon.name))

    play(there, clicks)
    assert "is the book now." in said[0]
    assert said[1] == "Test Salon"
    assert not list(there.server_folder.glob("data-*/postmaster.pid"))


def test_a_desk_that_comes_in_between_keeps_the_book_and_who_let_go_is_told(book: TestBook, told: Settings) -> None:
    at_hand = BackupsAtHand(told, Handover())
    at_hand.back_up(lambda _: None, Event())
    (source,) = at_hand.look().backups
    book.close()

    async def let_go() -> str:
        with at_hand.handover.offered() as wanted:
            work = asyncio.create_task(asyncio.to_thread(at_hand.put_in_place, source, lambda _: None, Event()))
            change = await wanted
            visitor = psycopg.connect(plain(book.url), application_name="Desk 2")
        with pytest.raises(Refusal, match="still open"):
            await work
        visitor.close()
        return change.outcome.result().sentence

    assert "still open (Desk 2)" in asyncio.run(let_go())
    assert visits(book) == 1
    assert databases_beside(book) == []


def test_where_no_desk_would_come_back_nothing_is_changed(book: TestBook, told: Settings) -> None:
    at_hand = BackupsAtHand(told, Handover())
    at_hand.back_up(lambda _: None, Event())
    (source,) = at_hand.look().backups
    book.close()
    with pytest.raises(Refusal, match="window was closed"):
        at_hand.put_in_place(source, lambda _: None, Event())
    assert databases_beside(book) == []


def test_a_second_place_is_tried_by_a_copy_and_remembered(book: TestBook, told: Settings, tmp_path: Path) -> None:
    at_hand = BackupsAtHand(told, Handover())
    at_hand.back_up(lambda _: None, Event())
    stick = tmp_path / "stick"
    stick.mkdir()
    at_hand.take_second_place(stick, lambda _: None, Event())
    (made,) = at_hand.look().backups
    assert at_hand.look().second == SecondPlace(stick, made.made_at)
    assert (stick / made.file.name).read_bytes() == made.file.read_bytes()
    assert settings.load({"SALON_DESK_HOME": str(told.home)}).backup_copy == stick
    at_hand.back_up(lambda _: None, Event())
    assert len(list(stick.glob("*.backup"))) == 2
    shutil.rmtree(stick)
    second = at_hand.look().second
    assert second is not None
    assert second.trouble == "It is not there now."


def test_a_wrong_second_place_is_told_and_the_one_before_stays(book: TestBook, told: Settings, tmp_path: Path) -> None:
    at_hand = BackupsAtHand(told, Handover())
    stick = tmp_path / "stick"
    stick.mkdir()
    at_hand.take_second_place(stick, lambda _: None, Event())
    at_hand.back_up(lambda _: None, Event())
    (tmp_path / "letter").write_text("Dear Lea")
    wrong = {
        tmp_path / "nowhere": "can't be used for backups: No such file",
        tmp_path / "letter": "can't be used for backups: Not a directory",
        told.backups: "is the same as the first",
    }
    for folder, why in wrong.items():
        with pytest.raises(Refusal, match=why):
            at_hand.take_second_place(folder, lambda _: None, Event())
    assert at_hand.settings.backup_copy == stick
    assert settings.load({"SALON_DESK_HOME": str(told.home)}).backup_copy == stick


def test_a_cut_file_is_told_and_stands_as_damaged_in_the_list(book: TestBook, told: Settings) -> None:
    at_hand = BackupsAtHand(told, Handover())
    at_hand.back_up(lambda _: None, Event())
    (made,) = at_hand.look().backups
    made.file.write_bytes(made.file.read_bytes()[: made.size // 2])
    (cut,) = at_hand.look().backups
    assert cut.trust is Trust.DAMAGED
    assert at_hand.look().worry == "There is no good backup of the book yet."
    with pytest.raises(Refusal, match="is damaged"):
        at_hand.look_into(cut, lambda _: None, Event())


def test_without_its_server_the_backups_are_still_listed(book: TestBook, told: Settings) -> None:
    at_hand = BackupsAtHand(told, Handover())
    at_hand.back_up(lambda _: None, Event())
    at_hand.settings = replace(told, database_url="postgresql+psycopg://nobody@127.0.0.1:1/salon")
    shelf = at_hand.look()
    assert (len(shelf.backups), shelf.put_aside, shelf.worry) == (1, (), "")
    with pytest.raises(Unreachable):
        at_hand.back_up(lambda _: None, Event())


def test_a_pc_that_has_joined_says_where_backups_are_made(told: Settings) -> None:
    joined = replace(told, book=Book.JOINED, database_url="postgresql+psycopg://desk_1:secret@salon-pc:5432/salon")
    assert BackupsAtHand(joined, Handover()).why_not == (
        "Backups are made on the PC that keeps the book: salon-pc:5432."
    )
    assert BackupsAtHand(told, Handover()).why_not == ""


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


def visits(book: TestBook) -> int:
    """How many the book has."""
    with psycopg.connect(plain(book.url)) as connection:
        return int(connection.execute("SELECT count(*) FROM salon.visit").fetchall()[0][0])


def databases_beside(book: TestBook) -> list[str]:
    """The databases beside the book."""
    with psycopg.connect(plain(book.url)) as connection:
        beside = "SELECT datname FROM pg_database WHERE starts_with(datname, current_database() || '_')"
        return [str(name) for (name,) in connection.execute(beside)]
