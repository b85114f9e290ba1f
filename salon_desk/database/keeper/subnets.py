"""The private networks that this PC is in: the shop's network is one of them."""

from __future__ import annotations

import ipaddress
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Interface, IPv4Network

from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.database.keeper.powershell import powershell
from salon_desk.domain.errors import BadInput, Refusal
from salon_desk.domain.language import tr

PRIVATE = tuple(IPv4Network(each) for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"))
ASK_WINDOWS = "Get-NetIPAddress -AddressFamily IPv4 | ForEach-Object { $_.IPAddress + '/' + $_.PrefixLength }"


def chosen(asked: str | None, found: Sequence[IPv4Interface]) -> IPv4Interface:
    """The address of this PC, with its network, that the book is opened to; `found` are those that it has.

    Raises BadInput for what is no private network, Refusal where this PC is not in it, or in none or several unasked.
    """
    networks = list(dict.fromkeys(each.network for each in found))
    if asked is None:
        return _only(found, networks)
    wanted = _network(asked)
    inside = next((each for each in found if each.ip in wanted), None)
    if inside is None:
        raise not_there(wanted, found)
    return IPv4Interface((inside.ip, wanted.prefixlen))


def not_there(network: IPv4Network, found: Sequence[IPv4Interface]) -> Refusal:
    """That this PC, which has the addresses `found`, is not in that network."""
    networks = list(dict.fromkeys(each.network for each in found))
    return Refusal(
        tr("This PC is not in the network {network}; it is in {found}.", network=network, found=_listed(networks))
    )


def interfaces() -> list[IPv4Interface]:
    """The private addresses of this PC, each with its network. Raises Refusal where the system does not tell."""
    try:
        found = _of_windows() if sys.platform == "win32" else _of_posix()
    except (OSError, ValueError, subprocess.SubprocessError) as trouble:
        raise Refusal(tr("It can't be told in which network this PC is: name it with --subnet.")) from trouble
    return [each for each in found if any(each.ip in private for private in PRIVATE)]


def has_address(address: IPv4Address) -> bool:
    """Whether this PC can be found at `address` now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind((str(address), 0))
        except OSError:
            return False
    return True


def _only(found: Sequence[IPv4Interface], networks: list[IPv4Network]) -> IPv4Interface:
    if not networks:
        raise Refusal(tr("This PC is in no private network: connect it to the shop's network first."))
    if len(networks) > 1:
        raise Refusal(tr("This PC is in several networks, {found}: name the shop's.", found=_listed(networks)))
    return found[0]


def _network(asked: str) -> IPv4Network:
    try:
        wanted = ipaddress.IPv4Network(asked, strict=False)
    except ValueError:
        raise BadInput(tr("“{text}” is no network; write it as 192.168.1.0/24.", text=asked)) from None
    if not any(wanted.subnet_of(private) for private in PRIVATE):
        raise BadInput(tr("{network} is no private network: the book is only opened to the shop's.", network=wanted))
    return wanted


def _listed(networks: Sequence[IPv4Network]) -> str:
    return ", ".join(str(network) for network in networks) or "–"


def _of_posix() -> list[IPv4Interface]:
    """As the kernel tells for each of its interfaces that has an address."""
    import fcntl

    def ask(name: str, what: int) -> IPv4Address:
        told = fcntl.ioctl(line.fileno(), what, struct.pack("256s", name.encode()))
        return IPv4Address(told[20:24])

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for _number, name in socket.if_nameindex():
            try:
                found.append(IPv4Interface(f"{ask(name, 0x8915)}/{ask(name, 0x891B)}"))
            except OSError:
                continue  # it has no address
    return found


def _of_windows() -> list[IPv4Interface]:
    done = subprocess.run(
        powershell(ASK_WINDOWS),
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=60, creationflags=NO_WINDOW,
    )  # fmt: skip
    return [IPv4Interface(line) for line in done.stdout.decode("ascii").split()]
