"""What an installation was told for the first start, so that nobody there has to know it: a code or a server, names.

It is only prepared: the first start shows it filled in, and a person goes on from there. For everybody on this PC it
lies in the machine's folder, which only administrators fill; for one user in that user's own. A pairing code may be in
it, since it is good for ten minutes and for once; a password may not.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from salon_desk import settings
from salon_desk.database.keeper.machine import machine_folder
from salon_desk.domain.errors import Refusal
from salon_desk.domain.first_answers import Answers, Finding, Place, Way, read_back, written
from salon_desk.domain.pairing_code import read_code
from salon_desk.settings import Settings
from salon_desk.whole_file import write_whole

FILE = "prepared.json"
FIRST_PAGE = "finding"


class Prepared(NamedTuple):
    """The answers so far, and the code that is waiting to be tried."""

    answers: Answers
    code: str = ""


def read_prepared(told: Settings) -> Prepared | None:
    """What was prepared for this user, else for everybody on this PC; None where nothing was or it can't be read."""
    for folder in (told.home, machine_folder()):
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            plain = json.loads((folder / FILE).read_text(encoding="utf-8"))
            answers = read_back(plain["answers"])
            named = answers._replace(desk=answers.desk or told.desk, person=answers.person or told.person)
            return Prepared(named, str(plain["code"]))
    return None


def write_prepared(folder: Path, prepared: Prepared, mode: int = 0o600) -> Path:
    """Write it down for the first start; the file, which this user alone may read unless `mode` lets others.

    Raises Refusal when it can't be written.
    """
    file = folder / FILE
    plain = {"answers": written(prepared.answers), "code": prepared.code}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(plain, ensure_ascii=False, indent=1), mode)
    except OSError as trouble:
        raise Refusal(f"It could not be written to {folder}: {trouble.strerror}.") from trouble
    return file


def prepared_of(code: str, url: str, desk: str, person: str) -> Prepared:
    """What was told, each empty where it was not, as the first start takes it. Raises SalonError for what is wrong."""
    if code and url:
        raise Refusal("A pairing code already says where the book is: it goes without an address.")
    if code:
        read_code(code)
    answers = Answers(desk=_name(desk), person=_name(person))
    if url:
        answers = answers._replace(finding=Finding.BY_HAND, place=_place(url))
    if code or url:
        answers = answers._replace(way=Way.CONNECT, page=FIRST_PAGE)
    return Prepared(answers, code)


def forget_prepared(told: Settings) -> None:
    """The first start is done. What stands there for everybody stays: others may start for the first time later."""
    with suppress(OSError):
        (told.home / FILE).unlink(missing_ok=True)


def _name(text: str) -> str:
    return str(settings.CHECKS["desk"](text)) if text else ""


def _place(url: str) -> Place:
    checked = str(settings.CHECKS["database_url"](url))
    parts = urlsplit(checked)
    if parts.password:
        raise Refusal("A password does not belong here, where others can read it: it is asked for at the first start.")
    if parts.query or "," in parts.netloc or not parts.hostname:
        raise Refusal("The first start can be told one server, as in postgresql://desk@salon-pc:5432/salon.")
    return Place(parts.hostname, str(parts.port or 5432), unquote(parts.path.strip("/")), unquote(parts.username or ""))
