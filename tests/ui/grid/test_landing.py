"""Where a carried booking can land, and the reason where it can't."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day, Off, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Skill
from salon_desk.ui.grid.landing import landed, lengthened, why_not, why_not_hers, why_not_so_long
from tests.helpers.days import at, booked, empty_day, held, roster, with_parts

PLAIN = empty_day(count=2)
NOW = at(PLAIN, "12:24")
NORA = booked(1, 1, at(PLAIN, "14:00"), 60)


def _day(*others: Booking) -> Day:
    pause = Off(Span(at(PLAIN, "13:00"), at(PLAIN, "13:30")), "Break")
    lea, mia = PLAIN.columns
    early = Column(mia.stylist, (Span(at(PLAIN, "09:00"), at(PLAIN, "16:00")),), ())
    return with_parts(replace(PLAIN, columns=(Column(lea.stylist, lea.working, (pause,)), early)), [NORA, *others])


@pytest.mark.parametrize(
    ("clock", "stylist", "reason"),
    [
        ("15:00", 1, ""),
        ("14:30", 1, ""),
        ("12:30", 1, "Lea: Break"),
        ("12:00", 2, "in the past"),
        ("17:30", 1, "outside the opening hours"),
        ("15:30", 2, "Mia does not work then"),
        ("16:00", 1, "taken by Greta Moss, 16:30"),
        ("13:30", 2, "held by Desk 2, 13:30"),
    ],
)
def test_the_reason_is_told_in_a_few_words(clock: str, stylist: int, reason: str) -> None:
    greta = booked(2, 1, at(PLAIN, "16:30"), 30)._replace(client_name="Greta Moss")
    hold = held(3, 2, at(PLAIN, "13:30"), 30, NOW + timedelta(minutes=2))
    day = _day(greta, hold)
    there = landed([NORA], NORA, Slot(StylistId(stylist), at(PLAIN, clock)))
    assert why_not(day, there, NOW) == reason


def test_it_may_land_in_a_gap() -> None:
    colour = booked(2, 2, at(PLAIN, "13:30"), 120)._replace(idle_from=at(PLAIN, "14:00"), idle_until=at(PLAIN, "15:00"))
    assert why_not(_day(colour), landed([NORA], NORA, Slot(StylistId(2), at(PLAIN, "14:00"))), NOW) == ""


def test_who_was_squeezed_in_and_is_alone_by_now_is_in_the_way() -> None:
    alone = booked(3, 1, at(PLAIN, "15:00"), 60)._replace(lane=1, client_name="Greta Moss")
    there = landed([NORA], NORA, Slot(StylistId(1), at(PLAIN, "15:00")))
    assert why_not(_day(alone), there, NOW) == "taken by Greta Moss, 15:00"


def test_whom_she_was_squeezed_in_beside_stays_beside_her() -> None:
    guest = booked(3, 1, at(PLAIN, "14:30"), 60)._replace(lane=1, squeezed_because="Twins", client_name="Greta Moss")
    day = _day(guest, booked(4, 1, at(PLAIN, "16:00"), 60))
    assert why_not(day, landed([NORA], NORA, Slot(StylistId(1), at(PLAIN, "14:15"))), NOW) == ""
    assert why_not(day, landed([guest], guest, Slot(StylistId(1), at(PLAIN, "14:00"))), NOW) == ""
    assert why_not(day, landed([guest], guest, Slot(StylistId(1), at(PLAIN, "16:15"))), NOW) == ""
    third = booked(5, 1, at(PLAIN, "10:00"), 60)._replace(squeezed_because="Triplets")
    there = landed([third], third, Slot(StylistId(1), at(PLAIN, "14:30")))
    assert why_not(day, there, NOW) == f"taken by {NORA.client_name}, 14:00"


def test_a_stylist_is_not_given_what_she_does_not_do() -> None:
    mia, service = StylistId(2), NORA.service_id
    assert service is not None
    known = roster(2)._replace(skills=(Skill(mia, service, offered=False), Skill(StylistId(1), service, offered=False)))
    moved, stays = (landed([NORA], NORA, Slot(StylistId(who), at(PLAIN, "15:00"))) for who in (2, 1))
    named = known.service(service)
    assert named is not None
    assert why_not_hers([NORA], moved, known) == f"Mia does not do {named.name}"
    assert why_not_hers([NORA], stays, known) == ""


def test_the_other_parts_of_a_visit_shift_with_the_one_that_is_carried() -> None:
    blow_dry = booked(1, 2, NORA.end, 30)._replace(ordinal=1)
    moved = landed([NORA, blow_dry], NORA, Slot(StylistId(2), at(PLAIN, "10:00")))
    assert [(part.stylist_id, part.start) for part in moved] == [(2, at(PLAIN, "10:00")), (2, at(PLAIN, "11:00"))]
    moved = landed([NORA, blow_dry], blow_dry, Slot(StylistId(1), at(PLAIN, "16:00")))
    assert [(part.stylist_id, part.start) for part in moved] == [(1, at(PLAIN, "15:00")), (1, at(PLAIN, "16:00"))]


def test_what_comes_after_a_longer_part_shifts_with_its_end() -> None:
    blow_dry = booked(1, 2, NORA.end, 30)._replace(ordinal=1)
    longer, shifted = lengthened([NORA, blow_dry], NORA, 75)
    assert (longer.end, shifted.start) == (at(PLAIN, "15:15"), at(PLAIN, "15:15"))


def test_a_booking_that_has_begun_may_take_longer() -> None:
    began = booked(2, 1, at(PLAIN, "12:00"), 30)
    assert why_not_so_long(_day(began), lengthened([began], began, 45), NOW) == ""
    assert why_not_so_long(_day(began), lengthened([began], began, 75), NOW) == "Lea: Break"
