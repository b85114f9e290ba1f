"""What the database says of itself: notifications and the event log, by triggers that no writer can forget."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from salon_desk.database import claims
from salon_desk.domain.people import ClientDraft
from salon_desk.live.announcements import announcement_of
from tests.helpers.books import ANNA, BJORN, COLOUR, LEA, MIA, NORA, TestBook, plain

Heard = list[dict[str, Any]]
A_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Ear:
    """Somebody who listens, past the program."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(plain(url), autocommit=True)
        self._connection.execute("LISTEN salon_desk")

    def payloads(self) -> list[str]:
        """Everything that was said and committed before this call."""
        self._connection.execute("SELECT 1")
        return [notify.payload for notify in self._connection.notifies(timeout=0)]

    def heard(self) -> Heard:
        """The same, parsed."""
        return [json.loads(payload) for payload in self.payloads()]

    def close(self) -> None:
        """Stop listening."""
        self._connection.close()


@pytest.fixture
def ear(book: TestBook) -> Iterator[Ear]:
    """Somebody who listens from now on."""
    listening = Ear(book.url)
    yield listening
    listening.close()


def visits(heard: Heard) -> set[UUID]:
    """Every visit that was named."""
    return {UUID(visit) for one in heard for visit in one["visits"]}


def test_every_command_is_announced_once_with_its_visit(book: TestBook, ear: Ear) -> None:
    ticket, hold = book.hold(book.slot("12:00"))
    told = [{"kind": "visit", "visits": [str(hold.visit_id)]}]
    assert ear.heard() == told
    book.run(claims.resize, ticket, COLOUR, None, ANNA)
    assert ear.heard() == told
    book.run(claims.extend, ticket, ANNA)
    assert ear.heard() == told
    booked = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    assert ear.heard() == told
    moved = book.run(claims.move, booked, book.slot("12:00", MIA, days=3), ANNA).booking()
    assert ear.heard() == told
    book.run(claims.cancel, moved, "", ANNA)
    assert ear.heard() == told


def test_a_release_and_a_lapse_are_announced(book: TestBook, ear: Ear) -> None:
    released, _ = book.hold(book.slot("10:00"))
    lapsed, _ = book.hold(book.slot("12:00"))
    ear.heard()
    book.run(claims.release, released, ANNA)
    assert visits(ear.heard()) == {released.visit_id}
    book.let_pass(200)
    book.run(claims.sweep)
    assert visits(ear.heard()) == {lapsed.visit_id}


def test_a_claim_that_ends_a_lapsed_hold_announces_both(book: TestBook, ear: Ear) -> None:
    lapsed, _ = book.hold(book.slot("12:00"))
    book.let_pass(200)
    ear.heard()
    winner, _ = book.hold(book.slot("12:15"), BJORN)
    assert visits(ear.heard()) == {lapsed.visit_id, winner.visit_id}


def test_a_lost_race_and_a_refusal_are_announced_to_nobody(book: TestBook, ear: Ear) -> None:
    book.hold(book.slot("12:00"))
    ear.heard()
    assert book.claim(book.slot("12:00"), BJORN)[1].verdict == "taken"
    with pytest.raises(Exception, match="can't take 0 minutes"):
        book.claim(book.slot("16:00"), minutes=0)
    assert ear.heard() == []


def test_writers_that_know_nothing_of_announcements_are_heard_too(book: TestBook, ear: Ear) -> None:
    visit = book.write_visit(LEA, [(book.at("10:00"), book.at("11:00"))])
    other = book.write_visit(MIA, [(book.at("10:00"), book.at("11:00"))])
    assert visits(ear.heard()) == {visit, other}
    book.rows("UPDATE salon.segment SET ends_at = ends_at + interval '5 min' WHERE visit_id = %s", visit)
    assert visits(ear.heard()) == {visit}
    book.rows(
        "UPDATE salon.segment SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',"
        " busy = tstzmultirange(tstzrange(starts_at + interval '1 day', ends_at + interval '1 day'))"
    )
    assert visits(ear.heard()) == {visit, other}
    book.rows("UPDATE salon.visit SET note = 'x', version = version + 1 WHERE id = %s", visit)
    assert visits(ear.heard()) == {visit}
    book.rows("DELETE FROM salon.segment WHERE visit_id = %s", other)
    assert visits(ear.heard()) == {other}
    book.rows("TRUNCATE salon.segment")
    assert ear.heard() == [{"kind": "roster"}]


ROSTER_WRITES = [
    "UPDATE salon.salon SET hold_seconds = 60",
    "INSERT INTO salon.opening_hours VALUES (1, '23:59:30', '24:00')",
    "INSERT INTO salon.closure VALUES ('2030-01-01', 'New Year')",
    "UPDATE salon.stylist SET name = 'Lea R.' WHERE id = 1",
    "DELETE FROM salon.shift WHERE stylist_id = 2",
    "INSERT INTO salon.pause VALUES (1, 1, '12:00', '12:30', 'Break')",
    "INSERT INTO salon.time_off (stylist_id, during, reason) VALUES (1, '[2030-01-01,2030-01-02)', 'Flu')",
    "UPDATE salon.service SET active = false WHERE id = 2",
    "TRUNCATE salon.pause",
]


@pytest.mark.parametrize("write", ROSTER_WRITES, ids=[" ".join(write.split()[:3]) for write in ROSTER_WRITES])
def test_every_write_to_the_roster_is_announced(book: TestBook, ear: Ear, write: str) -> None:
    book.rows(write)
    assert ear.heard() == [{"kind": "roster"}]


def test_what_is_rolled_back_is_neither_announced_nor_logged(book: TestBook, ear: Ear) -> None:
    before = book.contents()
    with book.another() as other:
        made = other.execute(
            "SELECT verdict FROM claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, NULL, 'Desk 1', 'Anna')",
            (book.at("12:00"),),
        )
        assert made.fetchall() == [("done",)]
        assert other.execute("SELECT kind FROM event").fetchall() == [("claimed",)]
        other.rollback()
    assert ear.heard() == []
    assert book.contents() == before


def test_each_booking_of_an_import_is_announced(book: TestBook, ear: Ear) -> None:
    first = book.at("00:00", 2)
    rows = [imported(first + timedelta(minutes=15 * nth)) for nth in range(100)]
    assert book.value("SELECT salon.import_bookings(%s, 'Import', 'Anna')", Jsonb(rows)) == 100
    assert visits(ear.heard()) == {UUID(row["visit"]) for row in rows}
    assert {kind for (kind,) in book.rows("SELECT kind FROM salon.event")} == {"imported"}


def imported(start: Any) -> dict[str, Any]:
    """A row of an import."""
    return {"visit": str(uuid4()), "stylist": 1, "starts": start.isoformat(), "minutes": 15, "name": "Zebra Tell-Tale"}


def test_no_payload_carries_anything_of_a_client(book: TestBook, ear: Ear) -> None:
    told = ClientDraft("Zebra Tell-Tale", "0999 777 555", "allergic to tell-tales")
    booked = book.book(book.slot("10:00"), client=told)
    book.run(claims.move, booked, book.slot("11:00"), BJORN).booking()
    book.write_visit(MIA, [(book.at("10:00"), book.at("11:00"))], name="Zebra Tell-Tale")
    book.rows("UPDATE salon.visit SET note = 'tell-tale'")
    book.rows("INSERT INTO salon.client (name, phone) VALUES ('Zebra Tell-Tale', '0999 777 555')")
    book.value("SELECT salon.import_bookings(%s, 'Import', 'Anna')", Jsonb([imported(book.at("10:00", 5))]))
    payloads = ear.payloads()
    assert len(payloads) >= 6
    for payload in payloads:
        said = A_UUID.sub("", payload.lower())  # one run in some hundreds has 0999 in one
        assert not any(word in said for word in ("zebra", "tell", "0999", "allerg"))
        announced = announcement_of(payload)
        assert not announced.roster
        assert announced.visits or announced.clients


def test_a_row_in_the_log_for_every_change_with_who_and_where(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("10:00"))
    book.run(claims.resize, ticket, COLOUR, None, BJORN)
    book.run(claims.extend, ticket, ANNA)
    booked = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    moved = book.run(claims.move, booked, book.slot("15:00", MIA), BJORN).booking()
    book.run(claims.cancel, moved, "", ANNA)
    told = book.rows("SELECT kind, version, stylist_id, takes_time, desk, person FROM salon.event ORDER BY id")
    assert told == [
        ("claimed", 1, 1, True, "Desk 1", "Anna"),
        ("resized", 2, 1, True, "Desk 2", "Björn"),
        ("extended", 3, 1, True, "Desk 1", "Anna"),
        ("confirmed", 4, 1, True, "Desk 1", "Anna"),
        ("moved", 5, 2, True, "Desk 2", "Björn"),
        ("cancelled", 6, 2, False, "Desk 1", "Anna"),
    ]
    assert book.value("SELECT bool_and(db_user = session_user) FROM salon.event")


def test_the_log_tells_the_state_after_each_change(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("10:00"))
    extended = book.run(claims.extend, ticket, ANNA).booking()
    told = book.rows("SELECT starts_at, ends_at, reserved_until, lower(busy), upper(busy) FROM salon.event ORDER BY id")
    assert told == [(part.start, part.end, part.reserved_until, part.start, part.end) for part in (hold, extended)]


def test_the_log_knows_no_client(book: TestBook) -> None:
    book.book(book.slot("10:00"), client=ClientDraft("Zebra Tell-Tale", "0999", "tell-tale"))
    assert not any("ell-" in row or "0999" in row for row in book.contents()["event"])


@pytest.mark.parametrize(
    "rewriting", ["UPDATE salon.event SET desk = 'x'", "DELETE FROM salon.event", "TRUNCATE salon.event"]
)
def test_the_log_is_never_rewritten(book: TestBook, rewriting: str) -> None:
    book.hold(book.slot("10:00"))
    before = book.contents()
    with pytest.raises(psycopg.Error, match="What happened is never rewritten"):
        book.rows(rewriting)
    assert book.contents() == before


@pytest.mark.parametrize(
    "forgetting",
    [
        "DELETE FROM salon.stylist WHERE id = 1",
        "UPDATE salon.stylist SET id = 9 WHERE id = 1",
        "DELETE FROM salon.service WHERE id = 1",
        "UPDATE salon.service SET id = 9 WHERE id = 1",
        "DELETE FROM salon.visit",
        "UPDATE salon.visit SET id = gen_random_uuid()",
    ],
)
def test_what_the_rows_of_the_book_mean_is_never_deleted_or_renumbered(book: TestBook, forgetting: str) -> None:
    book.book(book.slot("10:00"))
    before = book.contents()
    with pytest.raises(psycopg.Error, match="is retired, never deleted"):
        book.rows(forgetting)
    assert book.contents() == before
