"""What takes a change back: a row is restored whole, step by step, unless somebody has its place by now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking, Progress, Status, Ticket, VisitId
from salon_desk.domain.errors import BadInput, Gone, Lapsed, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.visit import Part
from tests.helpers.booked_parts import change_parts, two_parts
from tests.helpers.books import ANNA, BJORN, CUT, FRINGE, LEA, MIA, NORA, TestBook, opened
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


Deed = Callable[[TestBook, Booking], Booking]


def moved(book: TestBook, booking: Booking) -> Booking:
    return book.run(claims.move, booking, book.slot("14:00", MIA), ANNA).booking()


def lengthened(book: TestBook, booking: Booking) -> Booking:
    return book.run(changes.relength, booking, 150, ANNA).booking()


def rearranged(book: TestBook, booking: Booking) -> Booking:
    return change_parts(book, booking, Part(MIA, FRINGE, book.at("16:00"))).booking()


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
