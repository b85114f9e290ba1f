"""A book that joined desks use is restored: in its place they go on, on another PC they join anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.backups.making import back_up
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.restoring import Restored, bring_back, restore
from salon_desk.database.embedded_binaries import find_binaries
from tests.helpers.books import plain
from tests.helpers.joined import OpenBook, logged_in, whole_url
from tests.helpers.server import ScratchServer

COUNT = "SELECT count(*) FROM book"
Restore = Callable[[], Restored]


@pytest.fixture
def programs() -> PgPrograms:
    """What backs up and restores."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    return PgPrograms(find_binaries(Path(chosen) if chosen else None))


@pytest.fixture
def backed_up(shared: OpenBook, server: ScratchServer, programs: PgPrograms, tmp_path: Path) -> Callable[[], Restore]:
    """Backs the book up as it is; the answer restores that in its place, and throws away the one before."""

    def now() -> Restore:
        kept = back_up(shared.book.url, Places(tmp_path / "backups"), programs).kept

        def again() -> Restored:
            shared.book.close()
            done = restore(shared.book.url, kept.file, programs)
            server.drop_database(done.before)
            shared.book.direct = psycopg.connect(plain(shared.book.url), autocommit=True)
            return done

        return again

    return now


def works_and_no_more(url: str) -> None:
    """Somebody with this address may do what a desk does."""
    with logged_in(url) as desk:
        assert desk.execute(COUNT).fetchall() == [(0,)]
        assert desk.execute("SELECT * FROM salon.sweep()").fetchall() == [(0,)]
        for forbidden in ("DELETE FROM visit", "SELECT salon.write_set_up('closures', NULL, '{}')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                desk.execute(forbidden.encode())


def test_the_desks_go_on_with_a_restored_book(
    shared: OpenBook, backed_up: Callable[[], Restore], tmp_path: Path
) -> None:
    """With one of before the first desk joined, as with one that knows them."""
    before = backed_up()
    way = whole_url(shared.join("Reception 2", tmp_path))
    for again in (before, backed_up()):
        assert again().without_rights_of == ""
        assert [desk.name for desk in shared.desks()] == ["Reception 2"]
        works_and_no_more(way)


def test_the_desks_go_on_with_an_earlier_book_that_is_brought_back(
    shared: OpenBook, server: ScratchServer, programs: PgPrograms, tmp_path: Path
) -> None:
    """One of before the first desk joined; the restored one is thrown away."""
    kept = back_up(shared.book.url, Places(tmp_path / "backups"), programs).kept
    shared.book.close()
    earlier = restore(shared.book.url, kept.file, programs).before
    shared.book.direct = psycopg.connect(plain(shared.book.url), autocommit=True)
    way = whole_url(shared.join("Reception 2", tmp_path))
    shared.book.close()
    server.drop_database(bring_back(shared.book.url, earlier))
    shared.book.direct = psycopg.connect(plain(shared.book.url), autocommit=True)
    works_and_no_more(way)


def test_on_another_pc_they_join_anew(shared: OpenBook, backed_up: Callable[[], Restore], tmp_path: Path) -> None:
    """Which knows none of their roles; nobody has to be told of those."""
    shared.join("Reception 2", tmp_path)
    again = backed_up()
    shared.forget_roles()
    assert again().without_rights_of == ""
    assert shared.desks() == []
    works_and_no_more(whole_url(shared.join("Reception 2", tmp_path)))
