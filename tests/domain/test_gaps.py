"""The gaps of a date, and who on the waitlist fits each: what is told is what the finder offers."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from salon_desk.domain.booking import VisitId
from salon_desk.domain.finding import offers
from salon_desk.domain.gaps import Gap, gaps_of
from salon_desk.domain.people import StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId, Skill
from salon_desk.domain.waiting import Waiter, WishHold, in_order, new_waiter_id
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, visit_number, with_parts

DAY = empty_day(count=2)
ROSTER = roster(2)
NOW = at(DAY, "12:05")
LEA, MIA = StylistId(1), StylistId(2)
TRIM, CUT, COLOUR = ServiceId(1), ServiceId(4), ServiceId(6)
FULL = [booked(1, MIA, at(DAY, "09:00"), 540)]


def wish(name: str, service: ServiceId = CUT, stylist: StylistId | None = None, *, vip: bool = False) -> Waiter:
    """Somebody who waits for this Saturday."""
    return Waiter(new_waiter_id(), None, name, "", service, stylist, SATURDAY, SATURDAY, vip=vip)


def clock(instant: datetime) -> str:
    """`14:05`."""
    return f"{instant.astimezone(DAY.zone):%H:%M}"


def told(gaps: tuple[Gap, ...]) -> list[str]:
    """Each gap as `Lea 12:00-13:00 Ida 12:15`."""
    return [
        " ".join(
            [
                f"{gap.stylist.name} {clock(gap.span.start)}-{clock(gap.span.end)}",
                *(f"{fit.waiter.client_name} {clock(fit.offer.start)}" for fit in gap.fits),
            ]
        )
        for gap in gaps
    ]


def test_what_is_past_is_no_gap_and_the_slot_that_runs_still_is() -> None:
    day = with_parts(DAY, [*FULL, booked(2, LEA, at(DAY, "13:00"), 60)])
    assert told(gaps_of(day, ROSTER, NOW)) == ["Lea 12:00-13:00", "Lea 14:00-18:00"]
    assert gaps_of(day, ROSTER, DAY.ends) == ()
    assert told(gaps_of(day, ROSTER, DAY.begins))[0] == "Lea 09:00-13:00"


def test_a_gap_has_room_for_the_stylists_shortest_service() -> None:
    parts = [*FULL, booked(2, LEA, at(DAY, "09:00"), 300), booked(3, LEA, at(DAY, "14:15"), 225)]
    assert told(gaps_of(with_parts(DAY, parts), ROSTER, NOW)) == ["Lea 14:00-14:15"]
    slow = ROSTER._replace(skills=(Skill(LEA, TRIM, minutes=20),))
    assert gaps_of(with_parts(DAY, parts), slow, NOW) == ()
    none = ROSTER._replace(skills=tuple(Skill(LEA, service.id, offered=False) for service in ROSTER.services))
    assert gaps_of(with_parts(DAY, parts), none, NOW) == ()


def test_who_fits_is_told_with_her_first_start_vips_first() -> None:
    day = with_parts(DAY, [*FULL, booked(2, LEA, at(DAY, "13:00"), 240)])
    late = wish("Ida")._replace(earliest=time(17, 10))
    wishes = [wish("Dana", COLOUR), late, wish("Greta", TRIM, vip=True), wish("Clara", CUT, MIA)]
    assert told(gaps_of(day, ROSTER, NOW, wishes)) == [
        "Lea 12:00-13:00 Greta 12:00",
        "Lea 17:00-18:00 Greta 17:00 Ida 17:15",
    ]


def test_for_whom_something_is_held_or_who_wishes_for_another_date_fits_nowhere() -> None:
    hold = WishHold(VisitId(visit_number(5)), 1, LEA, NOW, NOW + timedelta(minutes=1), "Desk 1", False)
    another = wish("Ida")._replace(first_day=SATURDAY + timedelta(days=1), last_day=SATURDAY + timedelta(days=1))
    gaps = gaps_of(DAY, ROSTER, NOW, [wish("Dana")._replace(hold=hold), another])
    assert [gap.fits for gap in gaps] == [(), ()]


def test_a_closed_day_has_no_gaps() -> None:
    assert gaps_of(empty_day(opening=None), ROSTER, NOW, [wish("Ida")]) == ()


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 2), st.integers(0, 35), st.integers(1, 6), st.booleans()), max_size=10),
    st.lists(st.tuples(st.sampled_from([TRIM, CUT, COLOUR]), st.sampled_from([None, LEA]), st.booleans()), max_size=4),
    st.integers(-30, 600),
)
def test_gaps_are_free_and_tell_the_first_offer_in_each(
    blocks: list[tuple[int, int, int, bool]], asked: list[tuple[ServiceId, StylistId | None, bool]], minute: int
) -> None:
    now = at(DAY, "09:00") + timedelta(minutes=minute)
    parts = []
    for nth, (stylist, quarter, quarters, is_hold) in enumerate(blocks):
        start = at(DAY, "09:00") + timedelta(minutes=15 * quarter)
        until = now + timedelta(seconds=nth - 4)
        made = (
            held(nth, stylist, start, 15 * quarters, until) if is_hold else booked(nth, stylist, start, 15 * quarters)
        )
        parts.append(made)
    day = with_parts(DAY, parts)
    wishes = [wish(f"Wish {nth}", *one[:2], vip=one[2]) for nth, one in enumerate(asked)]
    gaps = gaps_of(day, ROSTER, now, wishes)
    for gap in gaps:
        assert any(free.covers(gap.span) for free in day.free(gap.stylist.id, now))
        assert gap.span.end > now
        assert gap.span.minutes >= 15
    for waiter in wishes:
        found = list(offers(day, ROSTER, waiter.wish, now))
        for gap in gaps:
            here = [one for one in found if one.parts[0].stylist_id == gap.stylist.id and gap.span.holds(one.start)]
            assert [fit.offer for fit in gap.fits if fit.waiter == waiter] == here[:1]
        assert all(any(_is_in(offer.parts[0].stylist_id, offer.start, gap) for gap in gaps) for offer in found)
    for gap in gaps:
        assert [fit.waiter for fit in gap.fits] == [it for it in in_order(wishes) if it in [f.waiter for f in gap.fits]]


def _is_in(stylist_id: StylistId, start: datetime, gap: Gap) -> bool:
    return gap.stylist.id == stylist_id and gap.span.overlaps(Span(start, start + timedelta(minutes=15)))
