"""The command line: run, demo, db, backup, keeper, doctor. What a command needs is imported only when it is called."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from salon_desk import __version__, settings
from salon_desk.backup_commands import add_backup
from salon_desk.domain.errors import Refusal
from salon_desk.failures import USAGE, exit_code_of
from salon_desk.keeper_commands import add_keeper
from salon_desk.prepare_command import add_prepare

if TYPE_CHECKING:
    from salon_desk.app import Then

MOST_DESKS = 8
MOST_BOTS = 50


def command_line(arguments: list[str]) -> int:
    """Do what `arguments` ask; the answer is the exit code: 0 good, 1 refused or unreachable, 2 usage, 70 our bug."""
    try:
        asked = _parser().parse_args(arguments)
    except SystemExit as finished:
        return int(finished.code or 0)
    work: Callable[[argparse.Namespace], int] = asked.work
    return exit_code_of(lambda: work(asked), lambda: settings.load().log_folder)


def open_desk(told: settings.Settings, then: Then | None = None) -> int:
    """Load the program and open one desk with it; everything else is as in `app.run`."""
    gc.disable()  # importing leaves no garbage, and looking for some takes long; from `app.run` on the desk does it
    try:
        from salon_desk import app

        return app.run(told, then)
    finally:
        gc.enable()


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence."""

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong and where help is."""
        text = message[:1].upper() + message[1:].rstrip(".")
        self.exit(USAGE, f"{text}. “{self.prog} --help” shows what there is.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="salon-desk",
        description="Booking for a hair salon with several front desks: one click holds a slot at every desk.",
        epilog="The book is kept by the server in SALON_DESK_DATABASE_URL or in the settings file; "
        "without one, by a server that comes with the program.",
    )
    parser.add_argument("--version", action="version", version=f"Salon Desk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    _add_run(commands)
    _add_demo(commands)
    _add_db(commands)
    add_backup(commands)
    add_keeper(commands)
    add_prepare(commands)
    _add_doctor(commands)
    return parser


def _add_run(commands: argparse._SubParsersAction[_Parser]) -> None:
    run = commands.add_parser("run", help="open one desk", description="Open one desk.")
    run.add_argument("--desk", metavar="NAME", type=_setting("desk"), help="the name of this desk, for the other desks")
    run.add_argument("--person", metavar="NAME", type=_setting("person"), help="who stands at it")
    run.add_argument("--date", metavar="YYYY-MM-DD", type=_setting("first_day"), help="the day to show first")
    _add_looks(run)
    run.set_defaults(work=_run)


def _add_demo(commands: argparse._SubParsersAction[_Parser]) -> None:
    demo = commands.add_parser(
        "demo",
        help="a made-up salon with two desks, side by side",
        description="A made-up salon with a book of its own, and two desks: a click in one shows in the other.",
    )
    demo.add_argument("--desks", metavar="N", type=_number(1, MOST_DESKS), default=2, help="how many desks (2)")
    demo.add_argument("--bots", metavar="N", type=_number(0, MOST_BOTS), default=0, help="simulated desks as well (0)")
    demo.add_argument("--tour", metavar="DIR", type=Path, help="play the story by itself, with a picture of each step")
    demo.add_argument("--fresh", action="store_true", help="make the made-up salon anew")
    _add_looks(demo)
    demo.set_defaults(work=_demo)


def _add_db(commands: argparse._SubParsersAction[_Parser]) -> None:
    book = commands.add_parser("db", help="look after the book", description="Look after the book.")
    deeds = book.add_subparsers(required=True, metavar="DEED", dest="deed")
    upgrade = deeds.add_parser("upgrade", help="bring the book up to this program's version, after a backup")
    upgrade.add_argument("--without-backup", action="store_true", help="do not make a backup first")
    upgrade.set_defaults(work=_upgrade)
    status = deeds.add_parser("status", help="say which version the book has")
    status.set_defaults(work=_status)


def _add_doctor(commands: argparse._SubParsersAction[_Parser]) -> None:
    doctor = commands.add_parser(
        "doctor",
        help="say what is good here, and what to do about what is not",
        description="Look at the program, its server and its book, and say what to do about what is not good.",
    )
    doctor.add_argument("--json", action="store_true", help="for a program that reads along")
    doctor.set_defaults(work=_doctor)


def _add_looks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--theme", choices=[str(theme) for theme in settings.Theme], help="the look (auto)")
    parser.add_argument("--language", choices=[str(speech) for speech in settings.Speech], help="the language (auto)")


def _run(asked: argparse.Namespace) -> int:
    told = settings.load(
        desk=asked.desk, person=asked.person, theme=asked.theme, language=asked.language, first_day=asked.date
    )
    return open_desk(told)


def _demo(asked: argparse.Namespace) -> int:
    from salon_desk import demo

    return demo.run(
        desks=asked.desks,
        bots=asked.bots,
        tour=asked.tour,
        fresh=asked.fresh,
        theme=asked.theme,
        language=asked.language,
    )


def _upgrade(asked: argparse.Namespace) -> int:
    from salon_desk.database import migrate

    def upgrade(url: str) -> str:
        if asked.without_backup:
            migrate.upgrade(url)
            return migrate.status(url)
        return f"{_backed_up_and_upgraded(url)}{migrate.status(url)}"

    return _tell_of_book(upgrade)


def _backed_up_and_upgraded(url: str) -> str:
    """Where the backup is, if one was needed, as the beginning of what is told."""
    from salon_desk.database import upgrading

    try:
        brought = upgrading.bring_up(url, settings.load())
    except upgrading.NoBackup as refused:
        raise Refusal(f"{refused.sentence} With “--without-backup” none is made.") from refused
    for words in brought.warnings:
        print(words, file=sys.stderr)
    return f"The backup is in {brought.backup}. " if brought.backup else ""


def _status(asked: argparse.Namespace) -> int:
    from salon_desk.database import migrate

    return _tell_of_book(migrate.status)


def _doctor(asked: argparse.Namespace) -> int:
    from salon_desk import doctor, doctor_report

    write = doctor_report.write_json if asked.json else doctor_report.write_lines
    return write(doctor.examined(), sys.stdout)


def _tell_of_book(ask: Callable[[str], str]) -> int:
    """Go to the book's server, print what `ask` answers, and leave."""
    told = settings.load()
    from salon_desk.database.server import server_for

    server = server_for(told)
    url = server.start()
    try:
        where = settings.server_name(url) if told.database_url else str(told.server_folder)
        print(f"{ask(url)} ({where})")
    finally:
        server.leave()
    return 0


def _setting(name: str) -> Callable[[str], object]:
    """A check of an option's value by the rule for the setting of that name."""

    def check(value: str) -> object:
        try:
            return settings.CHECKS[name](value)
        except Refusal as refusal:
            raise argparse.ArgumentTypeError(refusal.sentence) from None

    return check


def _number(least: int, most: int) -> Callable[[str], int]:
    def check(value: str) -> int:
        if not value.isdecimal() or not least <= int(value) <= most:
            raise argparse.ArgumentTypeError(f"“{value}” is not a whole number from {least} to {most}")
        return int(value)

    return check
