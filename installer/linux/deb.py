"""The frozen program as a Debian package, for Debian 12, Ubuntu 24.04 and newer.

Its scripts look after the service of a PC that keeps the book, and nothing else (`service`). What a salon wrote is in
its users' folders and the machine's, which neither an upgrade nor a purge touches.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from installer.filled import filled
from installer.linux.copyrights import copyrights
from installer.linux.depends import depends
from installer.linux.icons import write_icons
from installer.linux.service import bring_service
from installer.places import FOR_LINUX
from installer.sizes import size_of

NAME = "salon-desk"
MAINTAINER = "Salon Desk contributors <contributors@salon-desk.invalid>"
DESCRIPTION = """booking for a hair salon with several front desks
 A click in the day holds the time at once, at every desk, under the desk's
 name and with a countdown; Enter books it. Nobody is ever booked twice.
 .
 The book is kept by a PostgreSQL that comes with the program, or by one in
 the salon's network."""


def architecture() -> str:
    """What Debian calls this machine's."""
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def build_deb(folder: Path, target: Path, version: str, when: datetime) -> None:
    """Write the package of the frozen `folder` to `target`. Raises CalledProcessError, LookupError."""
    tree = target.with_suffix(".tree")
    shutil.rmtree(tree, ignore_errors=True)
    try:
        _fill(tree, folder, version, when)
        bring_service(tree)
        _write_control(tree, version)
        _plain_rights(tree)
        variables = {**os.environ, "SOURCE_DATE_EPOCH": str(int(when.timestamp()))}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
        subprocess.run(command, check=True, env=variables, stdout=subprocess.DEVNULL)
    finally:
        shutil.rmtree(tree, ignore_errors=True)


def _fill(tree: Path, folder: Path, version: str, when: datetime) -> None:
    usr = tree / "usr"
    shutil.copytree(folder, usr / "lib" / NAME, symlinks=True, ignore=shutil.ignore_patterns("COPYRIGHT"))
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    write_icons(usr / "share" / "icons" / "hicolor")
    share, facts = usr / "share", {"version": version, "date": f"{when:%Y-%m-%d}"}
    _write(share / "applications" / f"{NAME}.desktop", filled(FOR_LINUX / f"{NAME}.desktop"))
    _write(share / "metainfo" / f"{NAME}.metainfo.xml", filled(FOR_LINUX / f"{NAME}.metainfo.xml", **facts))
    _write(share / "lintian" / "overrides" / NAME, filled(FOR_LINUX / "lintian-overrides"))
    _write(share / "doc" / NAME / "copyright", copyrights())
    changes = f"{NAME} ({version}) unstable; urgency=medium\n\n  * CHANGELOG.md tells what is new.\n\n"
    _pack(share / "doc" / NAME / "changelog.gz", f"{changes} -- {MAINTAINER}  {format_datetime(when)}\n")
    _pack(share / "man" / "man1" / f"{NAME}.1.gz", filled(FOR_LINUX / f"{NAME}.1", **facts))


def _write_control(tree: Path, version: str) -> None:
    place = tree / "DEBIAN"
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_of(tree / "usr") // 1024),
        "Depends": ", ".join(depends(tree / "usr" / "lib" / NAME)),
        # Only the PC that keeps the book needs them: what keeps its server running, and what asks for an administrator.
        "Recommends": "systemd, pkexec",
        "Section": "misc",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (place / "control").write_text(text, encoding="utf-8")
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (place / "md5sums").write_text(sums, encoding="utf-8")


def _plain_rights(tree: Path) -> None:
    """Everybody may read, its owner alone may write, and programs are those that were."""
    libraries = tree / "usr" / "lib" / NAME / "_internal"
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        library = path.is_relative_to(libraries) and ".so" in path.name
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and not library)
        path.chmod(0o755 if runs else 0o644)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _pack(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
