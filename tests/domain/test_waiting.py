"""The waitlist's rules: who comes first, which dates are looked through, what fits, and what was freed."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.change import Change
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.domain.waiting import (
    Waiter,
    days_wanted,
    fit_on,
    freed_by,
    in_order,
    look_again_at,
    new_waiter_id,
    place_in,
)
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, is_free, roster, with_parts

LEA, MIA = StylistId(1), StylistId(2)
CUT = ServiceId(4)
DAY = empty_day(count=2)
ROSTER = roster(2)
NOW = at(DAY, "12:00")


def wish(first: date = SATURDAY, last: date | None = None, stylist: StylistId | None = LEA, **more: Any) -> Waiter:
    """A wish for a cut."""
    plain = Waiter(new_waiter_id(), None, "Greta Moss", "", CUT, stylist, first, last or first)
    return plain._replace(**more)


def test_vips_come_before_those_who_waited_longer() -> None:
    early, late = (wish(since=NOW - timedelta(days=days)) for days in (3, 2))
    star = wish(since=NOW, vip=True)
    assert in_order([late, star, early]) == (star, early, late)


def test_dates_that_are_past_or_far_are_not_looked_through() -> None:
    found = days_wanted([wish(SATURDAY - timedelta(days=3), SATURDAY + timedelta(days=300))], SATURDAY)
    assert (min(found), max(found), len(found)) == (SATURDAY, SATURDAY + timedelta(weeks=8), 57)


def test_only_the_weekdays_that_are_wished_are_looked_through() -> None:
    found = days_wanted([wish(SATURDAY, SATURDAY + timedelta(days=13), weekdays=frozenset({1}))], SATURDAY)
    assert sorted(found) == [date(2026, 11, 23), date(2026, 11, 30)]


def test_a_wish_fits_at_its_first_free_start() -> None:
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "12:00"), 120)])
    fit = fit_on(day, ROSTER, wish(), NOW)
    assert fit is not None
    assert (fit.offer.start, fit.free_at) == (at(DAY, "14:00"), None)


def test_a_full_time_of_day_fits_nothing() -> None:
    day = with_parts(DAY, [booked(1, LEA, at(DAY, "14:00"), 60)])
    assert fit_on(day, ROSTER, wish(earliest=time(14), latest=time(15)), NOW) is None


def test_a_hold_in_the_way_is_told_in_its_last_minute_only() -> None:
    day = with_parts(DAY, [held(1, LEA, at(DAY, "14:00"), 60, NOW + timedelta(seconds=90))])
    asked = wish(earliest=time(14), latest=time(15))
    assert fit_on(day, ROSTER, asked, NOW) is None
    assert look_again_at(day, NOW) == NOW + timedelta(seconds=30)
    soon = fit_on(day, ROSTER, asked, NOW + timedelta(seconds=30))
    assert soon is not None
    assert soon.free_at == NOW + timedelta(seconds=90)
    free = fit_on(day, ROSTER, asked, NOW + timedelta(seconds=90))
    assert free is not None
    assert free.free_at is None


def test_what_was_cancelled_is_freed_and_what_is_kept_is_not() -> None:
    part = booked(1, LEA, at(DAY, "14:00"), 120)
    gone = Change(part.visit_id, part.version + 1, ())
    assert freed_by([part], gone, NOW) == {LEA: (part.span,)}
    shorter = part._replace(end=at(DAY, "15:00"), version=part.version + 1)
    kept = Change(part.visit_id, shorter.version, (shorter,))
    assert freed_by([part], kept, NOW) == {LEA: (Span(at(DAY, "15:00"), at(DAY, "16:00")),)}


def test_moved_to_another_stylist_it_frees_the_first_one() -> None:
    part = booked(1, LEA, at(DAY, "14:00"), 60)
    moved = part._replace(stylist_id=MIA, version=part.version + 1)
    assert freed_by([part], Change(part.visit_id, moved.version, (moved,)), NOW) == {LEA: (part.span,)}


def test_a_place_takes_some_of_what_was_freed() -> None:
    freed = {LEA: (Span(at(DAY, "16:00"), at(DAY, "16:30")),)}
    place = place_in(DAY, ROSTER, wish(), NOW, freed)
    assert place is not None
    assert place.start == at(DAY, "15:30")
    assert place_in(DAY, ROSTER, wish(stylist=MIA), NOW, freed) is None


def test_cleaning_up_takes_what_was_freed_and_what_takes_effect_does_not() -> None:
    cut = ROSTER.service(CUT)
    assert cut is not None

    def place(freed: tuple[str, str], as_done: Service = cut) -> str | None:
        services = tuple(as_done if one.id == CUT else one for one in ROSTER.services)
        known, gap = ROSTER._replace(services=services), Span(at(DAY, freed[0]), at(DAY, freed[1]))
        asked = wish(earliest=time(14), latest=time(14, 45))
        found = place_in(DAY, known, asked, NOW, {LEA: (gap,)})
        return None if found is None else f"{found.start.astimezone(DAY.zone):%H:%M}"

    assert place(("14:45", "15:00")) is None
    assert place(("14:45", "15:00"), cut._replace(cleanup_minutes=10)) == "14:00"
    assert place(("14:15", "14:30")) == "14:00"
    assert place(("14:15", "14:30"), cut._replace(apply_minutes=15, processing_minutes=15)) is None


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8), st.booleans(), st.integers(0, 200)), max_size=9))
def test_what_fits_now_is_never_taken(blocks: list[tuple[int, int, bool, int]]) -> None:
    parts = []
    for nth, (start, quarters, is_hold, seconds) in enumerate(blocks):
        begins = at(DAY, "09:00") + timedelta(minutes=15 * start)
        ends = NOW + timedelta(seconds=seconds)
        made = held(nth, LEA, begins, 15 * quarters, ends) if is_hold else booked(nth, LEA, begins, 15 * quarters)
        parts.append(made)
    day = with_parts(DAY, parts)
    fit = fit_on(day, ROSTER, wish(), NOW)
    if fit is not None:
        place = Span(fit.offer.start, fit.offer.start + timedelta(minutes=45))
        assert is_free(day, LEA, place, fit.free_at or NOW)
