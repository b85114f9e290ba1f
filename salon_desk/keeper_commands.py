"""The keeper at the command line: the book's server as a service of this PC, opened to the shop's network or not."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import nullcontext, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_desk import settings
from salon_desk.domain.errors import Refusal, SalonError

if TYPE_CHECKING:
    from salon_desk.database.keeper.keeper import Keeper
    from salon_desk.database.keeper.services import Service

AGAIN = "Start “salon-desk keeper run” again, so that it counts."


def add_keeper(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command and its deeds."""
    about = "Keep the salon's book on this PC, whether or not a window is open."
    keeper = commands.add_parser("keeper", help="keep the book on this PC, for all desks", description=about)
    # Where the rights come with a hidden window of their own, as on Windows, nobody would read what is printed there.
    keeper.add_argument("--answer", metavar="FILE", type=Path, help=argparse.SUPPRESS)
    # The language of the window that asked for the rights: it shows what is refused.
    keeper.add_argument("--language", choices=[str(speech) for speech in settings.Speech], help=argparse.SUPPRESS)
    deeds = keeper.add_subparsers(required=True, metavar="DEED", dest="deed")
    _add_set_up(deeds)
    deeds.add_parser("run", help="become the server; this is what the service does").set_defaults(work=_run)
    status = deeds.add_parser("status", help="say whether it runs, and to whom it is open")
    status.add_argument("--json", action="store_true", help="for a program that reads along")
    status.set_defaults(work=_status)
    opening = deeds.add_parser("open", help="let the PCs of the shop's network in")
    opening.add_argument("--subnet", metavar="CIDR", help="the network, as 192.168.1.0/24 (the one this PC is in)")
    opening.set_defaults(work=_answering(_open))
    deeds.add_parser("close", help="let only this PC in").set_defaults(work=_answering(_close))
    deeds.add_parser("upgrade", help="bring the book up to this program's version").set_defaults(work=_upgrade)
    remove = deeds.add_parser("remove", help="stop the service for good; the book stays")
    remove.add_argument("--with-book", action="store_true", help="delete the book as well")
    remove.set_defaults(work=_answering(_remove))


def _add_set_up(deeds: argparse._SubParsersAction[Any]) -> None:
    set_up = deeds.add_parser("set-up", help="make the book and the service that keeps it")
    set_up.add_argument("--port", metavar="N", type=_port, help="where it listens (54321, or the next free one)")
    set_up.add_argument("--hand-over", metavar="FILE", type=Path, help="write the owner's password into this own file")
    set_up.add_argument("--without-service", action="store_true", help="only make it; “keeper run” is its server")
    set_up.set_defaults(work=_answering(_set_up))


def _answering(work: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """The same, in the language and with what is to be said also in the file that the window's options name."""

    def answer(asked: argparse.Namespace) -> int:
        if asked.answer is None:
            return _in_its_language(work, asked)
        from salon_desk.database.keeper.slip import open_slip

        with open_slip(asked.answer) as slip, redirect_stdout(StringIO()) as said:
            try:
                return _in_its_language(work, asked)
            except SalonError as trouble:
                print(trouble.sentence)
                raise
            finally:
                os.write(slip, said.getvalue().encode())

    return answer


def _in_its_language(work: Callable[[argparse.Namespace], int], asked: argparse.Namespace) -> int:
    if asked.language is None:
        return work(asked)
    from PySide6.QtCore import QCoreApplication

    from salon_desk.ui.translations import speak_as

    app = QCoreApplication.instance() or QCoreApplication([])  # it keeps the translations as long as it is here
    speak_as(app, asked.language, settings.load().home / "translations")
    return work(asked)


def _set_up(asked: argparse.Namespace) -> int:
    from salon_desk.database.keeper.services import service_of_this_machine
    from salon_desk.database.keeper.slip import open_slip

    keeper = _administered()
    with open_slip(asked.hand_over) if asked.hand_over else nullcontext() as slip:
        # Whatever is wrong with the file or the machine is told before anything is made.
        service = None if asked.without_service else service_of_this_machine()
        if service is None:
            keeper.make(asked.port)
        else:
            _keep(keeper, service, asked.port)
        if slip is not None:
            os.write(slip, keeper.password().encode())
    print(f"This PC keeps the book in {keeper.folder}, at port {keeper.sign.port}.")
    if service is None:
        print("“salon-desk keeper run” starts its server, “salon-desk keeper upgrade” makes the book in it.")
    return 0


def _keep(keeper: Keeper, service: Service, port: int | None) -> None:
    """Make the book and start the service. One that does not start is not tried for ever: the next set-up goes on."""
    service.prepare()
    is_new = keeper.make(port)
    try:
        service.start(keeper)
        _bring_up(keeper)
    except SalonError:
        if is_new:
            with suppress(SalonError):
                service.stop()
            keeper.forget()
        raise


def _run(_asked: argparse.Namespace) -> int:
    _keeper().run()


def _status(asked: argparse.Namespace) -> int:
    from salon_desk.database.keeper.status import status_of

    status = status_of(_keeper())
    if asked.json:
        facts = {"made": status.is_made, **{name: _plain(value) for name, value in vars(status).items()}}
        print(json.dumps(facts, ensure_ascii=False, indent=1))
        return 0
    if not status.is_made:
        print("This PC does not keep a salon's book.")
        return 0
    print(f"This PC keeps the book in {status.folder}, at port {status.port}; {status.free // 2**20} MB are free.")
    print("Its server runs." if status.runs else "Its server does not run.")
    print(f"It is open to {status.open_to}." if status.open_to else "It is open to this PC only.")
    if status.fingerprint:
        print(f"Its certificate is {status.fingerprint}.")
    return 0


def _open(asked: argparse.Namespace) -> int:
    from salon_desk.database.keeper.subnets import chosen, interfaces

    keeper = _administered()
    before = keeper.sign  # without a book there is nothing to open
    here = chosen(asked.subnet, interfaces())
    keeper.open(here.network, here.ip)
    try:
        told = _restarted(keeper)
    except SalonError:
        keeper.go_back_to(before)
        with suppress(SalonError):
            _restarted(keeper)
        raise
    print(f"The book is open to {here.network}; its desks find it at {here.ip}:{keeper.sign.port}.{told}")
    return 0


def _close(_asked: argparse.Namespace) -> int:
    keeper = _administered()
    keeper.close()
    print(f"The book is open to this PC only.{_restarted(keeper)}")
    return 0


def _upgrade(_asked: argparse.Namespace) -> int:
    keeper = _keeper()
    keeper.settle()
    _bring_up(keeper)
    print("The book of this PC is there, and has this program's version.")
    return 0


def _remove(asked: argparse.Namespace) -> int:
    keeper = _administered()
    keeper.sign  # noqa: B018
    service = _service()
    if service is not None:
        service.stop()
    if keeper.answers():
        raise Refusal("The server of this PC's book still runs: stop it first.")
    keeper.forget()
    if asked.with_book:
        shutil.rmtree(keeper.folder)
        print("This PC does not keep the book any more; the book is deleted.")
    else:
        print(f"This PC does not keep the book any more; what it had is in {keeper.folder}.")
    return 0


def _bring_up(keeper: Keeper) -> None:
    """Let the book have this program's version, after a backup; where the service has done it that is seen at once."""
    from salon_desk.database.upgrading import bring_up

    for words in bring_up(keeper.url(), settings.load()).warnings:
        print(words, file=sys.stderr)


def _restarted(keeper: Keeper) -> str:
    """Let the server read its settings; what there is to do where no service does that."""
    service = _service()
    if service is None:
        return f" {AGAIN}" if keeper.answers() else ""
    service.restart(keeper)
    return ""


def _service() -> Service | None:
    from salon_desk.database.keeper.services import service_of_this_machine

    try:
        return service_of_this_machine()
    except Refusal:
        return None


def _administered() -> Keeper:
    """The keeper, for who may change something there."""
    from salon_desk.database.keeper.machine import require_administrator

    require_administrator()
    return _keeper()


def _keeper() -> Keeper:
    from salon_desk.database.embedded_binaries import find_binaries
    from salon_desk.database.keeper.keeper import Keeper
    from salon_desk.database.keeper.machine import machine_folder

    return Keeper(machine_folder(), find_binaries(settings.load().pg_bin))


def _port(value: str) -> int:
    if not value.isdecimal() or not 1024 <= int(value) <= 65535:
        raise argparse.ArgumentTypeError(f"“{value}” is not a port from 1024 to 65535")
    return int(value)


def _plain(value: object) -> object:
    """A fact as JSON has it."""
    return value if value is None or isinstance(value, bool | int) else str(value)
