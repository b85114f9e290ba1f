"""How large a package is, told and bounded."""

from __future__ import annotations

import sys
from pathlib import Path

MB = 1_000_000


def size_of(made: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    files = [made] if made.is_file() else made.rglob("*")
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink())


def tell_size(made: Path) -> None:
    """Print how large it is."""
    print(f"{made}: {size_of(made) / MB:.1f} MB", flush=True)


def is_within(made: Path, at_most: int) -> bool:
    """Whether it has so many bytes at most; it is told where it has more."""
    if size_of(made) <= at_most:
        return True
    print(f"That is more than {at_most // MB} MB.", file=sys.stderr)
    return False
