"""What no import and no transaction may do: one wrong booking imports none, and only READ COMMITTED is let in."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from salon_desk.database.client_files import erase_client, merge_clients, save_client
from salon_desk.domain.client import NEW, Client
from tests.helpers.books import ANNA, TestBook
from tests.helpers.tickets import new_ticket

IMPORT: dict[str, Any] = {
    "visit": "00000000-0000-0000-0000-000000000001",
    "stylist": 1,
    "service": 1,
    "starts": "2026-01-12T10:00:00+01:00",
    "minutes": 45,
    "name": "Nora",
}
IMPORTS = [
    (
        {"starts": "2026-01-12T10:00:00"},
        "Booking 2 of the import: its time has no time zone, so nobody can know when it is.",
    ),
    ({"starts": "2026-01-12T10:00:30Z"}, "Booking 2 of the import: a visit starts on a whole minute."),
    ({"starts": "infinity"}, "Booking 2 of the import: its time has no time zone, so nobody can know when it is."),
    ({"starts": "0001-01-12T10:00:00Z"}, "Booking 2 of the import: nobody is booked in that year."),
    ({"starts": None}, "Booking 2 of the import: its time has no time zone, so nobody can know when it is."),
    ({"minutes": 0}, "Booking 2 of the import: a visit lasts between 5 minutes and 12 hours."),
    ({"minutes": 1200}, "Booking 2 of the import: a visit lasts between 5 minutes and 12 hours."),
    ({"minutes": None}, "Booking 2 of the import: a visit lasts between 5 minutes and 12 hours."),
    ({"stylist": 99}, "Booking 2 of the import: this stylist is not known."),
    ({"stylist": None}, "Booking 2 of the import: this stylist is not known."),
    ({"service": 99}, "Booking 2 of the import: this service is not on the list."),
    ({"client": 99}, "Booking 2 of the import: this client is not in the book."),
    ({"visit": None}, "Booking 2 of the import: the visit's id is missing."),
    ({"name": ""}, "The client's name is missing."),
    ({"name": "x" * 5000}, "The client's name has 5000 characters; 200 is the most."),
    ({"visit": IMPORT["visit"]}, "A booking of the import is in the book already; nothing was imported."),
    (
        {"starts": "2026-01-12T10:30:00+01:00"},
        "Two bookings of the import overlap, or one runs into what is in the book; nothing was imported.",
    ),
]


@pytest.mark.parametrize(("wrong", "sentence"), IMPORTS, ids=[str(wrong)[:40] for wrong, _ in IMPORTS])
def test_an_import_with_one_wrong_booking_imports_nothing(book: TestBook, wrong: dict[str, Any], sentence: str) -> None:
    second = {**IMPORT, "visit": str(new_ticket().visit_id), "starts": "2026-01-13T10:00:00+01:00", **wrong}
    before = book.contents()
    with pytest.raises(psycopg.Error) as refused:
        book.rows("SELECT salon.import_bookings(%s, 'Import', 'Anna')", Jsonb([IMPORT, second]))
    assert (refused.value.sqlstate, refused.value.diag.message_primary) == ("SD001", sentence)
    assert book.contents() == before


def test_nobody_is_imported_for_a_record_that_is_gone(book: TestBook) -> None:
    kept, merged, erased = (
        book.run(save_client, Client(NEW, name), uuid4(), "SE", ANNA).id for name in ("Nora", "Norah", "Berit")
    )
    book.run(merge_clients, kept, merged, ANNA)
    book.run(erase_client, erased, ANNA)
    for client in (merged, erased):
        with pytest.raises(psycopg.Error, match="Booking 1 of the import: this client is not in the book"):
            book.rows("SELECT salon.import_bookings(%s, 'Desk 1', 'Anna')", Jsonb([IMPORT | {"client": client}]))
    assert book.value("SELECT salon.import_bookings(%s, 'Desk 1', 'Anna')", Jsonb([IMPORT | {"client": kept}])) == 1


def test_an_import_takes_past_days_too(book: TestBook) -> None:
    rows = Jsonb([IMPORT])
    assert book.value("SELECT salon.import_bookings(%s, ' Import ', 'Anna')", rows) == 1
    assert book.rows("SELECT status, desk, client_name FROM salon.book") == [("booked", "Import", "Nora")]
    with pytest.raises(psycopg.Error, match="The desk's name is missing"):
        book.rows("SELECT salon.import_bookings(%s, '', 'Anna')", rows)


FUNCTIONS = [
    "claim(gen_random_uuid(), gen_random_uuid(), 1, now() + interval '1 day', 1, NULL, 'Desk 1', 'Anna')",
    "resize(gen_random_uuid(), gen_random_uuid(), 1, NULL, 'Desk 1', 'Anna')",
    "extend(gen_random_uuid(), gen_random_uuid(), 'Desk 1', 'Anna')",
    "confirm(gen_random_uuid(), gen_random_uuid(), NULL, 'Nora', '', '', 'Desk 1', 'Anna')",
    "release(gen_random_uuid(), gen_random_uuid(), 'Desk 1', 'Anna')",
    "cancel(gen_random_uuid(), 1, '', 'Desk 1', 'Anna')",
    "move(gen_random_uuid(), 1, 1, now() + interval '1 day', 'Desk 1', 'Anna')",
    "sweep()",
    "import_bookings('[]', 'Desk 1', 'Anna')",
]


@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
@pytest.mark.parametrize("function", FUNCTIONS, ids=[function.split("(")[0] for function in FUNCTIONS])
def test_every_writing_function_works_under_read_committed_only(book: TestBook, function: str, level: str) -> None:
    with book.another() as other:
        other.execute(f"SET TRANSACTION ISOLATION LEVEL {level}".encode())
        with pytest.raises(psycopg.Error, match="Claims work under READ COMMITTED only") as refused:
            other.execute(f"SELECT * FROM salon.{function}".encode())
        assert refused.value.sqlstate == "25001"
        other.rollback()
