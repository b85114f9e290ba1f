"""Preparing the first start at the command line, as installers do: `salon-desk prepare`."""

from __future__ import annotations

import argparse
from typing import Any

from salon_desk import settings


def add_prepare(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    about = "Fill in beforehand what the first start on this PC asks: a person there only goes on."
    prepare = commands.add_parser("prepare", help="fill in the first start beforehand", description=about)
    prepare.add_argument("--code", metavar="CODE", default="", help="the pairing code that the salon's PC shows")
    prepare.add_argument("--url", metavar="ADDRESS", default="", help="or the server's address, without a password")
    prepare.add_argument("--desk", metavar="NAME", default="", help="the name of this desk, for the other desks")
    prepare.add_argument("--person", metavar="NAME", default="", help="who stands at it")
    prepare.add_argument("--everyone", action="store_true", help="for all users of this PC, not for you alone")
    prepare.set_defaults(work=_prepare)


def _prepare(asked: argparse.Namespace) -> int:
    from salon_desk.database.keeper.machine import machine_folder, require_administrator
    from salon_desk.database.keeper.sign import READABLE
    from salon_desk.prepared import prepared_of, write_prepared

    prepared = prepared_of(asked.code, asked.url, asked.desk, asked.person)
    if asked.everyone:
        require_administrator()
        file = write_prepared(machine_folder(), prepared, READABLE)
    else:
        file = write_prepared(settings.load().home, prepared)
    print(f"The first start will know it from {file}.")
    return 0
