"""The book is open to the shop's network, encrypted, and to nobody else: tried from one PC to another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from salon_desk.database.keeper.certificate import fingerprint
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.networks import NetworkPc, give_another_address, lay_cable, network_pcs, why_not

SHOP, STREET = "192.168.77.0/24", "10.99.0.0/24"
ENCRYPTED = "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
PASSWORD = "Dauerwelle"

pytestmark = [pytest.mark.skipif(bool(why_not()), reason=why_not()), pytest.mark.timeout(200)]


@dataclass
class Street:
    """The PC that keeps the book, one in the shop, and one that only passes by."""

    pc: KeptPc
    keeper: NetworkPc
    desk: NetworkPc
    stranger: NetworkPc
    cable: str

    def at(self, host: str, user: str = "desk_1", password: str = PASSWORD, more: str = "sslmode=require") -> str:
        """The book's address there."""
        return f"postgresql://{user}:{password}@{host}:{self.pc.keeper.sign.port}/salon_desk?{more}"

    def again(self) -> None:
        """As the service does when the settings have changed."""
        self.pc.stop()
        self.pc.start()


@pytest.fixture
def street() -> Iterator[Street]:
    """The book runs, with a desk that has a password, and is open to its own PC only."""
    with network_pcs(3) as (keeper, desk, stranger), kept_pc() as pc:
        cable = lay_cable(keeper, "192.168.77.1/24", desk, "192.168.77.2/24")
        pc.through = keeper.through
        pc.make()
        url = pc.start().replace("+psycopg", "")
        keeper.ask(url, f"CREATE ROLE desk_1 LOGIN PASSWORD '{PASSWORD}'")
        yield Street(pc, keeper, desk, stranger, cable)


def test_a_book_that_is_not_open_is_not_there_for_others(street: Street) -> None:
    assert "Connection refused" in street.desk.ask(street.at("192.168.77.1"), ENCRYPTED)


def test_the_shop_gets_in_encrypted_and_nobody_else(street: Street) -> None:
    lay_cable(street.keeper, "10.99.0.1/24", street.stranger, "10.99.0.2/24")
    opened = street.pc.say("open", "--subnet", SHOP)
    assert (opened.returncode, opened.stderr) == (0, "")
    assert f"The book is open to {SHOP}; its desks find it at 192.168.77.1:" in opened.stdout
    street.again()
    pinned = f"sslmode=verify-ca&sslrootcert={street.pc.keeper.sign.certificate}&channel_binding=require"
    assert street.desk.ask(street.at("192.168.77.1", more=pinned), ENCRYPTED) == "TLSv1.3"
    assert "password authentication failed" in street.desk.ask(street.at("192.168.77.1", password="no"), ENCRYPTED)
    assert "no encryption" in street.desk.ask(street.at("192.168.77.1", more="sslmode=disable"), ENCRYPTED)
    assert "no pg_hba.conf entry" in street.stranger.ask(street.at("10.99.0.1"), ENCRYPTED)
    assert "no pg_hba.conf entry" in street.desk.ask(street.at("192.168.77.1").replace("salon_desk", "postgres"), "")


def test_the_owner_gets_in_from_its_own_pc_only(street: Street) -> None:
    street.pc.say("open", "--subnet", SHOP)
    street.again()
    password = street.pc.keeper.password()
    assert "rejects connection" in street.desk.ask(street.at("192.168.77.1", "salon", password), "SELECT 'in'")
    # By that address even on its own PC it would be the network's.
    assert "rejects connection" in street.keeper.ask(street.at("192.168.77.1", "salon", password), "SELECT 'in'")
    assert street.keeper.ask(street.at("127.0.0.1", "salon", password), "SELECT 'in'") == "in"


def test_without_a_name_it_is_the_network_that_the_pc_is_in(street: Street) -> None:
    assert f"open to {SHOP}" in street.pc.say("open").stdout
    lay_cable(street.keeper, "10.99.0.1/24", street.stranger, "10.99.0.2/24")
    several = street.pc.say("open")
    assert several.returncode == 1
    assert several.stderr == f"This PC is in several networks, {SHOP}, {STREET}: name the shop's.\n"


def test_closing_closes_and_opening_again_keeps_the_certificate(street: Street) -> None:
    street.pc.say("open", "--subnet", SHOP)
    first = fingerprint(street.pc.keeper.sign.certificate)
    assert street.pc.say("close").stdout.startswith("The book is open to this PC only.")
    street.again()
    assert "Connection refused" in street.desk.ask(street.at("192.168.77.1"), ENCRYPTED)
    street.pc.say("open", "--subnet", SHOP)
    street.again()
    assert street.desk.ask(street.at("192.168.77.1"), ENCRYPTED) == "TLSv1.3"
    assert fingerprint(Path(street.pc.keeper.folder / "book.crt")) == first


def test_the_pcs_address_may_be_another_one_tomorrow(street: Street) -> None:
    street.pc.say("open", "--subnet", SHOP)
    street.again()
    give_another_address(street.keeper, street.cable, "192.168.77.9/24")
    assert street.desk.ask(street.at("192.168.77.9"), ENCRYPTED) == "TLSv1.3"
