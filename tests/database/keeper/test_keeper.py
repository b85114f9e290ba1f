"""The keeper makes the book once, at a port that stays, and lets nobody look where nobody should."""

from __future__ import annotations

import os
import socket
import stat
from concurrent.futures import ThreadPoolExecutor
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.keeper.keeper import PORTS, Keeper
from salon_desk.domain.errors import Refusal, Unreachable
from tests.helpers.books import plain
from tests.helpers.keepers import KeptPc
from tests.helpers.odd_servers import prying


def test_a_book_is_made_once_and_keeps_port_and_password(pc: KeptPc) -> None:
    assert not pc.keeper.is_made
    assert pc.keeper.make()
    url, sign = pc.keeper.url(), pc.keeper.sign
    assert sign.port in PORTS
    assert not pc.keeper.make()
    assert (pc.keeper.url(), pc.keeper.sign) == (url, sign)
    with pytest.raises(Refusal, match=f"at port {sign.port}"):
        pc.keeper.make(sign.port + 1)


def test_of_two_that_make_it_at_once_one_has_made_it(pc: KeptPc) -> None:
    """The other one must not take it down again when the service does not start."""
    with ThreadPoolExecutor(2) as threads:
        made = list(threads.map(lambda _: pc.keeper.make(), range(2)))
    assert sorted(made) == [False, True]


def test_a_port_that_another_program_has_is_left_to_it(pc: KeptPc) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with pytest.raises(Refusal, match=f"Port {taken} of this PC is used"):
            pc.keeper.make(taken)
    assert not pc.keeper.is_made
    pc.keeper.make(taken)
    assert pc.keeper.sign.port == taken


def test_its_server_runs_until_it_is_stopped_and_is_the_only_one(pc: KeptPc) -> None:
    pc.make()
    assert not pc.keeper.answers()
    url = pc.start()
    with psycopg.connect(plain(url)) as desk:
        assert desk.execute("SELECT to_regclass('salon.visit') IS NOT NULL").fetchone() == (True,)
    second = pc.say("run")
    assert (second.returncode, second.stderr) == (1, "The server of this PC's book runs already.\n")
    pc.stop()
    assert not pc.keeper.answers()
    with pytest.raises(Unreachable, match="does not answer"):
        pc.keeper.settle(patience=0)


def test_everybody_may_read_the_sign_and_nobody_the_rest(pc: KeptPc) -> None:
    pc.make()
    pc.start()
    assert "password" not in (pc.keeper.folder / "keeper.toml").read_text()
    assert ":" not in pc.keeper.address().split("//")[1].split("@")[0]
    assert rights(pc.keeper.folder) == 0o755
    assert rights(pc.keeper.folder / "keeper.toml") == 0o644
    for path in (pc.keeper.cluster.folder, pc.keeper.cluster.data, pc.keeper.cluster.log):
        assert rights(path) == 0o700
    assert rights(pc.keeper.cluster.folder / "password") == 0o600


def test_who_may_not_read_the_password_is_told_so(pc: KeptPc) -> None:
    pc.make()
    (pc.keeper.cluster.folder / "password").unlink()
    with pytest.raises(Refusal, match="Only an administrator"):
        pc.keeper.url()


def test_everybody_may_read_the_sign_whoever_made_the_folder_and_whatever_is_usual_there(pc: KeptPc) -> None:
    pc.keeper.folder.mkdir(mode=0o700)
    usual = os.umask(0o077)
    try:
        pc.make()
        pc.keeper.open(IPv4Network("192.168.77.0/24"), IPv4Address("192.168.77.1"))
    finally:
        os.umask(usual)
    assert rights(pc.keeper.folder) == 0o755
    assert rights(pc.keeper.folder / "keeper.toml") == rights(pc.keeper.folder / "book.crt") == 0o644
    assert rights(pc.keeper.key) == 0o600


def test_no_other_file_is_taken_for_the_password(pc: KeptPc) -> None:
    """The folder is the service's, and an administrator reads it: a link there could lead to any file of the PC."""
    pc.make()
    password = pc.keeper.cluster.folder / "password"
    password.rename(password.with_name("elsewhere"))
    password.symlink_to("elsewhere")
    with pytest.raises(Refusal):
        pc.keeper.password()


def test_who_took_the_port_while_the_server_was_off_is_told_no_password(pc: KeptPc) -> None:
    """Every user of the PC may listen there, and the owner's password is worth the whole book."""
    pc.make()
    with prying(pc.keeper.sign.port) as told, pytest.raises(psycopg.OperationalError):
        psycopg.connect(plain(pc.keeper.url()))
    assert not told


def test_a_pc_without_a_book_says_so(pc: KeptPc) -> None:
    with pytest.raises(Refusal, match="does not keep a salon's book"):
        pc.keeper.url()
    answer = pc.say("run")
    assert (answer.returncode, answer.stderr) == (1, "This PC does not keep a salon's book.\n")


def test_a_sign_that_nobody_can_read_is_told(pc: KeptPc) -> None:
    pc.make()
    (pc.keeper.folder / "keeper.toml").write_text("port = 'often'")
    with pytest.raises(Refusal, match=r"can't be read .*keeper\.toml"):
        pc.keeper.url()


def test_the_server_outlives_the_window_that_made_it_and_goes_on_with_its_rows(pc: KeptPc) -> None:
    pc.make()
    with psycopg.connect(plain(pc.start()), autocommit=True) as desk:
        desk.execute("CREATE TABLE t (n int)")
    pc.stop()
    again = Keeper(pc.keeper.folder, pc.keeper.binaries)
    pc.start()
    with psycopg.connect(plain(again.url())) as desk:
        assert desk.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_pid_file_that_names_another_program_is_no_hindrance(pc: KeptPc) -> None:
    pc.make()
    pc.start()
    file = pc.keeper.cluster.data / "postmaster.pid"
    left = file.read_text()
    pc.pull_the_plug()
    file.write_text("\n".join([str(os.getpid()), *left.splitlines()[1:]]) + "\n")
    pc.start()
    assert pc.keeper.answers()


def rights(path: Path) -> int:
    """Who may do what with it."""
    return stat.S_IMODE(path.stat().st_mode)
