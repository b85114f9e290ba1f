"""Restoring: beside the book first, then in its place; the present book is never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.backups.folder import last_good, look_at
from salon_desk.database.backups.looking import check, preview
from salon_desk.database.backups.pg_programs import PROGRAM, PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.restoring import bring_back, restore
from salon_desk.database.backups.watch import Cancelled, Watch
from salon_desk.database.engine import open_engine
from salon_desk.domain.backup import Progress, Step
from salon_desk.domain.errors import BookTooNew, Refusal
from tests.database.backups.conftest import BackUp, Reopen
from tests.helpers.books import TestBook, plain
from tests.helpers.server import ScratchServer

Databases = Callable[[], list[str]]
RIGHTS = """
SELECT p.oid::regprocedure::text, a.grantee = 0 FROM pg_proc p, aclexplode(p.proacl) a
 WHERE pronamespace = 'salon'::regnamespace ORDER BY 1, 2
"""


def test_the_restored_book_is_the_same_and_works(
    book: TestBook, made: BackUp, programs: PgPrograms, reopen: Reopen
) -> None:
    book.book(book.slot("12:00"))
    before, rights = book.contents(), book.rows(RIGHTS)
    kept = made().kept
    lost = book.book(book.slot("15:00"))
    book.close()
    restored = restore(book.url, kept.file, programs)
    reopen()
    assert (book.contents(), book.rows(RIGHTS)) == (before, rights)
    assert restored.contents.counts.bookings == 1
    assert restored.without_rights_of == ""
    _, taken = book.claim(book.slot("12:00"))
    assert taken.verdict == "taken"
    with book.another() as ear:
        ear.autocommit = True
        ear.execute("LISTEN salon_desk")
        again = book.book(book.slot("15:00"))
        assert again.visit_id != lost.visit_id
        assert {notice.channel for notice in ear.notifies(timeout=5, stop_after=1)} == {"salon_desk"}
    assert book.kinds(again.visit_id) == ["claimed", "confirmed"]
    with pytest.raises(psycopg.Error):
        book.rows("UPDATE salon.event SET desk = 'x'")
    assert book.overlaps() == []


def test_the_book_until_now_is_kept_and_can_be_brought_back(
    book: TestBook,
    made: BackUp,
    programs: PgPrograms,
    reopen: Reopen,
    databases: Databases,
    server: ScratchServer,
) -> None:
    kept = made().kept
    book.book(book.slot("12:00"))
    latest = book.contents()
    book.close()
    before = restore(book.url, kept.file, programs).before
    assert databases() == [before]
    looked_at = psycopg.connect(plain(server.url(before)))
    with pytest.raises(Refusal, match="still open"):
        bring_back(book.url, before)
    looked_at.close()
    assert databases() == [before]
    other = bring_back(book.url, before)
    reopen()
    assert book.contents() == latest
    assert databases() == [other]
    with pytest.raises(Refusal, match="no earlier book"):
        bring_back(book.url, "postgres")


def test_both_change_their_names_or_none(
    book: TestBook, made: BackUp, programs: PgPrograms, databases: Databases, server: ScratchServer
) -> None:
    kept = made().kept
    book.close()
    before = restore(book.url, kept.file, programs).before
    # One that is not seen beforehand: the first change of names goes well, the second one can't.
    with psycopg.connect(plain(server.url(before)), application_name=PROGRAM), pytest.raises(Refusal, match="still"):
        bring_back(book.url, before)
    assert databases() == [before]
    with psycopg.connect(plain(book.url)) as connection:
        assert connection.execute("SELECT name FROM salon.salon").fetchall() == [("Test Salon",)]


def test_earlier_books_go_after_a_month(
    book: TestBook, made: BackUp, programs: PgPrograms, server: ScratchServer, databases: Databases
) -> None:
    now = datetime.now(UTC)
    stem = f"{book.engine.url.database}_before_"
    old, young = (f"{stem}{now - timedelta(days=days):%Y%m%d_%H%M%S}" for days in (31, 29))
    server.create_database(old)
    server.create_database(young)
    kept = made().kept
    book.close()
    before = restore(book.url, kept.file, programs).before
    assert databases() == [young, before]


def test_an_empty_database_becomes_the_book_and_nothing_is_kept_of_it(
    made: BackUp, programs: PgPrograms, empty_database_url: str
) -> None:
    kept = made().kept
    assert restore(empty_database_url, kept.file, programs).before == ""
    with psycopg.connect(plain(empty_database_url)) as connection:
        assert connection.execute("SELECT name FROM salon.salon").fetchall() == [("Test Salon",)]


def test_it_is_refused_while_a_desk_has_the_book_open(
    book: TestBook, made: BackUp, programs: PgPrograms, databases: Databases
) -> None:
    kept = made().kept
    book.close()
    desk = open_engine(book.url, "Desk 2 (Björn)")
    with desk.connect(), pytest.raises(Refusal, match=r"still open \(Desk 2 \(Bj"):
        restore(book.url, kept.file, programs)
    desk.dispose()
    assert databases() == []


def test_a_desk_that_comes_meanwhile_is_not_cut_off(
    book: TestBook, made: BackUp, programs: PgPrograms, reopen: Reopen, databases: Databases
) -> None:
    kept = made().kept
    book.close()
    watch = Watch(lambda progress: reopen() if progress == Progress(Step.CHECKING, 1.0) else None)
    with pytest.raises(Refusal, match="still open"):
        restore(book.url, kept.file, programs, watch)
    assert book.value("SELECT name FROM salon.salon") == "Test Salon"
    assert databases() == []


def test_a_cancelled_one_changes_nothing(
    book: TestBook, made: BackUp, programs: PgPrograms, reopen: Reopen, databases: Databases
) -> None:
    kept = made().kept
    book.book(book.slot("12:00"))
    before = book.contents()
    book.close()
    watch = Watch(lambda progress: watch.cancelled.set() if progress.share > 0.5 else None)
    with pytest.raises(Cancelled):
        restore(book.url, kept.file, programs, watch)
    reopen()
    assert book.contents() == before
    assert databases() == []


def spoil(file: Path, place: float) -> None:
    """Turn some bytes over in the middle of it: zeros could mean that a table ends there, which nobody could tell."""
    content = bytearray(file.read_bytes())
    start = int(len(content) * place)
    content[start : start + 40] = (byte ^ 0xFF for byte in content[start : start + 40])
    file.write_bytes(content)


def cut(file: Path, share: float) -> None:
    """Leave only the beginning of it."""
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])


@pytest.mark.parametrize(("harm", "place"), [(spoil, 0.0), (spoil, 0.98), (cut, 0.0), (cut, 0.5), (cut, 0.95)])
@pytest.mark.parametrize("with_facts", [True, False])
def test_a_damaged_file_is_told_and_changes_nothing(
    harm: Callable[[Path, float], None],
    place: float,
    with_facts: bool,
    book: TestBook,
    made: BackUp,
    programs: PgPrograms,
    places: Places,
    databases: Databases,
) -> None:
    file = made().kept.file
    harm(file, place)
    if not with_facts:
        file.with_suffix(".json").unlink()
    with pytest.raises(Refusal, match="is damaged"):
        check(file, book.url, programs)
    book.close()
    with pytest.raises(Refusal, match="is damaged"):
        restore(book.url, file, programs)
    assert last_good(places.folder) is None
    assert not look_at(file).proven
    assert databases() == []


def test_without_facts_it_is_tried_to_see_what_is_in_it(book: TestBook, made: BackUp, programs: PgPrograms) -> None:
    book.book(book.slot("12:00"))
    kept = made().kept
    assert kept.facts is not None
    known = preview(kept.file, book.url, programs)
    kept.file.with_suffix(".json").unlink()
    found = preview(kept.file, book.url, programs)
    assert known == kept.facts.contents
    assert (found.counts, found.salon, found.sentence) == (known.counts, known.salon, known.sentence)
    assert found.made_at <= known.made_at


def test_facts_of_another_backup_do_not_fit(book: TestBook, made: BackUp, programs: PgPrograms) -> None:
    first = made().kept
    book.book(book.slot("12:00"))
    second = made().kept
    facts = first.file.with_suffix(".json").read_text()
    second.file.with_suffix(".json").write_text(facts)
    with pytest.raises(Refusal, match="is damaged"):
        preview(second.file, book.url, programs)


def test_a_file_that_is_no_backup_or_is_gone_is_told(book: TestBook, tmp_path: Path, programs: PgPrograms) -> None:
    (tmp_path / "letter.backup").write_text("Dear Lea,\n" * 1000)
    with pytest.raises(Refusal, match="is damaged"):
        preview(tmp_path / "letter.backup", book.url, programs)
    with pytest.raises(Refusal, match="No such file"):
        preview(tmp_path / "nothing.backup", book.url, programs)


def test_a_book_of_a_newer_program_is_refused(book: TestBook, made: BackUp, programs: PgPrograms,
                                              monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    with monkeypatch.context() as newer:
        newer.setattr("salon_desk.database.version.NEEDED", "9999")
        kept = made().kept
    book.close()
    with pytest.raises(BookTooNew, match="Please update"):
        restore(book.url, kept.file, programs)


def test_rights_of_somebody_whom_this_server_does_not_know(
    book: TestBook, made: BackUp, programs: PgPrograms, reopen: Reopen
) -> None:
    role = f"person_{book.value('SELECT oid FROM pg_database WHERE datname = current_database()')}"
    book.rows(f"CREATE ROLE {role}")
    book.rows(f"GRANT SELECT ON salon.book TO {role}")
    kept = made().kept
    book.rows(f"DROP OWNED BY {role}")
    book.rows(f"DROP ROLE {role}")
    book.close()
    assert restore(book.url, kept.file, programs).without_rights_of == role
    reopen()
    assert [name for name, everybody in book.rows(RIGHTS) if everybody] == []
    assert book.rows("SELECT proname FROM pg_proc WHERE pronamespace = 'salon'::regnamespace AND proacl IS NULL") == []


def test_who_may_connect_stays_as_it_was(book: TestBook, made: BackUp, programs: PgPrograms, reopen: Reopen) -> None:
    own = "FROM pg_database WHERE datname = current_database()"
    book.rows("DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()); END $$")
    rights = book.value(f"SELECT datacl::text {own}")
    kept = made().kept
    book.close()
    restore(book.url, kept.file, programs)
    reopen()
    assert book.value(f"SELECT datacl::text {own}") == rights
