"""Spans, slots and zones: the laws that hold for every span, and what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.errors import BadInput
from salon_desk.domain.timespan import Span, aware, clock_label, day_of, instant_of, slots, span_of, without, zone_of

NOON = datetime(2027, 6, 1, 12, tzinfo=UTC)


def spans(longest: int = 120) -> st.SearchStrategy[Span]:
    """Spans of whole minutes within some hours."""
    return st.builds(
        lambda start, minutes: Span(NOON + timedelta(minutes=start), NOON + timedelta(minutes=start + minutes)),
        st.integers(0, 300),
        st.integers(1, longest),
    )


def minutes_in(*several: Span) -> set[int]:
    """Every minute that belongs to one of the spans, counted from noon."""
    first = [(span.start - NOON) // timedelta(minutes=1) for span in several]
    return {minute for start, span in zip(first, several, strict=True) for minute in range(start, start + span.minutes)}


@given(spans(), spans())
def test_overlapping_is_having_a_minute_in_common(one: Span, other: Span) -> None:
    assert one.overlaps(other) == bool(minutes_in(one) & minutes_in(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(spans(), spans())
def test_covering_is_having_every_minute(one: Span, other: Span) -> None:
    assert one.covers(other) == (minutes_in(other) <= minutes_in(one))
    assert not (one.covers(other) and other.covers(one)) or one == other


@given(spans(), st.integers(-10, 500))
def test_an_instant_is_held_from_the_start_up_to_the_end(span: Span, minute: int) -> None:
    assert span.holds(NOON + timedelta(minutes=minute)) == (minute in minutes_in(span))


@given(spans(300), st.lists(spans(), max_size=6))
def test_without_leaves_exactly_the_minutes_that_are_not_cut(span: Span, cuts: list[Span]) -> None:
    left = without(span, cuts)
    assert minutes_in(*left) == minutes_in(span) - minutes_in(*cuts)
    assert all(one.end < other.start for one, other in pairwise(left))
    assert all(one.start < one.end for one in left)


@given(spans(300), st.lists(spans(), max_size=6), st.randoms())
def test_without_does_not_care_about_the_order_of_the_cuts(span: Span, cuts: list[Span], random: st.DataObject) -> None:
    shuffled = list(cuts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert without(span, cuts) == without(span, shuffled)


@given(spans(300), st.sampled_from([5, 10, 15, 20, 30, 60]))
def test_slots_begin_at_the_start_and_stand_side_by_side(span: Span, minutes: int) -> None:
    starts = list(slots(span, minutes))
    assert starts[0] == span.start
    assert all(span.holds(start) for start in starts)
    assert starts[-1] + timedelta(minutes=minutes) >= span.end
    assert {later - earlier for earlier, later in pairwise(starts)} <= {timedelta(minutes=minutes)}


@pytest.mark.parametrize("minutes", [4, 0, -1, 721, 1200])
def test_a_visit_of_no_length_or_of_a_day_is_refused(minutes: int) -> None:
    with pytest.raises(BadInput, match=f"not {minutes} minutes"):
        span_of(NOON, minutes)


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(BadInput, match="without a time zone"):
        aware(NOON.replace(tzinfo=None))
    with pytest.raises(BadInput, match="without a time zone"):
        span_of(NOON.replace(tzinfo=None), 30)


@given(st.integers(0, 2**32), st.integers(-14 * 60, 14 * 60))
def test_an_aware_time_stays_the_same_instant_in_utc(seconds: int, offset: int) -> None:
    given_time = datetime.fromtimestamp(seconds, timezone(timedelta(minutes=offset)))
    assert aware(given_time) == given_time
    assert aware(given_time).tzinfo is UTC


@pytest.mark.parametrize(
    "name", ["Mars/Phobos", "", "../etc/passwd", "/etc/localtime", "Europe", "No\x00Zone", "x" * 5000]
)
def test_an_unknown_zone_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(BadInput, match="is not a known time zone; “Europe/Stockholm” would be one") as refused:
        zone_of(name)
    assert len(refused.value.sentence) < 160


@given(
    st.dates(date(1990, 1, 1), date(2080, 1, 1)),
    st.integers(0, 1439),
    st.sampled_from(["Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"]),
)
def test_a_wall_clock_minute_is_the_instant_at_which_the_wall_shows_it(day: date, minute: int, zone_name: str) -> None:
    """Except for the minutes that a clock change skips: then it is later, by as much as was skipped."""
    zone = zone_of(zone_name)
    shown = instant_of(day, minute, zone).astimezone(zone).replace(tzinfo=None)
    wanted = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    assert shown == wanted or shown - wanted in (timedelta(minutes=30), timedelta(hours=1))
    assert shown == wanted or day_of(instant_of(day, minute, zone), zone) == day


def test_the_date_and_the_clock_are_the_salons() -> None:
    late = datetime(2027, 6, 1, 22, 30, tzinfo=UTC)
    stockholm = ZoneInfo("Europe/Stockholm")
    assert (day_of(late, stockholm), clock_label(late, stockholm)) == (date(2027, 6, 2), "00:30")
