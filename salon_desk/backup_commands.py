"""The backups at the command line: backup now, list, check, restore."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_desk import settings
from salon_desk.domain.backup import Contents, Progress, Step
from salon_desk.domain.backup_rotation import PUT_ASIDE_FOR
from salon_desk.domain.errors import Refusal

if TYPE_CHECKING:
    from salon_desk.database.backups.folder import Kept
    from salon_desk.database.backups.pg_programs import PgPrograms
    from salon_desk.database.backups.watch import Watch


def add_backup(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command and its deeds."""
    backup = commands.add_parser("backup", help="back the book up, or restore it", description="Back the book up.")
    deeds = backup.add_subparsers(required=True, metavar="DEED", dest="deed")
    now = deeds.add_parser("now", help="make a backup and prove it by restoring it beside the book")
    now.add_argument("--to", metavar="DIR", type=Path, help="another folder than the usual one")
    now.set_defaults(work=_now)
    deeds.add_parser("list", help="show the backups").set_defaults(work=_list)
    check = deeds.add_parser("check", help="restore a backup beside the book and look at it")
    check.add_argument("file", metavar="FILE", help="the backup")
    check.set_defaults(work=_check)
    restore = deeds.add_parser("restore", help="let a backup take the place of the book, which is kept")
    restore.add_argument("file", metavar="FILE", help="the backup; or the name of a book that a restore has kept")
    restore.add_argument("--yes", action="store_true", help="do not ask")
    restore.set_defaults(work=_restore)


def _now(asked: argparse.Namespace) -> int:
    from salon_desk.database.backups.making import back_up
    from salon_desk.database.backups.places import Places, places_of

    told = settings.load()
    places = Places(asked.to.absolute()) if asked.to else places_of(told)

    def work(url: str, programs: PgPrograms) -> None:
        with _watched() as watch:
            made = back_up(url, places, programs, watch)
        print(f"The backup is in {made.kept.file}.")
        print(made.kept.facts.contents.sentence if made.kept.facts else "")
        for words in made.warnings:
            print(words, file=sys.stderr)

    return _with_server(told, work)


def _list(_asked: argparse.Namespace) -> int:
    from salon_desk.database.backups.folder import kept_in

    told = settings.load()
    kept = kept_in(told.backups)
    if not kept:
        print(f"There are no backups in {told.backups}.")
    for one in kept:
        print(
            f"{one.file.name}  {_when(one.made_at)}  {_state(one)}  {one.facts.contents.sentence if one.facts else ''}"
        )
    return 0


def _check(asked: argparse.Namespace) -> int:
    from salon_desk.database.backups.looking import check

    told = settings.load()
    file = _file(told, asked.file)

    def work(url: str, programs: PgPrograms) -> None:
        with _watched() as watch:
            contents = check(file, url, programs, watch)
        _tell(contents)
        print("The backup is good.")

    return _with_server(told, work)


def _restore(asked: argparse.Namespace) -> int:
    from salon_desk.database.backups import looking, restoring, scratch

    told = settings.load()

    def back(url: str, _programs: PgPrograms) -> None:
        before = restoring.bring_back(url, asked.file)
        print(f"The earlier book is the book again. The one until now is kept as {before}.")

    def work(url: str, programs: PgPrograms) -> None:
        file = _file(told, asked.file)
        with _watched() as watch:
            contents = looking.preview(file, url, programs, watch)
        _tell(contents)
        _make_sure(asked.yes)
        with _watched() as watch:
            restored = restoring.restore(url, file, programs, watch)
        print("The backup is the book now.")
        if restored.before:
            print(f"The book until now is kept for {PUT_ASIDE_FOR.days} days as {restored.before}.")
        if restored.without_rights_of:
            print(f"This server does not know {restored.without_rights_of}: rights were not restored.")

    return _with_server(told, back if scratch.is_earlier(asked.file) else work)


def _with_server(told: settings.Settings, work: Callable[[str, PgPrograms], None]) -> int:
    """Go to the book's server, do the work there, and leave."""
    from salon_desk.database.backups.pg_programs import PgPrograms
    from salon_desk.database.embedded_binaries import find_binaries
    from salon_desk.database.server import server_for

    programs = PgPrograms(find_binaries(told.pg_bin))
    server = server_for(told)
    try:
        work(server.start(), programs)
    finally:
        server.leave()
    return 0


def _file(told: settings.Settings, name: str) -> Path:
    """The file as it was named, or the one of that name among the backups."""
    for file in (Path(name).absolute(), told.backups / name):
        if file.is_file():
            return file
    raise Refusal(f"There is no backup {name}.")


def _make_sure(yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise Refusal("Nothing was changed: say --yes to let it take the place of the book.")
    answer = input("Let it take the place of the book? The present one is kept. [yes/no] ")
    if answer.strip().lower() != "yes":
        raise Refusal("Nothing was changed.")


def _tell(contents: Contents) -> None:
    print(contents.sentence)
    print(f"Made on {_when(contents.made_at)} by Salon Desk {contents.program}.")


def _when(instant: datetime) -> str:
    """In the time of this PC."""
    return f"{instant.astimezone():%Y-%m-%d %H:%M}"


def _state(one: Kept) -> str:
    if one.facts is None:
        return "not checked"
    if not one.is_whole:
        return "damaged"
    return "proven" if one.proven else "not checked"


@contextmanager
def _watched() -> Iterator[Watch]:
    """Shows on a terminal how far it is, a line for each step; Ctrl+C calls it off."""
    from salon_desk.database.backups.watch import Watch

    shown: list[Step] = []

    def tell(progress: Progress) -> None:
        start = "\n" if shown and shown[-1] != progress.step else "\r"
        shown.append(progress.step)
        print(f"{start}{progress.step} … {progress.share:4.0%}", end="", file=sys.stderr, flush=True)

    try:
        yield Watch(tell) if sys.stderr.isatty() else Watch()
    finally:
        if shown:
            print(file=sys.stderr)
