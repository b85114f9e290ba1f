"""The schema's text: what a step of the migrations runs, from the files in `sql`."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

_FOLDER = Path(__file__).parent / "sql"


def sql_in(name: str) -> str:
    """The statements in the file of that name."""
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def run(connection: Connection, *names: str) -> None:
    """Run the files in order. The functions name each other, so their bodies are checked by their first use."""
    connection.exec_driver_sql("SET LOCAL check_function_bodies = off")
    for name in names:
        connection.exec_driver_sql(sql_in(name).replace("%", "%%"))
