"""What Qt and the server need of a Linux system: tried, added by apt where that is allowed, named where it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from installer.setup_failed import SetUpFailed

# Each library or file with the Debian package that brings it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    # The server that comes along asks the system for time zones.
    "/usr/share/zoneinfo/Europe/Stockholm": "tzdata",
}
WITH_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# What lays the cables between the PCs of the tests, which only root can do; without it those are skipped.
FOR_TESTS = {"ip": "iproute2"}


def provide_libraries(with_window: bool) -> None:
    """See that Qt can start, with windows or without, and the server. Raises SetUpFailed that names what is missing."""
    if not sys.platform.startswith("linux"):
        return
    wanted = ALWAYS | (WITH_WINDOW if with_window else {})
    packages = _missing(wanted)
    if packages and install_system_packages(list(packages.values())):
        packages = _missing(packages)
    if packages:
        raise SetUpFailed(
            f"The program needs system libraries that are missing here: {', '.join(packages)}. "
            f"Debian, Ubuntu: sudo apt-get install {' '.join(packages.values())}"
        )


def provide_test_tools() -> None:
    """Add what some tests need, where we are root and there is apt; nothing fails without it."""
    missing = [package for program, package in FOR_TESTS.items() if shutil.which(program) is None]
    if missing and sys.platform.startswith("linux") and os.geteuid() == 0:
        install_system_packages(missing)


def install_system_packages(packages: list[str]) -> bool:
    """Install Debian packages if this machine has apt and we may; whether that went well."""
    right = _right_to_install()
    if right is None:
        return False
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    install = [*right, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    # A fresh machine has no package lists, or old ones: only then is it worth the wait to fetch them.
    return _quietly(install) or (_quietly([*right, "apt-get", "update", "-qq"]) and _quietly(install))


def _missing(libraries: dict[str, str]) -> dict[str, str]:
    return {library: package for library, package in libraries.items() if not _loads(library)}


def _loads(library: str) -> bool:
    if library.startswith("/"):
        return os.path.exists(library)
    try:
        import ctypes

        ctypes.CDLL(library)
    except ImportError:
        return True  # a Python without ctypes can't tell; Qt itself will
    except OSError:
        return False
    return True


def _right_to_install() -> list[str] | None:
    """What to put before apt-get, or None if there is no way."""
    if shutil.which("apt-get") is None or sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _quietly(command: list[str]) -> bool:
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return done.returncode == 0
