"""Texts that are none, names above all, are refused with one sentence: by the program, and by the book itself."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from salon_desk.database import changes, claims
from salon_desk.database.founding import found
from salon_desk.domain.booking import Progress
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Refusal
from salon_desk.domain.people import ClientDraft, Identity
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, CUT, LEA, MIA, NORA, TestBook
from tests.helpers.salons import small_salon
from tests.helpers.strict_salon import monday
from tests.helpers.tickets import new_ticket

NAMES = [
    ("", "The client's name is missing."),
    ("   \t\n ", "The client's name is missing."),
    ("x" * 5000, "The client's name has 5000 characters; 200 is the most."),
    ("Nora\x00Lund", "The client's name contains signs that are not text."),
    ("Nora\x1bLund", "The client's name contains signs that are not text."),
    ("Nora\ud800", "The client's name contains signs that are not text."),
]


@pytest.mark.parametrize(("name", "sentence"), NAMES, ids=[repr(name[:8]) for name, _ in NAMES])
def test_a_name_that_is_none_is_refused_and_the_hold_stays(strict: TestBook, name: str, sentence: str) -> None:
    ticket, _ = strict.hold(Slot(LEA, monday(strict, "10:00")))
    before = strict.contents()
    with pytest.raises(BadInput) as refused:
        strict.run(claims.confirm, ticket, ClientDraft(name), ANNA)
    assert refused.value.sentence == sentence
    assert strict.contents() == before
    assert strict.run(claims.confirm, ticket, NORA, ANNA).booking().client_name == NORA.name


@pytest.mark.parametrize(("name", "sentence"), [*NAMES[:3], NAMES[4]], ids=["empty", "blank", "5000", "escape"])
def test_the_function_itself_refuses_such_a_name(strict: TestBook, name: str, sentence: str) -> None:
    ticket, _ = strict.hold(Slot(LEA, monday(strict, "10:00")))
    before = strict.contents()
    with pytest.raises(psycopg.Error) as refused:
        strict.rows("SELECT * FROM salon.confirm(%s, %s, NULL, %s, '', '', 'Desk 1', 'Anna')", *ticket, name)
    assert (refused.value.sqlstate, refused.value.diag.message_primary) == ("SD001", sentence)
    assert strict.contents() == before


def test_the_database_can_not_even_be_told_a_nul(strict: TestBook) -> None:
    ticket, _ = strict.hold(Slot(LEA, monday(strict, "10:00")))
    before = strict.contents()
    with pytest.raises(psycopg.DataError, match="NUL"):
        strict.rows("SELECT * FROM salon.confirm(%s, %s, NULL, %s, '', '', 'Desk 1', 'Anna')", *ticket, "No\x00ra")
    assert strict.contents() == before


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (NORA._replace(phone="0" * 5000), "The phone number has 5000 characters; 40 is the most."),
        (NORA._replace(note="x" * 5000), "The note has 5000 characters; 2000 is the most."),
        (NORA._replace(note="a\x00b"), "The note contains signs that are not text."),
    ],
    ids=["phone", "note", "NUL"],
)
def test_a_phone_number_or_note_that_is_none_is_refused(strict: TestBook, draft: ClientDraft, sentence: str) -> None:
    ticket, _ = strict.hold(Slot(LEA, monday(strict, "10:00")))
    before = strict.contents()
    with pytest.raises(BadInput) as refused:
        strict.run(claims.confirm, ticket, draft, ANNA)
    assert refused.value.sentence == sentence
    assert strict.contents() == before


def test_a_name_with_every_letter_of_the_world_is_taken_as_it_is(strict: TestBook) -> None:
    names = ["Zoë O'Brien-Nuñez", "Ærøskøbing", "李小龍", "נועה", "👩🏽‍🦰 Ada", "%_\\'; DROP TABLE visit; --"]
    for nth, name in enumerate(names):
        ticket, _ = strict.hold(Slot(LEA, monday(strict, f"{13 + nth // 4}:{nth % 4 * 15:02}")), minutes=15)
        assert strict.run(claims.confirm, ticket, ClientDraft(name), ANNA).booking().client_name == name


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        (Identity("", "Anna"), "The desk's name is missing."),
        (Identity("Desk 1", "  "), "The name of the person at the desk is missing."),
        (Identity("D" * 5000, "Anna"), "The desk's name has 5000 characters; 80 is the most."),
        (Identity("Desk\x00", "Anna"), "The text contains signs that are not text."),
    ],
    ids=["no desk", "nobody", "5000", "NUL"],
)
def test_every_function_wants_to_know_who_asks(strict: TestBook, who: Identity, sentence: str) -> None:
    ticket, _ = strict.hold(Slot(LEA, monday(strict, "10:00")))
    booked = strict.book(Slot(LEA, monday(strict, "15:00")))
    slot = Slot(MIA, monday(strict, "16:00"))
    part = Part(slot.stylist_id, CUT, slot.start)
    before = strict.contents()
    asked: list[Callable[[], object]] = [
        lambda: strict.claim(slot, who),
        lambda: strict.run(claims.resize, ticket, CUT, 60, who),
        lambda: strict.run(claims.extend, ticket, who),
        lambda: strict.run(claims.confirm, ticket, NORA, who),
        lambda: strict.run(claims.release, ticket, who),
        lambda: strict.run(claims.cancel, booked, "", who),
        lambda: strict.run(claims.move, booked, slot, who),
        lambda: strict.run(claims.claim_visit, new_ticket(), [part], who),
        lambda: strict.run(claims.arrange, ticket, [part], who),
        lambda: strict.run(changes.change_parts, booked, [part], who),
        lambda: strict.run(changes.relength, booked, 60, who),
        lambda: strict.run(changes.set_progress, booked, Progress.CONFIRMED, who),
        lambda: strict.run(changes.put_progress_back, booked, booked, who),
        lambda: strict.run(changes.put_back, booked, 1, who),
        lambda: strict.run(changes.revive, booked, who),
        lambda: strict.run(changes.unconfirm, booked, ticket, who),
    ]
    for ask in asked:
        with pytest.raises(BadInput) as refused:
            ask()
        assert refused.value.sentence == sentence
    assert strict.contents() == before


@pytest.mark.parametrize("reason", ["x" * 5000, "a\x00b", "a\ud800b"], ids=["5000", "NUL", "half a sign"])
def test_a_reason_that_is_none_is_refused(strict: TestBook, reason: str) -> None:
    booked = strict.book(Slot(LEA, monday(strict, "15:00")))
    before = strict.contents()
    with pytest.raises(BadInput, match=r"reason|not text"):
        strict.run(claims.cancel, booked, reason, ANNA)
    assert strict.contents() == before


@pytest.mark.parametrize("zone", ["Mars/Phobos", "", "CEST", "+02", "Europe/Stockholm\n", "x" * 5000])
def test_a_zone_that_nobody_knows_is_refused(empty_salon: TestBook, zone: str) -> None:
    before = empty_salon.contents()
    with pytest.raises(Refusal, match="is not a known time zone; “Europe/Stockholm” would be one"):
        empty_salon.run(found, small_salon(zone=zone))
    with pytest.raises(psycopg.Error, match="is not a known time zone"):
        empty_salon.rows("UPDATE salon.salon SET zone = %s", zone)
    assert empty_salon.contents() == before


@pytest.fixture
def empty_salon(book: TestBook) -> TestBook:
    """The small salon under a name that says what is tried on it."""
    return book
