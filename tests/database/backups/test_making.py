"""Making a backup: of one instant, proven, and nothing that looks like one when it fails."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from salon_desk.database.backups import making
from salon_desk.database.backups.complaints import CannotTry
from salon_desk.database.backups.folder import kept_in, last_good, write_facts
from salon_desk.database.backups.making import back_up, back_up_when_due
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.watch import Cancelled, Watch
from salon_desk.domain.backup import Progress, Step
from salon_desk.domain.errors import Busy, Refusal, Unreachable
from tests.database.backups.conftest import BackUp
from tests.helpers.books import TestBook, eventually

Databases = Callable[[], list[str]]


def at_step(step: Step, do: Callable[[], object], after: float = -1.0) -> Watch:
    """A watch that does something once, when that step has begun or is further than `after`."""
    done: list[Progress] = []

    def tell(progress: Progress) -> None:
        if progress.step is step and progress.share > after and not done:
            done.append(progress)
            do()

    return Watch(tell)


def cancelling(step: Step) -> Watch:
    """A watch that calls it off when that step has begun."""
    watch = at_step(step, lambda: watch.cancelled.set())
    return watch


def test_a_backup_is_proven_and_says_what_is_in_it(
    book: TestBook, made: BackUp, places: Places, databases: Databases
) -> None:
    book.book(book.slot("12:00"))
    book.hold(book.slot("13:00"))
    told: list[Progress] = []
    kept = made(Watch(told.append)).kept
    assert kept.proven
    assert kept.is_whole
    assert kept.facts is not None
    contents = kept.facts.contents
    assert (contents.salon, contents.counts.bookings, contents.counts.visits) == ("Test Salon", 1, 2)
    assert contents.first_day == contents.last_day == book.at("12:00").date()
    assert abs(book.now() - contents.made_at) < timedelta(minutes=1)
    assert last_good(places.folder) == kept
    assert kept_in(places.folder) == [kept]
    assert databases() == []
    assert list(dict.fromkeys(progress.step for progress in told)) == [Step.DUMPING, Step.READING, Step.CHECKING]
    for step in Step:
        shares = [progress.share for progress in told if progress.step is step]
        assert shares == sorted(shares)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own rights")
def test_nobody_else_may_read_it(made: BackUp) -> None:
    kept = made().kept
    files = [kept.file.parent, *kept.file.parent.iterdir()]
    assert [path.stat().st_mode & 0o077 for path in files] == [0, 0, 0]


def test_what_is_booked_meanwhile_is_in_the_next_one(book: TestBook, made: BackUp) -> None:
    book.book(book.slot("12:00"))
    first = made(at_step(Step.DUMPING, lambda: book.book(book.slot("13:00")))).kept
    second = made().kept
    assert first.proven
    assert [one.facts.contents.counts.bookings for one in (first, second) if one.facts] == [1, 2]


@pytest.mark.parametrize("step", [Step.DUMPING, Step.READING, Step.CHECKING])
def test_a_cancelled_one_leaves_nothing(step: Step, made: BackUp, places: Places, databases: Databases) -> None:
    with pytest.raises(Cancelled):
        made(cancelling(step))
    assert list(places.folder.iterdir()) == []
    assert databases() == []


def test_it_is_cancelled_while_pg_dump_waits_for_somebody(
    book: TestBook, made: BackUp, places: Places, databases: Databases
) -> None:
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    watch = Watch()
    with book.another() as other, ThreadPoolExecutor(1) as pool:
        other.execute("LOCK TABLE closure IN ACCESS EXCLUSIVE MODE")
        going = pool.submit(made, watch)
        eventually(lambda: book.value(waits), "pg_dump waiting")
        watch.cancelled.set()
        with pytest.raises(Cancelled):
            going.result(10)
    assert list(places.folder.iterdir()) == []
    assert databases() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit for files there")
def test_a_full_disk_is_told_and_leaves_nothing(made: BackUp, places: Places) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(Refusal, match="is full: the backup was not kept"):
            made()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(places.folder.iterdir()) == []


def test_a_folder_that_is_gone_is_told(book: TestBook, programs: PgPrograms, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="can't be used for backups: No such file"):
        back_up(book.url, Places(tmp_path / "stick" / "backups"), programs)
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="can't be used for backups"):
        back_up(book.url, Places(tmp_path / "file"), programs)


def test_a_database_without_a_book_is_told(empty_database_url: str, places: Places, programs: PgPrograms) -> None:
    with pytest.raises(Refusal, match="nothing to back up"):
        back_up(empty_database_url, places, programs)


def test_a_server_that_is_away_is_told(places: Places, programs: PgPrograms) -> None:
    with pytest.raises(Unreachable):
        back_up("postgresql://salon@127.0.0.1:9/salon", places, programs)


@pytest.mark.parametrize(("step", "after"), [(Step.DUMPING, -1.0), (Step.DUMPING, 0.0), (Step.READING, 0.0)])
def test_a_server_that_goes_away_meanwhile_is_told(
    step: Step, after: float, book: TestBook, made: BackUp, places: Places, databases: Databases
) -> None:
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name IN ('pg_dump', 'pg_restore')"
    ours = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'salon-desk backup' AND starts_with(datname, current_database())"
    )
    with pytest.raises(Unreachable):
        made(at_step(step, lambda: (book.rows(cut), book.rows(ours)), after))
    assert list(places.folder.iterdir()) == []
    assert databases() == []


def test_programs_that_are_too_old_are_told(book: TestBook, places: Places, programs: PgPrograms) -> None:
    old = PgPrograms(replace(programs.binaries, major=13))
    with pytest.raises(Refusal, match=r"the programs in .* are PostgreSQL 13 and can't"):
        back_up(book.url, places, old)
    nowhere = PgPrograms(replace(programs.binaries, folder=places.folder))
    with pytest.raises(Refusal, match="pg_dump is missing"):
        back_up(book.url, places, nowhere)


def test_where_it_cannot_be_tried_it_is_kept_and_told(made: BackUp, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> NoReturn:
        raise CannotTry("There is no room.")

    monkeypatch.setattr(making, "tried", forbidden)
    answer = made()
    assert answer.warnings == ("There is no room.",)
    assert answer.kept.is_whole
    assert not answer.kept.proven


def test_a_book_with_the_same_time_twice_is_no_good_backup(book: TestBook, made: BackUp, places: Places) -> None:
    book.book(book.slot("12:00"))
    book.book(book.slot("13:00"))
    with book.direct.transaction():
        book.rows("ALTER TABLE salon.segment DROP CONSTRAINT one_at_a_time")
        book.rows("SET LOCAL session_replication_role = replica")
        book.rows("UPDATE salon.segment SET busy = (SELECT range_agg(b) FROM salon.segment s, unnest(s.busy) b)")
    with pytest.raises(Refusal, match="not a sound one"):
        made()
    assert list(places.folder.iterdir()) == []


def test_two_at_once_are_one(book: TestBook, made: BackUp) -> None:
    refused: list[Refusal] = []

    def another() -> None:
        with pytest.raises(Busy) as trouble:
            made()
        refused.append(trouble.value)

    assert made(at_step(Step.READING, another)).kept.proven
    assert refused[0].sentence == "Another desk is backing the book up or restoring it at this moment."


def test_of_several_desks_one_makes_the_daily_one(book: TestBook, places: Places, programs: PgPrograms) -> None:
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(lambda _: back_up_when_due(book.url, places, programs), range(3)))
    assert len([answer for answer in answers if answer]) == 1
    assert len(kept_in(places.folder)) == 1
    assert back_up_when_due(book.url, places, programs) is None


def test_the_next_day_one_is_made_again_and_old_ones_go(book: TestBook, made: BackUp, places: Places,
                                                        programs: PgPrograms) -> None:  # fmt: skip
    first = made().kept
    assert first.facts is not None
    for days in range(1, 80):  # as if they had been made before
        contents = replace(first.facts.contents, made_at=first.made_at - timedelta(days=days))
        file = first.file.with_name(f"old-{days}.backup")
        file.write_bytes(b"x" * 10)
        write_facts(file, replace(first.facts, contents=contents, size=10))
    first.file.unlink()
    first.file.with_suffix(".json").unlink()
    answer = back_up_when_due(book.url, places, programs)
    assert answer is not None
    left = [(answer.kept.made_at - one.made_at).days for one in kept_in(places.folder)]
    assert left[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(left) <= 7 + 5 + 12
    assert len(list(places.folder.glob("*.json"))) == len(left)
