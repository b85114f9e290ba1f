"""The salon's set-up: each change is written whole, told at every desk and logged; asked again it is no other one."""

from __future__ import annotations

import json
from datetime import date, time, timedelta

import pytest

from salon_desk.database import set_up as stored
from salon_desk.database.roster import read_roster
from salon_desk.domain.errors import BadInput, Changed
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import (
    NEW_SERVICE,
    NEW_STYLIST,
    NEW_TIME_OFF,
    Break,
    Closure,
    OwnWay,
    SetUp,
    StylistPlan,
    TimeOff,
    TimeOffId,
)
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
)
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import Service, ServiceId
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, LEA, MIA, TestBook
from tests.helpers.salons import week

NOON = time(12)


def read(book: TestBook) -> SetUp:
    """The set-up as it stands."""
    return book.run(stored.read_set_up)


def save(book: TestBook, change: SetUpChange) -> SetUp:
    """Make a change that touches nobody; what stands then is also what is read."""
    saved = book.run(stored.save, change, (), ANNA)
    assert saved.set_up == read(book)
    return saved.set_up


def off(book: TestBook, stylist: StylistId = LEA, clock: str = "10:00", days: int = 3) -> TimeOff:
    """Two hours off in some days."""
    start = book.at(clock, days)
    return TimeOff(NEW_TIME_OFF, stylist, Span(start, start + timedelta(hours=2)), "Dentist")


def changes(book: TestBook) -> list[SetUpChange]:
    """One of each kind."""
    now = read(book)
    lea, cut, day = now.stylists[0], now.services[0], book.at("12:00", 30).date()
    new = Service(NEW_SERVICE, "Perm", "Colour", "#aa3366", 90, 7000, True, 30, 30, 10, True)
    return [
        SalonChange(now.salon, now.salon._replace(name="Nord", hold_seconds=240, no_show_minutes=20, currency="SEK")),
        OpeningChange(now.opening, (*week("09:00", "12:00", [1, 2]), *week("13:00", "18:00", [1, 2, 6]))),
        ClosureChange((), (Closure(day, "Christmas"), Closure(day + timedelta(days=1), "Boxing Day"))),
        StylistChange(None, StylistPlan(NEW_STYLIST, "Ines", "#112233", week("09:00", "17:00"))),
        StylistChange(
            lea,
            lea._replace(
                name="Lea B.",
                colour="#aabbcc",
                shifts=(*week("09:00", "12:00", [1]), *week("12:30", "24:00", [1])),
                breaks=(Break(1, NOON, time(12, 15), "Tea"), Break(1, time(15), time(15, 15))),
                skills=(OwnWay(CUT, True, 60, None), OwnWay(COLOUR, False)),
            ),
        ),
        TimeOffChange(None, off(book)),
        ServiceChange(None, new),
        ServiceChange(cut, cut._replace(minutes=50, price=5500, cleanup_minutes=5, active=False)),
        StylistOrder((LEA, MIA), (MIA, LEA)),
        ServiceOrder(tuple(one.id for one in now.services), tuple(one.id for one in reversed(now.services))),
    ]


KINDS = range(10)


@pytest.mark.parametrize("nth", KINDS)
def test_looking_at_a_change_writes_nothing(book: TestBook, nth: int) -> None:
    change, before = changes(book)[nth], book.contents()
    assert book.run(stored.touched, change, ANNA) == ()
    assert book.contents() == before


@pytest.mark.parametrize("nth", KINDS)
def test_a_change_is_written_and_read_as_it_was_meant(book: TestBook, nth: int) -> None:
    change, before = changes(book)[nth], read(book)
    after = save(book, change)
    assert after != before
    assert after == as_meant(before, change, max((off.id for off in after.time_off), default=NEW_TIME_OFF))


def as_meant(before: SetUp, change: SetUpChange, off: TimeOffId) -> SetUp:
    """What stands after the change, in whose making nothing else was touched."""
    match change:
        case SalonChange():
            return before._replace(salon=change.wanted)
        case OpeningChange():
            return before._replace(opening=tuple(sorted(change.wanted)))
        case ClosureChange():
            return before._replace(closures=change.wanted)
        case StylistChange():
            new = change.was is None
            rest = before.stylists if new else before.stylists[1:]
            plan = change.wanted._replace(id=StylistId(3) if new else LEA)
            return before._replace(stylists=(*rest, plan) if new else (plan, *rest))
        case ServiceChange():
            new = change.was is None
            left = before.services if new else before.services[1:]
            service = change.wanted._replace(id=ServiceId(4) if new else CUT)
            return before._replace(services=(*left, service) if new else (service, *left))
        case TimeOffChange(wanted=TimeOff() as wanted):
            return before._replace(time_off=(wanted._replace(id=off),))
        case StylistOrder():
            return before._replace(stylists=before.stylists[::-1])
    return before._replace(services=before.services[::-1])


@pytest.mark.parametrize("nth", KINDS)
def test_asked_again_after_a_lost_answer_it_changes_nothing_more(book: TestBook, nth: int) -> None:
    change = changes(book)[nth]
    first = book.run(stored.save, change, (), ANNA)
    before = book.contents()
    assert book.run(stored.save, change, (), ANNA) == first
    assert book.contents() == before


@pytest.mark.parametrize("nth", KINDS)
def test_the_log_tells_who_changed_what(book: TestBook, nth: int) -> None:
    change = changes(book)[nth]
    last = book.value("SELECT coalesce(max(id), 0) FROM salon.event")
    save(book, change)
    ((kind, desk, person, detail),) = book.rows(
        "SELECT kind, desk, person, detail FROM salon.event WHERE id > %s", last
    )
    assert (desk, person, kind.endswith("_set_up")) == ("Desk 1", "Anna", True)
    assert detail
    assert all(was != now for was, now in detail.values())


def test_the_log_keeps_what_it_was_but_not_why_somebody_is_away(book: TestBook) -> None:
    now = read(book)
    save(book, ServiceChange(now.services[0], now.services[0]._replace(price=1)))
    save(book, TimeOffChange(None, off(book)))
    (service, away) = (row[0] for row in book.rows("SELECT detail FROM salon.event ORDER BY id"))
    assert service == {"price": [5200, 1]}
    assert set(away) == {"stylist", "starts", "ends"}
    assert "Dentist" not in json.dumps(away)


@pytest.mark.parametrize("nth", KINDS)
def test_every_desk_is_told_to_read_the_roster_again_and_nobody_of_a_mere_look(book: TestBook, nth: int) -> None:
    change = changes(book)[nth]
    with book.another() as ear:
        ear.autocommit = True
        ear.execute("LISTEN salon_desk")
        book.run(stored.touched, change, ANNA)
        save(book, change)
        book.rows("NOTIFY salon_desk, 'end'")
        heard = []
        for told in ear.notifies(timeout=10):
            heard.append(told.payload)
            if told.payload == "end":
                break
    assert heard == ['{"kind":"roster"}', "end"]


@pytest.mark.parametrize("nth", [0, 1, 4, 7, 8, 9])
def test_the_later_of_two_desks_is_told_and_overwrites_nothing(book: TestBook, nth: int) -> None:
    """Both have read the same; what the second one wants is another change of it."""
    change, now = changes(book)[nth], read(book)
    others: dict[int, SetUpChange] = {
        0: SalonChange(now.salon, now.salon._replace(name="South")),
        1: OpeningChange(now.opening, week("10:00", "16:00", [3])),
        4: StylistChange(now.stylists[0], now.stylists[0]._replace(name="Leah")),
        7: ServiceChange(now.services[0], now.services[0]._replace(price=1)),
        8: StylistOrder((LEA, MIA), (LEA, MIA)),
        9: ServiceOrder((CUT, COLOUR, ServiceId(3)), (COLOUR, CUT, ServiceId(3))),
    }
    save(book, change)
    before = book.contents()
    for ask in (
        lambda: book.run(stored.save, others[nth], (), BJORN),
        lambda: book.run(stored.touched, others[nth], BJORN),
    ):
        with pytest.raises(Changed, match=r"changed by Desk 1 in the meantime; nothing was overwritten\.$"):
            ask()
    assert book.contents() == before


def test_closures_of_other_days_are_nobodys_conflict(book: TestBook) -> None:
    day = book.at("12:00", 30).date()
    save(book, ClosureChange((), (Closure(day, "Easter"),)))
    now = save(book, ClosureChange((), (Closure(day + timedelta(days=1), "Easter Monday"),)))
    assert [closure.reason for closure in now.closures] == ["Easter", "Easter Monday"]
    with pytest.raises(Changed, match="These days were changed by Desk 1"):
        save(book, ClosureChange((), (Closure(day, "Inventory"),)))
    now = save(book, ClosureChange(now.closures, (Closure(day, "Inventory"),)))
    assert now.closures == (Closure(day, "Inventory"),)


def test_no_closures_at_all_are_no_change(book: TestBook) -> None:
    before = book.contents()
    save(book, ClosureChange((), ()))
    assert book.contents() == before


def test_time_off_is_moved_and_taken_away_and_both_again(book: TestBook) -> None:
    (added,) = save(book, TimeOffChange(None, off(book))).time_off
    moved = added._replace(stylist_id=MIA, reason="Course")
    for _ in range(2):
        assert save(book, TimeOffChange(added, moved)).time_off == (moved,)
    for _ in range(2):
        assert save(book, TimeOffChange(moved, None)).time_off == ()
    with pytest.raises(Changed, match="This time off was changed by Desk 1"):
        save(book, TimeOffChange(moved, added))


def test_two_absences_alike_at_two_stylists_are_two(book: TestBook) -> None:
    save(book, TimeOffChange(None, off(book, LEA)))
    assert len(save(book, TimeOffChange(None, off(book, MIA))).time_off) == 2


def test_a_stylist_who_leaves_stays_in_the_book(book: TestBook) -> None:
    lea = read(book).stylists[0]
    left = save(book, StylistChange(lea, lea._replace(active=False)))
    assert [one.active for one in left.stylists] == [False, True]
    assert [one.active for one in book.run(read_roster).stylists] == [False, True]
    with pytest.raises(BadInput, match="Lea does not work here any more"):
        book.claim(book.slot())


def test_a_new_one_stands_behind_all_others(book: TestBook) -> None:
    save(book, StylistOrder((LEA, MIA), (MIA, LEA)))
    now = save(book, StylistChange(None, StylistPlan(NEW_STYLIST, "Ines", "#112233")))
    assert [one.name for one in now.stylists] == ["Mia", "Lea", "Ines"]
    assert [one.name for one in book.run(read_roster).stylists] == ["Mia", "Lea", "Ines"]


def test_what_the_list_says_anyway_is_no_way_of_her_own(book: TestBook) -> None:
    lea = read(book).stylists[0]
    now = save(book, StylistChange(lea, lea._replace(skills=(OwnWay(CUT), OwnWay(COLOUR, True, None, 100)))))
    assert now.stylists[0].skills == (OwnWay(COLOUR, True, None, 100),)
    assert book.value("SELECT count(*) FROM salon.skill") == 1


def test_an_order_that_somebody_was_added_to_meanwhile_is_a_changed_one(book: TestBook) -> None:
    save(book, StylistChange(None, StylistPlan(NEW_STYLIST, "Ines", "#112233")))
    with pytest.raises(Changed, match="The order was changed by someone else in the meantime"):
        save(book, StylistOrder((LEA, MIA), (MIA, LEA)))


def test_closures_of_long_ago_are_not_read(book: TestBook) -> None:
    long_ago = date(2020, 12, 24)
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Christmas')", long_ago)
    assert read(book).closures == ()


def test_hours_that_touch_are_two_stretches(book: TestBook) -> None:
    hours = (WeeklyHours(1, time(9), NOON), WeeklyHours(1, NOON, time(18)))
    assert save(book, OpeningChange(read(book).opening, hours)).opening == hours
