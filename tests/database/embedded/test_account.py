"""Where a desk runs as root, the embedded server runs as somebody else, or says that it can't."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from salon_desk.database import embedded_account
from salon_desk.database.embedded import EmbeddedServer
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


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root has to step down")
def test_root_who_can_do_neither_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(embedded_account, "STEP_DOWN", ("false",))
    monkeypatch.setattr(embedded_account, "SYSTEM_USERS", ())
    with pytest.raises(Refusal, match="does not run as root"):
        embedded_account.choose_account(tmp_path / "server", "true")
