"""The disk of the book is found wherever the book lies, also by who may not look at it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from salon_desk.database import book_disk
from salon_desk.settings import Book, Settings


def test_it_is_the_machines_where_the_service_keeps_the_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALON_DESK_MACHINE", str(tmp_path / "machine"))
    own = Settings(tmp_path, tmp_path / "settings.toml", "Desk 1", "Anna")
    assert book_disk.book_folder(own) == tmp_path / "server"
    assert book_disk.book_folder(replace(own, book=Book.KEPT)) == tmp_path / "machine"


def test_a_folder_that_only_the_server_may_enter_is_on_the_disk_of_the_one_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen(place: Path) -> bool:
        if place.name == "data-17":
            raise PermissionError(13, "Permission denied", str(place))
        return place == tmp_path

    monkeypatch.setattr(Path, "exists", seen)  # root, who runs the tests in many places, may enter every folder
    assert book_disk.free_at(tmp_path / "book" / "data-17") == pytest.approx(shutil.disk_usage(tmp_path).free, rel=0.1)
