"""Upgrading a book: after a backup, by whom it is allowed, and not at all where something is in the way."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from salon_desk.database import upgrading
from salon_desk.database.backups.book_connection import address_of, name_of
from salon_desk.database.backups.folder import kept_in
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.restoring import restore
from salon_desk.database.backups.watch import Cancelled, Watch
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.database.upgrading import BroughtUp, MayNot, NoBackup, bring_up
from salon_desk.database.version import NEEDED
from salon_desk.settings import Settings
from tests.database.released.books import VERSIONS, load
from tests.helpers.upgrades import connection_to, contents, keeping_pc, other_programs, released_book, version_at

old_url = pytest.fixture(params=VERSIONS)(released_book)
settings = pytest.fixture(keeping_pc)
threads = pytest.fixture(other_programs)


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
