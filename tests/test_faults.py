"""What is written down of our own faults: enough to find them, and nothing about a client."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from salon_desk import faults
from salon_desk.database.engine import connected, open_engine
from salon_desk.faults import account_of, fault_file

NORA = "Nora Lindqvist"
WRONG_ROW = "INSERT INTO salon.client (name) VALUES (:name || repeat('x', 500))"


def caught(work: Callable[[], object]) -> Exception:
    """What `work` ends with."""
    with pytest.raises(Exception) as failed:  # noqa: PT011 (of any kind)
        work()
    return failed.value


def test_a_fault_of_the_program_is_told_with_its_place_and_its_message() -> None:
    told = account_of(caught(lambda: len(5)))  # type: ignore[arg-type]
    assert "test_faults.py" in told
    assert told.endswith("builtins.TypeError: object of type 'int' has no len()")


def test_a_value_is_never_told() -> None:
    assert account_of(caught(lambda: {"": 1}[NORA])).endswith("\nbuiltins.KeyError")
    assert account_of(caught(lambda: int(NORA))).endswith("\nbuiltins.ValueError")


def test_a_row_that_the_database_refuses_is_not_told(database_url: str) -> None:
    engine = open_engine(database_url)

    def write() -> None:
        with connected(engine) as connection:
            connection.execute(text(WRONG_ROW), {"name": NORA})

    fault = caught(write)
    engine.dispose()
    assert "Nora" in str(fault)
    told = account_of(fault)
    assert "Nora" not in told
    assert "sqlalchemy.exc.IntegrityError (23514, client, client_name_check)" in told


def test_what_sqlalchemy_says_holds_no_parameters(database_url: str) -> None:
    engine = open_engine(database_url)
    with engine.connect() as connection:
        fault = caught(lambda: connection.execute(text("SELECT :name / 0"), {"name": NORA}))
    engine.dispose()
    assert "Nora" not in str(fault).partition("[SQL")[2]


def test_a_fault_during_another_one_tells_both() -> None:
    def stumble_twice() -> None:
        try:
            _ = {"": 1}[NORA]
        except KeyError as first:
            raise ZeroDivisionError("then this") from first

    told = account_of(caught(stumble_twice))
    assert told.index("builtins.KeyError") < told.index("builtins.ZeroDivisionError: then this")


def test_the_file_is_discreet_even_after_a_handler_that_is_not(tmp_path: Path) -> None:
    fault = caught(lambda: int(NORA))
    record = logging.makeLogRecord({"msg": "stopped", "exc_info": (type(fault), fault, fault.__traceback__)})
    assert "Nora" in logging.Formatter().format(record)
    with closing(fault_file(tmp_path)) as file:
        file.handle(record)
    written = (tmp_path / faults.FILE).read_text()
    assert "stopped" in written
    assert "builtins.ValueError" in written
    assert "Nora" not in written


def test_the_file_turns_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "LARGEST_FILE", 500)
    with closing(fault_file(tmp_path)) as file:
        for _ in range(100):
            file.handle(logging.makeLogRecord({"msg": "stopped"}))
    assert len(list(tmp_path.iterdir())) == 1 + faults.OLD_FILES
