"""Where a wish fits on a day: phases, several services, several stylists, hours and what is past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Column, Day, Off
from salon_desk.domain.finding import days_of, few, offers
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Roster, ServiceId, Skill
from salon_desk.domain.visit import Offer, PartWish, Wish
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, with_parts

DAY = empty_day(count=3)
EARLY = at(DAY, "07:00")
LEA, MIA, NOAH = StylistId(1), StylistId(2), StylistId(3)
TRIM, BLOW_DRY, CUT, COLOUR = ServiceId(1), ServiceId(3), ServiceId(4), ServiceId(6)


def salon(cleanup: int = 0, *skills: Skill) -> Roster:
    """Three stylists; colour is 30 minutes of applying, 35 of processing, 25 of finishing."""
    known = roster(3)
    services = tuple(
        it._replace(apply_minutes=30, processing_minutes=35, cleanup_minutes=cleanup) if it.id == COLOUR else it
        for it in known.services
    )
    return known._replace(services=services, skills=skills)


def wish(*parts: PartWish, earliest: time | None = None, latest: time | None = None) -> Wish:
    """These services on the Saturday."""
    return Wish(parts, SATURDAY, earliest=earliest, latest=latest)


def told(day: Day, found: list[Offer]) -> list[str]:
    """Each offer as `14:00 1` or `14:00 1, 15:30 2`."""
    return [
        ", ".join(f"{part.start.astimezone(day.zone):%H:%M} {part.stylist_id}" for part in offer.parts)
        for offer in found
    ]


def found(day: Day, asked: Wish, now: datetime = EARLY, known: Roster | None = None) -> list[str]:
    """All offers of a day."""
    return told(day, list(offers(day, known or salon(), asked, now)))


def test_the_earliest_comes_first_and_then_the_columns() -> None:
    day = with_parts(DAY, [booked(1, MIA, at(DAY, "09:00"), 60)])
    assert found(day, wish(PartWish(CUT)))[:5] == ["09:00 1", "09:00 3", "09:15 1", "09:15 3", "09:30 1"]


def test_a_stylist_who_was_asked_for_is_the_only_one() -> None:
    assert found(DAY, wish(PartWish(CUT, MIA)))[:2] == ["09:00 2", "09:15 2"]


def test_who_does_not_do_it_is_not_offered_and_ones_own_length_counts() -> None:
    skills = Skill(LEA, CUT, offered=False), Skill(MIA, CUT, minutes=9 * 60)
    assert found(DAY, wish(PartWish(CUT)), known=salon(0, *skills))[:3] == ["09:00 2", "09:00 3", "09:15 3"]


def test_while_a_colour_develops_a_cut_fits_in_between() -> None:
    start = at(DAY, "09:00")
    colour = booked(1, LEA, start, 90)._replace(
        idle_from=start + timedelta(minutes=30), idle_until=start + timedelta(minutes=65)
    )
    day = with_parts(DAY, [colour, booked(2, LEA, at(DAY, "10:30"), 450)])
    assert found(day, wish(PartWish(TRIM, LEA))) == ["09:30 1", "09:45 1"]
    assert found(day, wish(PartWish(CUT, LEA))) == []


def test_a_colour_needs_its_busy_spans_only() -> None:
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "09:30"), 35), booked(2, LEA, at(DAY, "10:30"), 450)])
    assert found(day, wish(PartWish(COLOUR, LEA))) == ["09:00 1"]


def test_a_break_within_the_processing_is_in_the_way() -> None:
    lunch = Off(Span(at(DAY, "09:35"), at(DAY, "09:40")), "Break")
    day = replace(DAY, columns=tuple(column._replace(off=(lunch,)) for column in DAY.columns))
    assert found(day, wish(PartWish(COLOUR, LEA)))[0] == "09:45 1"


def test_the_next_part_begins_when_the_client_leaves_the_one_before() -> None:
    asked = wish(PartWish(COLOUR, LEA), PartWish(BLOW_DRY, MIA))
    assert found(DAY, asked, known=salon(cleanup=10))[0] == "09:00 1, 10:30 2"


def test_at_the_same_stylist_she_cleans_up_first() -> None:
    asked = wish(PartWish(COLOUR, LEA), PartWish(BLOW_DRY, LEA))
    assert found(DAY, asked, known=salon(cleanup=10))[0] == "09:00 1, 10:40 1"


def test_with_anyone_the_second_part_goes_to_who_is_there_already_or_else_to_who_is_free() -> None:
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "10:30"), 60), booked(2, MIA, at(DAY, "09:00"), 120)])
    assert found(day, wish(PartWish(COLOUR, LEA), PartWish(BLOW_DRY)))[0] == "09:00 1, 10:30 3"
    assert found(DAY, wish(PartWish(COLOUR, MIA), PartWish(BLOW_DRY)))[0] == "09:00 2, 10:30 2"


def test_earliest_and_latest_are_times_of_the_salons_clock() -> None:
    asked = wish(PartWish(CUT, LEA), earliest=time(15, 5), latest=time(16, 20))
    assert found(DAY, asked) == ["15:15 1", "15:30 1"]


def test_the_slot_that_is_running_may_still_be_taken_and_nothing_before_it() -> None:
    assert found(DAY, wish(PartWish(CUT, LEA)), now=at(DAY, "12:24"))[0] == "12:15 1"
    assert found(DAY, wish(PartWish(CUT, LEA)), now=at(DAY, "12:30"))[0] == "12:30 1"


def test_a_hold_that_ran_out_is_no_obstacle_and_who_was_squeezed_in_and_is_alone_is_one() -> None:
    day = with_parts(
        DAY,
        [
            held(1, LEA, at(DAY, "09:00"), 60, EARLY),
            booked(2, LEA, at(DAY, "10:00"), 60)._replace(lane=1),
            held(3, LEA, at(DAY, "11:00"), 60, EARLY + timedelta(minutes=3)),
        ],
    )
    assert found(day, wish(PartWish(CUT, LEA)))[:3] == ["09:00 1", "09:15 1", "12:00 1"]


def test_shifts_that_touch_are_one_and_a_gap_between_them_is_none() -> None:
    morning, noon = Span(at(DAY, "09:00"), at(DAY, "09:30")), Span(at(DAY, "09:30"), at(DAY, "10:00"))
    touching = replace(DAY, columns=(Column(DAY.columns[0].stylist, (morning, noon), ()),))
    apart = replace(
        DAY, columns=(Column(DAY.columns[0].stylist, (morning, noon._replace(start=at(DAY, "09:31"))), ()),)
    )
    assert found(touching, wish(PartWish(CUT))) == ["09:00 1", "09:15 1"]
    assert found(apart, wish(PartWish(CUT))) == []


def test_who_left_is_not_offered_and_a_closed_day_offers_nothing() -> None:
    gone = tuple(column._replace(stylist=column.stylist._replace(active=False)) for column in DAY.columns)
    assert found(replace(DAY, columns=gone), wish(PartWish(CUT))) == []
    assert found(empty_day(opening=None), wish(PartWish(CUT))) == []


def test_a_visit_never_lasts_longer_than_twelve_hours() -> None:
    long_day = empty_day(count=3, opening=(6 * 60, 23 * 60))
    parts = PartWish(COLOUR, LEA, 360), PartWish(COLOUR, MIA, 361)
    assert found(long_day, wish(*parts), now=at(long_day, "05:00")) == []


def test_the_days_of_a_wish_are_its_weekdays_from_today_on() -> None:
    asked = Wish((PartWish(CUT),), SATURDAY, days=14, weekdays=frozenset({1, 6}))
    assert [day.day for day in days_of(asked, SATURDAY)] == [21, 23, 28, 30]
    assert [day.day for day in days_of(asked, date(2026, 11, 24))] == [28, 30]
    assert list(days_of(asked, date(2027, 1, 1))) == []


def chosen_of(days: int, most: int) -> list[str]:
    """What is read out of so many empty days."""
    asked = Wish((PartWish(CUT),), SATURDAY, days=days)
    wide = [empty_day(SATURDAY + timedelta(days=nth), count=3) for nth in range(days)]
    chosen = few((offers(day, salon(), asked, EARLY) for day in wide), asked, most)
    return [f"{offer.start.astimezone(DAY.zone):%d %H:%M}" for offer in chosen]


def test_a_choice_of_several_days_has_few_of_each_and_those_an_hour_apart() -> None:
    assert chosen_of(days=3, most=5) == ["21 09:00", "21 10:00", "21 11:00", "22 09:00", "22 10:00"]


def test_a_choice_of_one_day_has_one_of_each_start() -> None:
    assert chosen_of(days=1, most=4) == ["21 09:00", "21 09:15", "21 09:30", "21 09:45"]


def test_starts_that_are_an_hour_apart_are_no_less_than_that() -> None:
    with_gap = with_parts(DAY, [booked(nth, nth, at(DAY, "09:30"), 60) for nth in (1, 2, 3)])
    asked = Wish((PartWish(TRIM),), SATURDAY, days=2)
    chosen = few([offers(with_gap, salon(), asked, EARLY)], asked, 6)
    assert [f"{offer.start.astimezone(DAY.zone):%H:%M}" for offer in chosen] == ["09:00", "10:30", "11:30"]


def test_the_first_that_works_is_found_without_a_look_at_any_later_one() -> None:
    asked = Wish((PartWish(CUT),), SATURDAY, days=2)
    seen: list[Offer] = []

    def told() -> Iterator[Offer]:
        for offer in offers(DAY, salon(), asked, EARLY):
            seen.append(offer)
            yield offer

    assert few([told()], asked, 1) == seen


PIECES = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 47), st.sampled_from((15, 20, 30, 45, 90))), max_size=9)
PARTS = st.lists(
    st.builds(PartWish, st.sampled_from((TRIM, CUT, COLOUR, BLOW_DRY)), st.sampled_from((None, LEA, MIA)), st.none()),
    min_size=1,
    max_size=3,
)
SHORT = empty_day(count=3, opening=(9 * 60, 13 * 60))
Tick = tuple[int, int]  # a stylist, and the five minutes from the opening on


def made_up(pieces: list[tuple[int, int, int]]) -> Day:
    """A short day with some of these bookings, none of which overlap."""
    parts: list[Booking] = []
    for number, (stylist, place, minutes) in enumerate(pieces, start=1):
        part = booked(number, stylist, at(SHORT, "09:00") + timedelta(minutes=5 * place), minutes)
        if not any(other.stylist_id == stylist and other.span.overlaps(part.span) for other in parts):
            parts.append(part)
    return with_parts(SHORT, parts)


@settings(max_examples=60, deadline=None, database=None)
@given(PIECES, PARTS, st.sampled_from((0, 5, 20)))
def test_what_is_offered_is_free_and_whole_and_nothing_was_left_out(
    pieces: list[tuple[int, int, int]], parts: list[PartWish], cleanup: int
) -> None:
    day, known = made_up(pieces), salon(cleanup)
    taken = {
        (int(part.stylist_id), tick) for part in day.bookings for tick in range(_tick(part.start), _tick(part.end))
    }
    offered = list(offers(day, known, wish(*parts), EARLY))
    ways = [[(int(part.stylist_id), _tick(part.start)) for part in offer.parts] for offer in offered]
    assert [offer.start for offer in offered] == sorted(offer.start for offer in offered)
    assert all(_fits(known, parts, way, taken) for way in ways)
    tried = [way for start in range(0, 48, 3) for way in _ways(known, parts, start, None)]
    assert {way[0] for way in ways} == {way[0] for way in tried if _fits(known, parts, way, taken)}


def _tick(instant: datetime) -> int:
    return (instant - at(SHORT, "09:00")) // timedelta(minutes=5)


def _fits(known: Roster, parts: list[PartWish], way: list[Tick], taken: set[Tick]) -> bool:
    """Whether every busy tick is within the hours and free, and no two parts of its own share one."""
    seen = set(taken)
    for part, (stylist, start) in zip(parts, way, strict=True):
        service = known.service(part.service_id)
        assert service is not None
        whole = (service.minutes + service.cleanup_minutes) // 5
        idle = range(service.apply_minutes // 5, (service.apply_minutes + service.processing_minutes) // 5)
        busy = {(stylist, start + nth) for nth in range(whole) if nth not in idle}
        if start + whole > 48 or busy & seen:
            return False
        seen |= busy
    return True


def _ways(known: Roster, parts: list[PartWish], start: int, before: Tick | None) -> list[list[Tick]]:
    """Every stylist for every part; `before` is the stylist of the part before and her ticks of cleaning up."""
    if not parts:
        return [[]]
    service = known.service(parts[0].service_id)
    assert service is not None
    ways = []
    for stylist in (1, 2, 3) if parts[0].stylist_id is None else (int(parts[0].stylist_id),):
        begins = start + (before[1] if before and before[0] == stylist else 0)
        cleaned = stylist, service.cleanup_minutes // 5
        ways += [[(stylist, begins), *rest] for rest in _ways(known, parts[1:], begins + service.minutes // 5, cleaned)]
    return ways


@pytest.mark.parametrize("minutes", [4, 721])
def test_a_length_that_no_visit_can_have_is_never_offered(minutes: int) -> None:
    assert found(DAY, wish(PartWish(CUT, LEA, minutes))) == []
