"""Embedded servers on trial: whether they let anybody in, what their book has, and who runs them."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.embedded import EmbeddedServer

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals and file modes of POSIX")


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
