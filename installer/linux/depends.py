"""Which Debian packages the frozen program needs: told by what its files are linked to."""

from __future__ import annotations

import re
from pathlib import Path

from installer.linux.postgres import WHEEL
from installer.linux.trimming import binaries_in, headers_of, needed_by
from installer.system_libraries import ALWAYS, WITH_WINDOW

LIBC = {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"} | {
    f"lib{name}" for name in ("c.so.6", "m.so.6", "dl.so.2", "pthread.so.0", "rt.so.1", "resolv.so.2", "util.so.1")
}
LIBC_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
# Each library with the package that brings it; since Debian 13 some have another name.
BROUGHT_BY = {
    **ALWAYS,
    **WITH_WINDOW,
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libexpat.so.1": "libexpat1",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def depends(folder: Path) -> list[str]:
    """What stands in the package's field Depends. Raises LookupError for a library that no package is known for."""
    binaries = list(binaries_in(folder))
    # What lies with PostgreSQL is found by PostgreSQL alone.
    outside = _outside(folder, binaries, True) | _outside(folder, binaries, False)
    unknown = sorted(outside - BROUGHT_BY.keys())
    if unknown:
        raise LookupError(f"No Debian package is known for {', '.join(unknown)}.")
    brought_by = {BROUGHT_BY[name] for name in outside} | {package for name, package in ALWAYS.items() if "/" in name}
    return [f"libc6 (>= {_libc_of(binaries)})", *sorted(brought_by)]


def _outside(folder: Path, binaries: list[Path], of_server: bool) -> set[str]:
    """What the server's binaries, or all others, are linked to and don't bring along."""
    brought = {path.name for path in folder.rglob("*.so*") if (WHEEL in path.parts) == of_server}
    asking = [path for path in binaries if (WHEEL in path.parts) == of_server]
    return needed_by(asking) - brought - LIBC if asking else set()


def _libc_of(binaries: list[Path]) -> str:
    versions = LIBC_VERSION.findall(headers_of(binaries))
    major, minor = max((int(major), int(minor)) for major, minor in versions)
    return f"{major}.{minor}"
