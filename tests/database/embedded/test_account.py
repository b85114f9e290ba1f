"""Where a desk runs as root, the embedded server runs as somebody else, or says that it can't."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

from salon_desk.database import embedded_account
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_account import Account
from salon_desk.database.embedded_binaries import Binaries
from salon_desk.domain.errors import Refusal
from tests.helpers.embedded_desks import is_up
from tests.helpers.server import PREFIX, quick_place


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root has to step down")
@pytest.mark.parametrize("rights", [0o755, 0o700])
def test_root_lends_the_folder_to_a_system_user_where_it_can_not_step_down(
    monkeypatch: pytest.MonkeyPatch, binaries: Binaries, rights: int
) -> None:
    monkeypatch.setattr(embedded_account, "STEP_DOWN", ("false",))
    place = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    place.chmod(rights)
    server = EmbeddedServer(place / "server", binaries)
    try:
        server.start()
        assert (place / "server" / f"data-{binaries.major}").stat().st_uid != 0
        server.leave()
        assert not is_up(server)
    finally:
        server.stop_at_once()
        shutil.rmtree(place)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_root_gives_away_nothing_outside_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has the folder may put a link in the place of what was there a moment ago."""
    import pwd

    outside, folder = tmp_path / "outside", tmp_path / "server"
    for place in (outside, folder, folder / "data"):
        place.mkdir()
        (place / "file").touch()
    (folder / "link").symlink_to(outside)

    def exchanged(path: str | Path, *words: Any, **told: Any) -> None:
        chown(path, *words, **told)
        if Path(path).name == "data":
            (folder / "data").rename(folder / "before")
            (folder / "data").symlink_to(outside)

    chown = os.chown
    monkeypatch.setattr(os, "chown", exchanged)
    account = Account(user="nobody", owner="nobody")
    account.take_over(folder)
    account.take_over(folder / "link")
    assert [path.stat().st_uid for path in (outside, outside / "file")] == [0, 0]
    given = (folder, folder / "file", folder / "link", folder / "before")
    assert {path.lstat().st_uid for path in given} == {pwd.getpwnam("nobody").pw_uid}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root writes where others put links")
def test_what_a_program_prints_goes_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("kept")
    (tmp_path / "last-command.log").symlink_to(tmp_path / "precious")
    with pytest.raises(OSError, match="last-command"):
        Account().run(["echo", "printed"], tmp_path, 10)
    assert (tmp_path / "precious").read_text() == "kept"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root has to step down")
def test_root_who_can_do_neither_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(embedded_account, "STEP_DOWN", ("false",))
    monkeypatch.setattr(embedded_account, "SYSTEM_USERS", ())
    with pytest.raises(Refusal, match="does not run as root"):
        embedded_account.choose_account(tmp_path / "server", "true")
