"""Which libraries programs for Windows are linked to, and the C++ runtime that a fresh Windows does not have."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from installer.linux.trimming import headers_of

NAMED = re.compile(r"^\s+DLL Name: (\S+)$", re.MULTILINE)
BINARIES = (".dll", ".exe", ".pyd")
# Microsoft's, which its makers may pass on beside what is linked to it. Two wheels bring it, of the same age.
RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll")
ALL_OF_RUNTIME = re.compile(r"(?:vcruntime|msvcp|concrt|vcomp|vcamp|vccorlib)140\w*\.dll")


def binaries_in(folder: Path) -> Iterator[Path]:
    """All programs and libraries in it."""
    return (path for path in sorted(folder.rglob("*")) if path.suffix in BINARIES)


def needed_by(files: Iterable[Path]) -> set[str]:
    """The names, in small letters, of the libraries that these are linked to."""
    files = list(files)
    return {name.lower() for name in NAMED.findall(headers_of(files))} if files else set()


def bring_needed(pool: Path, target: Path, asking: Path) -> None:
    """Copy from `pool` to `target` what the binaries in `asking` are linked to, and what that is linked to."""
    there = {path.name.lower(): path for path in pool.glob("*.dll")}
    while True:
        asked = needed_by([*binaries_in(asking), *target.glob("*.dll")])
        missing = [path for name, path in there.items() if name in asked and not (target / path.name).exists()]
        if not missing:
            return
        for path in missing:
            shutil.copy2(path, target)


def drop_idle(folder: Path, asking: Path) -> None:
    """Take out of `folder` the libraries that nothing in `asking` is linked to, until there are none."""
    while True:
        needed = needed_by(binaries_in(asking))
        idle = [path for path in folder.glob("*.dll") if path.name.lower() not in needed]
        if not idle:
            return
        for path in idle:
            path.unlink()


def share_runtime(tree: Path, lenders: Iterable[Path], borrowers: Iterable[Path]) -> None:
    """Put one runtime beside the program and one with each of `borrowers`, and take out those of the `lenders`.

    Windows looks beside a program and among what is loaded already, so one of them serves all packages.
    """
    lenders = list(lenders)
    for target in (tree, *borrowers):
        for name in RUNTIME:
            shutil.copy2(lenders[0] / name, target)
    for lender in lenders:
        for path in lender.glob("*.dll"):
            if ALL_OF_RUNTIME.fullmatch(path.name):
                path.unlink()
