"""The keeper at the command line: what is said, the exit codes, and the password that goes to its owner only."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from ipaddress import IPv4Interface
from pathlib import Path

import psycopg
import pytest

from salon_desk import cli
from salon_desk.database.embedded_cluster import choose_port
from salon_desk.database.keeper import machine, services, subnets
from salon_desk.database.keeper.keeper import Keeper
from salon_desk.domain.errors import Refusal
from tests.helpers.books import plain
from tests.helpers.keepers import KeptPc, kept_pc

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a server in the foreground, with signals of POSIX")

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def pc() -> Iterator[KeptPc]:
    """A PC with nothing on it yet."""
    with kept_pc() as fresh:
        yield fresh


@pytest.fixture
def say(pc: KeptPc, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Says `salon-desk keeper …` there; the exit code, and what was answered."""
    for name, value in pc.environment.items():
        if name.startswith("SALON_DESK_"):
            monkeypatch.setenv(name, value)

    def answer(*words: str) -> tuple[int, str, str]:
        code = cli.command_line(["keeper", *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return answer


class Foreground:
    """Keeps the server as a service does, as long as the test goes on."""

    def __init__(self, pc: KeptPc) -> None:
        self.pc = pc

    def prepare(self) -> None:
        """Nothing has to be there."""

    def start(self, keeper: Keeper) -> None:
        """Start it."""
        assert keeper.folder == self.pc.keeper.folder
        self.pc.start()

    def restart(self, keeper: Keeper) -> None:
        """Start it anew."""
        self.pc.stop()
        self.start(keeper)

    def stop(self) -> None:
        """Stop it."""
        self.pc.stop()


@pytest.fixture
def service(pc: KeptPc, monkeypatch: pytest.MonkeyPatch) -> Foreground:
    """A machine that keeps services."""
    foreground = Foreground(pc)
    monkeypatch.setattr(services, "service_of_this_machine", lambda: foreground)
    return foreground


def test_a_book_is_kept_opened_closed_and_given_up(
    pc: KeptPc, say: Say, service: Foreground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert say("status") == (0, "This PC does not keep a salon's book.\n", "")
    slip = own_file(tmp_path)
    code, told, trouble = say("set-up", "--port", str(free_port()), "--hand-over", str(slip))
    assert (code, trouble) == (0, "")
    port = pc.keeper.sign.port
    assert told == f"This PC keeps the book in {pc.keeper.folder}, at port {port}.\n"
    assert slip.read_text() == pc.keeper.password()
    with psycopg.connect(plain(pc.keeper.url())) as owner:
        assert owner.execute("SELECT to_regclass('salon.visit') IS NOT NULL").fetchone() == (True,)
    monkeypatch.setattr(subnets, "interfaces", lambda: [IPv4Interface("192.168.77.1/24")])
    opened = f"The book is open to 192.168.77.0/24; its desks find it at 192.168.77.1:{port}.\n"
    assert say("open") == (0, opened, "")
    facts = json.loads(say("status", "--json")[1])
    assert (facts["made"], facts["runs"], facts["open_to"], facts["port"]) == (True, True, "192.168.77.0/24", port)
    assert facts["fingerprint"] in say("status")[1]
    assert say("close") == (0, "The book is open to this PC only.\n", "")
    code, told, _ = say("remove")
    assert (code, told) == (
        0,
        f"This PC does not keep the book any more; what it had is in {pc.keeper.folder}.\n",
    )
    assert say("status")[1] == "This PC does not keep a salon's book.\n"
    # Whoever sets it up again finds the same book, at the same port.
    assert say("set-up")[0] == 0
    assert pc.keeper.sign.port == port
    assert say("remove", "--with-book") == (0, "This PC does not keep the book any more; the book is deleted.\n", "")
    assert not pc.keeper.folder.exists()


def test_a_machine_that_keeps_no_services_says_so_and_nothing_is_made(pc: KeptPc, say: Say) -> None:
    code, told, trouble = say("set-up")
    assert (code, told) == (1, "")
    assert "no service knows of it" in trouble
    assert not pc.keeper.folder.exists()
    assert say("set-up", "--without-service")[0] == 0
    pc.start()
    assert say("remove")[2] == "The server of this PC's book still runs: stop it first.\n"
    assert say("close")[1].endswith("Start “salon-desk keeper run” again, so that it counts.\n")


def test_a_service_that_does_not_start_is_not_tried_for_ever(
    pc: KeptPc, say: Say, service: Foreground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "start", refused)
    assert say("set-up", "--port", str(free_port())) == (1, "", "The service has no room.\n")
    assert not pc.keeper.is_made
    assert say("status")[1] == "This PC does not keep a salon's book.\n"


def test_a_book_that_another_set_up_has_just_made_is_not_taken_down(
    pc: KeptPc, say: Say, service: Foreground, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Keeper.make

    def second(keeper: Keeper, port: int | None = None) -> bool:
        make(keeper, port)
        return make(keeper, port)

    monkeypatch.setattr(Keeper, "make", second)
    monkeypatch.setattr(service, "start", refused)
    assert say("set-up", "--port", str(free_port())) == (1, "", "The service has no room.\n")
    assert pc.keeper.is_made


def test_a_book_that_can_not_be_opened_stays_as_it_was(
    pc: KeptPc, say: Say, service: Foreground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else its server would not come back, as where another program has the port, and no desk would have the book."""
    assert say("set-up", "--port", str(free_port()))[0] == 0
    monkeypatch.setattr(subnets, "interfaces", lambda: [IPv4Interface("192.168.77.1/24")])

    def restart(keeper: Keeper) -> None:
        pc.stop()
        if keeper.sign.open_to:
            refused(keeper)
        service.start(keeper)

    monkeypatch.setattr(service, "restart", restart)
    assert say("open") == (1, "", "The service has no room.\n")
    assert pc.keeper.sign.open_to is None
    assert pc.keeper.answers()


def test_only_an_administrator_may_change_anything(
    say: Say, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SALON_DESK_MACHINE")
    monkeypatch.setattr(machine, "is_administrator", lambda: False)
    for words in (("set-up",), ("open",), ("close",), ("remove", "--with-book")):
        assert say(*words) == (1, "", "Only an administrator of this PC can do that; nothing was changed.\n")


def test_without_a_book_there_is_nothing_to_open_or_remove(pc: KeptPc, say: Say) -> None:
    for words in (("open",), ("close",), ("remove",), ("upgrade",), ("run",)):
        assert say(*words) == (1, "", "This PC does not keep a salon's book.\n")
    assert not pc.keeper.folder.exists()


@pytest.mark.parametrize(
    "fault", ["a link", "for all to read", "not empty", "a second name", "not there", "a pipe", "a folder"]
)
def test_the_password_goes_into_no_file_but_the_callers_own(
    pc: KeptPc, say: Say, service: Foreground, tmp_path: Path, fault: str
) -> None:
    slip = own_file(tmp_path)
    match fault:
        case "a link":
            slip = tmp_path / "link"
            slip.symlink_to(tmp_path / "slip")
        case "for all to read":
            slip.chmod(0o644)
        case "not empty":
            slip.write_text("root:x:0:0")
        case "a second name":
            os.link(slip, tmp_path / "second")
        case "not there":
            slip.unlink()
        case "a pipe":  # that nobody reads: whoever opens it waits for ever
            slip.unlink()
            os.mkfifo(slip, 0o600)
        case _:
            slip = tmp_path
    code, _, trouble = say("set-up", "--hand-over", str(slip))
    assert code == 1
    assert trouble.startswith(f"The file {slip} ")
    assert not pc.keeper.is_made


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can own files of others")
def test_the_file_has_to_be_that_of_who_asked_for_the_rights(
    pc: KeptPc, say: Say, service: Foreground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip = own_file(tmp_path)
    monkeypatch.setenv("PKEXEC_UID", "1234")
    assert say("set-up", "--hand-over", str(slip))[0] == 1
    os.chown(slip, 1234, -1)
    assert say("set-up", "--port", str(free_port()), "--hand-over", str(slip))[0] == 0
    assert slip.read_text() == pc.keeper.password()
    assert (slip.stat().st_uid, stat.S_IMODE(slip.stat().st_mode)) == (1234, 0o600)


def test_what_is_said_is_also_written_for_who_can_not_see_it(say: Say, tmp_path: Path) -> None:
    answer = own_file(tmp_path)
    assert say("--answer", str(answer), "close")[0] == 1
    assert answer.read_text() == "This PC does not keep a salon's book.\n"


def test_the_language_of_the_window_that_asks_is_spoken(pc: KeptPc) -> None:
    said = pc.say("--language", "sv", "close")
    assert (said.returncode, said.stderr) == (1, "Den här datorn förvarar ingen salongs bokningsbok.\n")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("8.8.8.0/24", "8.8.8.0/24 is no private network: the book is only opened to the shop's."),
        ("0.0.0.0/0", "0.0.0.0/0 is no private network: the book is only opened to the shop's."),
        ("home", "“home” is no network; write it as 192.168.1.0/24."),
        ("10.1.0.0/16", "This PC is not in the network 10.1.0.0/16; it is in 192.168.1.0/24, 10.9.0.0/24."),
        (None, "This PC is in several networks, 192.168.1.0/24, 10.9.0.0/24: name the shop's."),
    ],
)
def test_a_network_that_can_not_be_the_shops_is_refused(asked: str | None, told: str) -> None:
    found = [IPv4Interface("192.168.1.20/24"), IPv4Interface("10.9.0.2/24")]
    with pytest.raises(Refusal) as refused:
        subnets.chosen(asked, found)
    assert refused.value.sentence == told


def test_the_network_is_chosen_by_itself_where_there_is_one() -> None:
    found = [IPv4Interface("192.168.1.20/24"), IPv4Interface("192.168.1.21/24")]
    assert str(subnets.chosen(None, found)) == "192.168.1.20/24"
    assert str(subnets.chosen("192.168.0.0/16", found)) == "192.168.1.20/16"
    with pytest.raises(Refusal, match="in no private network"):
        subnets.chosen(None, [])


def refused(_keeper: Keeper) -> None:
    """A service that says no."""
    raise Refusal("The service has no room.")


def own_file(folder: Path) -> Path:
    """An empty file that only its user may read."""
    file = folder / "slip"
    file.touch(0o600)
    return file


def free_port() -> int:
    """One that no other test has."""
    return choose_port()
