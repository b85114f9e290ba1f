"""A folder that somebody put where the machine's goes is not taken for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from salon_desk.database.keeper.planted import refuse_planted
from salon_desk.domain.errors import Refusal

ADMINISTRATORS, SERVICE, ME, ANYBODY = "S-1-5-32-544", "S-1-5-20", "S-1-5-21-7-1001", "S-1-5-21-7-1002"


@pytest.mark.parametrize("planted", ["folder", "book", "keeper.toml"])
def test_what_an_ordinary_user_made_is_refused_and_named(tmp_path: Path, planted: str) -> None:
    folder = tmp_path / "folder"
    (folder / "book").mkdir(parents=True)
    (folder / "keeper.toml").touch()
    with pytest.raises(Refusal, match=rf"{planted} was made by somebody who is no administrator"):
        refuse_planted(
            folder, lambda places: [ME, *(ANYBODY if it.name == planted else ADMINISTRATORS for it in places)], "win32"
        )


def test_what_administrators_the_service_and_who_asks_made_is_ours(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / "keeper.toml").touch()
    refuse_planted(tmp_path, lambda places: [ME, ADMINISTRATORS, SERVICE, ME], "win32")


def test_where_there_is_nothing_yet_nobody_is_asked(tmp_path: Path) -> None:
    refuse_planted(tmp_path / "folder", lambda places: pytest.fail("nothing is there"), "win32")
