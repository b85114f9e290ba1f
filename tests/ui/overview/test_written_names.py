"""Names that the book itself writes, as the overview shows them."""

from __future__ import annotations

from salon_desk.domain.arrivals import Arrival, Coming
from salon_desk.domain.gaps import Gap
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span, zone_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Offer, Part
from salon_desk.domain.waiting import WAITLIST, Fit, Waiter, new_waiter_id
from salon_desk.ui.overview.activity import activity_listing
from salon_desk.ui.overview.arrivals import arrivals_listing
from salon_desk.ui.overview.gaps import gaps_listing
from tests.helpers.days import SATURDAY, STOCKHOLM, at, booked, empty_day, roster
from tests.helpers.languages import greek, speaking_greek
from tests.ui.overview.conftest import happening

ERASED = "Erased client"
DAY = empty_day()
NOON = at(DAY, "12:00")


def test_who_does_what_by_itself_and_to_whom_is_told_in_the_language_of_the_windows() -> None:
    by_itself = happening(1, "lost", NOON, desk=WAITLIST, person="automatic", rival=WAITLIST)
    erased = happening(2, "confirmed", NOON, client_name=ERASED)
    with speaking_greek():
        lines = activity_listing((by_itself, erased), roster(), zone_of(STOCKHOLM), SATURDAY).lines
        first, second = sorted(lines, key=lambda line: line.who != greek(WAITLIST))
        assert first.who == greek(WAITLIST)
        assert f"{greek(WAITLIST)}, {greek('automatic')}: " in first.spoken
        assert greek(WAITLIST) in first.what
        assert greek(ERASED) in second.what


def test_an_arrival_of_who_was_erased_is_told_in_the_language_of_the_windows() -> None:
    visit = booked(1, 1, at(DAY, "13:00"), 45)._replace(client_name=ERASED)
    with speaking_greek():
        (line,) = arrivals_listing((Arrival((visit,), Coming.EXPECTED),), DAY, roster(), SATURDAY).lines
        assert line.who == greek(ERASED)
        assert greek(ERASED) in line.spoken


def test_who_was_erased_and_would_fit_a_gap_is_told_in_the_language_of_the_windows() -> None:
    waiter = Waiter(new_waiter_id(), None, ERASED, "", ServiceId(4), None, SATURDAY, SATURDAY)
    span = Span(at(DAY, "13:00"), at(DAY, "14:00"))
    offer = Offer((Part(StylistId(1), ServiceId(4), span.start),))
    gap = Gap(roster().stylists[0], span, (Fit(waiter, offer), Fit(waiter._replace(vip=True), offer)))
    with speaking_greek():
        (line,) = gaps_listing((gap,), DAY).lines
        assert line.what.count(greek(ERASED)) == 2
