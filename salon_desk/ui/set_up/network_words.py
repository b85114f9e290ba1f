"""The shop's network in words: who may use the book, what can be done about it, who has joined."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salon_desk.domain.language import all_of, tr, tr_count
from salon_desk.domain.timespan import clock_label, day_of
from salon_desk.ui.dates import date_with_year, short_date
from salon_desk.ui.set_up.network_face import (
    ClosedNetwork,
    Elsewhere,
    JoinedDesk,
    Network,
    OpenNetwork,
    OwnFolder,
    ShopAddress,
)


class NetworkWords(NamedTuple):
    """How it is, in a sentence, and what that means for who stands there."""

    state: str
    detail: str


def network_words(network: Network, zone: ZoneInfo) -> NetworkWords:
    """How it is now."""
    match network:
        case OwnFolder():
            return NetworkWords(
                tr("Only this PC uses the book, and other PCs can't join it."),
                tr(
                    "It lies in the folder of who is signed in here, and is there only while a desk is open here. When "
                    "a service of this PC keeps it, other PCs can join."
                ),
            )
        case Elsewhere():
            return NetworkWords(tr("The book is on {server}.", server=network.server), _elsewhere(network, zone))
        case ClosedNetwork(addresses=()):
            return NetworkWords(
                tr("Only this PC uses the book."),
                tr("This PC is in no private network yet. Connect it to the shop's router, by cable or Wi-Fi."),
            )
        case ClosedNetwork():
            return NetworkWords(
                tr("Only this PC uses the book."),
                tr(
                    "Open it to let other PCs join. An administrator's password is asked for, and the desks here are "
                    "offline for some seconds; they come back by themselves."
                ),
            )
        case OpenNetwork():
            return NetworkWords(tr("Other PCs of the shop can use the book."), _where(network))


def moving_words() -> str:
    """Asks whether the book shall move into the service of this PC."""
    return tr(
        "Let this PC keep the book for the shop? The system asks for an administrator's consent, a backup is made, and "
        "the book moves into a service that starts with this PC. At the end this desk closes for a moment, and comes "
        "back by itself with all bookings. Other windows of Salon Desk on this PC have to be closed first."
    )


def leaving_words(network: Network | None) -> str:
    """Asks whether this desk shall go to another salon."""
    server = network.server if isinstance(network, Elsewhere) else ""
    return tr(
        "Connect this desk to another salon, or to another PC with the book? It lets go of the book on {server} and "
        "asks where the other one is. Nothing is changed before it has come in there.",
        server=server,
    )


def address_words(one: ShopAddress) -> str:
    """An address to choose."""
    return tr("{address}, for PCs from {first} to {last}", address=one.address, first=one.first, last=one.last)


def row_words(desk: JoinedDesk, zone: ZoneInfo, today: date) -> tuple[str, ...]:
    """What the list says of a desk, column by column."""
    return desk.name, _moment(desk.since, zone, today) if desk.since else "", _connected(desk, zone, today)


def joined_words(desks: Sequence[JoinedDesk]) -> str:
    """Who has come."""
    names = [tr("“{desk}”", desk=desk.name) for desk in desks]
    return tr_count("{desks} has joined.", "{desks} have joined.", len(desks), desks=all_of(names))


def dismissing_words(desk: JoinedDesk) -> str:
    """Asks whether a desk's right shall be taken away."""
    if desk.is_connected:
        return tr(
            "Take the right to use the book away from “{desk}”? Its connection ends at once; it can join again with a "
            "new code.",
            desk=desk.name,
        )
    return tr("Take the right to use the book away from “{desk}”? It can join again with a new code.", desk=desk.name)


def closing_words(desks: Sequence[JoinedDesk]) -> str:
    """Asks whether the network shall be closed, and says who is connected."""
    there = [tr("“{desk}”", desk=desk.name) for desk in desks if desk.is_connected]
    if not there:
        return tr("Close the network? No other PC is connected. Who has joined comes back when you open it again.")
    return tr_count(
        "Close the network? {desks} is connected and loses the book at once, and comes back when you open it again.",
        "Close the network? {desks} are connected and lose the book at once, and come back when you open it again.",
        len(there),
        desks=all_of(there),
    )


def _where(network: OpenNetwork) -> str:
    return tr(
        "It is at {address}, port {port}, for PCs from {first} to {last}. Everything goes encrypted.",
        address=network.address,
        port=network.port,
        first=network.first,
        last=network.last,
    )


def _elsewhere(network: Elsewhere, zone: ZoneInfo) -> str:
    if network.since is None:
        return tr("Which PCs may use it is decided there. The address is in {file}.", file=network.settings)
    joined = tr("This desk joined on {date}.", date=date_with_year(day_of(network.since, zone)))
    if not network.can_leave:
        return joined
    return f"{joined} {tr('Should the book move to another PC, or this desk to another salon, connect it anew.')}"


def _connected(desk: JoinedDesk, zone: ZoneInfo, today: date) -> str:
    if desk.is_connected:
        return tr("connected now")
    return tr("last active {when}", when=_moment(desk.seen, zone, today)) if desk.seen else tr("not connected")


def _moment(instant: datetime, zone: ZoneInfo, today: date) -> str:
    return tr("{date}, {time}", date=short_date(day_of(instant, zone), today), time=clock_label(instant, zone))
