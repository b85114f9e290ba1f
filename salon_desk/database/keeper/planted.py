"""On Windows anybody may make a folder where the machine's goes, and put a book of her own into it before we do."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from salon_desk.database.embedded_binaries import NO_WINDOW
from salon_desk.database.keeper import sign
from salon_desk.database.keeper.powershell import powershell
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr

# The system, the administrators and the service's account, by the numbers that are the same in every language.
OURS = ("S-1-5-18", "S-1-5-32-544", "S-1-5-20")
OWNERS = (
    "[Security.Principal.WindowsIdentity]::GetCurrent().User.Value;"
    "$kind = [Security.Principal.SecurityIdentifier];"
    "foreach ($place in $args) { (Get-Acl -LiteralPath $place).GetOwner($kind).Value }"
)
Owners = Callable[[list[Path]], list[str]]


def owners(places: list[Path]) -> list[str]:
    """Who asks, and then whose each of these is, as Windows numbers people. Raises OSError or CalledProcessError."""
    command = powershell(OWNERS, *map(str, places))
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, errors="replace", creationflags=NO_WINDOW
    )
    return done.stdout.split()


def refuse_planted(folder: Path, whose: Owners = owners, system: str = sys.platform) -> None:
    """Raises Refusal where the machine's folder, or what counts in it, was made by an ordinary user of this PC."""
    places = [place for place in (folder, folder / "book", folder / sign.FILE) if place.exists()]
    if system != "win32" or not places:
        return
    me, *found = whose(places)
    for place, owner in zip(places, found, strict=True):
        if owner not in (*OURS, me):
            raise Refusal(
                tr(
                    "{folder} was made by somebody who is no administrator of this PC. Look what is in it and take it "
                    "away; nothing was changed.",
                    folder=place,
                )
            )
