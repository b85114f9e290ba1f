"""The program's packages as wheels for Windows: fetched by their hashes in the lock, and unpacked."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

from packaging.markers import Marker

from installer.places import ROOT

LOCK = ROOT / "installer" / "locks" / "run.txt"
# What a marker in the lock may ask, as the Python that comes along would answer.
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
    "sys_platform": "win32",
}
# Where a wheel may keep what belongs beside its packages; its scripts and headers are not wanted.
INSIDE = ("purelib", "platlib")


def wanted_on_windows(lock: str) -> str:
    """The lock for Windows alone: without markers, as pip would answer them for this machine; with all hashes."""
    kept = []
    wanted = False
    for line in lock.splitlines():
        if line[:1].isalpha():
            name, _, marker = line.rstrip("\\ ").partition(" ; ")
            wanted = not marker or Marker(marker).evaluate(WINDOWS)
            if wanted:
                kept.append(f"{name} \\")
        elif wanted and line.strip().startswith("--hash="):
            kept.append(line)
    return "".join(f"{line}\n" for line in kept)


def bring_wheels(into: Path, library: Path) -> None:
    """Fetch all wheels into the folder `into` and unpack them into `library`. Raises CalledProcessError."""
    into.mkdir(parents=True, exist_ok=True)
    wanted = into / "windows.txt"
    wanted.write_text(wanted_on_windows(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check", "--no-deps"]
    command += ["--require-hashes", "--only-binary=:all:", "--platform=win_amd64", "--python-version=3.13"]
    subprocess.run([*command, f"--dest={into}", f"--requirement={wanted}"], check=True)
    for wheel in sorted(into.glob("*.whl")):
        _unpack(wheel, library)


def _unpack(wheel: Path, library: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            place = _place(PurePosixPath(member.filename))
            if place is None or member.is_dir():
                continue
            target = library / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(member))


def _place(path: PurePosixPath) -> PurePosixPath | None:
    """Where a wheel's file goes; None for what is left out."""
    if not path.parts[0].endswith(".data"):
        return path
    return PurePosixPath(*path.parts[2:]) if path.parts[1] in INSIDE else None
