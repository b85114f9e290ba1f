"""What is said to systemd and to Windows, and what becomes of their answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from salon_desk.database.keeper import services
from salon_desk.database.keeper.keeper import Keeper
from salon_desk.database.keeper.systemd import Systemd
from salon_desk.database.keeper.windows_service import WindowsService
from salon_desk.domain.errors import Refusal
from tests.helpers.keepers import KeptPc

Tool = Callable[[str, str], str]


@pytest.fixture
def tool(tmp_path: Path) -> Tool:
    """Makes a program of the machine's that writes down how it was called, and then does this."""

    def make(name: str, deed: str = "exit 0") -> str:
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> {tmp_path}/said\n{deed}\n')
        program.chmod(0o755)
        return str(program)

    return make


def said(tmp_path: Path) -> list[str]:
    """How they were called."""
    return (tmp_path / "said").read_text().splitlines()


def test_systemd_is_told_to_start_it_now_and_with_the_machine(pc: KeptPc, tool: Tool, tmp_path: Path) -> None:
    systemd = Systemd(tool("systemctl", "exit 0"), tool("systemd-sysusers", "exit 0"))
    systemd.prepare()
    pc.make()
    pc.start()  # as the unit does
    systemd.start(pc.keeper)
    systemd.restart(pc.keeper)
    systemd.stop()
    assert said(tmp_path) == [
        "systemd-sysusers salon-desk.conf",
        "systemctl daemon-reload",
        "systemctl enable --now salon-desk-book.service",
        "systemctl restart salon-desk-book.service",
        "systemctl disable --now salon-desk-book.service",
    ]


@pytest.mark.parametrize(
    ("journal", "told"),
    [
        ("echo The disk is full.", "could not be changed: The disk is full."),
        ("exit 1", "could not be changed: See the status."),
        ("exit 0", "could not be changed: See the status."),
    ],
)
def test_a_server_that_does_not_start_says_why_itself(pc: KeptPc, tool: Tool, journal: str, told: str) -> None:
    systemctl = tool("systemctl", "echo It failed.; echo See the status.; exit 1")
    with pytest.raises(Refusal) as refused:
        Systemd(systemctl, journalctl=tool("journalctl", journal)).start(pc.keeper)
    assert refused.value.sentence.endswith(told)


def test_windows_is_told_to_keep_it_running(
    pc: KeptPc, tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pc.make()
    monkeypatch.setattr(Keeper, "settle", lambda _: None)  # no Windows, no server
    pg_ctl = tool("pg_ctl", "exit 0")
    binaries = type(pc.keeper.binaries)(Path(pg_ctl).parent, pc.keeper.binaries.major)
    windows = WindowsService(tool("sc", '[ "$1" != query ]'), tool("netsh", "exit 0"))
    windows.start(Keeper(pc.keeper.folder, binaries))
    words = said(tmp_path)
    assert words[1].startswith("pg_ctl register -N SalonDeskBook -D ")
    assert words[1].endswith(r"-S auto -U NT AUTHORITY\NetworkService -w -t 600")
    assert "sc failure SalonDeskBook reset= 86400 actions= restart/2000/restart/30000/restart/60000" in words
    assert words[-1] == "sc start SalonDeskBook"


def test_another_folder_than_the_machines_has_no_service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SALON_DESK_MACHINE", str(tmp_path))
    with pytest.raises(Refusal, match="no service knows of it"):
        services.service_of_this_machine()


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="could not be changed: nowhere: No such file"):
        Systemd(str(tmp_path / "nowhere")).stop()
