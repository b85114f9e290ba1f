"""Upgrading a book that is in use: once, after a backup, and whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from salon_desk.database import migrate, upgrading
from salon_desk.database.backups.book_connection import address_of, name_of
from salon_desk.database.backups.folder import kept_in
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.restoring import restore
from salon_desk.database.backups.watch import Cancelled, Watch
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.upgrading import BroughtUp, MayNot, NoBackup, bring_up
from salon_desk.database.version import NEEDED, version_in
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Busy, Unreachable
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.settings import Settings
from tests.database.released.books import VERSIONS, definitions, load
from tests.helpers.books import BJORN, eventually, plain
from tests.helpers.desks import at_a_desk, on_a_loop
from tests.helpers.server import ScratchServer

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


@pytest.fixture(params=VERSIONS)
def old_url(request: pytest.FixtureRequest, empty_database_url: str, server: ScratchServer) -> Iterator[str]:
    """The address of a book of each released version; what lies beside it goes with it."""
    load(empty_database_url, request.param)
    yield empty_database_url
    with psycopg.connect(server.embedded.conninfo("postgres")) as connection:
        start = f"{name_of(empty_database_url)}_"
        rows = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", (start,)).fetchall()
    for (name,) in rows:
        server.drop_database(name)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Those of the PC that keeps the book."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    home = tmp_path / "home"
    return Settings(home, home / "settings.toml", "Desk 1", "Anna", pg_bin=Path(chosen) if chosen else None)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    """Where programs of several PCs run."""
    with ThreadPoolExecutor(4) as pool:
        yield pool


@contextmanager
def connection_to(url: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """One past the program."""
    with psycopg.connect(plain(url), autocommit=True) as connection:
        yield connection


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


def version_at(url: str) -> str | None:
    """The version that the book has."""
    with connection_to(url) as connection:
        return version_in(connection)


def contents(url: str) -> tuple[dict[str, str], list[tuple[Any, ...]]]:
    """All that the book defines, and what happened in it."""
    with connection_to(url) as connection:
        return definitions(url), connection.execute("SELECT * FROM salon.event ORDER BY id").fetchall()


def test_a_backup_of_the_book_as_it_was_comes_first(old_url: str, settings: Settings) -> None:
    before = version_at(old_url)
    made = bring_up(old_url, settings)
    assert version_at(old_url) == NEEDED
    (kept,) = kept_in(settings.backups)
    assert kept.proven
    assert (made.backup, made.warnings) == (kept.file, ())
    assert kept.facts is not None
    assert kept.facts.contents.schema == before


def test_that_backup_becomes_the_book_again_and_is_brought_up(old_url: str, settings: Settings) -> None:
    made = bring_up(old_url, settings)
    assert made.backup is not None
    upgraded = contents(old_url)
    restore(old_url, made.backup, PgPrograms(find_binaries(settings.pg_bin)))
    assert contents(old_url) == upgraded


def test_the_desks_of_the_book_keep_their_rights_then(old_url: str, settings: Settings) -> None:
    made = bring_up(old_url, settings)
    assert made.backup is not None
    with connection_to(old_url) as owner:
        ((desks,),) = owner.execute("SELECT salon.role_of('salon_desks')").fetchall()
        owner.execute(f"CREATE ROLE {desks}".encode())
        owner.execute("SELECT salon.give_rights()")
    try:
        restore(old_url, made.backup, PgPrograms(find_binaries(settings.pg_bin)))
        with connection_to(old_url) as owner:
            may = "SELECT has_table_privilege(%s, 'salon.book', 'SELECT')"
            assert owner.execute(may, (desks,)).fetchall() == [(True,)]
    finally:
        forget_role(old_url, desks)


def forget_role(url: str, role: str) -> None:
    """Drop it, with its rights in the book and in those beside it."""
    with connection_to(url) as owner:
        books = owner.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", (name_of(url),)
        ).fetchall()
    for (name,) in books:
        with connection_to(address_of(url, name)) as owner:
            owner.execute(f"DROP OWNED BY {role}".encode())
    with connection_to(url) as owner:
        owner.execute(f"DROP ROLE {role}".encode())


def test_a_book_that_is_up_to_date_gets_no_backup(database_url: str, settings: Settings) -> None:
    assert bring_up(database_url, settings) == BroughtUp()
    assert kept_in(settings.backups) == []


def test_an_empty_database_gets_a_book_at_once(empty_database_url: str, settings: Settings) -> None:
    assert bring_up(empty_database_url, settings) == BroughtUp()
    assert version_at(empty_database_url) == NEEDED


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


def test_who_does_not_own_the_book_may_not(old_url: str, settings: Settings, as_guest: str) -> None:
    before = version_at(old_url)
    with pytest.raises(MayNot, match=r"update Salon Desk on the PC that keeps the book\.$"):
        bring_up(as_guest, settings)
    assert (version_at(old_url), kept_in(settings.backups)) == (before, [])


@pytest.fixture
def as_guest(old_url: str) -> Iterator[str]:
    """The book's address for somebody who may only look."""
    with connection_to(old_url) as owner:
        role = (
            f"guest_{owner.execute('SELECT oid FROM pg_database WHERE datname = current_database()').fetchall()[0][0]}"
        )
        for command in (
            f"CREATE ROLE {role} LOGIN PASSWORD 's3cret-word'",
            f"GRANT USAGE ON SCHEMA salon TO {role}",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA salon TO {role}",
        ):
            owner.execute(command.encode())
        yield old_url.replace(f"//{owner.info.user}:{owner.info.password}@", f"//{role}:s3cret-word@")
        owner.execute(f"DROP OWNED BY {role}".encode())
        owner.execute(f"DROP ROLE {role}".encode())


def test_the_owner_of_a_book_on_a_managed_server_may_make_neither_schemas_databases_nor_roles(
    empty_database_url: str, settings: Settings
) -> None:
    with connection_to(empty_database_url) as admin:
        ((oid,),) = admin.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchall()
        role, database = f"owner_{oid}", name_of(empty_database_url)
        admin.execute(f"CREATE ROLE {role} LOGIN PASSWORD 's3cret-word'".encode())
        admin.execute(f"GRANT CREATE ON DATABASE {database} TO {role}".encode())
        url = empty_database_url.replace(f"//{admin.info.user}:{admin.info.password}@", f"//{role}:s3cret-word@")
        load(url, VERSIONS[0])
        admin.execute(f"REVOKE CREATE ON DATABASE {database} FROM {role}".encode())
        made = bring_up(url, settings)
        assert version_at(url) == NEEDED
        assert kept_in(settings.backups) != []
        assert made.warnings == (
            "This user of the database may not make another one, so the backup could not be tried.",
        )
        admin.execute(f"DROP OWNED BY {role} CASCADE".encode())
        admin.execute(f"DROP ROLE {role}".encode())


def test_without_a_backup_nothing_is_changed(old_url: str, settings: Settings) -> None:
    settings.home.mkdir()
    settings.backups.write_text("not a folder")
    before = contents(old_url)
    with pytest.raises(NoBackup, match="was not made: The folder"):
        bring_up(old_url, settings)
    assert contents(old_url) == before


def test_it_waits_until_a_backup_that_is_being_made_is_done(
    old_url: str, settings: Settings, threads: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrading, "ASK_AGAIN", 0.01)
    with connection_to(old_url) as daily:
        daily.execute("SELECT pg_advisory_lock(5347, 0)")
        with monkeypatch.context() as hurried:
            hurried.setattr(upgrading, "PATIENCE", 0.0)
            with pytest.raises(NoBackup, match="Another desk is backing the book up"):
                bring_up(old_url, settings)
        brought = threads.submit(bring_up, old_url, settings)
        assert not brought.done()
    assert brought.result(timeout=60).backup is not None
    assert version_at(old_url) == NEEDED


def test_one_that_waits_for_another_can_be_called_off(old_url: str, settings: Settings) -> None:
    watch = Watch()
    watch.cancelled.set()
    with connection_to(old_url) as other:
        other.execute("SELECT pg_advisory_lock(5342, 1)")
        with pytest.raises(Cancelled):
            bring_up(old_url, settings, watch)


def test_one_that_is_called_off_changes_nothing(old_url: str, settings: Settings) -> None:
    before = contents(old_url)
    watch = Watch(lambda progress: watch.cancelled.set())
    with pytest.raises(Cancelled):
        bring_up(old_url, settings, watch)
    assert (contents(old_url), kept_in(settings.backups)) == (before, [])
