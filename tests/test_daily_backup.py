"""The daily backup: nobody asks for it, a day has one, and closing the desk leaves nothing half done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from salon_desk.daily_backup import backed_up_daily
from salon_desk.database.backups.folder import kept_in
from salon_desk.domain.errors import Unreachable
from salon_desk.settings import Settings
from tests.helpers.books import TestBook, opened
from tests.helpers.qt_loop import until


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon with a booking."""
    with opened(database_url) as small:
        small.book(small.slot("12:00"))
        yield small


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Those of the PC that keeps the book."""
    home = tmp_path / "home"
    return Settings(home, home / "settings.toml", "Desk 1", "Anna")


def test_a_backup_is_made_by_itself_and_proven(book: TestBook, settings: Settings) -> None:
    told: list[str] = []

    async def day() -> None:
        async with backed_up_daily(lambda: book.url, lambda: settings, told.append, first=0):
            await until(lambda: kept_in(settings.backups), "the backup")

    asyncio.run(day())
    (kept,) = kept_in(settings.backups)
    assert kept.proven
    assert told == []


def test_a_day_has_one(book: TestBook, settings: Settings) -> None:
    asked: list[int] = []

    def server() -> str:
        asked.append(1)
        return book.url

    async def start(times: int) -> None:
        async with backed_up_daily(server, lambda: settings, pytest.fail, first=0):
            await until(lambda: len(asked) == times and kept_in(settings.backups), "it was looked at")

    asyncio.run(start(1))
    asyncio.run(start(2))
    assert len(kept_in(settings.backups)) == 1


def test_what_goes_wrong_is_told_and_that_there_is_no_backup(settings: Settings) -> None:
    told: list[str] = []

    def away() -> str:
        raise Unreachable("The server did not start.")

    async def day() -> None:
        async with backed_up_daily(away, lambda: settings, told.append, first=0):
            await until(lambda: len(told) == 2, "both sentences")

    asyncio.run(day())
    assert told == [
        "The daily backup was not made. The server did not start.", "There is no good backup of the book yet.",
    ]  # fmt: skip


def test_a_desk_that_is_closed_at_once_makes_none(book: TestBook, settings: Settings) -> None:
    async def day() -> None:
        async with backed_up_daily(lambda: book.url, lambda: settings, pytest.fail):
            pass

    asyncio.run(day())
    assert kept_in(settings.backups) == []


def test_a_disk_that_runs_full_is_told_in_time(
    book: TestBook, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("salon_desk.daily_backup.free_at", lambda _folder: 1_400_000_000)

    async def day() -> None:
        async with backed_up_daily(lambda: book.url, lambda: settings, told.append, first=0):
            await until(lambda: told, "the notice")

    asyncio.run(day())
    assert told == [
        "Only 1.4 GB are left on the disk with the salon's book. Make room on this disk: when it is full, nothing can"
        " be booked."
    ]


def test_a_second_place_that_was_chosen_meanwhile_counts(book: TestBook, settings: Settings, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    now = [settings]

    async def day() -> None:
        async with backed_up_daily(lambda: book.url, lambda: now[-1], pytest.fail, first=0):
            now.append(replace(settings, backup_copy=stick))
            await until(lambda: kept_in(stick), "the copy")

    asyncio.run(day())
