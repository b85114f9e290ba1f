"""The embedded server with a real PostgreSQL: made by the first desk, shared by all, stopped by the last one."""

from __future__ import annotations

import os
import stat
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries, environment
from tests.helpers.embedded_desks import is_up, posix_only, rows, server_pid, write_rows
from tests.helpers.odd_servers import prying


def test_a_first_start_makes_the_book(make: Callable[[], EmbeddedServer], binaries: Binaries, folder: Path) -> None:
    server = make()
    assert server.start() == server.url()
    with psycopg.connect(server.conninfo()) as connection:
        shown = {
            name: connection.execute(f"SELECT current_setting('{name}')").fetchone()
            for name in ("server_encoding", "data_checksums", "listen_addresses", "synchronous_commit", "fsync")
        }
    assert shown == {
        "server_encoding": ("UTF8",),
        "data_checksums": ("on",),
        "listen_addresses": ("127.0.0.1",),
        "synchronous_commit": ("on",),
        "fsync": ("on",),
    }
    assert (folder / f"data-{binaries.major}" / "PG_VERSION").is_file()
    server.leave()


def test_accents_sort_and_fold_as_letters(make: Callable[[], EmbeddedServer], binaries: Binaries) -> None:
    server = make()
    server.start()
    with psycopg.connect(server.conninfo()) as connection:
        row = connection.execute("SELECT lower('ÖSTBERG')").fetchone()
    assert row == ("östberg" if binaries.major >= 17 or os.name != "nt" else "Östberg",)
    server.leave()


@posix_only
def test_only_the_owner_can_read_password_and_book(make: Callable[[], EmbeddedServer], folder: Path) -> None:
    server = make()
    server.start()
    assert stat.S_IMODE((folder / "password").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    server.leave()


def test_nobody_gets_in_without_the_password(make: Callable[[], EmbeddedServer], folder: Path) -> None:
    server = make()
    server.start()
    wrong = server.conninfo().replace((folder / "password").read_text(), "guessed")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(wrong)
    server.leave()


def test_who_took_the_port_while_the_server_was_off_is_told_no_password(
    make: Callable[[], EmbeddedServer], folder: Path
) -> None:
    server = make()
    server.start()
    server.leave()
    with prying(int((folder / "port").read_text())) as told, pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.conninfo())
    assert not told


def test_the_last_one_to_leave_stops_the_server(make: Callable[[], EmbeddedServer]) -> None:
    first, second = make(), make()
    assert first.start() == second.start()
    first.leave()
    assert is_up(second)
    second.leave()
    assert not is_up(second)


def test_two_processes_share_one_server(
    make: Callable[[], EmbeddedServer], other_desk: Callable[[], subprocess.Popen[str]], folder: Path
) -> None:
    desk = other_desk()
    pid = server_pid(folder)
    here = make()
    here.start()
    assert server_pid(folder) == pid
    desk.communicate()
    assert desk.returncode == 0
    assert is_up(here)
    here.leave()
    assert not is_up(here)


def test_desks_that_start_at_once_end_up_at_one_server(make: Callable[[], EmbeddedServer]) -> None:
    servers = [make() for _ in range(4)]
    threads = [threading.Thread(target=server.start) for server in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({server.url() for server in servers}) == 1
    for server in servers:
        assert is_up(server)
        server.leave()
    assert not is_up(servers[0])


def test_another_client_keeps_the_server(make: Callable[[], EmbeddedServer]) -> None:
    server = make()
    server.start()
    with psycopg.connect(server.conninfo()) as client:
        server.leave()
        assert client.execute("SELECT 1").fetchone() == (1,)
    server.start()
    server.leave()
    assert not is_up(server)


def test_a_second_start_finds_what_the_first_wrote(make: Callable[[], EmbeddedServer]) -> None:
    server = make()
    url = server.start()
    write_rows(server, 3)
    server.leave()
    assert server.start() == url
    assert rows(server) == [0, 1, 2]
    server.leave()


def test_leaving_without_a_start_does_nothing(make: Callable[[], EmbeddedServer], folder: Path) -> None:
    make().leave()
    assert not list(folder.glob("data-*"))


def test_variables_for_another_server_do_not_reach_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGDATA", "/nowhere")
    assert not [name for name in environment() if name.startswith("PG")]
