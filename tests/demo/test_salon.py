"""The made-up salon: believable, alive today, the same for the same date."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.demo.daylight import CITIES, HOME, daylight
from salon_desk.demo.filling import Filler, Planned, share_wanted
from salon_desk.demo.salon import absences, believable_salon, clients, closures, popularity
from salon_desk.domain.client import AlertKind, alerts_of
from salon_desk.domain.timespan import Span, day_of, zone_of
from salon_desk.domain.treatment import Service, ServiceId

STOCKHOLM = "Europe/Stockholm"
SATURDAY = date(2026, 11, 21)
dates = st.dates(date(2024, 1, 1), date(2031, 12, 31))


def filler(today: date, zone: str = STOCKHOLM) -> Filler:
    """What fills the salon of this date."""
    return Filler(believable_salon(zone, today), popularity(), 200, today)


def test_it_has_six_stylists_fourteen_services_and_two_hundred_clients() -> None:
    founding = believable_salon(STOCKHOLM, SATURDAY)
    known = clients(Random(1), SATURDAY)
    assert [stylist.name for stylist in founding.stylists] == ["Lea", "Mia", "Noah", "Emma", "Ines", "Tom"]
    assert len(founding.services) == len(popularity()) == 14
    assert len({client.name for client in known}) == len({client.phone for client in known}) == 200


def test_every_phone_number_is_kept_free_for_fiction() -> None:
    reserved = re.compile(r"070-174 06 (0[5-9]|[1-9]\d)|08-465 004 \d\d|031-390 06 \d\d")
    assert [client.phone for client in clients(Random(1), SATURDAY) if not reserved.fullmatch(client.phone)] == []


def test_something_has_to_be_said_of_some_clients_before_they_are_booked() -> None:
    colour = next(one for one in believable_salon(STOCKHOLM, SATURDAY).services if one.needs_patch_test)
    service = Service(ServiceId(1), "Colour", "Colour", colour.colour, 90, 8500, needs_patch_test=True)
    known = clients(Random(1), SATURDAY)
    said = Counter(alert.kind for client in known for alert in alerts_of(client, service, SATURDAY, "€ 52.00"))
    assert set(said) == set(AlertKind)
    assert said[AlertKind.DO_NOT_BOOK] <= 6
    assert 90 <= said[AlertKind.PATCH_TEST] <= 180
    assert 5 <= sum(client.vip for client in known) <= 25


@given(dates)
@settings(max_examples=40)
def test_everyone_works_today_whatever_day_it_is(today: date) -> None:
    assert {stretch.stylist for stretch in filler(today).working(today)} == set(range(6))


@given(dates)
@settings(max_examples=20, deadline=None)
def test_today_is_about_seventy_percent_booked_and_has_room_to_play(today: date) -> None:
    made = filler(today)
    working = sum(stretch.end - stretch.start for stretch in made.working(today))
    assert 0.62 <= sum(planned.minutes for planned in made.day(today)) / working <= 0.76
    assert len(stylists_with_room(made, today)) >= 3


def stylists_with_room(made: Filler, today: date) -> set[int]:
    """Who has a whole hour free after one o'clock."""
    zone = zone_of(STOCKHOLM)
    taken: dict[int, set[int]] = defaultdict(set)
    for planned in made.day(today):
        start = planned.start.astimezone(zone)
        first = start.hour * 60 + start.minute
        taken[planned.stylist] |= set(range(first, first + planned.minutes, 15))
    return {
        stretch.stylist
        for stretch in made.working(today)
        for start in range(max(13 * 60, stretch.start), stretch.end - 59, 15)
        if not taken[stretch.stylist] & set(range(start, start + 60, 15))
    }


def test_nobody_is_booked_twice_outside_her_hours_or_while_she_is_away() -> None:
    made = filler(SATURDAY)
    by_stylist = defaultdict(list)
    for planned in made.calendar():
        by_stylist[planned.stylist].append(planned)
    for stylist, visits in by_stylist.items():
        spans = sorted(span(planned) for planned in visits)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert [planned for planned in visits if not works(made, stylist, planned)] == []


def span(planned: Planned) -> Span:
    """From its start to its end."""
    return Span(planned.start, planned.start + timedelta(minutes=planned.minutes))


def works(made: Filler, stylist: int, planned: Planned) -> bool:
    """Whether the stylist works all through the visit."""
    start = planned.start.astimezone(zone_of(STOCKHOLM))
    minute = start.hour * 60 + start.minute
    return any(
        stretch.stylist == stylist and stretch.start <= minute and minute + planned.minutes <= stretch.end
        for stretch in made.working(start.date())
    )


def test_the_weeks_ahead_are_booked_less_and_less() -> None:
    shares = [share_wanted(days) for days in range(1, 43)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.5
    assert shares[-1] < 0.1


def test_the_same_date_gives_the_same_calendar_and_another_date_another() -> None:
    assert list(filler(SATURDAY).calendar()) == list(filler(SATURDAY).calendar())
    assert filler(SATURDAY).day(SATURDAY) != filler(SATURDAY + timedelta(days=7)).day(SATURDAY + timedelta(days=7))


def test_somebody_is_on_holiday_and_the_salon_is_closed_for_a_day() -> None:
    assert {"Holiday", "Course"} <= {away.reason for away in absences(SATURDAY)}
    closed = closures(SATURDAY)[0].day
    assert filler(SATURDAY).working(closed) == []
    assert filler(SATURDAY).day(closed) == []


@pytest.mark.parametrize("own", ["America/New_York", "Australia/Lord_Howe", STOCKHOLM])
def test_by_day_the_salon_is_where_the_pc_is(own: str) -> None:
    noon = datetime(2026, 11, 21, 12, tzinfo=zone_of(own)).astimezone(UTC)
    assert daylight(noon, own) == (own, "")


@given(st.integers(0, 10 * 366 * 24 * 60), st.sampled_from(CITIES))
def test_at_any_hour_it_is_day_in_the_salon_and_where_it_is_is_said(minutes: int, own: str) -> None:
    now = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    place = daylight(now, own)
    assert 7 <= now.astimezone(zone_of(place.zone)).hour <= 15
    assert place.zone == own or place.why.startswith("It is ")


@pytest.mark.parametrize("own", ["", "UTC", "Etc/UTC", "Etc/GMT+5", "Nowhere/Land"])
def test_a_pc_that_does_not_know_where_it_is_stands_in_stockholm(own: str) -> None:
    noon = datetime(2026, 11, 21, 11, tzinfo=UTC)
    assert daylight(noon, own).zone == HOME
    assert day_of(noon, zone_of(HOME)) == SATURDAY
