"""What a change of the set-up may be: fit to be written, or refused with one sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_STYLIST, NEW_TIME_OFF, Break, Closure, OwnWay, StylistPlan, TimeOff
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    ServiceOrder,
    SetUpChange,
    StylistChange,
    StylistOrder,
    TimeOffChange,
    clean_change,
)
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Salon, Service, ServiceId

SALON = Salon("Nord", "Europe/Stockholm", "EUR", 15, 180, 900)
CUT = Service(ServiceId(1), "Cut", "Cut", "#112233", 45, 5000)
LEA = StylistPlan(NEW_STYLIST, "Lea", "#112233")
TEN = datetime(2027, 3, 1, 10, tzinfo=UTC)
OFF = TimeOff(NEW_TIME_OFF, StylistId(1), Span(TEN, TEN + timedelta(hours=2)), "Course")
MORNING = WeeklyHours(1, time(9), time(12))


def salon(**odd: Any) -> SetUpChange:
    """Other settings."""
    return SalonChange(SALON, SALON._replace(**odd))


def opening(*week: WeeklyHours) -> SetUpChange:
    """Other opening hours."""
    return OpeningChange((), week)


def lea(**odd: Any) -> SetUpChange:
    """A new stylist."""
    return StylistChange(None, LEA._replace(**odd))


def off(**odd: Any) -> SetUpChange:
    """New time off."""
    return TimeOffChange(None, OFF._replace(**odd))


def cut(**odd: Any) -> SetUpChange:
    """A new service."""
    return ServiceChange(None, CUT._replace(**odd))


BAD: list[tuple[SetUpChange, str]] = [
    (salon(name="  "), "The salon's name is missing."),
    (salon(zone="Mars"), "“Mars” is not a known time zone; “Europe/Stockholm” would be one."),
    (salon(currency="Euro"), "A currency has three capital letters, such as EUR."),
    (salon(slot_minutes=7), "A slot has 5, 10, 15, 20, 30 or 60 minutes."),
    (salon(hold_seconds=601), "A hold lasts between 30 seconds and 10 minutes."),
    (salon(hold_cap_seconds=179), "A hold can be kept for an hour at most, and not shorter than it lasts by itself."),
    (salon(hold_cap_seconds=3601), "A hold can be kept for an hour at most, and not shorter than it lasts by itself."),
    (salon(no_show_minutes=0), "A client is a no-show after 5 minutes to 4 hours."),
    (salon(wish_minutes=0), "Freed time is held for the waitlist for 1 to 60 minutes."),
    (opening(), "A salon is open on at least one day of the week."),
    (opening(MORNING._replace(weekday=0)), "A week has the days 1 for Monday to 7 for Sunday."),
    (opening(MORNING._replace(end=time(9))), "On Monday the opening hours end before they begin."),
    (opening(MORNING, WeeklyHours(1, time(11), time(13))), "On Monday two stretches of the opening hours overlap."),
    (
        opening(MORNING._replace(start=time(9, 0, 1))),
        "On Monday the opening hours begin and end on whole minutes of the salon's clock.",
    ),
    (
        opening(MORNING._replace(start=time(9, tzinfo=UTC), end=time(12, tzinfo=UTC))),
        "On Monday the opening hours begin and end on whole minutes of the salon's clock.",
    ),
    (ClosureChange((), (Closure(date(2027, 1, 1), " "),)), "The reason is missing."),
    (ClosureChange((), (Closure(date.max, "Far"),)), "No salon is closed in that year."),
    (lea(name=""), "The stylist's name is missing."),
    (lea(colour="blue"), "A colour is written as #rrggbb."),
    (lea(shifts=(MORNING, MORNING)), "On Monday two stretches of the working hours overlap."),
    (lea(breaks=(Break(1, time(9), time(8)),)), "On Monday the breaks end before they begin."),
    (lea(breaks=(Break(1, time(9), time(10), ""),)), "The reason is missing."),
    (lea(skills=(OwnWay(ServiceId(1), True, 4),)), "A service takes between 5 minutes and 12 hours."),
    (lea(skills=(OwnWay(ServiceId(1), True, None, -1),)), "A price is not less than nothing, and no fortune."),
    (lea(skills=(OwnWay(ServiceId(1)), OwnWay(ServiceId(1), False))), "A stylist does a service in one way only."),
    (off(span=Span(TEN, TEN)), "Time off ends after it begins."),
    (off(span=Span(TEN, TEN + timedelta(seconds=90))), "Time off begins and ends on a whole minute."),
    (off(span=Span(TEN, TEN.replace(year=9000))), "Nobody is away in that year."),
    (
        off(span=Span(TEN.replace(tzinfo=None), TEN)),
        "A time without a time zone was given, so nobody can know when it is.",
    ),
    (off(reason="\x00"), "The reason contains signs that are not text."),
    (cut(name=" "), "The service's name is missing."),
    (cut(category=""), "The service's category is missing."),
    (cut(colour="#12"), "A colour is written as #rrggbb."),
    (cut(minutes=4), "A service takes between 5 minutes and 12 hours."),
    (cut(minutes=700, cleanup_minutes=30), "A service takes 12 hours at most, with cleaning up."),
    (cut(cleanup_minutes=61), "Cleaning up takes an hour at most."),
    (cut(price=-1), "A price is not less than nothing, and no fortune."),
    (cut(apply_minutes=-1), "A phase of a service takes no less than no time."),
    (cut(apply_minutes=46), "Applying takes no longer than the whole service."),
    (
        cut(apply_minutes=20, processing_minutes=25),
        "What takes effect is applied before it and finished after it, all within the service's length.",
    ),
    (
        cut(processing_minutes=25),
        "What takes effect is applied before it and finished after it, all within the service's length.",
    ),
    (StylistOrder((StylistId(1), StylistId(2)), (StylistId(1),)), "An order names each of them once."),
    (ServiceOrder((ServiceId(1),), (ServiceId(1), ServiceId(1))), "An order names each of them once."),
]


@pytest.mark.parametrize(("change", "sentence"), BAD)
def test_what_can_not_be_is_refused_with_one_sentence(change: SetUpChange, sentence: str) -> None:
    with pytest.raises(BadInput) as refused:
        clean_change(change)
    assert refused.value.sentence == sentence


def test_what_is_fit_is_put_in_order_and_cleaned() -> None:
    late, tea = WeeklyHours(1, time(13), time.max), Break(1, time(10), time(10, 15), " Tea ")
    change = lea(name=" Lea ", colour="#AABBCC", shifts=(late, MORNING), breaks=(tea,))
    cleaned = LEA._replace(colour="#aabbcc", shifts=(MORNING, late), breaks=(tea._replace(reason="Tea"),))
    assert clean_change(change) == StylistChange(None, cleaned)
    assert clean_change(opening(late, MORNING)) == opening(MORNING, late)


def test_what_is_taken_away_needs_no_cleaning() -> None:
    for change in (TimeOffChange(OFF, None), ClosureChange((Closure(date(2027, 1, 1), "x"),), ())):
        assert clean_change(change) == change
