"""The backups as the window has them at hand, for real: what is done with the book, and what is refused."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path
from threading import Event

import psycopg
import pytest

from salon_desk import settings
from salon_desk.backups_at_hand import BackupsAtHand
from salon_desk.domain.backup_shelf import SecondPlace, Trust
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.handover import Handover
from salon_desk.settings import Book, Settings
from tests.helpers.books import TestBook, plain
from tests.helpers.restorable import databases_beside, desk_at_it, restorable_book, visits

book = pytest.fixture(restorable_book)
told = pytest.fixture(desk_at_it)


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
