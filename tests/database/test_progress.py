"""How far a client is: said by people, and by nobody for those who did not come."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from salon_desk.database import changes, claims
from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.errors import BadInput, Changed
from salon_desk.domain.people import StylistId
from tests.helpers.books import ANNA, BJORN, LEA, MIA, TestBook

MINUTE = timedelta(minutes=1)


def due(book: TestBook, minutes: int, stylist: StylistId = LEA) -> Booking:
    """A booking that should have begun so many minutes ago."""
    start = book.now().replace(second=0, microsecond=0) - minutes * MINUTE
    return book.read(book.write_visit(stylist, [(start, start + 45 * MINUTE)]))


def say(book: TestBook, booking: Booking, progress: Progress) -> Booking:
    """What a person at a desk says."""
    return book.run(changes.set_progress, booking, progress, ANNA).booking()


def grace(book: TestBook, minutes: int | None) -> None:
    """The salon's setting."""
    book.rows("UPDATE salon.salon SET no_show_minutes = %s", minutes)


@pytest.mark.parametrize("progress", list(Progress))
def test_each_status_is_known_at_every_desk_with_since_when(book: TestBook, progress: Progress) -> None:
    before = book.now()
    said = say(book, due(book, 20), progress)
    assert (book.read(said.visit_id).progress, said.version) == (progress, 2)
    assert isinstance(said.progress_at, datetime)
    assert before <= said.progress_at <= book.now()
    assert book.rows("SELECT progress FROM salon.event WHERE kind = 'progressed'") == [(progress.value,)]


def test_a_status_said_again_after_a_lost_answer_changes_nothing(book: TestBook) -> None:
    booked = due(book, 20)
    first = say(book, booked, Progress.ARRIVED)
    before = book.contents()
    assert say(book, booked, Progress.ARRIVED) == first
    assert book.contents() == before


def test_two_desks_that_say_different_things_do_not_overwrite_each_other(book: TestBook) -> None:
    booked = due(book, 20)
    say(book, booked, Progress.IN_CHAIR)
    with pytest.raises(Changed, match="marked as in chair by Desk 1"):
        book.run(changes.set_progress, booked, Progress.NO_SHOW, BJORN).booking()


def test_time_that_is_only_held_has_no_status(book: TestBook) -> None:
    _, hold = book.hold(book.slot("10:00"))
    with pytest.raises(BadInput, match="held and not booked yet"):
        say(book, hold, Progress.ARRIVED)


def test_nobody_misses_a_visit_before_it_begins(book: TestBook) -> None:
    with pytest.raises(BadInput, match="Nobody can have missed this visit yet: it begins at"):
        say(book, book.book(book.slot("10:00")), Progress.NO_SHOW)


def test_before_the_day_of_the_visit_she_can_only_have_said_that_she_comes(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    for early in (Progress.ARRIVED, Progress.LATE, Progress.IN_CHAIR, Progress.DONE):
        with pytest.raises(BadInput, match="This visit is not before"):
            say(book, booked, early)
    assert say(book, booked, Progress.CONFIRMED).progress is Progress.CONFIRMED


@pytest.mark.parametrize("progress", ["gone fishing", None])
@pytest.mark.parametrize(
    "function", ["set_progress(%s, 2, %s, 'a', 'b')", "put_progress_back(%s, 2, %s, NULL, 'a', 'b')"]
)
def test_a_status_that_is_not_known_is_refused(book: TestBook, function: str, progress: str | None) -> None:
    booked = due(book, 20)
    with pytest.raises(Exception, match="A status like this is not known"):
        book.rows(f"SELECT salon.{function}", booked.visit_id, progress)


def test_what_can_not_be_yet_is_not_gone_back_to_either(book: TestBook) -> None:
    booked = book.book(book.slot("10:00"))
    with pytest.raises(BadInput, match="This visit is not before"):
        book.run(changes.put_progress_back, booked, booked._replace(progress=Progress.ARRIVED), ANNA)


def test_a_status_taken_back_is_what_it_was_since_when_it_was(book: TestBook) -> None:
    arrived = say(book, due(book, 20), Progress.ARRIVED)
    done = say(book, arrived, Progress.DONE)
    back = book.run(changes.put_progress_back, done, arrived, ANNA).booking()
    assert back == arrived._replace(version=done.version + 1)


def test_a_status_does_not_begin_in_the_future(book: TestBook) -> None:
    arrived = say(book, due(book, 20), Progress.ARRIVED)
    with pytest.raises(BadInput, match="later than now"):
        book.run(changes.put_progress_back, arrived, arrived._replace(progress_at=book.at("12:00")), ANNA)


def test_without_the_setting_nobody_is_a_no_show_by_herself(book: TestBook) -> None:
    booked = due(book, 60)
    assert book.run(claims.sweep) == 0
    assert book.read(booked.visit_id) == booked


def test_who_is_not_seen_within_the_grace_is_a_no_show(book: TestBook) -> None:
    missed, waited_for = due(book, 21), due(book, 19, MIA)
    grace(book, 20)
    assert book.run(claims.sweep) == 1
    assert book.run(claims.sweep) == 0
    assert book.read(missed.visit_id).progress is Progress.NO_SHOW
    assert book.read(waited_for.visit_id).progress is Progress.BOOKED
    assert book.rows("SELECT desk, person FROM salon.event WHERE kind = 'progressed'") == [("Salon Desk", "automatic")]


@pytest.mark.parametrize("progress", [Progress.ARRIVED, Progress.LATE, Progress.IN_CHAIR, Progress.DONE])
def test_who_was_seen_is_no_no_show(book: TestBook, progress: Progress) -> None:
    booked = due(book, 60)
    say(book, booked, progress)
    grace(book, 20)
    assert book.run(claims.sweep) == 0


def test_who_said_that_she_comes_and_does_not_is_a_no_show(book: TestBook) -> None:
    booked = due(book, 60)
    book.rows(
        "UPDATE salon.visit SET progress = 'confirmed', progress_at = starts_at - interval '1 day' WHERE id = %s",
        booked.visit_id,
    )
    grace(book, 20)
    assert book.run(claims.sweep) == 1


def test_a_person_takes_it_back_for_good(book: TestBook) -> None:
    booked = due(book, 60)
    grace(book, 20)
    book.run(claims.sweep)
    missed = book.read(booked.visit_id)
    assert missed.is_missed(20, book.now()) is False
    assert say(book, missed, Progress.BOOKED).progress is Progress.BOOKED
    assert book.run(claims.sweep) == 0
    assert book.read(booked.visit_id).is_missed(20, book.now()) is False


def test_what_began_before_yesterday_is_left_to_people(book: TestBook) -> None:
    due(book, 25 * 60)
    grace(book, 20)
    assert book.run(claims.sweep) == 0


def test_a_desk_knows_by_itself_whom_a_sweep_would_mark(book: TestBook) -> None:
    missed, waited_for = due(book, 21), due(book, 19, MIA)
    assert missed.is_missed(20, book.now())
    assert not waited_for.is_missed(20, book.now())
    assert not missed.is_missed(None, book.now())
    assert not due(book, 25 * 60).is_missed(20, book.now())


def test_a_sweep_does_not_wait_for_who_is_writing(book: TestBook) -> None:
    booked = due(book, 60)
    grace(book, 20)
    with book.another() as other:
        other.execute("SELECT FROM visit WHERE id = %s FOR UPDATE", (booked.visit_id,))
        assert book.run(claims.sweep) == 0
    assert book.run(claims.sweep) == 1
