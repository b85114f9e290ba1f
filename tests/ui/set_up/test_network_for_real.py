"""Several PCs, from the button to the second desk: the page and all that is behind it, on a PC that keeps a book."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from ipaddress import IPv4Address, IPv4Interface, IPv4Network
from pathlib import Path
from threading import Event

import psycopg
import pytest

from salon_desk.database.pairing.joining import join
from salon_desk.domain.pairing_code import read_code
from salon_desk.safe import Safe
from salon_desk.settings import Book, Settings
from salon_desk.shop_network import NetworkAtHand
from salon_desk.ui.set_up.network_page import CLOSED, OPENED, NetworkPage
from salon_desk.ui.set_up.place import NETWORK
from salon_desk.ui.this_pc import ThisPc
from tests.helpers.books import plain
from tests.helpers.joined import whole_url
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on
from tests.helpers.salons import found_salon
from tests.helpers.set_up_floor import set_up_at

LONG = 30.0  # seconds in which a server starts anew on a busy machine


@pytest.fixture
def pc(monkeypatch: pytest.MonkeyPatch) -> Iterator[KeptPc]:
    """The book of a salon is there, and only this PC uses it."""
    with kept_pc() as pc:
        pc.make()
        found_salon(pc.start())
        monkeypatch.setenv("SALON_DESK_MACHINE", str(pc.keeper.folder))
        yield pc


def network_of(pc: KeptPc, home: Path) -> NetworkAtHand:
    """As a window of that PC has it, with an administrator who does what is asked."""
    settings = Settings(home, home / "settings.toml", "Desk 1", "Anna", Book.KEPT, pc.keeper.address())
    Safe(home).keep(pc.keeper.address(), pc.keeper.password())

    def administrator(words: list[str], _cancelled: Event) -> None:
        if words[0] == "open":
            pc.keeper.open(IPv4Network(words[2]), IPv4Address("127.0.0.1"))
        else:
            pc.keeper.close()
        pc.stop()
        pc.start()

    return NetworkAtHand(lambda: settings, administrator, lambda: [IPv4Interface("127.0.0.1/8")])


async def said(page: NetworkPage, sentence: str) -> None:
    """Go on when this is said."""
    await until(lambda: page.said.text() == sentence and not page.is_busy, sentence, LONG)


async def test_the_second_pc_joins_by_what_it_reads_on_the_first(floor: Floor, pc: KeptPc, tmp_path: Path) -> None:
    window, _ = await floor.window(this_pc=ThisPc(network=network_of(pc, tmp_path / "home")))
    place = await set_up_at(window.page)
    place.show_page(NETWORK)
    page = place.network
    assert page is not None
    await until(page.card.open_button.isVisible, "it is known who may use the book")
    click_on(page.card.open_button)
    await said(page, OPENED)

    click_on(page.card.invite_button)
    await until(page.sign.isVisible, "the code")
    way = join(read_code("-".join(page.sign.board.groups)), "Colour bar", tmp_path / "other")
    with closing(psycopg.connect(plain(whole_url(way)))) as there:
        for _ in range(2):
            floor.time.advance(1)
            page.inviting.ticker.tick()
        await said(page, "“Colour bar” has joined.")
        assert page.joined.table.model().index(0, 2).data() == "connected now"

        click_on(page.joined.dismiss_button)
        click_on(page.question.yes)
        await said(page, "“Colour bar” is dismissed.")
        with pytest.raises(psycopg.OperationalError):
            there.execute("SELECT 1")
    assert page.joined.desks == ()

    click_on(page.card.close_button)
    click_on(page.question.yes)
    await said(page, CLOSED)
    assert page.card.open_button.isVisible()
