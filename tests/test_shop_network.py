"""The shop's network for real: a PC that keeps the book is opened, another desk joins, is dismissed, it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv4Interface, IPv4Network
from pathlib import Path
from threading import Event

import psycopg
import pytest
from PySide6.QtWidgets import QApplication

from salon_desk import elevated, shop_network
from salon_desk.database.pairing.joining import join
from salon_desk.database.pairing.pinning import certificate_at
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.pairing_code import read_code
from salon_desk.safe import Safe
from salon_desk.settings import Book, Settings
from salon_desk.shop_network import NetworkAtHand
from salon_desk.ui.set_up.network_face import (
    ClosedNetwork,
    Elsewhere,
    OpenNetwork,
    OwnFolder,
    ShopAddress,
)
from tests.helpers.books import plain
from tests.helpers.joined import whole_url
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.languages import speaking
from tests.helpers.salons import found_salon

HERE = IPv4Interface("127.0.0.1/8")
LOOPBACK = ShopAddress("127.0.0.1", "127.0.0.0/8", "127.0.0.1", "127.255.255.254")


@dataclass
class Administrator:
    """Gives the rights, and does as the service does; `absent` gives none, `forgets` lets the old server run."""

    pc: KeptPc
    absent: bool = False
    forgets: bool = False
    asked: list[list[str]] = field(default_factory=list)

    def __call__(self, words: list[str], cancelled: Event) -> None:
        self.asked.append(words)
        if self.absent:
            assert cancelled.wait(20)
            raise Refusal("An administrator's rights were not given; nothing was changed.")
        if words[0] == "open":
            self.pc.keeper.open(IPv4Network(words[2]), IPv4Address("127.0.0.1"))
        else:
            self.pc.keeper.close()
        if not self.forgets:
            self.pc.stop()
            self.pc.start()


@dataclass
class Shop:
    """A PC that keeps the book, the desk that stands at it, and its administrator."""

    pc: KeptPc
    settings: Settings
    administrator: Administrator

    @property
    def network(self) -> NetworkAtHand:
        """As the window has it."""
        return NetworkAtHand(lambda: self.settings, self.administrator, lambda: [HERE])


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """The book is made, and only this PC uses it."""
    with kept_pc() as pc:
        pc.make()
        found_salon(pc.start())
        monkeypatch.setenv("SALON_DESK_MACHINE", str(pc.keeper.folder))
        home, address = tmp_path / "home", pc.keeper.address()
        Safe(home).keep(address, pc.keeper.password())
        settings = Settings(home, home / "settings.toml", "Desk 1", "Anna", Book.KEPT, address)
        yield Shop(pc, settings, Administrator(pc))


def settings_of(folder: Path, book: Book | None, url: str | None) -> Settings:
    """Those of a desk whose book is somewhere."""
    return Settings(folder, folder / "settings.toml", "Desk 1", "Anna", book, url)


def look(settings: Settings, here: Callable[[], list[IPv4Interface]] = lambda: [HERE]) -> object:
    """How it is there."""
    return asyncio.run(NetworkAtHand(lambda: settings, here=here).look())


def test_from_a_closed_book_to_a_desk_that_joins_and_back(shop: Shop, tmp_path: Path) -> None:
    network, port = shop.network, shop.pc.keeper.sign.port

    async def way() -> None:
        assert await network.look() == ClosedNetwork((LOOPBACK,))
        await network.open(LOOPBACK)
        assert shop.administrator.asked == [["open", "--subnet", "127.0.0.0/8"]]
        assert await network.look() == OpenNetwork("127.0.0.1", port, "127.0.0.1", "127.255.255.254")
        assert await network.desks() == ()

        invitation = await network.invite()
        assert timedelta(minutes=9) < invitation.until - datetime.now(UTC) <= timedelta(minutes=10)
        joined = join(read_code(" ".join(invitation.groups)), "Colour bar", tmp_path / "other")
        (desk,) = await network.desks()
        assert (desk.name, desk.is_connected) == ("Colour bar", False)
        with psycopg.connect(plain(whole_url(joined))) as there:
            assert [one.is_connected for one in await network.desks()] == [True]
            await network.dismiss(desk)
            with pytest.raises(psycopg.OperationalError):
                there.execute("SELECT 1")
        assert await network.desks() == ()
        with pytest.raises(Refusal):
            await network.dismiss(desk)

        await network.close()
        assert await network.look() == ClosedNetwork((LOOPBACK,))
        assert certificate_at("127.0.0.1", port) is None, "it speaks no TLS any more"
        with pytest.raises(Refusal, match="open it to the shop's network first"):
            await network.invite()

    asyncio.run(way())


def test_a_code_that_was_withdrawn_lets_nobody_in(shop: Shop, tmp_path: Path) -> None:
    async def offered() -> str:
        await shop.network.open(LOOPBACK)
        invitation = await shop.network.invite()
        await shop.network.withdraw()
        return "".join(invitation.groups)

    code = read_code(asyncio.run(offered()))
    with pytest.raises((Refusal, Unreachable)):
        join(code, "Colour bar", tmp_path / "other")
    assert asyncio.run(shop.network.desks()) == ()


def test_a_pc_that_got_another_address_is_found_at_that_one(shop: Shop) -> None:
    asyncio.run(shop.network.open(LOOPBACK))
    keeper = shop.pc.keeper
    replace(keeper.sign, address=IPv4Address("192.0.2.9")).write(keeper.folder)
    found = asyncio.run(shop.network.look())
    assert isinstance(found, OpenNetwork)
    assert found.address == "127.0.0.1"
    code = read_code("-".join(asyncio.run(shop.network.invite()).groups))
    assert str(code.address) == "127.0.0.1"
    elsewhere = NetworkAtHand(lambda: shop.settings, here=lambda: [IPv4Interface("10.9.0.5/24")])
    with pytest.raises(Refusal, match=r"not in the network 127\.0\.0\.0/8; it is in 10\.9\.0\.0/24"):
        asyncio.run(elsewhere.invite())


def test_waiting_for_an_administrator_is_given_up(shop: Shop) -> None:
    shop.administrator.absent = True
    network = shop.network

    async def way() -> None:
        opening = asyncio.ensure_future(network.open(LOOPBACK))
        while not shop.administrator.asked:
            await asyncio.sleep(0)
        network.give_up()
        with pytest.raises(Refusal, match="nothing was changed"):
            await opening
        assert isinstance(await network.look(), ClosedNetwork)

    asyncio.run(way())


def test_who_leaves_meanwhile_waits_for_nobody(shop: Shop) -> None:
    shop.administrator.absent = True

    async def way() -> None:
        opening = asyncio.ensure_future(shop.network.open(LOOPBACK))
        while not shop.administrator.asked:
            await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening

    asyncio.run(way())  # which waits for the threads


def test_a_server_that_nobody_has_started_anew_is_told(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop_network, "PATIENCE", 0.5)
    shop.administrator.forgets = True
    with pytest.raises(Unreachable, match="started anew"):
        asyncio.run(shop.network.open(LOOPBACK))


def test_the_program_itself_does_it_and_refuses_in_the_language_of_the_window(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path
) -> None:
    monkeypatch.setattr(elevated, "is_administrator", lambda: True)
    network = NetworkAtHand(lambda: shop.settings)
    shop.pc.keeper.open(IPv4Network("192.168.77.0/24"), IPv4Address("192.168.77.1"))
    asyncio.run(network.close())
    assert shop.pc.keeper.sign.open_to is None
    elsewhere = ShopAddress("8.8.8.8", "8.8.8.0/24", "8.8.8.1", "8.8.8.254")
    with speaking(qapp, "de", tmp_path), pytest.raises(Refusal, match=r"8\.8\.8\.0/24 ist kein privates Netz"):
        asyncio.run(network.open(elsewhere))


def test_without_the_password_the_desks_are_not_told_but_how_it_is(shop: Shop) -> None:
    assert shop.settings.database_url is not None
    Safe(shop.settings.home).forget(shop.settings.database_url)
    assert isinstance(asyncio.run(shop.network.look()), ClosedNetwork)
    with pytest.raises(Unreachable):
        asyncio.run(shop.network.desks())


def test_a_book_in_the_users_own_folder(tmp_path: Path) -> None:
    assert look(settings_of(tmp_path, None, None)) == OwnFolder()
    assert look(settings_of(tmp_path, Book.HERE, None)) == OwnFolder()


def test_a_book_elsewhere_and_when_this_desk_joined(tmp_path: Path) -> None:
    certificate, file = tmp_path / "book.crt", str(tmp_path / "settings.toml")
    pinned = f"postgresql+psycopg://desk_1@192.168.1.20:54321/salon_desk?sslmode=verify-ca&sslrootcert={certificate}"
    assert look(settings_of(tmp_path, Book.JOINED, pinned)) == Elsewhere("192.168.1.20:54321", file)
    certificate.touch()
    found = look(settings_of(tmp_path, Book.JOINED, pinned))
    assert isinstance(found, Elsewhere)
    assert found.since == datetime.fromtimestamp(certificate.stat().st_mtime, UTC)
    by_hand = settings_of(tmp_path, None, "postgresql+psycopg://salon:s3cret@db.example.org/salon")
    assert look(by_hand) == Elsewhere("db.example.org", file)


def test_a_pc_that_says_it_keeps_the_book_and_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALON_DESK_MACHINE", str(tmp_path))
    with pytest.raises(Refusal, match="does not keep a salon's book"):
        look(settings_of(tmp_path, Book.KEPT, "postgresql+psycopg://salon@127.0.0.1:54321/salon_desk"))


def test_what_a_router_gave_comes_first(shop: Shop) -> None:
    def here() -> list[IPv4Interface]:
        return [IPv4Interface(each) for each in ("169.254.9.1/16", "192.168.1.20/24", "10.0.0.7/31", "192.168.1.20/24")]

    found = look(shop.settings, here)
    assert isinstance(found, ClosedNetwork)
    assert [(one.address, one.first, one.last) for one in found.addresses] == [
        ("10.0.0.7", "10.0.0.6", "10.0.0.7"),
        ("192.168.1.20", "192.168.1.1", "192.168.1.254"),
        ("169.254.9.1", "169.254.0.1", "169.254.255.254"),
    ]
