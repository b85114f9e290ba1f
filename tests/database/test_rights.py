"""Rights: nobody but the owner may do anything, and a role that may only call functions can still claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.helpers.books import TABLES, TestBook

CLAIM = "SELECT verdict, desk FROM salon.claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, NULL, 'Desk 1', 'Anna')"
ASK_FOR_ANOTHER = "SELECT o::text FROM salon.claim(%s, gen_random_uuid(), 1, now(), 1, NULL, 'Desk 2', 'Omar') o"
Person = psycopg.Connection[tuple[Any, ...]]
COMMANDS = (
    "claim", "resize", "extend", "confirm", "release", "cancel", "move", "what_became_of", "sweep", "hours_of",
    "claim_visit", "arrange", "change_parts", "relength", "put_back", "revive", "unconfirm", "set_progress",
    "put_progress_back",
)  # fmt: skip


@pytest.fixture
def person(book: TestBook) -> Iterator[Person]:
    """A connection of a role that may look at the book and call the commands; the role goes with the test."""
    role = f"person_{book.value('SELECT oid FROM pg_database WHERE datname = current_database()')}"
    book.rows(f"CREATE ROLE {role}")
    book.rows(f"GRANT USAGE ON SCHEMA salon TO {role}")
    book.rows(f"GRANT SELECT ON salon.book, salon.week, salon.exception TO {role}")
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


def test_it_can_read_the_hours(book: TestBook, person: Person) -> None:
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", book.at("12:00").date())
    told = person.execute("SELECT DISTINCT kind FROM salon.hours_of(%s)", (book.at("12:00").date(),)).fetchall()
    assert {kind for (kind,) in told} >= {"opening", "shift", "closed"}


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
        "import_bookings('[]', 'a', 'b')",
        "announce_visit(gen_random_uuid())",
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
