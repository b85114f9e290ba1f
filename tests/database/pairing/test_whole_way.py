"""The whole way between PCs: the one that keeps the book shows a code, another one in the shop types it and works."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.networks import ROOT, NetworkPc, lay_cable, network_pcs, why_not

OFFER = """
from contextlib import suppress
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.keeper.machine import machine_folder
from salon_desk.database.keeper.sign import read_sign
from salon_desk.database.pairing.offering import offer
from salon_desk.domain.errors import HasSalon
from tests.helpers.salons import found_salon

url, sign = input(), read_sign(machine_folder())
with suppress(HasSalon):
    found_salon(url)
with connected(open_engine(url)) as connection:
    print(offer(connection, sign.address, sign.port, sign.certificate).code.text)
"""
JOIN = """
import sys
from datetime import timedelta
from pathlib import Path
from salon_desk.database.bookings import database_time
from salon_desk.database.claims import claim
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.pairing.joining import join
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import SalonError
from salon_desk.domain.pairing_code import read_code
from salon_desk.domain.people import Identity
from tests.helpers.books import CUT, LEA
from tests.helpers.joined import whole_url
from tests.helpers.tickets import new_ticket

try:
    way = join(read_code(input()), "Reception 2", Path(sys.argv[1]))
    with connected(open_engine(whole_url(way))) as connection:
        noon = database_time(connection).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=1)
        held = claim(connection, new_ticket(), Slot(LEA, noon), CUT, None, Identity("Reception 2", "Carla")).booking()
    print(f"{held.desk} holds {held.end - held.start}.")
except SalonError as trouble:
    print(trouble.sentence)
"""

pytestmark = [pytest.mark.skipif(bool(why_not()), reason=why_not()), pytest.mark.timeout(200)]


@dataclass
class Shop:
    """The PC that keeps the book, one beside it, and one next door."""

    pc: KeptPc
    keeper: NetworkPc
    desk: NetworkPc
    neighbour: NetworkPc
    place: Path

    def code(self) -> str:
        """What the PC that keeps the book shows."""
        return self._run(self.keeper, self.pc.keeper.url(), OFFER)

    def typed(self, code: str, at: NetworkPc) -> str:
        """What becomes of it where this code is typed."""
        return self._run(at, code, JOIN, str(self.place / at.name))

    def _run(self, at: NetworkPc, told: str, program: str, *words: str) -> str:
        return subprocess.run(
            [*at.through, sys.executable, "-W", "ignore::ResourceWarning", "-c", program, *words],
            cwd=ROOT, env=self.pc.environment, input=told, check=True, stdout=subprocess.PIPE, text=True, timeout=60,
        ).stdout.strip()  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """The book is open to the shop's network; the neighbour is in another one."""
    with network_pcs(3) as (keeper, desk, neighbour), kept_pc() as pc:
        lay_cable(keeper, "192.168.77.1/24", desk, "192.168.77.2/24")
        pc.through = keeper.through
        pc.make()
        opened = pc.say("open")
        assert opened.returncode == 0, opened.stderr
        pc.start()
        yield Shop(pc, keeper, desk, neighbour, tmp_path)


def test_another_pc_of_the_shop_joins_and_claims(shop: Shop) -> None:
    code = shop.code()
    assert shop.typed(code, shop.desk) == "Reception 2 holds 0:45:00."
    assert shop.typed(code, shop.desk).startswith("The code is not valid any more")


def test_a_pc_of_another_network_is_told_why_it_is_not_let_in(shop: Shop) -> None:
    code = shop.code()
    assert shop.typed(code, shop.neighbour).startswith("Nothing answers at 192.168.77.1.")
    lay_cable(shop.keeper, "10.99.0.1/24", shop.neighbour, "10.99.0.2/24")
    subprocess.run(["ip", "-n", shop.neighbour.name, "route", "add", "192.168.77.0/24", "via", "10.99.0.1"], check=True)
    assert "it is open to another network" in shop.typed(code, shop.neighbour)
    assert shop.typed(code, shop.desk) == "Reception 2 holds 0:45:00."  # the code is as good as before


def test_a_book_that_was_closed_again_says_so(shop: Shop) -> None:
    code = shop.code()
    shop.pc.say("close")
    shop.pc.stop()
    shop.pc.start()
    assert "no book is open there" in shop.typed(code, shop.desk)
