"""What a window asks of the PC that it stands on."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from salon_desk.domain.findings import Examine
from salon_desk.ui.fault_card import Faults
from salon_desk.ui.set_up.backups_face import Backups
from salon_desk.ui.set_up.network_face import ShopNetwork

Remember = Callable[[str, str], None]  # the name of a setting, and what it is now


def remember_nothing(_name: str, _value: str) -> None:
    """Keep nothing."""


class ThisPc(NamedTuple):
    """What is missing is not offered.

    `remember` keeps a setting for the next start, `faults` are what a report tells, `examine` is what a check-up does,
    `backups` keep the book safe, `network` lets other PCs in.
    """

    remember: Remember = remember_nothing
    faults: Faults | None = None
    examine: Examine | None = None
    backups: Backups | None = None
    network: ShopNetwork | None = None
