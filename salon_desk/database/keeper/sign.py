"""The sign at the keeper's door: what everybody on this PC may know of the book that it keeps."""

from __future__ import annotations

import ipaddress
import json
import tomllib
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.whole_file import write_whole

FILE = "keeper.toml"
READABLE = 0o644  # by all, whatever is usual for who writes it
HEAD = "# Written by “salon-desk keeper”, which is the way to change it.\n"


@dataclass(frozen=True)
class Sign:
    """The server's port and certificate, the network that it is open to, and this PC's address there (None: closed)."""

    port: int
    certificate: Path
    open_to: IPv4Network | None = None
    address: IPv4Address | None = None

    def write(self, folder: Path) -> None:
        """Hang it up. Raises OSError."""
        lines = [f"port = {self.port}", f"certificate = {_quoted(self.certificate)}"]
        if self.open_to is not None:
            lines.append(f"open_to = {_quoted(self.open_to)}")
        if self.address is not None:
            lines.append(f"address = {_quoted(self.address)}")
        write_whole(folder / FILE, HEAD + "\n".join(lines) + "\n")
        (folder / FILE).chmod(READABLE)


def read_sign(folder: Path) -> Sign:
    """What the sign in `folder` says. Raises Refusal where there is none, or where it can't be read."""
    try:
        said = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
        network, address = said.get("open_to"), said.get("address")
        return Sign(
            port=int(said["port"]),
            certificate=Path(said["certificate"]),
            open_to=ipaddress.IPv4Network(network) if network else None,
            address=ipaddress.IPv4Address(address) if address else None,
        )
    except FileNotFoundError:
        raise Refusal(tr("This PC does not keep a salon's book.")) from None
    except (OSError, ValueError, KeyError, TypeError) as trouble:
        raise Refusal(
            tr("What is written about the book of this PC can't be read ({file}).", file=folder / FILE)
        ) from trouble


def _quoted(value: object) -> str:
    """As TOML has a text, which is as JSON has it."""
    return json.dumps(str(value), ensure_ascii=False)
