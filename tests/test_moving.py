"""A book that began in a user's folder becomes the shop's, for real: by clicks, with both servers and all rows."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from threading import Event

import psycopg
import pytest
from PySide6.QtWidgets import QApplication

from salon_desk import moving, settings
from salon_desk.database.backups import making
from salon_desk.database.backups.watch import nobody
from salon_desk.database.embedded_moved import FILE
from salon_desk.database.migrate import upgrade
from salon_desk.database.server import server_for
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.handover import Handover
from salon_desk.settings import Book, Settings
from salon_desk.shop_network import NetworkAtHand
from salon_desk.ui.set_up.network_page import NetworkPage
from salon_desk.ui.window import SalonWindow
from tests.helpers.books import opened, plain
from tests.helpers.fresh_pcs import fresh_home, settings_at
from tests.helpers.keepers import kept_pc
from tests.helpers.moving_shops import Administrator, Shop, visits_in
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import click_on
from tests.helpers.salons import found_salon, small_salon
from tests.helpers.set_up_floor import network_at
from tests.helpers.whole_desks import back_again, bookings

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows' own service is tried on Windows")

PATIENCE = 60.0  # two servers and three restores, on a busy machine
SALON = small_salon()

home = pytest.fixture(fresh_home)


@pytest.fixture
def shop(home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """The small salon with one booking tomorrow, in a user's folder."""
    told = settings.remember(settings_at(home), book="here", desk="Plats Björk", person="Anna")
    server = server_for(told)
    url = server.start()
    upgrade(url)
    with kept_pc() as pc, opened(url) as book:
        book.book(book.slot("12:00"))
        monkeypatch.setenv("SALON_DESK_MACHINE", str(pc.keeper.folder))
        administrator = Administrator(pc)
        monkeypatch.setattr("salon_desk.elevated.set_up_keeper", administrator)
        yield Shop(told, book, server, administrator)
        server.leave()


async def move(window: SalonWindow, page: NetworkPage) -> str:
    """Say yes, and wait until the desk is back; what it says then."""
    before = window.page
    click_on(page.card.move_button)
    click_on(page.question.yes)
    return await back_again(window, before, PATIENCE)


async def refused(page: NetworkPage) -> str:
    """Say yes, and wait for what is in the way."""
    click_on(page.card.move_button)
    click_on(page.question.yes)
    await until(lambda: page.said.text() and not page.is_busy, "what is in the way", PATIENCE)
    return page.said.text()


def test_the_book_moves_into_the_service_by_clicks_and_other_pcs_can_be_let_in(shop: Shop) -> None:
    async def clicks(window: SalonWindow) -> None:
        page = await network_at(window.page)
        shop.said.append(await move(window, page))
        assert bookings(window) == 1
        page = await network_at(window.page)
        assert page.card.state.text() == "Only this PC uses the book."
        assert not page.card.move_button.isVisible()

    shop.play(clicks)
    assert shop.said[0].startswith("This PC keeps the book for the shop now;")
    assert str(shop.told.server_folder) in shop.said[0]
    kept = shop.now()
    assert (kept.book, kept.database_url) == (Book.KEPT, shop.pc.keeper.address())
    assert shop.pc.keeper.password() not in kept.file.read_text()
    assert shop.visits_there() == 1
    assert shop.databases_there() == ["salon_desk"], "nothing of the move is left"
    assert list(kept.backups.glob("*.backup")), "a backup was made"
    assert not list(shop.told.server_folder.glob("data-*/postmaster.pid")), "the old server sleeps"
    with pytest.raises(Refusal, match="has moved to the service of this PC: please start Salon Desk again"):
        server_for(shop.told).start()
    shop.pc.keeper.open(IPv4Network("127.0.0.0/8"), IPv4Address("127.0.0.1"))
    shop.pc.stop()
    shop.pc.start()
    network = NetworkAtHand(lambda: kept)
    assert len(asyncio.run(network.invite()).groups) == 8, "the network is open, and a PC can join"
    (shop.told.server_folder / FILE).unlink()
    assert visits_in(shop.told) == 1, "who takes the file away is back at the old book"


def test_what_is_booked_while_the_copy_is_made_comes_along(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    made, later = making.back_up, shop.book.slot("15:00")

    def booked_meanwhile(url: str, *rest: object) -> object:
        monkeypatch.setattr(moving, "back_up", made)
        done = made(url, *rest)  # type: ignore[arg-type]
        shop.book.book(later)
        shop.book.engine.dispose()
        return done

    async def clicks(window: SalonWindow) -> None:
        shop.said.append(await move(window, await network_at(window.page)))
        assert bookings(window) == 2

    monkeypatch.setattr(moving, "back_up", booked_meanwhile)
    shop.play(clicks)
    assert shop.said[0].startswith("This PC keeps the book for the shop now;")
    assert shop.visits_there() == 2
    assert shop.databases_there() == ["salon_desk"]


def test_without_an_administrators_rights_the_book_stays_and_the_next_try_brings_it(shop: Shop) -> None:
    shop.administrator.refuses = "An administrator's rights were not given; nothing was changed."

    async def clicks(window: SalonWindow) -> None:
        page = await network_at(window.page)
        assert await refused(page) == shop.administrator.refuses
        assert page.card.move_button.isVisible()
        assert shop.now().book is Book.HERE
        shop.administrator.refuses = ""
        shop.said.append(await move(window, page))

    shop.play(clicks)
    assert shop.now().book is Book.KEPT
    assert shop.visits_there() == 1


def test_it_is_cancelled_by_a_click_while_the_administrator_is_asked_and_while_the_backup_is_made(shop: Shop) -> None:
    def wait_and_refuse(given_up: Event) -> None:
        assert given_up.wait(PATIENCE)
        raise Refusal("An administrator's rights were not given; nothing was changed.")

    async def clicks(window: SalonWindow) -> None:
        page = await network_at(window.page)
        shop.administrator.meanwhile = wait_and_refuse
        click_on(page.card.move_button)
        click_on(page.question.yes)
        await until(lambda: shop.administrator.asked, "the administrator is asked")
        click_on(page.card.cancel_button)
        await until(lambda: not page.is_busy, "it is given up", PATIENCE)
        assert page.said.text() == "An administrator's rights were not given; nothing was changed."

        shop.administrator.meanwhile = lambda _: None
        click_on(page.card.move_button)
        click_on(page.question.yes)
        await until(page.card.bar.isVisible, "the backup is on its way", PATIENCE)
        click_on(page.card.cancel_button)
        await until(lambda: not page.is_busy, "it is called off", PATIENCE)
        assert page.said.text() == "It was cancelled; nothing was changed."
        assert bookings(window) == 1

    shop.play(clicks)
    assert shop.now().book is Book.HERE
    assert list(shop.told.backups.glob("*")) == []


def test_another_window_on_this_pc_is_named_before_anybody_is_asked(shop: Shop) -> None:
    async def clicks(window: SalonWindow) -> None:
        with psycopg.connect(plain(shop.book.url), application_name="Desk 2"):
            assert "still open (Desk 2)" in await refused(await network_at(window.page))

    shop.play(clicks)
    assert shop.administrator.asked == 0
    assert shop.now().book is Book.HERE


def test_a_window_of_the_same_name_that_opens_at_the_last_moment_keeps_the_book(shop: Shop) -> None:
    """Its name does not tell it from this desk, which has just gone."""
    others: list[psycopg.Connection] = []

    def open_another(_given_up: Event) -> None:
        others.append(psycopg.connect(plain(shop.book.url), application_name=shop.told.desk))

    shop.administrator.meanwhile = open_another

    async def clicks(window: SalonWindow) -> None:
        shop.said.append(await move(window, await network_at(window.page)))
        assert bookings(window) == 1

    shop.play(clicks)
    others[0].close()
    assert "still open" in shop.said[0]
    assert shop.now().book is Book.HERE
    assert visits_in(shop.told) == 1, "the old book is still the book"


def test_a_service_that_keeps_another_salons_book_is_left_alone(shop: Shop) -> None:
    def found_another(_given_up: Event) -> None:
        shop.pc.make()
        url = shop.pc.start()
        found_salon(url, SALON._replace(salon=SALON.salon._replace(name="Salon Aurora")))

    shop.administrator.meanwhile = found_another

    async def clicks(window: SalonWindow) -> None:
        shop.said.append(await refused(await network_at(window.page)))

    shop.play(clicks)
    assert shop.said[0].startswith("The service of this PC keeps a book already, that of “Salon Aurora”.")
    assert shop.now().book is Book.HERE
    assert shop.visits_there() == 0


def test_settings_that_can_not_be_written_leave_the_old_book_and_the_next_try_takes_up_what_was_left(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember = settings.remember

    def full(*_: object, **__: object) -> Settings:
        monkeypatch.setattr(settings, "remember", remember)
        raise Refusal("The settings could not be written: No space left on device.")

    async def clicks(window: SalonWindow) -> None:
        monkeypatch.setattr(settings, "remember", full)
        shop.said.append(await move(window, await network_at(window.page)))
        assert shop.now().book is Book.HERE
        assert bookings(window) == 1
        shop.book.book(later)
        shop.book.engine.dispose()
        shop.said.append(await move(window, await network_at(window.page)))
        assert bookings(window) == 2

    later = shop.book.slot("15:00")
    shop.play(clicks)
    assert shop.said[0] == "The settings could not be written: No space left on device."
    assert shop.said[1].startswith("This PC keeps the book for the shop now;")
    assert shop.visits_there() == 2


def test_a_copy_with_which_somebody_has_worked_is_not_replaced(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Settings:
        raise Refusal("The settings could not be written: No space left on device.")

    async def clicks(window: SalonWindow) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(settings, "remember", full)
            await move(window, await network_at(window.page))
        shop.book_there(later)
        shop.said.append(await refused(await network_at(window.page)))

    later = shop.book.slot("15:00")
    shop.play(clicks)
    assert "keeps a book already, that of “Test Salon”" in shop.said[0]
    assert shop.now().book is Book.HERE


def test_a_service_that_does_not_answer_is_told_and_the_book_stays(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(given_up: Event) -> str:
        password = shop.administrator(given_up)
        shop.pc.stop()
        return password

    monkeypatch.setattr("salon_desk.elevated.set_up_keeper", die)
    shop.leave()
    with pytest.raises(Unreachable):
        moving.move(shop.told, Handover(), nobody())
    assert shop.now().book is Book.HERE


def test_where_the_window_was_closed_meanwhile_nothing_is_changed(shop: Shop) -> None:
    shop.leave()
    with pytest.raises(Refusal, match="window was closed"):
        moving.move(shop.told, Handover(), nobody())
    assert shop.now().book is Book.HERE
    assert shop.databases_there() == ["salon_desk"]
    assert shop.visits_there() == 0
