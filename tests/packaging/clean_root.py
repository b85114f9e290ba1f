"""A Debian with nothing in it but what every Debian has, in a folder: for installing a package as a salon would."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("debootstrap", "unshare", "chroot")
# Mounts that nobody else sees, and that end with the command; so do all that it started.
INSIDE = """
mount --make-rprivate / && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" &&
mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$0" "$@"
"""


def why_not() -> str:
    """What is missing here for making one; empty where nothing is."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"{', '.join(missing)} is not installed"
    return "" if os.geteuid() == 0 else "only root can make a clean Debian"


@dataclass(frozen=True)
class CleanRoot:
    """The folder of one, with an ordinary user of this name."""

    folder: Path
    user: str = "anna"

    def make(self, *packages: str) -> None:
        """Fetch it, with these packages. Raises CalledProcessError without a network."""
        more = [f"--include={','.join(packages)}"] if packages else []
        make = ["debootstrap", "--variant=minbase", *more, "bookworm", str(self.folder)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        self.as_root("useradd", "--create-home", self.user)

    def as_root(self, *command: str) -> str:
        """Do this in there; the answer is what it printed. Raises AssertionError when it fails."""
        whole = ["unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child", "sh", "-c", INSIDE, str(self.folder)]
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [*whole, *command], env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300
        )
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def as_user(self, command: str) -> str:
        """Have a shell of the ordinary user do this."""
        return self.as_root("su", "-", self.user, "-c", f"export LC_ALL=C.UTF-8; {command}")

    def install(self, package: Path) -> str:
        """Install a package file with all that it depends on."""
        shutil.copy(package, self.folder / "tmp")
        return self.as_root("apt-get", "install", "-y", "-q", "--no-install-recommends", f"/tmp/{package.name}")
