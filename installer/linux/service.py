"""What the package brings for a PC that keeps the book: the service, its account, and who may change it.

The scripts do what has to happen at once: after an update the server starts anew, and without the program it stops.
"""

from __future__ import annotations

from pathlib import Path

from installer.filled import filled
from installer.places import FOR_LINUX

# In the package: the place, and the name of the text in `files/`.
PLACES = {
    "usr/lib/systemd/system/salon-desk-book.service": "salon-desk-book.service",
    "usr/lib/sysusers.d/salon-desk.conf": "salon-desk.sysusers",
    "usr/share/polkit-1/actions/salon-desk.policy": "salon-desk.policy",
}
SCRIPTS = ("postinst", "prerm", "postrm")


def bring_service(tree: Path) -> None:
    """Write it all into the package's `tree`."""
    for place, name in PLACES.items():
        target = tree / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled(FOR_LINUX / name), encoding="utf-8")
    control = tree / "DEBIAN"
    control.mkdir(exist_ok=True)
    for name in SCRIPTS:
        (control / name).write_text(filled(FOR_LINUX / name), encoding="utf-8")
        (control / name).chmod(0o755)
