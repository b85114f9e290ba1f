"""PCs of their own on one machine: network namespaces with cables between them. Only root can lay those."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = itertools.count(1)
ASK = """
import sys, psycopg
try:
    with psycopg.connect(sys.argv[1], connect_timeout=5, autocommit=True) as connection:
        cursor = connection.execute(sys.argv[2])
        print(cursor.fetchone()[0] if cursor.description else "done")
except psycopg.Error as error:
    print(error)
"""


def why_not() -> str:
    """What is missing here; empty where nothing is."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root can make network namespaces"
    if shutil.which("ip") is None:
        return "ip (the package iproute2) is not installed"
    tried = subprocess.run(["unshare", "--net", "--mount", "true"], capture_output=True)
    return "" if tried.returncode == 0 else "network namespaces are forbidden here"


@dataclass
class NetworkPc:
    """One PC: a name for its namespace."""

    name: str = field(default_factory=lambda: f"salon{os.getpid()}-{next(NUMBERS)}")

    @property
    def through(self) -> tuple[str, ...]:
        """What has to stand before a command for it to run on that PC."""
        return ("ip", "netns", "exec", self.name)

    def ask(self, address: str, question: str) -> str:
        """What a database answers to that PC, or why it doesn't."""
        command = [*self.through, sys.executable, "-c", ASK, address, question]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout.strip()


@contextmanager
def network_pcs(number: int) -> Iterator[list[NetworkPc]]:
    """So many PCs without any cable but the loopback."""
    pcs = [NetworkPc() for _ in range(number)]
    try:
        for pc in pcs:
            _ip("netns", "add", pc.name)
            _ip("-n", pc.name, "link", "set", "lo", "up")
        yield pcs
    finally:
        for pc in pcs:
            subprocess.run(["ip", "netns", "delete", pc.name], capture_output=True)


def lay_cable(one: NetworkPc, address: str, other: NetworkPc, its_address: str) -> str:
    """Between two PCs; the addresses with their networks, as 192.168.77.1/24. The name of the first's end of it."""
    ends = [f"v{os.getpid() % 100000}-{next(NUMBERS)}" for _ in range(2)]
    _ip("link", "add", ends[0], "netns", one.name, "type", "veth", "peer", "name", ends[1], "netns", other.name)
    for pc, end, own in ((one, ends[0], address), (other, ends[1], its_address)):
        _ip("-n", pc.name, "address", "add", own, "dev", end)
        _ip("-n", pc.name, "link", "set", end, "up")
    return ends[0]


def give_another_address(pc: NetworkPc, end: str, address: str) -> None:
    """As a router does that gives addresses as it likes."""
    _ip("-n", pc.name, "address", "flush", "dev", end)
    _ip("-n", pc.name, "address", "add", address, "dev", end)


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)
