"""The book looks itself over: rows that should not be, written past the guards, are found."""

from __future__ import annotations

from functools import partial

import pytest

from salon_desk.database import (
    checks_rows,
    claims,
)
from salon_desk.database.engine import Listening
from salon_desk.domain.findings import State
from tests.helpers.books import ANNA, LEA, MIA, TestBook
from tests.helpers.examinations import examining
from tests.helpers.tickets import new_ticket

GOOD, WARNING, BAD = State.GOOD, State.WARNING, State.BAD

doctor = pytest.fixture(examining)


def unguarded(book: TestBook) -> None:
    """Take the constraint away."""
    book.rows("ALTER TABLE salon.segment DROP CONSTRAINT one_at_a_time")


def test_the_rule_that_is_gone_is_told(book: TestBook, doctor: Listening) -> None:
    unguarded(book)
    assert (checks_rows.guards(doctor).state, checks_rows.overlaps(doctor).state) == (BAD, GOOD)


def test_another_rule_of_that_name_is_told(book: TestBook, doctor: Listening) -> None:
    unguarded(book)
    book.rows(
        "ALTER TABLE salon.segment ADD CONSTRAINT one_at_a_time"
        " EXCLUDE USING gist (stylist_id WITH =, busy WITH &&) WHERE (takes_time AND lane = 0)"
    )
    assert checks_rows.guards(doctor).state is BAD


def test_a_trigger_that_sleeps_is_told(book: TestBook, doctor: Listening) -> None:
    book.rows("ALTER TABLE salon.visit DISABLE TRIGGER record")
    assert checks_rows.guards(doctor)[:2] == (BAD, "What writes the log and tells the other desks is switched off.")


def test_overlaps_are_found_wherever_they_are(book: TestBook, doctor: Listening) -> None:
    unguarded(book)
    at = partial(book.at, days=40)
    book.write_visit(LEA, [(at("09:00"), at("12:00"))])
    book.write_visit(LEA, [(at("09:10"), at("09:20"))])
    book.write_visit(LEA, [(at("11:45"), at("12:30"))])  # not with the one before it, but with the one before that
    book.write_visit(MIA, [(at("09:00"), at("12:00"))])
    verdict = checks_rows.overlaps(doctor)
    assert verdict.state is BAD
    assert verdict.sentence == f"2 times are taken twice, the first one is Lea, {at('09:10'):%Y-%m-%d %H:%M}."
    assert "Clara" not in str(verdict)


def test_what_only_touches_or_lies_in_a_gap_or_is_squeezed_in_is_no_overlap(book: TestBook, doctor: Listening) -> None:
    unguarded(book)
    at = book.at
    book.write_visit(LEA, [(at("09:00"), at("09:30")), (at("10:00"), at("10:30"))])
    book.write_visit(LEA, [(at("09:30"), at("10:00"))])
    book.write_visit(LEA, [(at("10:30"), at("11:00"))])
    book.write_visit(LEA, [(at("09:00"), at("10:00"))], lane=1)
    assert checks_rows.overlaps(doctor).state is GOOD


def test_a_booking_whose_time_says_that_it_is_free_counts(book: TestBook, doctor: Listening) -> None:
    first = book.book(book.slot())
    book.rows("SET session_replication_role = replica")
    book.rows("UPDATE salon.segment SET takes_time = false WHERE visit_id = %s", first.visit_id)
    book.rows("SET session_replication_role = origin")
    book.book(book.slot())
    assert checks_rows.overlaps(doctor).sentence.startswith("1 time is taken twice: Lea, ")
    assert "at odds about it: 1" in checks_rows.visits(doctor).sentence


def test_a_time_without_its_visit_and_a_visit_without_time_are_told(book: TestBook, doctor: Listening) -> None:
    first, second = book.book(book.slot("09:00")), book.book(book.slot("11:00"))
    book.rows("SET session_replication_role = replica")
    book.rows("DELETE FROM salon.segment WHERE visit_id = %s", first.visit_id)
    book.rows("DELETE FROM salon.visit WHERE id = %s", second.visit_id)
    verdict = checks_rows.visits(doctor)
    assert verdict.state is BAD
    assert verdict.sentence == "Visits without time: 1, times without a visit: 1, at odds about it: 0."


def test_a_claim_that_never_arrived_has_no_time_and_that_is_right(book: TestBook, doctor: Listening) -> None:
    book.run(claims.what_became_of, new_ticket(), ANNA)
    assert book.value("SELECT count(*) FROM salon.visit") == 1
    assert checks_rows.visits(doctor).state is GOOD


@pytest.mark.parametrize(("days", "state"), [(0.02, GOOD), (3, WARNING), (-3, BAD)])
def test_holds_that_nobody_ended_are_told(book: TestBook, doctor: Listening, days: float, state: State) -> None:
    book.hold(book.slot())
    book.let_pass(days * 86400)
    assert checks_rows.holds(doctor).state is state
