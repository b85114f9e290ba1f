"""With administrator's rights only what was asked for is done, and a person who says no is told that nothing was."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Event

import pytest

from salon_desk import elevated
from salon_desk.database.keeper.systemd import Systemd
from salon_desk.domain.errors import Refusal
from salon_desk.elevated import run_elevated, set_up_keeper

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pkexec is Linux'; Windows asks in its own way")

# Plays the program: shows how it was called, and hands the password over as the keeper does.
KEEPER = """
import sys
words = sys.argv[1:]
with open(words[words.index("--hand-over") + 1], "w") as slip:
    slip.write("s3" + "cret")
print(words)
"""


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Somebody who is no administrator, at a PC that asks by this program."""
    monkeypatch.setattr(elevated, "is_administrator", lambda: False)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return tmp_path / "pkexec"


def answers(pkexec: Path, script: str) -> None:
    """What it does when it is asked."""
    pkexec.write_text(f"#!/bin/sh\n{script}\n")
    pkexec.chmod(0o755)


def test_where_no_service_can_be_nobody_is_asked(asking: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SALON_DESK_MACHINE", str(tmp_path))
    answers(asking, f"touch {tmp_path}/asked")
    with pytest.raises(Refusal, match="no service knows of it"):
        set_up_keeper()
    assert not (tmp_path / "asked").exists()


def test_the_password_comes_by_a_file_and_leaves_nothing_behind(
    asking: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(elevated, "_program", lambda: [sys.executable, "-c", KEEPER])
    monkeypatch.setattr("salon_desk.database.keeper.services.service_of_this_machine", Systemd)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "own"))
    (tmp_path / "own").mkdir()
    answers(asking, f'echo "$@" > {tmp_path}/called; exec "$@"')
    assert set_up_keeper(54400) == "s3cret"
    called = (tmp_path / "called").read_text()
    assert "keeper --language en set-up --port 54400 --hand-over" in called
    assert "s3cret" not in called
    assert list((tmp_path / "own").iterdir()) == []


@pytest.mark.parametrize("code", [126, 127])
def test_a_person_who_says_no_is_told_that_nothing_was_changed(asking: Path, code: int) -> None:
    answers(asking, f"exit {code}")
    with pytest.raises(Refusal, match="rights were not given; nothing was changed"):
        run_elevated(["close"])


def test_a_pc_that_can_not_ask_says_so(asking: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(asking.parent))
    with pytest.raises(Refusal, match=r"no way to ask .*pkexec"):
        run_elevated(["close"])


def test_as_long_as_the_person_is_asked_it_can_be_given_up(asking: Path) -> None:
    answers(asking, "exec sleep 60")
    given_up = Event()
    given_up.set()
    with pytest.raises(Refusal, match="rights were not given; nothing was changed"):
        run_elevated(["close"], given_up)


def test_what_an_administrator_has_begun_goes_on_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elevated, "is_administrator", lambda: True)
    monkeypatch.setattr(elevated, "_program", lambda: [sys.executable, "-c", "print('done')"])
    monkeypatch.setattr(elevated, "LOOKS_EACH", 0.001)
    given_up = Event()
    given_up.set()
    assert run_elevated(["close"], given_up) == "done\n"


def test_what_the_keeper_refuses_comes_back_as_its_own_sentence(asking: Path, tmp_path: Path) -> None:
    answers(asking, 'exec "$@"')
    os.environ.pop("SALON_DESK_MACHINE", None)
    with pytest.raises(Refusal, match=r"^This PC does not keep a salon's book\.$"):
        run_elevated(["run"])


def test_windows_is_asked_with_quotes_that_hold() -> None:
    command = elevated._for_windows(["C:\\O'Neil\\Salon Desk.exe", "keeper", "--answer", "C:\\a b", "close"])
    assert command[-1].endswith("""'C:\\O''Neil\\Salon Desk.exe' 'keeper --answer "C:\\a b" close'""")
    # PowerShell takes printed quotes for quotes as well.
    assert "'C:\\O’’Neil\\x' ''" in elevated._for_windows(["C:\\O’Neil\\x"])[-1]
