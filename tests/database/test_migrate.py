"""The schema: made by several programs at once, known by its version, and exactly what the program believes it is."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Boolean, Date, DateTime, Integer, SmallInteger, Text, Time, Uuid, make_url
from sqlalchemy.dialects.postgresql import TSTZRANGE

from salon_desk.database import migrate, tables
from salon_desk.database.bookings import COLUMNS
from salon_desk.database.version import NEEDED
from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import BookTooNew, Refusal, Unreachable
from tests.helpers.books import LEA, TestBook, plain

UPGRADE = "import sys; from salon_desk.database.migrate import upgrade; upgrade(sys.argv[1])"

SQL_TYPES: dict[str, type[Any]] = {
    "smallint": SmallInteger, "integer": Integer, "bigint": BigInteger, "text": Text, "boolean": Boolean, "date": Date,
    "time without time zone": Time, "timestamp with time zone": DateTime, "uuid": Uuid, "tstzrange": TSTZRANGE,
}  # fmt: skip


def columns_of(book: TestBook, table: str) -> dict[str, str]:
    """The real columns and their types."""
    return dict(
        book.rows(
            "SELECT column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = 'salon' AND table_name = %s",
            table,
        )
    )


@pytest.mark.parametrize("name", sorted(tables.metadata.tables))
def test_the_program_knows_each_column_that_it_reads(book: TestBook, name: str) -> None:
    table = tables.metadata.tables[name]
    real = columns_of(book, table.name)
    for column in table.columns:
        assert isinstance(column.type, SQL_TYPES[real[column.name]]), column
        if real[column.name] == "timestamp with time zone":
            assert getattr(column.type, "timezone", False)


def test_the_book_is_read_in_the_order_of_the_fields_of_a_booking(book: TestBook) -> None:
    ours = {"start": "starts_at", "end": "ends_at"}
    expected = [ours.get(field, field) for field in Booking._fields] + [
        "takes_time",
        "visit_starts_at",
        "visit_ends_at",
        "changed_desk",
    ]
    assert [column.name for column in tables.book.columns] == expected
    assert expected[: len(COLUMNS)] == list(COLUMNS)
    assert list(columns_of(book, "book")) == expected


def test_the_constraint_that_has_the_last_word_is_exactly_this(book: TestBook) -> None:
    definition, validated, deferrable = book.rows(
        "SELECT pg_get_constraintdef(oid), convalidated, condeferrable FROM pg_constraint"
        " WHERE conname = 'one_at_a_time' AND conrelid = 'salon.segment'::regclass"
    )[0]
    assert definition == "EXCLUDE USING gist (stylist_id WITH =, busy WITH &&, lane WITH =) WHERE (takes_time)"
    assert (validated, deferrable) == (True, False)


def test_the_constraint_refuses_an_overlap_written_past_every_function(book: TestBook) -> None:
    book.write_visit(LEA, [(book.at("10:00"), book.at("11:00"))])
    before = book.contents()
    with pytest.raises(psycopg.errors.ExclusionViolation):
        book.write_visit(LEA, [(book.at("10:30"), book.at("10:45"))])
    assert book.contents() == before


def test_every_trigger_is_there_and_on(book: TestBook) -> None:
    found = book.rows(
        "SELECT relname || ' ' || tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE NOT tgisinternal AND tgenabled = 'O' AND relnamespace = 'salon'::regnamespace"
    )
    names = {name for (name,) in found}
    roster = ("salon", "opening_hours", "closure", "stylist", "shift", "pause", "time_off", "service", "skill")
    assert names == {f"{table} announce" for table in roster} | {
        "segment record", "segment follow", "segment announce", "segment announce_truncate", "segment one_visit",
        "visit record", "visit announce_truncate", "visit kept_for_ever", "visit sound", "segment sound",
        "stylist kept_for_ever", "service kept_for_ever", "salon known_zone", "event append_only",
        "client searchable", "client kept_for_ever", "client record", "client record_new",
        "waiter record", "waiter announce", "client forget_wishes", "visit wish",
    }  # fmt: skip


def test_the_version_that_is_asked_for_is_the_newest() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [NEEDED]


def test_only_trusted_extensions_are_used(book: TestBook) -> None:
    used = {name for (name,) in book.rows("SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'")}
    assert used <= {"btree_gist", "pg_trgm", "unaccent"}
    trusted = book.rows("SELECT name FROM pg_available_extension_versions WHERE trusted AND installed")
    assert used <= {name for (name,) in trusted}


def test_several_programs_may_upgrade_at_once(empty_database_url: str) -> None:
    command = [sys.executable, "-c", UPGRADE, empty_database_url]
    programs = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    ends = [(program.communicate(timeout=60)[1], program.returncode) for program in programs]
    assert ends == [("", 0)] * 4
    assert migrate.status(empty_database_url) == f"The book has version {NEEDED}, which is this program's."


def test_upgrading_again_changes_nothing(book: TestBook) -> None:
    book.book(book.slot())
    before = book.contents()
    migrate.upgrade(book.url)
    assert book.contents() == before


def test_an_extension_that_someone_installed_elsewhere_is_used_where_it_is(empty_database_url: str) -> None:
    with psycopg.connect(plain(empty_database_url), autocommit=True) as connection:
        connection.execute("CREATE EXTENSION btree_gist SCHEMA public")
    migrate.upgrade(empty_database_url)
    with psycopg.connect(plain(empty_database_url)) as connection:
        found = connection.execute("SELECT conname FROM pg_constraint WHERE conname = 'one_at_a_time'").fetchall()
    assert found == [("one_at_a_time",)]


def test_an_upgrade_that_breaks_half_way_leaves_nothing_behind(empty_database_url: str) -> None:
    with psycopg.connect(plain(empty_database_url), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA salon")
        connection.execute("CREATE TABLE salon.event (id integer)")
    with pytest.raises(Exception, match="already exists"):
        migrate.upgrade(empty_database_url)
    with psycopg.connect(plain(empty_database_url)) as connection:
        left = connection.execute("SELECT relname FROM pg_class WHERE relnamespace = 'salon'::regnamespace").fetchall()
    assert left == [("event",)]


def test_a_database_without_a_book_is_told_so(empty_database_url: str) -> None:
    sentence = "There is no book in this database yet; “salon-desk db upgrade” makes one."
    assert migrate.status(empty_database_url) == sentence


def test_a_book_of_a_newer_program_is_left_alone(book: TestBook) -> None:
    book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    sentence = f"The book has version 9999; this program only knows {NEEDED}. Please update the program."
    with pytest.raises(BookTooNew) as refused:
        migrate.upgrade(book.url)
    assert refused.value.sentence == sentence
    assert migrate.status(book.url) == sentence


def test_a_newer_book_that_works_with_this_program_is_left_alone_as_well(book: TestBook) -> None:
    book.rows("INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES ('9999', '9.1', %s)", NEEDED)
    book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    with pytest.raises(BookTooNew, match=r"update Salon Desk on this PC to 9\.1"):
        migrate.upgrade(book.url)
    assert migrate.status(book.url) == (
        "The book has version 9999, of Salon Desk 9.1; this program, which is older, works with it."
    )


def test_a_user_who_may_not_change_the_book_is_told_so(book: TestBook, empty_database_url: str) -> None:
    role = f"guest_{book.value('SELECT oid FROM pg_database WHERE datname = current_database()')}"
    book.rows(f"CREATE ROLE {role} LOGIN PASSWORD 'guest'")
    try:
        url = make_url(empty_database_url).set(username=role, password="guest").render_as_string(hide_password=False)
        with pytest.raises(Refusal, match=r"^This user of the database may not do that: permission denied"):
            migrate.upgrade(url)
    finally:
        book.rows(f"DROP ROLE {role}")


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(Unreachable, match="nothing listens at its address"):
        migrate.status("postgresql://nobody@127.0.0.1:1/none")
