"""The frozen program as a `.tar.gz`, for a Linux without dpkg: unpacked anywhere, it runs."""

from __future__ import annotations

import gzip
import tarfile
from pathlib import Path


def pack_tarball(folder: Path, target: Path, when: int) -> None:
    """Write `folder` to `target`, with owner root and this time, so that the same files make the same archive."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = when
        return member

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=when) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(folder, target.name.removesuffix(".tar.gz"), filter=plain)
