"""The second place: a copy that is the same, or a warning."""

from __future__ import annotations

from pathlib import Path

import pytest

from salon_desk.database.backups import second_place
from salon_desk.database.backups.folder import last_good, sha256
from salon_desk.database.backups.making import back_up
from salon_desk.database.backups.pg_programs import PgPrograms
from salon_desk.database.backups.places import Places
from salon_desk.database.backups.second_place import copy_there
from salon_desk.database.backups.watch import Cancelled, Watch
from tests.database.backups.conftest import BackUp
from tests.helpers.books import TestBook


def test_the_copy_is_the_same_and_a_backup_itself(book: TestBook, tmp_path: Path, programs: PgPrograms) -> None:
    (tmp_path / "stick").mkdir()
    made = back_up(book.url, Places(tmp_path / "backups", tmp_path / "stick"), programs)
    copy = last_good(tmp_path / "stick")
    assert made.warnings == ()
    assert copy is not None
    assert copy.facts == made.kept.facts
    assert sha256(copy.file) == sha256(made.kept.file)
    assert len(list((tmp_path / "stick").iterdir())) == 2


def test_a_place_that_is_missing_is_a_warning(book: TestBook, tmp_path: Path, programs: PgPrograms) -> None:
    made = back_up(book.url, Places(tmp_path / "backups", tmp_path / "stick"), programs)
    assert made.kept.proven
    assert made.warnings == (f"The second place for backups, {tmp_path / 'stick'}, is not there.",)
    assert not (tmp_path / "stick").exists()


def test_a_copy_that_is_not_the_same_is_a_warning(
    made: BackUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = made().kept
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(second_place, "sha256_of", lambda file: "another")
    assert "is not the same" in copy_there(kept, tmp_path / "stick", Watch())
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_first_place_is_no_second_one(made: BackUp, places: Places) -> None:
    kept = made().kept
    assert "is the same as the first" in copy_there(kept, places.folder, Watch())
    assert kept.is_whole


def test_a_cancelled_copy_leaves_nothing(made: BackUp, tmp_path: Path) -> None:
    kept = made().kept
    (tmp_path / "stick").mkdir()
    watch = Watch()
    watch.cancelled.set()
    with pytest.raises(Cancelled):
        copy_there(kept, tmp_path / "stick", watch)
    assert list((tmp_path / "stick").iterdir()) == []
