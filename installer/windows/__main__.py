"""Makes the installer: `python -m installer.windows [--python FILE] [--into FOLDER]`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from installer.places import ROOT
from installer.sizes import is_within, tell_size
from installer.windows.cpython import VERSION
from installer.windows.set_up import build_set_up
from installer.windows.signing import sign
from installer.windows.tree import build_tree
from salon_desk import __version__

SET_UP_AT_MOST = 120_000_000


def main(arguments: list[str]) -> int:
    """Make the folder and the installer, and print their sizes; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="installer.windows", description="Make the installer for Windows.")
    parser.add_argument("--into", metavar="FOLDER", type=Path, default=ROOT / "dist", help="where it goes (dist)")
    parser.add_argument("--python", metavar="FILE", type=Path, help=f"CPython's zip (python.org's {VERSION})")
    asked = parser.parse_args(arguments)
    try:
        return _make(asked.into.resolve(), asked.python)
    except (OSError, LookupError, subprocess.CalledProcessError) as trouble:
        print(f"The installer could not be made: {trouble}", file=sys.stderr)
        return 1


def _make(into: Path, python: Path | None) -> int:
    began = time.monotonic()
    signing = os.environ.get("SIGN_COMMAND")
    tree = build_tree(into, python, __version__)
    tell_size(tree)
    for program in sorted(tree.glob("[Ss]alon*.exe")):
        sign(program, signing)
    made = build_set_up(tree, into / f"salon-desk-{__version__}-windows-x64.exe", __version__, signing)
    tell_size(made)
    print(f"made in {time.monotonic() - began:.0f} seconds", flush=True)
    return 0 if is_within(made, SET_UP_AT_MOST) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
