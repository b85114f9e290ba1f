"""Changes of what is booked, and what takes them back: nothing newer is overwritten, and a row is restored whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking, Progress, Status, Ticket, VisitId
from salon_desk.domain.errors import BadInput, Changed, Gone, Lapsed, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, NORA, TestBook, opened
from tests.helpers.tickets import new_ticket

UNDONE = "'version', 'change', 'changed_desk', 'changed_person'"


def rows_of(book: TestBook, visit: VisitId) -> list[Any]:
    """The visit and its segments, every column but those that tell of the last change."""
    return [
        book.rows(
            f"SELECT to_jsonb(v) - ARRAY[{UNDONE}] FROM salon.visit v WHERE id = %s",
            visit,
        ),
        book.rows("SELECT to_jsonb(s) FROM salon.segment s WHERE visit_id = %s ORDER BY ordinal", visit),
    ]


def two_parts(book: TestBook, clock: str = "10:00") -> tuple[Ticket, Booking]:
    """A colour with Lea that processes, and a cut with Mia after it; booked."""
    book.rows("UPDATE salon.service SET apply_minutes = 30, processing_minutes = 35, cleanup_minutes = 10 WHERE id = 2")
    ticket, start = new_ticket(), book.at(clock)
    parts = [Part(LEA, COLOUR, start), Part(MIA, CUT, start + timedelta(minutes=100))]
    book.run(claims.claim_visit, ticket, parts, ANNA).booking()
    return ticket, book.run(claims.confirm, ticket, NORA, ANNA).booking()


def change(book: TestBook, booking: Booking, *parts: Part) -> claims.Answer:
    """Other parts for a booking."""
    return book.run(changes.change_parts, booking, parts, ANNA)


def test_other_parts_take_the_new_time_and_free_the_old_at_once(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    answer = change(book, booked, Part(MIA, CUT, book.at("11:00")), Part(MIA, FRINGE, book.at("11:45")))
    assert [(one.stylist_id, one.service_id) for one in answer.parts] == [(MIA, CUT), (MIA, FRINGE)]
    assert {one.client_name for one in answer.parts} == {NORA.name}
    assert book.hold(book.slot("10:00"), BJORN)[1].is_hold
    assert book.claim(book.slot("11:30", MIA), BJORN)[1].verdict == "taken"


def test_changing_parts_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    parts = [Part(MIA, CUT, book.at("11:00"))]
    first = change(book, booked, *parts)
    before = book.contents()
    assert change(book, booked, *parts).parts == first.parts
    assert book.contents() == before


def test_parts_that_are_in_somebodys_way_stay_as_they_were(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    book.book(book.slot("11:00"))
    with pytest.raises(Taken, match="11:00 with Lea"):
        change(book, booked, Part(LEA, COLOUR, book.at("10:00"))).booking()
    assert book.read(booked.visit_id) == booked


def test_a_visit_gets_longer_in_place_and_what_comes_after_it_shifts(book: TestBook) -> None:
    _, booked = two_parts(book)
    longer = book.run(changes.relength, booked, 120, ANNA)
    assert [(one.start, one.leaves) for one in longer.parts] == [
        (book.at("10:00"), book.at("12:00")),
        (book.at("12:10"), book.at("12:55")),
    ]
    assert (longer.parts[0].idle_from, longer.parts[0].idle_until) == (book.at("10:30"), book.at("11:05"))
    shorter = book.run(changes.relength, longer.parts[1], 30, ANNA)
    assert [one.leaves for one in shorter.parts] == [book.at("12:00"), book.at("12:40")]


def test_a_length_asked_for_again_changes_nothing(book: TestBook) -> None:
    _, booked = two_parts(book)
    book.run(changes.relength, booked, 120, ANNA).booking()
    before = book.contents()
    assert book.run(changes.relength, booked, 120, ANNA).verdict == "done"
    assert book.contents() == before


def test_a_visit_that_has_begun_can_be_made_longer(book: TestBook) -> None:
    begun = book.now() - timedelta(minutes=14)
    slot = book.slot()._replace(start=begun.replace(second=0, microsecond=0))
    booked = book.book(slot, minutes=60)
    book.rows(
        "UPDATE salon.segment SET starts_at = starts_at - interval '40 min', ends_at = ends_at - interval '40 min',"
        " busy = tstzmultirange(tstzrange(starts_at - interval '40 min', ends_at - interval '40 min'))"
    )
    assert book.run(changes.relength, booked, 90, ANNA).booking().span.minutes == 90


@pytest.mark.parametrize("minutes", [0, 4, 721, -30])
def test_a_length_that_no_visit_can_have_is_refused(book: TestBook, minutes: int) -> None:
    booked = book.book(book.slot("10:00"))
    with pytest.raises(BadInput, match="between 5 minutes and 12 hours"):
        book.run(changes.relength, booked, minutes, ANNA)


def test_a_booking_without_a_service_can_be_made_longer(book: TestBook) -> None:
    imported = book.read(book.write_visit(LEA, [(book.at("10:00"), book.at("11:00"))]))
    assert book.run(changes.relength, imported, 75, ANNA).booking().end == book.at("11:15")


def test_a_service_that_is_off_the_list_by_now_stays_with_who_has_it(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    book.rows("UPDATE salon.service SET active = false WHERE id = %s", CUT)
    assert book.run(changes.relength, booked, 60, ANNA).booking().service_id == CUT


Deed = Callable[[TestBook, Booking], Booking]


def moved(book: TestBook, booking: Booking) -> Booking:
    return book.run(claims.move, booking, book.slot("14:00", MIA), ANNA).booking()


def lengthened(book: TestBook, booking: Booking) -> Booking:
    return book.run(changes.relength, booking, 150, ANNA).booking()


def rearranged(book: TestBook, booking: Booking) -> Booking:
    return change(book, booking, Part(MIA, FRINGE, book.at("16:00"))).booking()


@pytest.mark.parametrize("deed", [moved, lengthened, rearranged])
def test_what_is_put_back_is_restored_in_every_column(book: TestBook, deed: Deed) -> None:
    _, booked = two_parts(book)
    before = rows_of(book, booked.visit_id)
    changed = deed(book, booked)
    assert rows_of(book, booked.visit_id) != before
    back = book.run(changes.put_back, changed, booked.version, ANNA)
    assert rows_of(book, booked.visit_id) == before
    assert back.booking() == booked._replace(version=changed.version + 1)


def test_putting_back_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    _, booked = two_parts(book)
    changed = moved(book, booked)
    book.run(changes.put_back, changed, booked.version, ANNA).booking()
    before = book.contents()
    assert book.run(changes.put_back, changed, booked.version, ANNA).verdict == "done"
    assert book.contents() == before


def test_a_place_that_someone_has_by_now_is_not_gone_back_to(book: TestBook) -> None:
    _, booked = two_parts(book)
    changed = moved(book, booked)
    book.book(book.slot("10:00"), BJORN)
    with pytest.raises(Taken, match="10:00 with Lea is booked by Desk 2"):
        book.run(changes.put_back, changed, booked.version, ANNA).booking()
    assert book.read(booked.visit_id) == changed


def test_who_was_squeezed_in_beside_a_booking_does_not_keep_it_from_coming_back(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    book.run(claims.claim, new_ticket(), book.slot("10:00"), CUT, None, BJORN, "Twins").booking()
    before = rows_of(book, booked.visit_id)
    cancelled = book.run(claims.cancel, booked, "", ANNA).booking()
    revived = book.run(changes.revive, cancelled, ANNA).booking()
    assert rows_of(book, booked.visit_id) == before
    changed = moved(book, revived)
    book.run(changes.put_back, changed, revived.version, ANNA).booking()
    assert rows_of(book, booked.visit_id) == before


def test_a_version_that_the_log_does_not_know_is_not_gone_back_to(book: TestBook) -> None:
    _, booked = two_parts(book)
    changed = moved(book, booked)
    for version in (0, 99):
        assert book.run(changes.put_back, changed, version, ANNA).verdict == "changed"
    assert book.read(booked.visit_id) == changed


def test_a_cancelled_booking_comes_back_with_every_column(book: TestBook) -> None:
    _, booked = two_parts(book)
    before = rows_of(book, booked.visit_id)
    cancelled = book.run(claims.cancel, booked, "She is ill", ANNA).booking()
    assert cancelled.status is Status.CANCELLED
    book.run(changes.revive, cancelled, ANNA).booking()
    assert rows_of(book, booked.visit_id) == before
    contents = book.contents()
    assert book.run(changes.revive, cancelled, ANNA).verdict == "done"
    assert book.contents() == contents


def test_a_cancelled_booking_whose_time_is_taken_stays_cancelled(book: TestBook) -> None:
    _, booked = two_parts(book)
    cancelled = book.run(claims.cancel, booked, "", ANNA).booking()
    book.hold(book.slot("11:40", MIA), BJORN)
    with pytest.raises(Taken, match="11:40 with Mia is held by Desk 2"):
        book.run(changes.revive, cancelled, ANNA).booking()
    assert book.value("SELECT count(*) FROM salon.segment WHERE takes_time AND visit_id = %s", booked.visit_id) == 0


def test_what_is_taken_back_is_restored_also_where_nobody_could_book_it_any_more(book: TestBook) -> None:
    _, booked = two_parts(book)
    before = rows_of(book, booked.visit_id)
    longer = lengthened(book, booked)
    book.time_off(MIA, book.at("08:00"), book.at("20:00"))
    back = book.run(changes.put_back, longer, booked.version, ANNA).booking()
    assert rows_of(book, booked.visit_id) == before
    cancelled = book.run(claims.cancel, back, "", ANNA).booking()
    book.run(changes.revive, cancelled, ANNA).booking()
    assert rows_of(book, booked.visit_id) == before


def test_a_confirmation_taken_back_is_the_hold_again_with_a_new_end(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("10:00"))
    before = rows_of(book, hold.visit_id)
    booked = book.run(claims.confirm, ticket, ClientDraft("Clara Weiss", "070", "Fringe"), ANNA).booking()
    again = book.run(changes.unconfirm, booked, ticket, ANNA).booking()
    assert again.is_hold
    assert again.reserved_until is not None
    assert again.reserved_until - book.now() > timedelta(seconds=170)
    after = rows_of(book, hold.visit_id)
    for rows in (before, after):
        for column in ("reserved_until", "claimed_at"):
            del rows[0][0][0][column]
    assert after == before
    assert book.run(claims.confirm, ticket, NORA, ANNA).booking().client_name == NORA.name


def test_a_confirmation_is_taken_back_once_and_by_nobody_else(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("10:00"))
    booked = book.run(claims.confirm, ticket, NORA, ANNA).booking()
    with pytest.raises(Gone):
        book.run(changes.unconfirm, booked, Ticket(ticket.visit_id, new_ticket().token), BJORN).booking()
    book.run(changes.unconfirm, booked, ticket, ANNA).booking()
    before = book.contents()
    assert book.run(changes.unconfirm, booked, ticket, ANNA).verdict == "done"
    assert book.contents() == before
    book.let_pass(200)
    with pytest.raises(Lapsed):
        book.run(changes.unconfirm, booked, ticket, ANNA).booking()


@pytest.mark.parametrize("kind", ["relength", "change_parts", "set_progress", "put_back", "unconfirm", "revive"])
def test_a_booking_that_someone_changed_since_is_left_alone(book: TestBook, kind: str) -> None:
    ticket, booked = two_parts(book)
    theirs = book.run(claims.move, booked, book.slot("17:00"), BJORN).booking()
    if kind == "revive":
        theirs = book.run(claims.cancel, theirs, "", BJORN).booking()
    arguments: dict[str, tuple[Any, ...]] = {
        "relength": (120, ANNA),
        "change_parts": ([Part(LEA, CUT, book.at("10:00"))], ANNA),
        "set_progress": (Progress.CONFIRMED, ANNA),
        "put_back": (1, ANNA),
        "unconfirm": (ticket, ANNA),
        "revive": (ANNA,),
    }
    before = book.contents()
    with pytest.raises(Changed, match="by Desk 2 in the meantime; nothing was overwritten"):
        book.run(getattr(changes, kind), booked, *arguments[kind]).booking()
    assert book.contents() == before


@pytest.mark.parametrize("kind", ["relength", "change_parts", "set_progress", "put_back", "unconfirm"])
def test_a_cancelled_booking_is_gone_for_every_change(book: TestBook, kind: str) -> None:
    ticket, booked = two_parts(book)
    book.run(claims.cancel, booked, "", BJORN).booking()
    arguments: dict[str, tuple[Any, ...]] = {
        "relength": (120, ANNA),
        "change_parts": ([Part(LEA, CUT, book.at("10:00"))], ANNA),
        "set_progress": (Progress.CONFIRMED, ANNA),
        "put_back": (1, ANNA),
        "unconfirm": (ticket, ANNA),
    }
    with pytest.raises(Gone, match="already cancelled by Desk 2"):
        book.run(getattr(changes, kind), booked, *arguments[kind]).booking()


steps = st.lists(
    st.tuples(st.sampled_from(["move", "relength", "progress", "cancel"]), st.integers(0, 11), st.integers(1, 20)),
    min_size=1,
    max_size=5,
)


def test_undo_restores_the_row_step_by_step(database_url: str) -> None:
    """Whatever was done, each step taken back gives the rows as they were before it."""
    with opened(database_url) as book:

        @settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(steps)
        def law(deeds: list[tuple[str, int, int]]) -> None:
            with book.direct.transaction():
                book.rows("SET LOCAL session_replication_role = replica")
                book.rows("TRUNCATE salon.segment, salon.visit, salon.event")
            _, now = two_parts(book)
            done: list[tuple[Booking, list[Any]]] = []
            for kind, hour, length in deeds:
                if now.status is Status.CANCELLED:
                    break
                before, rows = now, rows_of(book, now.visit_id)
                try:
                    now = do(book, now, kind, hour, length)
                except BadInput:  # both parts would need one stylist at once
                    continue
                if now.version != before.version:
                    done.append((before, rows))
            while done:
                before, rows = done.pop()
                now = take_back(book, before, now)
                assert rows_of(book, now.visit_id) == rows

        law()


def do(book: TestBook, booking: Booking, kind: str, hour: int, length: int) -> Booking:
    """One thing that is done with a booking; as it stands then."""
    if kind == "move":
        slot = book.slot(f"{8 + hour:02}:00", (LEA, MIA)[hour % 2])
        return book.run(claims.move, booking, slot, ANNA).booking()
    if kind == "relength":
        return book.run(changes.relength, booking, 5 * length, ANNA).booking()
    if kind == "progress":
        return book.run(changes.set_progress, booking, (Progress.CONFIRMED, Progress.BOOKED)[hour % 2], ANNA).booking()
    return book.run(claims.cancel, booking, "", ANNA).booking()


def take_back(book: TestBook, before: Booking, now: Booking) -> Booking:
    """Undo what was done to `before`, as a desk would."""
    if now.status is Status.CANCELLED:
        return book.run(changes.revive, now, ANNA).booking()
    if (before.progress, before.progress_at) != (now.progress, now.progress_at):
        return book.run(changes.put_progress_back, now, before, ANNA).booking()
    return book.run(changes.put_back, now, before.version, ANNA).booking()
