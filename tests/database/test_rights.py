"""Rights: nobody but the owner may do anything, and a role that may only call functions can still claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from salon_desk.database import waiting
from salon_desk.database.client_files import merge_clients, save_client
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, CUT, TABLES, TestBook

CLAIM = "SELECT verdict, desk FROM salon.claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, NULL, 'Desk 1', 'Anna')"
ASK_FOR_ANOTHER = "SELECT o::text FROM salon.claim(%s, gen_random_uuid(), 1, now(), 1, NULL, 'Desk 2', 'Omar') o"
Person = psycopg.Connection[tuple[Any, ...]]
COMMANDS = (
    "claim", "resize", "extend", "confirm", "release", "cancel", "move", "what_became_of", "sweep", "hours_of",
    "claim_visit", "arrange", "change_parts", "relength", "unconfirm", "set_progress", "put_progress_back", "take_back",
    "kept_record", "history", "happenings", "set_up", "change_set_up",
)  # fmt: skip


@pytest.fixture
def person(book: TestBook) -> Iterator[Person]:
    """A connection of a role that may look at the book and call the commands; the role goes with the test."""
    role = f"person_{book.value('SELECT oid FROM pg_database WHERE datname = current_database()')}"
    book.rows(f"CREATE ROLE {role}")
    book.rows(f"GRANT USAGE ON SCHEMA salon TO {role}")
    book.rows(f"GRANT SELECT ON salon.book, salon.week, salon.exception, salon.waitlist TO {role}")
    for name in COMMANDS:
        for (signature,) in book.rows(
            "SELECT oid::regprocedure::text FROM pg_proc WHERE proname = %s AND pronamespace = 'salon'::regnamespace",
            name,
        ):
            book.rows(f"GRANT EXECUTE ON FUNCTION {signature} TO {role}")
    connection = book.another()
    connection.autocommit = True
    connection.execute(f"SET SESSION AUTHORIZATION {role}".encode())
    yield connection
    connection.close()
    book.rows(f"DROP OWNED BY {role}")
    book.rows(f"DROP ROLE {role}")


def test_a_role_that_may_call_functions_can_claim_and_the_log_names_it(book: TestBook, person: Person) -> None:
    assert person.execute(CLAIM, (book.at("12:00"),)).fetchall() == [("done", "Desk 1")]
    assert person.execute("SELECT count(*) FROM book").fetchall() == [(1,)]
    assert str(book.value("SELECT db_user FROM salon.event")).startswith("person_")


def test_it_can_read_the_waitlist(book: TestBook, person: Person) -> None:
    kept, gone = (book.run(save_client, Client(NEW, name), uuid4(), "SE", ANNA) for name in ("Greta", "Grete"))
    day = book.at("12:00").date()
    book.run(waiting.add_waiter, Waiter(new_waiter_id(), gone.id, "Grete", "", CUT, None, day, day), ANNA)
    book.run(merge_clients, kept.id, gone.id, ANNA)
    assert person.execute("SELECT client_id, client_name FROM waitlist").fetchall() == [(kept.id, "Greta")]


def test_it_can_read_the_hours(book: TestBook, person: Person) -> None:
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", book.at("12:00").date())
    told = person.execute("SELECT DISTINCT kind FROM salon.hours_of(%s)", (book.at("12:00").date(),)).fetchall()
    assert {kind for (kind,) in told} >= {"opening", "shift", "closed"}


def test_it_can_read_what_was_and_what_happens(book: TestBook, person: Person) -> None:
    book.book(book.slot())
    assert ("confirmed", 1) in person.execute("SELECT kind, counted FROM history(current_date)").fetchall()
    assert person.execute("SELECT kind FROM happenings(9)").fetchall() == [("confirmed",), ("claimed",)]


def test_it_can_set_the_salon_up(book: TestBook, person: Person) -> None:
    change = "SELECT verdict FROM change_set_up('closures', NULL, %s, %s, '[]', 'Desk 1', 'Anna')"
    day = "2030-12-25"
    assert person.execute(change, (f'{{"{day}": null}}', f'{{"{day}": "Christmas"}}')).fetchall() == [("done",)]
    assert person.execute("SELECT set_up() -> 'closures'").fetchall() == [({day: "Christmas"},)]
    assert str(book.value("SELECT db_user FROM salon.event")).startswith("person_")


@pytest.mark.parametrize("table", TABLES)
def test_it_can_neither_read_nor_write_a_table(book: TestBook, person: Person, table: str) -> None:
    book.hold(book.slot())
    before = book.contents()
    for forbidden in (
        f"SELECT * FROM {table}",
        f"DELETE FROM {table}",
        f"INSERT INTO {table} DEFAULT VALUES",
        f"TRUNCATE {table}",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.execute(forbidden.encode())
    assert book.contents() == before


def test_it_can_not_read_the_token_of_a_hold(book: TestBook, person: Person) -> None:
    ticket, _ = book.hold(book.slot())
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        person.execute("SELECT token FROM visit")
    seen = person.execute("SELECT b::text FROM book b").fetchall()
    seen += person.execute(ASK_FOR_ANOTHER, (ticket.visit_id,)).fetchall()
    assert len(seen) == 2
    assert not any(str(ticket.token) in str(row) for row in seen)


@pytest.mark.parametrize(
    "inner",
    [
        "end_hold('00000000-0000-0000-0000-000000000001')",
        "lock_stylists(1)",
        "mark_no_shows()",
        "write_progress(gen_random_uuid(), 1, 'done', now(), 'a', 'b')",
        "write_parts(gen_random_uuid(), '{}', 'moved', 'a', 'b')",
        "revive(gen_random_uuid(), 1, 'a', 'b')",
        "put_back(gen_random_uuid(), 1, 1, 'a', 'b')",
        "import_bookings('[]', 'a', 'b')",
        "lock_visit(gen_random_uuid())",
        "write_set_up('closures', NULL, '{}')",
    ],
)
def test_it_can_not_call_what_it_was_not_given(person: Person, inner: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        person.execute(f"SELECT {inner}".encode())


def test_nothing_of_the_book_is_open_to_everybody(book: TestBook) -> None:
    open_functions = book.rows(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'salon'::regnamespace"
        " AND has_function_privilege('public', oid, 'EXECUTE')"
        " AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')"
    )
    open_tables = book.rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'salon'::regnamespace AND relkind IN ('r', 'v', 'S')"
        " AND has_table_privilege('public', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"
    )
    assert (open_functions, open_tables) == ([], [])


def test_a_stranger_can_not_even_name_what_is_in_the_book(book: TestBook) -> None:
    assert book.value("SELECT has_schema_privilege('public', 'salon', 'USAGE, CREATE')") is False


def test_functions_that_act_for_the_owner_look_up_names_in_the_book_first(book: TestBook) -> None:
    loose = book.rows(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'salon'::regnamespace AND prosecdef"
        " AND NOT coalesce(proconfig @> ARRAY['search_path=salon, pg_catalog, pg_temp'], false)"
    )
    assert loose == []
