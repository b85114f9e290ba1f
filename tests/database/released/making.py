"""How a released book was made: a small salon after some days, by the program's own functions, dumped as text.

    python -m tests.database.released.making 0001 > tests/database/released/0001.sql

Once, when a version of the book is released; from then on the file stays as it is, and every upgrade starts from it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import time
from uuid import uuid4

from psycopg.conninfo import conninfo_to_dict

from salon_desk.database import changes, claims, client_files, migrate, set_up, waiting
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.domain.booking import Progress
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.founding import Founding, NewService, WeeklyHours
from salon_desk.domain.people import ClientDraft, StylistId
from salon_desk.domain.set_up import NEW_TIME_OFF, Closure, OwnWay, TimeOff
from salon_desk.domain.set_up_changes import ClosureChange, SalonChange, StylistChange, TimeOffChange
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, TestBook
from tests.helpers.salons import small_salon
from tests.helpers.server import ScratchServer
from tests.helpers.tickets import new_ticket
from tests.helpers.wishes import add, by_itself, wish_minutes

NOAH, BALAYAGE = StylistId(3), ServiceId(4)
NAMES = ("Nora Lund", "Sofia Berg", "Clara Weiss", "Omar Said", "Greta Moss", "Iris Holm", "Jonas Ek", "Maja Dahl")
WITHOUT = re.compile(r"^(--.*|\\(un)?restrict .*|SET transaction_timeout .*|)\n", re.MULTILINE)


def salon_aurora() -> Founding:
    """Three stylists, four services, one of them with time in which the colour develops."""
    small = small_salon(stylists=3, no_show_minutes=15)
    balayage = NewService("Balayage", "Colour", "#b83280", 150, 18000, 45, 60, 10, True)
    lea, *others = small.stylists
    rests = tuple(WeeklyHours(day, time(11), time(11, 30)) for day in range(1, 7))
    return small._replace(stylists=(lea._replace(breaks=rests), *others), services=(*small.services, balayage))


def fill(book: TestBook) -> None:
    """What happens at two desks in a few days."""
    clients = _clients(book)
    _bookings(book, clients)
    _holds(book)
    _waitlist(book)
    _set_up(book)


def _clients(book: TestBook) -> list[Client]:
    drafts = [Client(NEW, name, f"070-123 45 {nth:02}", note="Prefers mornings") for nth, name in enumerate(NAMES)]
    saved = [book.run(client_files.save_client, draft, uuid4(), "SE", ANNA) for draft in drafts]
    pick = saved[0]._replace(allergies="PPD", vip=True, owes=1500)
    saved[0] = book.run(client_files.save_client, pick, uuid4(), "SE", BJORN)
    brought = [(uuid4(), Client(NEW, name, "070-999 00 00")) for name in ("Nora Lund", "Nora Lunde", "Paula Roth")]
    book.run(client_files.import_clients, brought, "SE", True, ANNA)
    imported = dict(book.rows("SELECT name, max(id) FROM salon.client GROUP BY name"))
    book.run(client_files.merge_clients, saved[0].id, imported["Nora Lunde"], ANNA)
    book.run(client_files.erase_client, imported["Paula Roth"], ANNA)
    return saved


def _bookings(book: TestBook, clients: list[Client]) -> None:
    kept = [
        book.book(book.slot(clock, stylist, days), who, ClientDraft(client.name, client.phone, client_id=client.id))
        for days in (1, 2, 3)
        for clock, stylist, who in (("22:00", LEA, ANNA), ("22:00", MIA, BJORN), ("23:00", NOAH, ANNA))
        for client in [clients[(days * 3 + stylist) % len(clients)]]
    ]
    book.run(claims.cancel, kept[3], "Has a cold", BJORN)
    moved = book.run(claims.move, kept[4], book.slot("09:00", MIA, 2), ANNA).booking()
    book.run(changes.relength, moved, 60, ANNA)
    book.run(changes.set_progress, kept[5], Progress.CONFIRMED, BJORN)
    missed = book.write_visit(LEA, [(book.at("10:00", -1), book.at("10:45", -1))])
    book.run(changes.set_progress, book.read(missed), Progress.NO_SHOW, ANNA)
    visit = new_ticket()
    parts = [Part(LEA, BALAYAGE, book.at("12:00")), Part(MIA, CUT, book.at("14:30"))]
    book.run(claims.claim_visit, visit, parts, ANNA)
    book.run(claims.confirm, visit, ClientDraft("Sofia Berg", client_id=clients[1].id), ANNA)
    squeezed = new_ticket()
    book.run(claims.claim_visit, squeezed, [Part(LEA, FRINGE, book.at("12:15"))], BJORN, "Only her fringe")
    book.run(claims.confirm, squeezed, ClientDraft("Ylva Strand"), BJORN)


def _holds(book: TestBook) -> None:
    book.hold(book.slot("16:00", LEA))
    book.claim(book.slot("16:15", LEA), BJORN)
    released, _ = book.hold(book.slot("16:00", MIA), BJORN)
    book.run(claims.release, released, BJORN)
    extended, _ = book.hold(book.slot("17:00", MIA))
    book.run(claims.extend, extended, ANNA)
    book.hold(book.slot("18:00", MIA))
    book.let_pass(3600)
    book.run(claims.sweep)
    book.hold(book.slot("19:00", NOAH), BJORN)


def _waitlist(book: TestBook) -> None:
    wish_minutes(book)
    add(book, "Vera Falk", stylist_id=NOAH)
    gone = add(book, "Wilma Norr")
    book.run(waiting.withdraw_waiter, gone, ANNA)
    by_itself(book, add(book, "Xenia Palm"), book.slot("20:00", NOAH))


def _set_up(book: TestBook) -> None:
    now = book.run(set_up.read_set_up)
    day = book.at("12:00", 20).date()
    off = TimeOff(NEW_TIME_OFF, NOAH, Span(book.at("10:00", 10), book.at("12:00", 10)), "Course")
    mia = now.stylists[1]
    for change in (
        SalonChange(now.salon, now.salon._replace(name="Salon Aurora")),
        ClosureChange(now.closures, (*now.closures, Closure(day, "Stocktaking"))),
        TimeOffChange(None, off),
        StylistChange(mia, mia._replace(skills=(OwnWay(COLOUR, True, 105, 11000), OwnWay(BALAYAGE, False)))),
    ):
        book.run(set_up.save, change, (), ANNA)


def dump(url: str) -> str:
    """The book as statements that every PostgreSQL since 14 takes."""
    told = conninfo_to_dict(url.replace("+psycopg", ""))
    password = told.pop("password")
    address = " ".join(f"{name}={value}" for name, value in told.items())
    options = ["--no-owner", "--no-comments", "--inserts", "--rows-per-insert=100", f"--dbname={address}"]
    command = [find_binaries().program("pg_dump"), *options]
    environment = {**os.environ, "PGPASSWORD": str(password)}
    return WITHOUT.sub("", subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)


def main(version: str) -> None:
    """Make it in a server of its own, and print it."""
    server = ScratchServer.make()
    try:
        server.start()
        server.create_database("released")
        url = server.url("released")
        migrate.upgrade(url, version)
        book = TestBook(url, salon_aurora())
        fill(book)
        book.close()
        print(dump(url), end="")
    finally:
        server.remove()


if __name__ == "__main__":
    main(sys.argv[1])
