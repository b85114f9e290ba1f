"""The examination of a desk: what is good with the program, its server and its book, and what to do about the rest.

It works when there is no server, no book, or no settings that can be read; each step has a time limit, and nothing is
written into the book.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

from salon_desk import __version__, settings
from salon_desk.database import checks_book, checks_link, checks_news, checks_pc, checks_rows, checks_server
from salon_desk.database.checks import Check, finding, made
from salon_desk.database.checks_connection import PATIENCE, connect
from salon_desk.database.checks_deadline import within
from salon_desk.database.engine import Listening
from salon_desk.database.server import BookServer, server_for
from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.domain.findings import Finding, State, Verdict, bad, good
from salon_desk.domain.language import tr, tr_noop
from salon_desk.settings import Settings

START, FAREWELL = 30.0, 30.0
WHOLE_BOOK = 8.0
PACKAGES = (("Qt", "PySide6-Essentials"), ("psycopg", "psycopg"), ("SQLAlchemy", "SQLAlchemy"))

Now = Callable[[], datetime]


def this_pcs_clock() -> datetime:
    """What the clock of this PC says: asked here, only to be compared with the database's."""
    return datetime.now(UTC)


def examined(load: Callable[[], Settings] = settings.load, now: Now = this_pcs_clock) -> Iterator[Finding]:
    """What is found, line by line as soon as it is known. It waits for the server: in a window, call it on a thread."""
    yield finding("program", tr_noop("Program"), _program())
    try:
        told = load()
    except Refusal as refused:
        advice = tr("Mend that line with an editor. The rest can only be looked at after that.")
        yield finding("settings", tr_noop("Settings"), bad(refused.sentence, advice))
        return
    yield finding("settings", tr_noop("Settings"), good(_settings(told)))
    yield finding("disk", tr_noop("Disk"), checks_pc.disk(told.home))
    if told.database_url is None:
        yield from _own_book(told, now)
    else:
        if urlsplit(told.database_url).password is None:
            yield finding("password", tr_noop("Password"), _password(told, told.database_url))
        url = server_for(told).start()  # with the password from the safe
        yield from _book(told, url, settings.server_name(told.database_url), now)


def _password(told: Settings, url: str) -> Verdict:
    """Where the password of the book is kept. A server may ask for none, or find it by itself."""
    from salon_desk.safe import Safe  # the PC's keyring takes a while

    return good(Safe(told.home).place_of(url))


def _program() -> Verdict:
    parts = [f"{name} {found}" for name, package in PACKAGES if (found := _version(package))]
    missing = [package for _, package in PACKAGES if not _version(package)]
    system = f"{platform.system()} {platform.release()}"
    versions = ", ".join([f"Python {platform.python_version()}", *parts])
    told = f"Salon Desk {__version__}, {versions}, {system}."
    if missing:
        return bad(told, tr("Install the program again; missing: {names}.", names=", ".join(missing)))
    return good(told)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _settings(told: Settings) -> str:
    if told.file.exists():
        return tr("The settings are read from {file}.", file=told.file)
    return tr("There is no settings file yet; it would be {file}.", file=told.file)


def _own_book(told: Settings, now: Now) -> Iterator[Finding]:
    """The book of this PC: its server is started if it sleeps, and left again. One that is not there is not made."""
    what = tr_noop("Connection")
    if not any(told.server_folder.glob("data-*/PG_VERSION")):
        yield finding("connection", what, _no_book_yet(told))
        return
    try:
        server = server_for(told)
        url = within(START, server.start, lambda _: server.leave())
    except TimeoutError:
        yield finding("connection", what, _still_starting())
        return
    except SalonError as trouble:
        advice = tr("Restart this PC. The server's own words are in {folder}.", folder=told.server_folder / "log")
        yield finding("connection", what, bad(trouble.sentence, advice))
        return
    try:
        yield from _book(told, url, str(told.server_folder), now)
    finally:
        _leave(server)


def _leave(server: BookServer) -> None:
    with suppress(SalonError, TimeoutError):
        within(FAREWELL, server.leave)


def _no_book_yet(told: Settings) -> Verdict:
    return Verdict(
        State.WARNING,
        tr("There is no book on this PC yet; it would be in {folder}.", folder=told.server_folder),
        tr("Open a desk, which makes one; or put the address of the salon's server into “database_url”."),
    )


def _still_starting() -> Verdict:
    return bad(
        tr("The server that comes with the program has not started in time."), tr("Wait some minutes, and try again.")
    )


def _book(told: Settings, url: str, where: str, now: Now) -> Iterator[Finding]:
    """All that can be asked at the server, and whether this PC keeps it safe."""
    connection = connect(url)
    is_here = told.keeps_book
    folder = None
    if isinstance(connection, Verdict):
        yield finding("connection", tr_noop("Connection"), connection)
    else:
        with closing(connection):
            yield finding("connection", tr_noop("Connection"), good(tr("The server lets this PC in.")))
            is_here = is_here or checks_link.is_here(connection)
            folder = checks_server.data_folder(connection) if is_here else None
            yield from _asked(connection, url, where, now)
    if folder is not None:
        yield finding("disk_book", tr_noop("Book's disk"), checks_pc.disk(folder))
    if is_here:
        yield finding("backup", tr_noop("Backup"), checks_pc.backup_age(told.backups, now()))


def _asked(connection: Listening, url: str, where: str, now: Now) -> Iterator[Finding]:
    """What the server answers. Only a book that this program works with is looked into."""
    for found in made(connection, _of_the_server(url, where, now)):
        yield found
    if found.id == "version" and found.state is not State.BAD:
        yield from made(connection, _OF_THE_BOOK)


def _of_the_server(url: str, where: str, now: Now) -> tuple[Check, ...]:
    another = partial(connect, url)
    patience = PATIENCE + checks_news.NEWS_WITHIN
    return (
        Check("server", tr_noop("Server"), partial(checks_server.server, where=where)),
        Check("encryption", tr_noop("Encryption"), checks_link.encryption),
        Check("round_trip", tr_noop("Answers"), checks_link.round_trip),
        Check("clock", tr_noop("Clock"), partial(checks_link.clock, now=now)),
        Check("session", tr_noop("Time limits"), checks_link.session),
        Check("keepalives", tr_noop("Cable"), checks_link.keepalives),
        Check("listening", tr_noop("News"), partial(checks_news.listening, another=another), patience),
        Check("room", tr_noop("Room"), checks_server.room),
        Check("durability", tr_noop("Power cut"), checks_server.durability),
        Check("checksums", tr_noop("Checksums"), checks_server.checksums),
        Check("encoding", tr_noop("Letters"), checks_server.encoding),
        Check("version", tr_noop("The book"), checks_book.version),
    )


_OF_THE_BOOK = (
    Check("extensions", tr_noop("Extensions"), checks_server.extensions),
    Check("rights", tr_noop("Rights"), checks_book.rights),
    Check("zone", tr_noop("Time zone"), checks_book.zone),
    Check("guards", tr_noop("Rules"), checks_rows.guards),
    Check("overlaps", tr_noop("Double bookings"), checks_rows.overlaps, WHOLE_BOOK),
    Check("visits", tr_noop("Visits"), checks_rows.visits, WHOLE_BOOK),
    Check("holds", tr_noop("Holds"), checks_rows.holds, WHOLE_BOOK),
)
