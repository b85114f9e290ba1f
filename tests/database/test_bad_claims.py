"""A place that nobody can have is refused with one sentence: through the program, and past it with plain SQL."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, cast
from uuid import uuid4

import psycopg
import pytest

from salon_desk.database import claims
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId
from tests.helpers.books import ANNA, CUT, LEA, MIA, TestBook, opened
from tests.helpers.salons import small_salon
from tests.helpers.strict_salon import NOAH, monday, sunday

Ask = Callable[[TestBook], tuple[StylistId, datetime | str, ServiceId, int | None]]

# What is asked for, and the sentence that it gets.
CLAIMS: list[tuple[str, Ask, str]] = [
    ("yesterday", lambda b: (LEA, b.at("10:00", -1), CUT, None), r"(\d+ \w+ \d{4}, )?10:00 is in the past\."),
    (
        "before opening",
        lambda b: (LEA, monday(b, "08:45"), CUT, None),
        r"08:45 to 09:30 is outside the opening hours\.",
    ),
    ("over closing", lambda b: (LEA, monday(b, "17:30"), CUT, None), r"17:30 to 18:15 is outside the opening hours\."),
    ("before her shift", lambda b: (MIA, monday(b, "10:30"), CUT, None), r"Mia does not work from 10:30 to 11:15\."),
    ("into a break", lambda b: (LEA, monday(b, "11:30"), CUT, None), r"Lea is away from 11:30 to 12:15: Break\."),
    ("on a Sunday", lambda b: (LEA, sunday(b), CUT, None), r"The salon is closed on \d+ \w+ \d{4}\."),
    (
        "on a holiday",
        lambda b: (LEA, monday(b, "10:00") + timedelta(days=1), CUT, None),
        r"The salon is closed on \d+ \w+ \d{4}: Stocktaking\.",
    ),
    (
        "in four years",
        lambda b: (LEA, monday(b, "10:00") + timedelta(days=4 * 364), CUT, None),
        r"\d+ \w+ \d{4} is more than three years away\.",
    ),
    (
        "in the year 9999",
        lambda b: (LEA, datetime(9999, 12, 31, 23, 59, tzinfo=UTC), CUT, None),
        r"The year 9999 is not one in which anybody is booked\.",
    ),
    (
        "in the year 1",
        lambda b: (LEA, datetime(1, 1, 2, 12, tzinfo=UTC), CUT, None),
        r"The year 1 is not one in which anybody is booked\.",
    ),
    (
        "not on a minute",
        lambda b: (LEA, monday(b, "10:00").replace(second=30), CUT, None),
        r"A visit starts on a whole minute\.",
    ),
    (
        "not on a second",
        lambda b: (LEA, monday(b, "10:00").replace(microsecond=1), CUT, None),
        r"A visit starts on a whole minute\.",
    ),
    ("who has left", lambda b: (NOAH, monday(b, "10:00"), CUT, None), r"Noah does not work here any more\."),
    ("who never was", lambda b: (StylistId(99), monday(b, "10:00"), CUT, None), r"This stylist is not known\."),
    ("stylist -1", lambda b: (StylistId(-1), monday(b, "10:00"), CUT, None), r"This stylist is not known\."),
    ("no such service", lambda b: (LEA, monday(b, "10:00"), ServiceId(99), None), r"This service is not on the list\."),
    ("a retired service", lambda b: (LEA, monday(b, "10:00"), ServiceId(2), None), r"Colour is not offered any more\."),
    (
        "0 minutes",
        lambda b: (LEA, monday(b, "10:00"), CUT, 0),
        r"Cut & finish can't take 0 minutes; 5 minutes to 12 hours is possible\.",
    ),
    (
        "-30 minutes",
        lambda b: (LEA, monday(b, "10:00"), CUT, -30),
        r"Cut & finish can't take -30 minutes; 5 minutes to 12 hours is possible\.",
    ),
    (
        "20 hours",
        lambda b: (LEA, monday(b, "10:00"), CUT, 1200),
        r"Cut & finish can't take 1200 minutes; 5 minutes to 12 hours is possible\.",
    ),
    (
        "2147483647 minutes",
        lambda b: (LEA, monday(b, "10:00"), CUT, 2**31 - 1),
        r"Cut & finish can't take 2147483647 minutes; 5 .*",
    ),
]
DIRECT_ONLY: list[tuple[str, Ask, str]] = [
    ("infinity", lambda b: (LEA, "infinity", CUT, None), r"The time is missing\."),
    ("-infinity", lambda b: (LEA, "-infinity", CUT, None), r"The time is missing\."),
    ("no time", lambda b: (LEA, cast(Any, None), CUT, None), r"The time is missing\."),
    (
        "the last instant",
        lambda b: (LEA, "294276-12-31 23:59:59+00", CUT, None),
        r"The year 294276 is not one in which anybody is booked\.",
    ),
    ("no stylist", lambda b: (cast(Any, None), monday(b, "10:00"), CUT, None), r"A claim names its visit, .*"),
    ("no service", lambda b: (LEA, monday(b, "10:00"), cast(Any, None), None), r"This service is not on the list\."),
]


def claim_directly(book: TestBook, *asked: Any) -> None:
    """The claim as any other program would make it."""
    book.rows(
        "SELECT * FROM salon.claim(gen_random_uuid(), gen_random_uuid(), %s, %s::timestamptz, %s, %s, 'Desk 1', 'Ann')",
        *asked,
    )


@pytest.mark.parametrize(("ask", "sentence"), [case[1:] for case in CLAIMS], ids=[case[0] for case in CLAIMS])
def test_a_claim_that_can_not_be_is_refused_with_a_sentence(strict: TestBook, ask: Ask, sentence: str) -> None:
    stylist, start, service, minutes = ask(strict)
    before = strict.contents()
    with pytest.raises(BadInput, match=f"^{sentence}$"):
        strict.claim(Slot(stylist, cast(datetime, start)), service=service, minutes=minutes)
    assert strict.contents() == before


@pytest.mark.parametrize(
    ("ask", "sentence"), [case[1:] for case in CLAIMS + DIRECT_ONLY], ids=[case[0] for case in CLAIMS + DIRECT_ONLY]
)
def test_the_function_itself_refuses_it_with_the_same_sentence(strict: TestBook, ask: Ask, sentence: str) -> None:
    before = strict.contents()
    with pytest.raises(psycopg.Error) as refused:
        claim_directly(strict, *ask(strict))
    assert refused.value.sqlstate == "SD001"
    assert_sentence(refused.value.diag.message_primary, sentence)
    assert strict.contents() == before


@pytest.mark.parametrize(("ask", "sentence"), [case[1:] for case in CLAIMS[:11]], ids=[case[0] for case in CLAIMS[:11]])
def test_a_booking_does_not_move_there_either(strict: TestBook, ask: Ask, sentence: str) -> None:
    booked = strict.book(Slot(MIA, monday(strict, "15:00")))
    stylist, start, _, _ = ask(strict)
    before = strict.contents()
    with pytest.raises(BadInput, match=f"^{sentence}$"):
        strict.run(claims.move, booked, Slot(stylist, cast(datetime, start)), ANNA)
    assert strict.contents() == before


@pytest.mark.parametrize("start", ["infinity", "-infinity", "294276-12-31 23:59:59+00", None])
def test_a_booking_does_not_move_to_no_time_at_all(strict: TestBook, start: str | None) -> None:
    booked = strict.book(Slot(MIA, monday(strict, "15:00")))
    before = strict.contents()
    with pytest.raises(psycopg.Error) as refused:
        strict.rows(
            "SELECT * FROM salon.move(%s, %s, 1, %s::timestamptz, 'Desk 1', 'Anna')",
            booked.visit_id,
            booked.version,
            start,
        )
    assert refused.value.sqlstate == "SD001"
    assert strict.contents() == before


def assert_sentence(told: str | None, expected: str) -> None:
    """It is the expected sentence, and one sentence only."""
    assert told is not None
    assert re.fullmatch(expected, told), told
    assert "\n" not in told


def test_a_naive_time_is_refused(strict: TestBook) -> None:
    naive = monday(strict, "10:00").replace(tzinfo=None)
    booked = strict.book(Slot(LEA, monday(strict, "15:00")))
    before = strict.contents()
    with pytest.raises(BadInput, match="without a time zone"):
        strict.claim(Slot(LEA, naive))
    with pytest.raises(BadInput, match="without a time zone"):
        strict.run(claims.move, booked, Slot(LEA, naive), ANNA)
    assert strict.contents() == before


def test_the_same_instant_in_any_zone_is_the_same_slot(strict: TestBook) -> None:
    far_away = timezone(timedelta(hours=-9, minutes=-30))
    _, hold = strict.hold(Slot(LEA, monday(strict, "10:00").astimezone(far_away)))
    assert hold.start == monday(strict, "10:00")


@pytest.mark.parametrize("minutes", [0, -5, 4, 721, 1200])
def test_a_hold_does_not_get_a_length_that_none_can_have(strict: TestBook, minutes: int) -> None:
    ticket, hold = strict.hold(Slot(LEA, monday(strict, "10:00")))
    with pytest.raises(BadInput, match=f"^Cut & finish can't take {minutes} minutes"):
        strict.run(claims.resize, ticket, CUT, minutes, ANNA)
    assert strict.read(ticket.visit_id) == hold


@pytest.mark.parametrize("missing", ["visit", "token"])
def test_a_claim_without_a_visit_or_a_token_is_refused(strict: TestBook, missing: str) -> None:
    ids = [None if missing == "visit" else uuid4(), None if missing == "token" else uuid4()]
    before = strict.contents()
    with pytest.raises(psycopg.Error, match="A claim names its visit, its token and the stylist"):
        strict.rows(
            "SELECT * FROM salon.claim(%s, %s, 1, %s, 1, NULL, 'Desk 1', 'Anna')", *ids, monday(strict, "10:00")
        )
    assert strict.contents() == before


@pytest.mark.parametrize("missing", ["visit", "token"])
def test_what_became_of_nothing_is_not_asked(strict: TestBook, missing: str) -> None:
    ids = [None if missing == "visit" else uuid4(), None if missing == "token" else uuid4()]
    before = strict.contents()
    with pytest.raises(psycopg.Error, match="names its visit and its token"):
        strict.rows("SELECT * FROM salon.what_became_of(%s, %s, 'Desk 1', 'Anna')", *ids)
    assert strict.contents() == before


def test_the_slot_that_is_running_may_still_be_taken_and_the_one_before_not(database_url: str) -> None:
    with opened(database_url, small_salon(zone=zone_where_it_is_noon())) as book:
        running = book.now().replace(second=0, microsecond=0)
        running -= timedelta(minutes=running.minute % 15)
        assert book.hold(Slot(LEA, running), minutes=5)[1].is_hold
        with pytest.raises(BadInput, match=r"^\d\d:\d\d is in the past\.$"):
            book.claim(Slot(MIA, running - timedelta(minutes=15)))


def zone_where_it_is_noon() -> str:
    """A zone in which it is between 12:00 and 13:00 now, so that the day's end is far away."""
    hour = datetime.now(UTC).hour
    return "Etc/GMT" if hour == 12 else f"Etc/GMT{hour - 12:+d}"
