"""A day: what is free, what is taken, and in what order changes may be believed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.booking import Status, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Off, Slot
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span, span_of
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, is_free, visit_number, with_parts

DAY = empty_day(count=3)
NOW = at(DAY, "12:00")
LEA = StylistId(1)


def changes(visits: int = 4, versions: int = 4) -> st.SearchStrategy[Change]:
    """Changes of a few visits: booked or held somewhere on the day, on another day, or gone."""
    return st.builds(made_up, st.integers(1, visits), st.integers(1, versions), st.integers(0, 5))


def made_up(number: int, version: int, kind: int) -> Change:
    """The state of a visit at a version; the same arguments always give the same state."""
    start = at(DAY, "09:00") + timedelta(minutes=15 * (number * 7 + version))
    if kind == 1:
        start += timedelta(days=2)
    state = booked(number, 1 + version % 3, start, 30, version)
    if kind == 2:
        state = held(number, 1, start, 30, NOW + timedelta(minutes=3))._replace(version=version)
    return Change(visit_number(number), version, () if kind == 0 else (state,))


def state(day: Day) -> tuple[object, object]:
    """What a day shows and believes."""
    return dict(day.visits), dict(day.versions)


@given(st.lists(changes(), max_size=8), changes())
def test_applying_twice_is_applying_once(before: list[Change], change: Change) -> None:
    day = after(before)
    once = day.apply(change)
    assert once.apply(change) is once


def after(several: list[Change]) -> Day:
    """The day after these changes, in order."""
    day = DAY
    for change in several:
        day = day.apply(change)
    return day


@given(st.lists(changes(), max_size=8), changes(), changes())
def test_changes_of_different_visits_may_come_in_any_order(before: list[Change], one: Change, other: Change) -> None:
    if one.visit_id == other.visit_id:
        return
    day = after(before)
    assert state(day.apply(one).apply(other)) == state(day.apply(other).apply(one))


@given(st.permutations([made_up(number, version, number % 3) for number in (1, 2, 3) for version in (1, 2, 3)]))
def test_whatever_the_order_the_latest_versions_win(several: list[Change]) -> None:
    latest = after([made_up(number, 3, number % 3) for number in (1, 2, 3)])
    assert state(after(several)) == state(latest)


@given(st.lists(changes(), max_size=8), changes())
def test_an_older_version_changes_nothing(before: list[Change], change: Change) -> None:
    newer = after(before).apply(change._replace(version=9))
    assert newer.apply(change) is newer


def test_a_visit_that_is_gone_is_not_brought_back_by_a_late_reading() -> None:
    hold = held(1, 1, NOW, 30, NOW + timedelta(minutes=3))
    day = DAY.apply(Change(hold.visit_id, 1, (hold,))).apply(Change(hold.visit_id, 2, ()))
    assert day.apply(Change(hold.visit_id, 1, (hold,))) is day
    assert list(day.bookings) == []


def test_a_visit_that_moves_to_another_day_leaves_this_one() -> None:
    here = booked(1, 1, NOW, 30)
    day = with_parts(DAY, [here])
    there = here._replace(start=NOW + timedelta(days=1), end=NOW + timedelta(days=1, minutes=30), version=2)
    assert list(day.apply(Change(here.visit_id, 2, (there,))).bookings) == []


def test_a_day_is_never_changed_in_place() -> None:
    hold = held(1, 1, NOW, 30, NOW + timedelta(minutes=3))
    before = state(DAY)
    DAY.apply(Change(hold.visit_id, 1, (hold,)))
    assert state(DAY) == before


def test_a_hold_takes_time_until_its_last_second_and_no_longer() -> None:
    hold = held(1, 1, at(DAY, "14:00"), 30, NOW + timedelta(seconds=60))
    day = with_parts(DAY, [hold])
    for passed, expected in ((0, False), (59.999, False), (60, True), (61, True)):
        assert is_free(day, LEA, hold.span, NOW + timedelta(seconds=passed)) == expected
    assert day.holds(NOW) == [hold]
    assert day.holds(NOW + timedelta(seconds=60)) == []
    assert [hold.seconds_left(NOW + timedelta(seconds=passed)) for passed in (0, 0.5, 59.2, 60, 99)] == [
        60,
        59,
        0,
        0,
        0,
    ]


def test_holds_are_told_the_next_to_lapse_first() -> None:
    holds = [held(nth, nth, NOW, 30, NOW + timedelta(seconds=seconds)) for nth, seconds in ((1, 90), (2, 30), (3, 60))]
    assert [hold.visit_id for hold in with_parts(DAY, holds).holds(NOW)] == [visit_number(nth) for nth in (2, 3, 1)]


def test_breaks_are_not_workable_and_say_why() -> None:
    lunch = Off(Span(at(DAY, "12:00"), at(DAY, "12:30")), "Break")
    lea = DAY.columns[0]._replace(off=(lunch,))
    day = replace(DAY, columns=(lea, *DAY.columns[1:]))
    assert lea.workable == (Span(at(DAY, "09:00"), lunch.span.start), Span(lunch.span.end, at(DAY, "18:00")))
    assert lea.off_at(span_of(at(DAY, "11:45"), 30)) == lunch
    assert lea.off_at(span_of(at(DAY, "12:30"), 30)) is None
    assert not is_free(day, LEA, span_of(at(DAY, "11:45"), 30), NOW)
    assert is_free(day, StylistId(2), span_of(at(DAY, "11:45"), 30), NOW)


def test_a_closed_day_offers_nothing() -> None:
    closed = empty_day(opening=None)
    assert closed.free(LEA, NOW) == ()
    assert closed.free_slots(15, closed.begins, NOW) == []
    assert closed.share_booked(LEA, NOW) == 0.0
    assert not is_free(closed, LEA, span_of(NOW, 15), NOW)


def bookings(day: Day) -> st.SearchStrategy[Day]:
    """The day with some bookings and holds that need not fit together."""
    part = st.builds(
        lambda stylist, quarter, lasts, holds: (stylist, day.begins + timedelta(minutes=15 * quarter), lasts, holds),
        st.integers(1, 3), st.integers(0, 96), st.integers(5, 200), st.none() | st.integers(-60, 60),
    )  # fmt: skip
    return st.lists(part, max_size=12).map(lambda several: with_parts(day, [
        booked(nth, stylist, start, minutes) if seconds is None
        else held(nth, stylist, start, minutes, NOW + timedelta(seconds=seconds))
        for nth, (stylist, start, minutes, seconds) in enumerate(several)
    ]))  # fmt: skip


@given(bookings(DAY), st.integers(5, 240), st.sampled_from(["00:00", "09:07", "15:00"]))
def test_what_is_offered_is_free_in_order_and_nothing_free_is_missing(day: Day, minutes: int, after_clock: str) -> None:
    after_ = at(day, after_clock)
    offered = day.free_slots(minutes, after_, NOW)
    assert day.opening is not None
    every = [
        Slot(StylistId(stylist), day.opening.start + timedelta(minutes=15 * nth))
        for nth in range(36)
        for stylist in (1, 2, 3)
    ]
    assert offered == [
        slot
        for slot in every
        if slot.start >= after_ and is_free(day, slot.stylist_id, span_of(slot.start, minutes), NOW)
    ]


@given(bookings(DAY))
def test_a_share_is_between_nothing_and_all(day: Day) -> None:
    for stylist in (1, 2, 3):
        share = day.share_booked(StylistId(stylist), NOW)
        assert 0.0 <= share <= 1.0
    assert day.share_booked(StylistId(99), NOW) == 0.0


def test_a_share_is_busy_time_over_working_time() -> None:
    day = with_parts(DAY, [booked(1, 1, at(DAY, "09:00"), 270)])
    assert (day.share_booked(LEA, NOW), day.share_booked(StylistId(2), NOW)) == (0.5, 0.0)


@given(bookings(DAY), st.integers(0, 700), st.integers(5, 200))
def test_what_is_in_the_way_is_there_exactly_when_the_time_is_taken(day: Day, minute: int, minutes: int) -> None:
    span = span_of(at(day, "09:00") + timedelta(minutes=minute), minutes)
    rival = day.in_the_way(LEA, span, NOW)
    taken = [part for part in day.of(LEA) if part.takes_time(NOW) and part.span.overlaps(span)]
    assert (rival is None) == (taken == [])
    assert rival is None or rival.start == min(part.start for part in taken)


def test_while_a_colour_processes_its_stylist_is_free() -> None:
    colour = booked(1, 1, at(DAY, "10:00"), 90)._replace(idle_from=at(DAY, "10:30"), idle_until=at(DAY, "11:05"))
    day = with_parts(DAY, [colour])
    assert is_free(day, LEA, span_of(at(DAY, "10:30"), 35), NOW)
    assert not is_free(day, LEA, span_of(at(DAY, "10:25"), 35), NOW)
    assert day.in_the_way(LEA, span_of(at(DAY, "10:35"), 35), NOW) == colour
    assert [(free.start, free.end) for free in day.free(LEA, NOW)] == [
        (at(DAY, "09:00"), at(DAY, "10:00")),
        (at(DAY, "10:30"), at(DAY, "11:05")),
        (at(DAY, "11:30"), at(DAY, "18:00")),
    ]


def test_who_is_squeezed_in_and_alone_by_now_takes_her_time() -> None:
    alone = booked(1, 1, at(DAY, "10:00"), 45)._replace(lane=1)
    assert not is_free(with_parts(DAY, [alone]), LEA, span_of(at(DAY, "10:30"), 30), NOW)


@pytest.mark.parametrize("stylists", [(StylistId(3), StylistId(1)), (StylistId(2),)])
def test_only_the_wanted_stylists_are_offered_in_the_wanted_order(stylists: tuple[StylistId, ...]) -> None:
    offered = DAY.free_slots(30, NOW, NOW, stylists)
    assert tuple(slot.stylist_id for slot in offered[: len(stylists)]) == stylists
    assert {slot.stylist_id for slot in offered} == set(stylists)


def test_a_booking_tells_what_it_is() -> None:
    hold = held(1, 1, NOW, 30, NOW + timedelta(seconds=30))
    done = booked(2, 1, NOW, 30)
    assert (hold.is_hold, done.is_hold, hold.key) == (True, False, (VisitId(visit_number(1)), 0))
    assert done.takes_time(NOW + timedelta(days=9))
    assert not done._replace(status=Status.CANCELLED).takes_time(NOW)
    assert (done.seconds_left(NOW), done.has_lapsed(datetime.max.replace(tzinfo=NOW.tzinfo))) == (0, False)


def test_the_date_begins_and_ends_at_the_salons_midnight() -> None:
    assert (DAY.ends - DAY.begins, DAY.date) == (timedelta(days=1), SATURDAY)
    assert DAY.begins.astimezone(DAY.zone).replace(tzinfo=None) == datetime.combine(SATURDAY, datetime.min.time())


def test_a_shift_that_begins_before_the_salon_opens_is_free_from_the_opening_on() -> None:
    day = empty_day(count=1)
    opening = day.opening
    assert opening is not None
    long = Span(opening.start - timedelta(hours=1), opening.end)
    day = replace(day, columns=(day.columns[0]._replace(working=(long,)),))
    assert day.free(LEA, opening.start) == (opening,)
    assert day.free_slots(45, long.start, opening.start)[0].start == opening.start


def test_no_free_slot_begins_before_the_instant_from_which_it_is_looked_for() -> None:
    day = empty_day(count=1)
    assert day.opening is not None
    after = day.opening.start + timedelta(minutes=50)
    assert day.free_slots(30, after, day.opening.start)[0].start == day.opening.start + timedelta(minutes=60)


def test_shifts_that_touch_are_one_also_for_what_lies_across() -> None:
    morning, later = Span(at(DAY, "09:00"), at(DAY, "12:00")), Span(at(DAY, "12:00"), at(DAY, "18:00"))
    column = DAY.columns[0]._replace(working=(later, morning))
    assert column.workable == (Span(morning.start, later.end),)
    day = replace(DAY, columns=(column, *DAY.columns[1:]))
    assert is_free(day, LEA, span_of(at(DAY, "11:30"), 45), NOW)
    assert day.free_slots(45, at(DAY, "11:30"), NOW, [LEA])[0].start == at(DAY, "11:30")


def test_who_did_not_come_has_missed_it_for_a_day() -> None:
    booking = booked(1, 1, at(DAY, "09:00"), 30)
    minutes = timedelta(minutes=1)
    asked = {passed: booking.is_missed(20, booking.start + passed * minutes) for passed in (19, 20, 1439, 1440)}
    assert asked == {19: False, 20: True, 1439: True, 1440: False}
