"""A clean Debian that has been started: systemd is its first process, in namespaces of its own."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.books import eventually
from tests.packaging.clean_root import CleanRoot

APART = ("--pid", "--mount", "--uts", "--ipc", "--net", "--cgroup")
# What a machine has before its first process begins; of its network a cable that leads nowhere.
BOOT = """
set -e
mount --make-rprivate / && mount --bind "$0" "$0"
mount -t proc proc "$0/proc" && mount -t sysfs -o ro sysfs "$0/sys"
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
    mount -t cgroup2 cgroup2 "$0/sys/fs/cgroup"
else
    mount -t tmpfs -o mode=755 tmpfs "$0/sys/fs/cgroup" && mkdir "$0/sys/fs/cgroup/systemd" "$0/sys/fs/cgroup/unified"
    mount -t cgroup -o none,name=systemd cgroup "$0/sys/fs/cgroup/systemd"
    mount -t cgroup2 cgroup2 "$0/sys/fs/cgroup/unified"
fi
mount -t tmpfs -o mode=755 tmpfs "$0/run" && mount -t tmpfs -o mode=755 tmpfs "$0/dev"
for each in null zero full random urandom tty; do touch "$0/dev/$each" && mount --bind "/dev/$each" "$0/dev/$each"; done
mkdir "$0/dev/shm" "$0/dev/pts" && mount -t tmpfs tmpfs "$0/dev/shm"
ln -s /proc/self/fd "$0/dev/fd" && ln -s pts/ptmx "$0/dev/ptmx"
ip link set lo up && ip link add shop type veth peer name far
ip address add 192.168.77.1/24 dev shop && ip link set shop up && ip link set far up
exec chroot "$0" env -i container=lxc PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd
"""


@dataclass(frozen=True)
class BootedRoot:
    """One that runs; `first` is the number of its first process."""

    first: int

    def do(self, *command: str) -> str:
        """Do this in there, as root; what it printed, whatever came of it."""
        there = ["nsenter", "--target", str(self.first), "--all", "--root", "--wdns=/"]
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [*there, *command], env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=100
        )
        return done.stdout.strip()

    def shown(self, unit: str, what: str) -> str:
        """What its systemd says of a unit."""
        return self.do("systemctl", "show", "--property", what, "--value", unit)


@contextmanager
def booted(root: CleanRoot) -> Iterator[BootedRoot]:
    """Start it, and pull its plug at the end."""
    command = ["unshare", *APART, "--fork", "--kill-child", "sh", "-c", BOOT, str(root.folder)]
    outer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    children = Path(f"/proc/{outer.pid}/task/{outer.pid}/children")
    try:
        first = int(eventually(lambda: children.read_text().split(), "the first process", within=20)[0])
        machine = BootedRoot(first)
        eventually(lambda: machine.do("systemctl", "is-system-running") == "running", "the start", within=60)
        yield machine
    finally:
        for pid in children.read_text().split():
            os.kill(int(pid), signal.SIGKILL)  # and with it everything in there
        outer.wait(30)
