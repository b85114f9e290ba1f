"""The tests' own server: clones are separate, and nothing is left behind, however a session ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.embedded_cluster import is_free
from tests.helpers.server import PREFIX, ScratchServer, forget_dead_sessions, quick_place

SESSION = """
import sys
from tests.helpers.server import ScratchServer
server = ScratchServer.make()
server.start()
print(server.folder, flush=True)
sys.stdin.read()
"""


def test_each_clone_is_a_database_of_its_own(server: ScratchServer) -> None:
    first, second = server.clone("template1"), server.clone("template1")
    with psycopg.connect(server.embedded.conninfo(first)) as one:
        one.execute("CREATE TABLE t ()")
    with psycopg.connect(server.embedded.conninfo(second)) as two:
        assert two.execute("SELECT to_regclass('t')").fetchone() == (None,)
    server.drop_database(first)
    server.drop_database(second)


def test_a_database_is_dropped_even_while_someone_uses_it(server: ScratchServer) -> None:
    name = server.clone("template1")
    with psycopg.connect(server.embedded.conninfo(name), autocommit=True) as left_open:
        server.drop_database(name)
        with pytest.raises(psycopg.OperationalError):
            left_open.execute("SELECT 1")


@pytest.mark.skipif(os.name == "nt", reason="there a process's life can't be asked for without ending it")
def test_a_killed_session_is_tidied_up_by_the_next() -> None:
    root = Path(__file__).resolve().parent.parent.parent
    session = subprocess.Popen(
        [sys.executable, "-c", SESSION], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert session.stdout is not None
    folder = Path(session.stdout.readline().strip())
    assert folder.parent == quick_place()
    assert folder.name.startswith(PREFIX)
    port = int(next(folder.glob("server/data-*/postmaster.pid")).read_text().splitlines()[3])
    session.send_signal(signal.SIGKILL)
    session.communicate()
    assert not is_free(port)
    forget_dead_sessions()
    assert not folder.exists()
    assert is_free(port)
