"""Upgrading a book that is in use: once, whole or not at all, and beside desks that go on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from salon_desk.database import migrate
from salon_desk.database.version import NEEDED
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Busy, Unreachable
from salon_desk.domain.people import ClientDraft, StylistId
from tests.database.released.books import VERSIONS
from tests.helpers.books import BJORN, eventually
from tests.helpers.desks import at_a_desk, on_a_loop
from tests.helpers.upgrades import connection_to, contents, other_programs, released_book, version_at

UPGRADE = (
    "import sys; from salon_desk.database import migrate; migrate.LET_GO = 'SELECT 1';"
    " migrate.TAKE_TURNS = sys.argv[2]; migrate.upgrade(sys.argv[1])"
)
BRING_UP = (
    "import sys; from salon_desk import settings; from salon_desk.database.upgrading import bring_up;"
    " print(bring_up(sys.argv[1], settings.load()).backup or '')"
)
UPGRADING = """
SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'salon-desk upgrade'
"""
IN_THE_MIDDLE = f"{UPGRADING} AND wait_event_type = 'Lock'"

old_url = pytest.fixture(params=VERSIONS)(released_book)
threads = pytest.fixture(other_programs)


@contextmanager
def stopped_in_the_middle(url: str) -> Iterator[Callable[[int], list[int]]]:
    """Let upgrades come to their last step and no further; the processes of so many are told when they are there."""
    with connection_to(url) as holder, connection_to(url) as looker, holder.transaction():
        holder.execute("SELECT version_num FROM salon.alembic_version FOR UPDATE")

        def there(many: int) -> list[int]:
            def waiting() -> list[int] | None:
                found = [pid for (pid,) in looker.execute(IN_THE_MIDDLE)]
                return found if len(found) == many else None

            pids: list[int] = eventually(waiting, "an upgrade in its middle", within=30)
            return pids

        yield there


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """An upgrade that waits as long as it takes, so that it can be stopped in its middle."""
    monkeypatch.setattr(migrate, "LET_GO", "SELECT 1")


def test_of_two_newer_desks_one_backs_up_and_upgrades_and_the_other_goes_on(old_url: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SALON_DESK")}
    if chosen := os.environ.get("SALON_DESK_TEST_PG_BIN"):
        environment["SALON_DESK_PG_BIN"] = chosen
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", BRING_UP, old_url],
            env={**environment, "SALON_DESK_HOME": str(tmp_path / name)},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for name in ("one", "another")
    ]  # fmt: skip
    told = [program.communicate(timeout=120) for program in programs]
    assert [(faults, program.returncode) for (_, faults), program in zip(told, programs, strict=True)] == [("", 0)] * 2
    assert sorted(bool(said.strip()) for said, _ in told) == [False, True]
    assert len(list(tmp_path.glob("*/backups/*.backup"))) == 1
    assert version_at(old_url) == NEEDED


@pytest.mark.parametrize("turns", [migrate.TAKE_TURNS, "SELECT 1"])
def test_two_upgrades_take_turns_and_without_that_one_fails(old_url: str, turns: str) -> None:
    programs = []
    with stopped_in_the_middle(old_url) as there:
        for many in (1, 2):
            programs.append(upgrading_program(old_url, turns))
            there(many)
    faults = [program.communicate(timeout=60)[1] for program in programs]
    assert version_at(old_url) == NEEDED
    assert faults[0] == ""
    assert ("psycopg.errors.UniqueViolation" in faults[1]) == (turns != migrate.TAKE_TURNS)
    assert (faults[1] == "") == (turns == migrate.TAKE_TURNS)


def upgrading_program(url: str, turns: str = migrate.TAKE_TURNS) -> subprocess.Popen[str]:
    """A program of another PC that upgrades the book, and waits for every lock as long as it takes."""
    command = [sys.executable, "-c", UPGRADE, url, turns]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.usefixtures("patient")
def test_a_connection_that_is_cut_in_the_middle_leaves_the_book_as_it_was(
    old_url: str, threads: ThreadPoolExecutor
) -> None:
    before = contents(old_url)
    with stopped_in_the_middle(old_url) as there, connection_to(old_url) as admin:
        upgrade = threads.submit(migrate.upgrade, old_url)
        (pid,) = there(1)
        admin.execute("SELECT pg_terminate_backend(%s)", (pid,))
        with pytest.raises(Unreachable):
            upgrade.result(timeout=30)
    assert contents(old_url) == before
    migrate.upgrade(old_url)
    assert version_at(old_url) == NEEDED


def test_a_program_that_is_killed_in_the_middle_leaves_the_book_as_it_was(old_url: str) -> None:
    before = contents(old_url)
    with stopped_in_the_middle(old_url) as there:
        program = upgrading_program(old_url)
        there(1)
        program.kill()
        program.communicate()
    # The server notices at its next word to the program that nobody is there any more.
    eventually(lambda: not is_upgraded_by_anybody(old_url), "the end of the upgrade")
    assert contents(old_url) == before
    migrate.upgrade(old_url)
    assert version_at(old_url) == NEEDED


def is_upgraded_by_anybody(url: str) -> bool:
    """Whether a connection of an upgrade is still there."""
    with connection_to(url) as connection:
        return connection.execute(UPGRADING).fetchone() is not None


def test_an_upgrade_lets_go_again_and_again_where_the_book_is_in_use(
    old_url: str, threads: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "LET_GO", "SET LOCAL lock_timeout = '20ms'")
    monkeypatch.setattr(migrate, "PAUSE", 0.01)
    with stopped_in_the_middle(old_url):
        with monkeypatch.context() as hurried:
            hurried.setattr(migrate, "PATIENCE", 0.0)
            with pytest.raises(Busy, match="The book is in use, so it could not be brought up to date"):
                migrate.upgrade(old_url)
        upgrade = threads.submit(migrate.upgrade, old_url)
        assert not upgrade.done()
    upgrade.result(timeout=30)
    assert version_at(old_url) == NEEDED


@pytest.mark.usefixtures("patient")
def test_a_desk_goes_on_claiming_while_another_one_upgrades(old_url: str, threads: ThreadPoolExecutor) -> None:
    """Before, in the middle of, and after the upgrade; what it was told stands in the book."""
    booked: list[Booking] = []

    async def day() -> None:
        async with at_a_desk(old_url, BJORN) as (desk, screen):
            first = desk.clock.now().replace(hour=5, minute=0, second=0, microsecond=0) + timedelta(days=40)
            await desk.watch(first.date())

            async def book_some(many: int) -> None:
                for _ in range(many):
                    slot = Slot(StylistId(3), first + len(booked) * timedelta(hours=1))
                    hold = await desk.holds.claim(slot, desk.roster.services[0].id)
                    booked.append(await desk.holds.confirm(hold, ClientDraft(f"Client {len(booked)}")))

            await book_some(3)
            hold = await desk.holds.claim(Slot(StylistId(2), first), desk.roster.services[0].id)
            with stopped_in_the_middle(old_url) as there:
                upgrade = threads.submit(migrate.upgrade, old_url)
                there(1)
                await book_some(5)
                assert not upgrade.done()
            await book_some(1)
            upgrade.result(timeout=30)
            await book_some(3)
            booked.append(await desk.holds.confirm(hold, ClientDraft("Held before, booked after")))
            await screen.until(lambda: all(is_booked(screen.shows(one.visit_id)) for one in booked), "all are shown")

    on_a_loop(day)
    with connection_to(old_url) as connection:
        standing = connection.execute(
            "SELECT count(*) FROM salon.visit WHERE id = ANY (%s) AND status = 'booked'",
            ([one.visit_id for one in booked],),
        ).fetchone()
    assert standing == (13,)
    assert version_at(old_url) == NEEDED


def is_booked(part: Booking | None) -> bool:
    """Whether it is on the screen as a booking."""
    return part is not None and part.status is Status.BOOKED
