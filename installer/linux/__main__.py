"""Makes the packages: `python -m installer.linux [folder|tarball|deb|all] [--into FOLDER]`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from installer.linux.deb import architecture, build_deb
from installer.linux.freezing import PROGRAM, freeze
from installer.linux.tarball import pack_tarball
from installer.places import ROOT
from installer.sizes import is_within, tell_size
from salon_desk import __version__

WHAT = ("folder", "tarball", "deb", "all")
DEB_AT_MOST = 70_000_000


def main(arguments: list[str]) -> int:
    """Make what the command line asks for, and print its size; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="installer.linux", description="Make the packages for Linux.")
    parser.add_argument("what", nargs="?", choices=WHAT, default="all")
    parser.add_argument("--into", metavar="FOLDER", type=Path, default=ROOT / "dist", help="where they go (dist)")
    asked = parser.parse_args(arguments)
    into: Path = asked.into.resolve()
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), UTC)
    try:
        return _make(asked.what, into, when)
    except (OSError, LookupError, subprocess.CalledProcessError) as trouble:
        print(f"The package could not be made: {trouble}", file=sys.stderr)
        return 1


def _make(what: str, into: Path, when: datetime) -> int:
    folder = freeze(into)
    tell_size(folder)
    if what in ("tarball", "all"):
        tarball = into / f"{PROGRAM}-{__version__}-linux-{os.uname().machine}.tar.gz"
        pack_tarball(folder, tarball, int(when.timestamp()))
        tell_size(tarball)
    if what in ("deb", "all"):
        deb = into / f"{PROGRAM}_{__version__}_{architecture()}.deb"
        build_deb(folder, deb, __version__, when)
        tell_size(deb)
        if not is_within(deb, DEB_AT_MOST):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
