"""Visits of several parts: claimed and arranged as one, all parts or none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salon_desk.database import claims
from salon_desk.database.bookings import read_visits
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.domain.booking import Booking, Ticket, VisitId
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import BadInput, Gone, Lapsed, Taken
from salon_desk.domain.people import Identity, StylistId
from salon_desk.domain.timespan import span_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Part
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, FRINGE, LEA, MIA, NORA, TestBook, opened
from tests.helpers.days import is_free
from tests.helpers.tickets import new_ticket

MINUTE = timedelta(minutes=1)


def part(
    book: TestBook, clock: str, stylist: StylistId = LEA, service: ServiceId = CUT, minutes: int | None = None
) -> Part:
    """A part at a wall-clock time of tomorrow."""
    return Part(stylist, service, book.at(clock), minutes)


def claim(
    book: TestBook, *parts: Part, who: Identity = ANNA, ticket: Ticket | None = None
) -> tuple[Ticket, claims.Answer]:
    """Claim these parts as one visit."""
    ticket = ticket or new_ticket()
    return ticket, book.run(claims.claim_visit, ticket, parts, who)


def parts_of(book: TestBook, visit: VisitId) -> tuple[Booking, ...]:
    """The visit's parts that take time, in order."""
    parts = next(iter(book.run(read_visits, [visit]))).parts
    return tuple(sorted(parts, key=lambda one: one.ordinal))


def test_all_parts_are_held_with_one_end_and_one_version(book: TestBook) -> None:
    ticket, answer = claim(book, part(book, "15:00", LEA, COLOUR), part(book, "16:30", MIA))
    assert answer.booking() == answer.parts[0]
    assert [(one.ordinal, one.stylist_id, one.service_id, one.start) for one in answer.parts] == [
        (0, LEA, COLOUR, book.at("15:00")),
        (1, MIA, CUT, book.at("16:30")),
    ]
    assert len({(one.reserved_until, one.version, one.status, one.claimed_at) for one in answer.parts}) == 1
    assert parts_of(book, ticket.visit_id) == answer.parts
    assert book.rows("SELECT starts_at, ends_at FROM salon.visit") == [(book.at("15:00"), book.at("17:15"))]
    assert book.kinds(ticket.visit_id) == ["claimed", "claimed"]


def test_where_one_part_is_taken_none_is_held_and_the_first_in_the_way_is_told(book: TestBook) -> None:
    theirs = book.book(book.slot("16:00", MIA))
    ticket, answer = claim(book, part(book, "15:00"), part(book, "16:30", MIA), who=BJORN)
    with pytest.raises(Taken, match=r"^16:00 with Mia is booked by Desk 1\.$"):
        answer.booking()
    assert answer.parts == (theirs,)
    assert book.rows("SELECT FROM salon.segment WHERE visit_id = %s", ticket.visit_id) == []
    assert book.hold(book.slot("15:00"), BJORN)[1].is_hold


def test_who_is_in_the_way_is_shown_with_all_parts(book: TestBook) -> None:
    _, theirs = claim(book, part(book, "14:00"), part(book, "15:00", MIA))
    _, answer = claim(book, part(book, "15:00", MIA), who=BJORN)
    assert answer.parts[0].stylist_id == MIA
    assert answer.change is not None
    assert answer.change.parts == theirs.parts


def test_the_same_claim_again_is_the_same_hold_also_when_it_could_not_be_made_now(book: TestBook) -> None:
    parts = part(book, "15:00"), part(book, "16:00", MIA)
    ticket, first = claim(book, *parts)
    book.time_off(MIA, book.at("15:30"), book.at("18:00"))
    assert claim(book, *parts, ticket=ticket)[1].parts == first.parts
    book.let_pass(200)
    with pytest.raises(Lapsed):
        claim(book, *parts, ticket=ticket)[1].booking()


def test_a_visit_is_confirmed_moved_cancelled_and_released_as_one(book: TestBook) -> None:
    ticket, _ = claim(book, part(book, "15:00"), part(book, "16:00", MIA))
    booked = book.run(claims.confirm, ticket, NORA, ANNA)
    assert [one.client_name for one in booked.parts] == [NORA.name] * 2
    moved = book.run(claims.move, booked.parts[1], book.slot("17:00", MIA), BJORN)
    assert [(one.stylist_id, one.start) for one in moved.parts] == [(LEA, book.at("16:00")), (MIA, book.at("17:00"))]
    book.run(claims.cancel, moved.booking(), "", ANNA).booking()
    assert parts_of(book, ticket.visit_id) == ()
    other, _ = claim(book, part(book, "15:00"), part(book, "16:00", MIA))
    book.run(claims.release, other, ANNA).booking()
    assert claim(book, part(book, "15:00"), part(book, "16:00", MIA), who=BJORN)[1].verdict == "done"


def test_a_part_that_goes_to_another_stylist_takes_what_its_stylist_did(book: TestBook) -> None:
    ticket, _ = claim(book, part(book, "15:00"), part(book, "16:00", MIA))
    booked = book.run(claims.confirm, ticket, NORA, ANNA)
    moved = book.run(claims.move, booked.parts[1], book.slot("16:00", LEA), ANNA)
    assert [(one.stylist_id, one.start) for one in moved.parts] == [(LEA, book.at("15:00")), (LEA, book.at("16:00"))]


def test_a_move_that_finds_one_part_taken_moves_none(book: TestBook) -> None:
    ticket, _ = claim(book, part(book, "15:00"), part(book, "16:00", MIA))
    booked = book.run(claims.confirm, ticket, NORA, ANNA)
    book.book(book.slot("18:00", MIA))
    answer = book.run(claims.move, booked.booking(), book.slot("17:00", LEA), ANNA)
    assert answer.verdict == "taken"
    assert parts_of(book, ticket.visit_id) == booked.parts


def test_two_parts_of_one_visit_can_not_need_one_stylist_at_once(book: TestBook) -> None:
    with pytest.raises(BadInput, match="Two parts of this visit need Lea at the same time"):
        claim(book, part(book, "15:00"), part(book, "15:30"))
    assert claim(book, part(book, "15:00"), part(book, "15:30", MIA))[1].verdict == "done"


def test_a_part_fits_into_the_processing_of_another_one(book: TestBook) -> None:
    colour_with_phases(book)
    _, answer = claim(book, part(book, "15:00", LEA, COLOUR), part(book, "15:30", LEA, FRINGE))
    colour = answer.parts[0]
    assert (colour.idle_from, colour.idle_until) == (book.at("15:30"), book.at("16:05"))
    assert (answer.verdict, colour.leaves, colour.end) == ("done", book.at("16:30"), book.at("16:40"))


def colour_with_phases(book: TestBook) -> None:
    """Colour: 30 minutes of applying, 35 of processing, 25 of finishing, and 10 of cleaning up."""
    book.rows("UPDATE salon.service SET apply_minutes = 30, processing_minutes = 35, cleanup_minutes = 10 WHERE id = 2")


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ("[]", "between 1 and 12 parts"),
        ("{}", "A visit has parts"),
        (None, "A visit has parts"),
        ('[{"stylist": 1, "service": 1, "starts": null}]', "The time is missing"),
        ('[{"stylist": 1, "service": 1, "starts": "2030-01-01 12:00"}]', "without a time zone"),
        ('[{"service": 1, "starts": "2030-01-01 12:00Z"}]', "names its stylist"),
        ('[{"stylist": 1, "service": 1, "starts": "1999-01-01 12:00Z"}]', "is in the past"),
        ('[{"stylist": 1, "service": 9, "starts": "2030-01-01 12:00Z"}]', "not on the list"),
        ('[{"stylist": 9, "service": 1, "starts": "2027-01-01 12:00Z"}]', "not known"),
    ],
)
def test_parts_that_nobody_can_have_are_refused_in_a_sentence(book: TestBook, parts: str | None, sentence: str) -> None:
    before = book.contents()
    with pytest.raises(Exception, match=sentence):
        book.rows("SELECT salon.claim_visit(gen_random_uuid(), gen_random_uuid(), %s, 'Desk 1', 'Anna')", parts)
    assert book.contents() == before


def test_a_visit_of_more_than_twelve_hours_is_refused(book: TestBook) -> None:
    with pytest.raises(BadInput, match="12 hours at most"):
        claim(book, part(book, "08:00"), part(book, "20:00"))


def test_lapsed_holds_in_the_way_of_any_part_are_ended(book: TestBook) -> None:
    lapsed = [book.hold(book.slot("15:00"))[0], book.hold(book.slot("16:00", MIA))[0]]
    book.let_pass(200)
    assert claim(book, part(book, "15:00"), part(book, "16:00", MIA), who=BJORN)[1].verdict == "done"
    assert [book.kinds(one.visit_id) for one in lapsed] == [["claimed", "lapsed"]] * 2


def test_a_hold_is_arranged_in_place_to_more_and_to_fewer_parts(book: TestBook) -> None:
    ticket, hold = book.hold(book.slot("15:00"))
    more = book.run(claims.arrange, ticket, [part(book, "15:00", LEA, COLOUR), part(book, "16:30", MIA)], ANNA)
    assert [(one.stylist_id, one.service_id) for one in more.parts] == [(LEA, COLOUR), (MIA, CUT)]
    assert {one.reserved_until for one in more.parts} == {hold.reserved_until}
    fewer = book.run(claims.arrange, ticket, [part(book, "16:30", MIA, CUT, 30)], ANNA)
    assert fewer.parts == parts_of(book, ticket.visit_id)
    assert [(one.stylist_id, one.span.minutes, one.version) for one in fewer.parts] == [(MIA, 30, 3)]
    assert book.kinds(ticket.visit_id) == ["claimed", "changed", "changed", "changed"]
    assert book.hold(book.slot("15:00"), BJORN)[1].is_hold


def test_arranging_again_says_yes_and_changes_nothing(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("15:00"))
    parts = [part(book, "15:00", LEA, COLOUR), part(book, "16:30", MIA)]
    first = book.run(claims.arrange, ticket, parts, ANNA)
    before = book.contents()
    assert book.run(claims.arrange, ticket, parts, ANNA).parts == first.parts
    assert book.contents() == before


def test_a_hold_that_can_not_be_arranged_so_stays_as_it_was(book: TestBook) -> None:
    ticket, _ = claim(book, part(book, "15:00"), part(book, "16:00", MIA))
    before = parts_of(book, ticket.visit_id)
    book.book(book.slot("17:00", MIA))
    parts = [part(book, "15:30"), part(book, "16:30", MIA)]
    assert book.run(claims.arrange, ticket, parts, ANNA).verdict == "taken"
    assert parts_of(book, ticket.visit_id) == before


def test_only_a_live_hold_of_ones_own_is_arranged(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot("15:00"))
    parts = [part(book, "16:00")]
    with pytest.raises(Gone):
        book.run(claims.arrange, Ticket(ticket.visit_id, new_ticket().token), parts, BJORN).booking()
    book.let_pass(200)
    with pytest.raises(Lapsed):
        book.run(claims.arrange, ticket, parts, ANNA).booking()


def test_a_squeezed_visit_is_laid_beside_only_where_it_must(book: TestBook) -> None:
    book.book(book.slot("15:00"))
    ticket = new_ticket()
    parts = [part(book, "15:15"), part(book, "16:00", MIA)]
    answer = book.run(claims.claim_visit, ticket, parts, ANNA, "A bride")
    assert [(one.lane, one.squeezed_because) for one in answer.parts] == [(1, "A bride"), (0, "A bride")]
    assert book.run(claims.claim_visit, new_ticket(), parts, ANNA, "Two brides").verdict == "taken"


wishes = st.lists(
    st.tuples(
        st.sampled_from([LEA, MIA]),
        st.sampled_from([CUT, COLOUR, FRINGE]),
        st.integers(0, 20),
        st.sampled_from([None, 30, 60, 120]),
        st.sampled_from(["", "Squeezed"]),
    ),
    min_size=1,
    max_size=12,
)


def test_phases_never_overlap_at_a_stylist_and_what_looks_free_can_be_had(database_url: str) -> None:
    with opened(database_url) as book:
        colour_with_phases(book)
        roster = book.run(read_roster)
        first = book.at("10:00", 2)

        @settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(wishes)
        def law(wanted: list[tuple[StylistId, ServiceId, int, int | None, str]]) -> None:
            empty(book)
            for stylist, service, quarter, minutes, reason in wanted:
                day = book.run(read_day, roster, first.date())
                slot = Slot(stylist, first + 15 * quarter * MINUTE)
                answer = book.run(claims.claim, new_ticket(), slot, service, minutes, ANNA, reason)
                if answer.verdict == "done":
                    assert reason or all(is_free(day, stylist, one, NEVER) for one in answer.parts[0].busy)
                usual = roster.service(service)
                assert usual is not None
                whole = span_of(slot.start, (minutes or usual.minutes) + usual.cleanup_minutes)
                assert answer.verdict == "done" or not is_free(day, stylist, whole, NEVER)
            assert book.overlaps() == []
            assert_apart(book.run(read_day, roster, first.date()))

        law()


NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def empty(book: TestBook) -> None:
    """Take every visit out of the book."""
    with book.direct.transaction():
        book.rows("SET LOCAL session_replication_role = replica")
        book.rows("TRUNCATE salon.segment, salon.visit, salon.event")


def assert_apart(day: Day) -> None:
    """In one lane of one stylist no two busy spans have an instant in common."""
    busy = [(part.stylist_id, part.lane, span) for part in day.bookings for span in part.busy]
    for nth, (stylist, lane, span) in enumerate(busy):
        for other, beside, rival in busy[:nth]:
            assert (stylist, lane) != (other, beside) or not span.overlaps(rival)
