"""How often a client comes, and which place some weeks on is the nearest."""

from __future__ import annotations

from datetime import datetime, timedelta

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.finding import beginning_at, offers
from salon_desk.domain.people import StylistId
from salon_desk.domain.rhythm import again_wishes, nearest, usual_weeks
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import PartWish, Wish, length_of
from tests.helpers.days import SATURDAY, at, booked, empty_day, roster, with_parts

DAY = empty_day(count=3)
EARLY = at(DAY, "07:00")
LEA, MIA = StylistId(1), StylistId(2)
CUT, BLOW_DRY = ServiceId(4), ServiceId(3)


def visits(*weeks_ago: float) -> list[Booking]:
    """Cuts so many weeks before the Saturday."""
    return [booked(nth, 1, at(DAY, "10:00") - timedelta(weeks=weeks), 45) for nth, weeks in enumerate(weeks_ago, 1)]


def test_the_usual_gap_is_the_one_in_the_middle() -> None:
    assert usual_weeks(visits(0, 5, 10, 11, 30), CUT) == 5
    assert usual_weeks(visits(0, 6.1), CUT) == 6


def test_without_two_visits_for_the_same_there_is_no_rhythm() -> None:
    assert usual_weeks(visits(0), CUT) is None
    assert usual_weeks(visits(0, 6), BLOW_DRY) is None
    assert usual_weeks(visits(0, 0.1), CUT) is None
    assert usual_weeks(visits(0, 60), CUT) is None


def test_the_same_is_wished_for_on_that_day_and_then_around_it() -> None:
    part = booked(1, 2, at(DAY, "14:00"), 45)
    longer = part._replace(end=part.end + timedelta(minutes=15))
    target = datetime(2027, 1, 2, 14, tzinfo=DAY.zone)
    wishes = list(again_wishes([part, longer], roster(3), target, anyone=False))
    assert [wish.first_day.day for wish in wishes] == [2, 3, 1, 4, 31, 5, 30]
    assert wishes[0].parts == (PartWish(CUT, MIA), PartWish(CUT, MIA, 60))
    assert next(again_wishes([part], roster(3), target, anyone=True)).parts == (PartWish(CUT),)


def test_cleaning_up_is_no_part_of_the_length() -> None:
    part = booked(1, 1, at(DAY, "14:00"), 45)
    assert length_of(part._replace(end=part.end + timedelta(minutes=10), cleanup_minutes=10), roster(3)) is None


def test_the_nearest_time_of_day_wins() -> None:
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "13:00"), 120)])
    found = list(offers(day, roster(3), Wish((PartWish(CUT, LEA),), SATURDAY), EARLY))
    target = at(DAY, "14:15").astimezone(DAY.zone)
    assert nearest(found, target).start == at(DAY, "15:00")


def test_a_visit_begins_exactly_where_it_is_asked_to_also_in_the_place_of_its_own_hold() -> None:
    own = booked(1, LEA, at(DAY, "13:05"), 45)
    day = with_parts(DAY, [own, booked(2, LEA, at(DAY, "13:50"), 60)])
    slot, parts = Slot(LEA, own.start), (PartWish(CUT), PartWish(BLOW_DRY))
    assert beginning_at(slot, parts, day, roster(3), EARLY) is None
    offer = beginning_at(slot, parts, day, roster(3), EARLY, own.visit_id)
    assert offer is not None
    assert [(part.stylist_id, part.start) for part in offer.parts] == [(LEA, own.start), (MIA, at(DAY, "13:50"))]
    assert beginning_at(slot, (PartWish(CUT), PartWish(BLOW_DRY, LEA)), day, roster(3), EARLY, own.visit_id) is None


def test_who_stands_beside_it_already_is_not_in_its_way() -> None:
    own = booked(1, LEA, at(DAY, "13:00"), 45)
    guest = booked(2, LEA, at(DAY, "13:30"), 45)._replace(lane=1)
    day = with_parts(DAY, [own, guest])
    slot = Slot(LEA, own.start)
    assert beginning_at(slot, (PartWish(CUT),), day, roster(3), EARLY, own.visit_id) is not None
    assert beginning_at(slot, (PartWish(CUT),), day, roster(3), EARLY) is None
