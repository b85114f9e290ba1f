"""What this desk is told: by its settings file, by the environment, and by the command line, which counts most."""

from __future__ import annotations

import difflib
import getpass
import json
import os
import platform
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import platformdirs

from salon_desk import setting_checks as checks
from salon_desk.domain.errors import Refusal
from salon_desk.whole_file import write_whole

PROGRAM = "salon-desk"
HOME = "SALON_DESK_HOME"


class Theme(StrEnum):
    """The look: the system's, or one of ours."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Speech(StrEnum):
    """The language of the windows: the PC's, or one of ours."""

    AUTO = "auto"
    ENGLISH = "en"
    GERMAN = "de"
    SWEDISH = "sv"


class Book(StrEnum):
    """Where the salon's book is, as it was chosen at the first start."""

    HERE = "here"  # by the embedded server, in this user's folder
    KEPT = "kept"  # by the service of this PC
    JOINED = "joined"  # on another PC


@dataclass(frozen=True)
class Settings:
    """All that a desk is told. `home` holds its data, `file` is where changes are remembered."""

    home: Path
    file: Path
    desk: str
    person: str
    book: Book | None = None
    # It may carry a password, so it never shows up in a traceback or a log.
    database_url: str | None = field(default=None, repr=False)
    pg_bin: Path | None = None
    backup_folder: Path | None = None
    backup_copy: Path | None = None
    theme: Theme = Theme.AUTO
    language: Speech = Speech.AUTO
    zoom: int | None = None
    first_day: date | None = None

    @property
    def server_folder(self) -> Path:
        """Where the embedded server lives; used only without `database_url`."""
        return self.home / "server"

    @property
    def keeps_book(self) -> bool:
        """Whether the book lies on this PC, which then looks after it: backs it up, upgrades it, watches the disk."""
        return self.database_url is None or self.book is Book.KEPT

    @property
    def is_first_start(self) -> bool:
        """Whether nobody has said yet where the book is, and none has been made here without saying."""
        said = self.book is not None or self.database_url is not None
        return not said and not any(self.server_folder.glob("data-*/PG_VERSION"))

    @property
    def backups(self) -> Path:
        """Where this PC's backups of the book go; `backup_copy` is their second place."""
        return self.backup_folder or self.home / "backups"

    @property
    def log_folder(self) -> Path:
        """Where this PC's desks write what they did."""
        return self.home / "log"


def load(environment: Mapping[str, str] | None = None, **told: str | date | None) -> Settings:
    """The settings: file, then `environment` (the process's own), then `told` by the command line, the last wins.

    `told` may name desk, person, theme, language, zoom, database_url and first_day; None is as if it was not named.
    Raises Refusal with a sentence that names the place of what is wrong.
    """
    variables = os.environ if environment is None else environment
    home, file = _places(variables)
    start = Settings(home=home, file=file, desk=_this_computer(), person=_this_user())
    changes = _checked(_read(file), lambda name: f"“{name}” in {file}")
    named = {name: variables[variable] for name, variable in VARIABLES.items() if variables.get(variable)}
    given = {name: value for name, value in told.items() if value is not None}
    if "database_url" in named.keys() | given.keys():
        changes.pop("book", None)  # the file says where its own book is, not another one
    changes |= _checked(named, lambda name: VARIABLES[name])
    return replace(start, **(changes | _checked(given, lambda name: f"“{name}”")))


def remember(settings: Settings, **changes: str | int) -> Settings:
    """Write `changes` (desk, theme, book, database_url, backup_…) into the file and give back the settings.

    The rest of the file stays as it is, comments too. Raises Refusal when it can't be written.
    """
    checked = _checked(changes, lambda name: f"“{name}”")
    _read(settings.file)
    try:
        settings.file.parent.mkdir(parents=True, exist_ok=True)
        text = settings.file.read_text(encoding="utf-8") if settings.file.exists() else ""
        for name, value in checked.items():
            text = _with_line(text, name, f"{name} = {_toml(value)}")
        write_whole(settings.file, text, 0o600)
    except OSError as trouble:
        raise Refusal(f"The settings could not be written to {settings.file}: {trouble.strerror}.") from trouble
    return replace(settings, **checked)


def server_name(url: str) -> str:
    """Which server an address means, fit to be shown: no user, no password."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2] or ", ".join(parse_qs(parts.query).get("host", ()))
    return host or "this PC"


def _places(variables: Mapping[str, str]) -> tuple[Path, Path]:
    if home := variables.get(HOME):
        place = Path(home).expanduser().absolute()
        return place, place / "settings.toml"
    data = platformdirs.user_data_path(PROGRAM, appauthor=False)
    return data, platformdirs.user_config_path(PROGRAM, appauthor=False) / "settings.toml"


def _read(file: Path) -> dict[str, Any]:
    """What the file says. What is unknown is left alone: a newer program may have written it. Typos are refused."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as trouble:
        raise Refusal(f"The settings in {file} can't be read: {trouble.strerror}.") from trouble
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as trouble:
        raise Refusal(f"The settings in {file} can't be understood: {trouble}.") from trouble
    for name in content.keys() - CHECKS.keys():
        meant = difflib.get_close_matches(name, IN_FILE, n=1)
        if meant:
            raise Refusal(f"There is no setting “{name}” (in {file}); perhaps “{meant[0]}” is meant.")
    return {name: value for name, value in content.items() if name in IN_FILE}


def _checked(values: Mapping[str, Any], where: Callable[[str], str]) -> dict[str, Any]:
    checked = {}
    for name, value in values.items():
        try:
            checked[name] = CHECKS[name](value)
        except Refusal as refusal:
            raise Refusal(f"{where(name)}: {refusal.sentence}") from None
    return checked


def _toml(value: object) -> str:
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)


def _with_line(text: str, name: str, line: str) -> str:
    """The text with `line` in place of the one that sets `name`, or as the last one before the first table."""
    table = re.search(r"(?m)^[ \t]*\[", text)
    head, tail = (text[: table.start()], text[table.start() :]) if table else (text, "")
    changed, count = re.subn(rf"(?m)^[ \t]*{name}[ \t]*=.*$", lambda _: line, head, count=1)
    if not count:
        changed = (head if not head or head.endswith("\n") else head + "\n") + line + "\n"
    return changed + tail


def _this_computer() -> str:
    return (platform.node().split(".")[0] or "Desk")[: checks.LONGEST_NAME]


def _this_user() -> str:
    try:
        return getpass.getuser()[: checks.LONGEST_NAME]
    except (KeyError, OSError, ImportError):
        return "Reception"


CHECKS: Mapping[str, Callable[[object], Any]] = {
    "book": checks.one_of(Book, "book"),
    "database_url": checks.database_url,
    "pg_bin": checks.folder,
    "backup_folder": checks.folder,
    "backup_copy": checks.folder,
    "desk": checks.name,
    "person": checks.name,
    "theme": checks.one_of(Theme, "theme"),
    "language": checks.one_of(Speech, "language"),
    "zoom": checks.zoom,
    "first_day": checks.day,
}
IN_FILE = tuple(name for name in CHECKS if name != "first_day")
VARIABLES: Mapping[str, str] = {
    "database_url": "SALON_DESK_DATABASE_URL",
    "pg_bin": "SALON_DESK_PG_BIN",
    "backup_folder": "SALON_DESK_BACKUP_FOLDER",
    "backup_copy": "SALON_DESK_BACKUP_COPY",
    "desk": "SALON_DESK_NAME",
    "person": "SALON_DESK_PERSON",
    "theme": "SALON_DESK_THEME",
    "language": "SALON_DESK_LANGUAGE",
}
