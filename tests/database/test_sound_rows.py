"""What a row of the book must be, whoever writes it and past whichever function."""

from __future__ import annotations

import psycopg
import pytest

from tests.helpers.books import LEA, TestBook

UNSOUND_VISITS = (
    "status = 'asleep'",
    "status = 'held'",
    "change = 'forgotten'",
    "reserved_until = clock_timestamp()",
    "client_name = ''",
    "client_name = repeat('x', 201)",
    "client_phone = repeat('1', 41)",
    "note = repeat('x', 2001)",
    "cancelled_because = repeat('x', 201)",
    "desk = ''",
    "person = repeat('x', 81)",
)
UNSOUND_SEGMENTS = (
    "ends_at = starts_at",
    "ends_at = starts_at + interval '12 hours 1 second'",
    "busy = '{}'",
    "busy = tstzmultirange(tstzrange(starts_at - interval '1 minute', ends_at))",
    "busy = tstzmultirange(tstzrange(starts_at, ends_at + interval '1 minute'))",
    "busy = tstzmultirange(tstzrange(starts_at, NULL))",
    "lane = 2",
    "lane = -1",
)


@pytest.mark.parametrize(
    ("table", "change"),
    [("visit", change) for change in UNSOUND_VISITS] + [("segment", change) for change in UNSOUND_SEGMENTS],
)
def test_no_writer_makes_an_unsound_row(book: TestBook, table: str, change: str) -> None:
    book.book(book.slot())
    before = book.contents()
    with pytest.raises(psycopg.errors.CheckViolation, match="is not a sound one"):
        book.rows(f"UPDATE salon.{table} SET {change}")
    assert book.contents() == before


@pytest.mark.parametrize(("table", "change"), [("visit", "note = repeat('x', 2000)"), ("segment", "lane = 1")])
def test_control_a_sound_change_is_taken(book: TestBook, table: str, change: str) -> None:
    book.book(book.slot())
    before = book.contents()[table]
    book.rows(f"UPDATE salon.{table} SET {change}")
    assert book.contents()[table] != before


@pytest.mark.parametrize("until", ["'infinity'", "NULL", "'20000-01-01Z'", "lower(during)"])
def test_nobody_is_away_until_a_day_that_no_desk_can_read(book: TestBook, until: str) -> None:
    book.time_off(LEA, book.at("10:00"), book.at("12:00"))
    with pytest.raises(psycopg.errors.CheckViolation):
        book.rows(f"UPDATE salon.time_off SET during = tstzrange(lower(during), {until})")
