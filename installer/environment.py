"""The folder .venv: made once, filled from the lock with hashes, and left alone as long as the lock stays the same."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.packages import install_locked
from installer.setup_failed import SetUpFailed
from installer.system_libraries import install_system_packages

__all__ = ["SetUpFailed", "ready_environment"]

# A new number makes every .venv be set up again.
GENERATION = "1"
WINDOWS = os.name == "nt"


def ready_environment(root: Path, lock: str) -> Path:
    """The Python of the checkout's .venv with everything from `lock` ("run", "test" or "package") in it.

    Raises SetUpFailed with a sentence.
    """
    place = root / ".venv"
    python = place / ("Scripts/python.exe" if WINDOWS else "bin/python")
    if _is_ready(root, lock, place, python):
        return python
    if not os.access(root, os.W_OK):
        raise SetUpFailed(f"The folder {root} can't be written to, and nothing is set up in it yet.")
    with _only_one(root):
        if not _is_ready(root, lock, place, python):
            try:
                _set_up(root, lock, place, python)
            except OSError as trouble:
                where = trouble.filename or place
                raise SetUpFailed(f"Setting up could not go on: {trouble.strerror} ({where}).") from trouble
    return python


def _is_ready(root: Path, lock: str, place: Path, python: Path) -> bool:
    # Not Path.exists(): it raises where the Python that .venv is made of is in a folder that we may not enter.
    return os.path.exists(python) and _stamp(place).get(lock) == _wanted(root, lock)


def _set_up(root: Path, lock: str, place: Path, python: Path) -> None:
    began = time.monotonic()
    print("Setting up Salon Desk in .venv (once; about 110 MB to fetch).", flush=True)
    before = _stamp(place)
    unfinished = place / "setting-up"
    if unfinished.exists() or not _works(python):
        _remove(place)
        before = {}
        _make(place, python)
    unfinished.touch()
    _stamp_file(place).unlink(missing_ok=True)
    try:
        install_locked(python, root / "installer" / "locks" / f"{lock}.txt")
        _link_project(root, python)
    except SetUpFailed:
        unfinished.unlink()  # pip itself gave up, and leaves no half packages
        raise
    fresh = {lock: _wanted(root, lock)} | ({"run": _wanted(root, "run")} if lock != "run" else {})
    _stamp_file(place).write_text(json.dumps(before | fresh), encoding="utf-8")
    unfinished.unlink()
    print(f"Set up in {time.monotonic() - began:.0f} seconds.", flush=True)


def _wanted(root: Path, lock: str) -> str:
    """What a finished .venv is known by: the lock, and where the checkout is."""
    text = (root / "installer" / "locks" / f"{lock}.txt").read_bytes()
    return hashlib.sha256(b"\0".join([GENERATION.encode(), str(root).encode(), text])).hexdigest()


def _stamp_file(place: Path) -> Path:
    return place / "salon-desk.json"


def _stamp(place: Path) -> dict[str, str]:
    try:
        content = json.loads(_stamp_file(place).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _works(python: Path) -> bool:
    """Whether there is a Python that starts, and is one of those that fit."""
    question = "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))"
    try:
        return subprocess.call([str(python), "-c", question], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def _remove(place: Path) -> None:
    if place.is_symlink() or place.is_file():
        place.unlink()
    elif place.exists():
        print("The old .venv was not finished or does not work any more: making it anew.", flush=True)
        shutil.rmtree(place)


def _make(place: Path, python: Path) -> None:
    """Make the environment; a Debian without python3-venv can still do it with its own pip."""
    if _venv(place) and _has_pip(python):
        return
    shutil.rmtree(place, ignore_errors=True)
    if _has_pip(Path(sys.executable)) and _venv(place, "--without-pip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if install_system_packages([package]) and _venv(place) and _has_pip(python):
        return
    shutil.rmtree(place, ignore_errors=True)
    raise SetUpFailed(
        f"This Python can't make an environment of its own: install the system package {package} "
        f"(Debian, Ubuntu: sudo apt-get install {package}) and start again."
    )


def _venv(place: Path, *more: str) -> bool:
    command = [sys.executable, "-m", "venv", *more, str(place)]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def _has_pip(python: Path) -> bool:
    command = [str(python), "-m", "pip", "--version"]
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def _link_project(root: Path, python: Path) -> None:
    """Let the environment see this checkout, and put the command salon-desk into it."""
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.check_output(asked, text=True).strip())
    (packages / "salon_desk_checkout.pth").write_text(f"{root}\n", encoding="utf-8")
    if WINDOWS:
        (python.parent / "salon-desk.cmd").write_text('@"%~dp0python.exe" -m salon_desk %*\r\n', encoding="utf-8")
        return
    command = python.parent / "salon-desk"
    command.write_text('#!/bin/sh\nexec "$(dirname -- "$0")/python" -m salon_desk "$@"\n', encoding="utf-8")
    command.chmod(0o755)


@contextmanager
def _only_one(root: Path) -> Iterator[None]:
    """Wait for another set-up of the same checkout; the system frees the lock when its holder dies."""
    with open(root / ".venv-set-up.lock", "w") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            yield
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another set-up of this folder is running: waiting for it.", flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
            yield
