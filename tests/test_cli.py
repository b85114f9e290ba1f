"""The command line in a process of its own: sentences and exit codes, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from salon_desk import __version__, cli
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.failures import exit_code_of


def salon_desk(*arguments: str, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Call the program as a person does."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SALON_DESK_")}
    return subprocess.run(
        [sys.executable, "-m", "salon_desk", *arguments],
        env={**plain, "SALON_DESK_HOME": str(home), **variables},
        capture_output=True,
        text=True,
        timeout=100,
    )


def test_version_and_help(tmp_path: Path) -> None:
    assert salon_desk("--version", home=tmp_path).stdout == f"Salon Desk {__version__}\n"
    for words in ((), ("run",), ("demo",), ("db",), ("db", "status")):
        answer = salon_desk(*words, "--help", home=tmp_path)
        assert answer.returncode == 0
        assert answer.stdout.startswith("usage: salon-desk")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "COMMAND"),
        (("dmeo",), "invalid choice: 'dmeo'"),
        (("run", "--date", "24.12."), "“24.12.” is not a day; write it as 2026-11-21"),
        (("run", "--desk", ""), "The name is missing"),
        (("run", "--person", "x" * 5000), "5000 characters; 80 is the most"),
        (("run", "--theme", "pink"), "invalid choice: 'pink'"),
        (("demo", "--desks", "0"), "“0” is not a whole number from 1 to 8"),
        (("demo", "--bots", "-1"), "“-1” is not a whole number"),
        (("db",), "DEED"),
        (("db", "drop"), "invalid choice: 'drop'"),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_code_2(
    words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.command_line(list(words)) == 2
    output = capsys.readouterr()
    assert told in output.err
    assert output.err.count("\n") == 1
    assert output.out == ""


def test_help_needs_neither_qt_nor_the_database() -> None:
    program = (
        "import sys\nfrom salon_desk import cli\ncli.command_line(['--help'])\n"
        "sys.exit(any(name.split('.')[0] in ('PySide6', 'sqlalchemy', 'psycopg', 'alembic') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], stdout=subprocess.DEVNULL).returncode == 0


def test_a_book_of_this_pc_is_made_and_told_of(tmp_path: Path) -> None:
    before = salon_desk("db", "status", home=tmp_path)
    assert (before.returncode, before.stderr) == (0, "")
    assert "There is no book" in before.stdout
    upgraded = salon_desk("db", "upgrade", home=tmp_path)
    assert (upgraded.returncode, upgraded.stderr) == (0, "")
    assert salon_desk("db", "status", home=tmp_path).stdout == upgraded.stdout
    assert not list(tmp_path.glob("server/data-*/postmaster.pid"))


def test_a_book_elsewhere_is_made_and_told_of(tmp_path: Path, empty_database_url: str) -> None:
    before = salon_desk("db", "status", home=tmp_path, SALON_DESK_DATABASE_URL=empty_database_url)
    assert "There is no book" in before.stdout
    upgraded = salon_desk("db", "upgrade", home=tmp_path, SALON_DESK_DATABASE_URL=empty_database_url)
    assert (upgraded.returncode, upgraded.stderr) == (0, "")
    assert "127.0.0.1" in upgraded.stdout
    assert not (tmp_path / "server").exists()


def test_a_server_that_does_not_answer_is_a_sentence_and_exit_code_1(tmp_path: Path) -> None:
    url = "postgresql://desk:secret@127.0.0.1:9/salon"
    answer = salon_desk("db", "status", home=tmp_path, SALON_DESK_DATABASE_URL=url)
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert "Traceback" not in answer.stderr
    assert "secret" not in answer.stderr
    assert answer.stderr.strip().endswith(".")


def test_a_broken_settings_file_is_a_sentence_and_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("desk =")
    answer = salon_desk("db", "status", home=tmp_path)
    assert answer.returncode == 1
    assert answer.stderr.startswith("The settings in ")
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("failure", [Refusal("The salon is closed."), Unreachable("Nothing answers.")])
def test_a_refusal_is_told_as_it_is(failure: Exception, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of(lambda: fail(failure), lambda: tmp_path) == 1
    assert capsys.readouterr().err == f"{failure.args[0]}\n"


def test_our_own_fault_leaves_a_sentence_and_its_traceback_in_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exit_code_of(lambda: fail(ZeroDivisionError("oops")), lambda: tmp_path / "log") == 70
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(tmp_path / "log" / "faults.log") in told
    assert "ZeroDivisionError: oops" in (tmp_path / "log" / "faults.log").read_text()


def test_our_own_fault_is_told_even_where_nothing_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert exit_code_of(lambda: fail(KeyError("oops")), lambda: tmp_path / "file" / "log") == 70
    assert capsys.readouterr().err == "Salon Desk stopped because of a fault of its own (KeyError).\n"


def test_an_interruption_is_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of(lambda: fail(KeyboardInterrupt()), lambda: tmp_path) == 130
    assert capsys.readouterr().err == ""


def fail(with_what: BaseException) -> int:
    """A piece of work that goes wrong."""
    raise with_what
