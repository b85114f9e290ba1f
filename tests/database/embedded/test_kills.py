"""The embedded server comes back with every row, whatever was killed or left half made."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import Binaries
from tests.helpers.embedded_desks import is_up, posix_only, rows, server_pid, write_rows


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


def test_a_half_made_book_is_made_anew(make: Callable[[], EmbeddedServer], binaries: Binaries, folder: Path) -> None:
    draft = folder / f"making-{binaries.major}"
    draft.mkdir(parents=True)
    (draft / "PG_VERSION").write_text("half")
    server = make()
    server.start()
    assert is_up(server)
    server.leave()
