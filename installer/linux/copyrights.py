"""Under which licences the program and what it brings may be passed on."""

from __future__ import annotations

from installer.filled import filled
from installer.places import FOR_LINUX, ROOT


def copyrights() -> str:
    """All of them, by the files that they are about."""
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].strip().splitlines()
    return filled(FOR_LINUX / "copyright", licence="\n".join(f" {line}" if line else " ." for line in lines))
