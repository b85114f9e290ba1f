"""What the set-up can not be is refused by the book itself with one sentence, and nothing is written."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from salon_desk.database.set_up import read_set_up
from tests.helpers.books import TestBook

WEEK = {"weekday": 1, "starts": "09:00", "ends": "12:00"}
SALON = {"name": "Nord", "zone": "Europe/Stockholm", "currency": "EUR", "slot_minutes": 15, "hold_seconds": 180,
         "hold_cap_seconds": 900}  # fmt: skip
STYLIST = {"name": "Ines", "colour": "#112233", "active": True, "shifts": [], "breaks": [], "skills": []}
SERVICE = {"name": "Perm", "category": "Colour", "colour": "#112233", "minutes": 60, "price": 100}
AWAY = {"stylist": 1, "starts": "2030-01-01T10:00Z", "ends": "2030-01-01T12:00Z", "reason": "Course"}
MIDNIGHT = {"weekday": 1, "starts": "09:00", "ends": "24:00"}
UNREAD = "What is told of the set-up has a form that can't be read."
NO_TEXT = "name contains signs that are not text."


def days_from_2030(count: int) -> dict[str, str]:
    """So many days one after the other on which the salon is closed."""
    return {(date(2030, 1, 1) + timedelta(days=nth)).isoformat(): "Away" for nth in range(count)}


BAD: list[tuple[str, Any, str]] = [
    ("salon", SALON | {"name": " "}, "The salon's name is missing."),
    ("salon", SALON | {"name": "x" * 201}, "The salon's name has 201 characters; 200 is the most."),
    ("salon", SALON | {"zone": "Mars"}, "“Mars” is not a known time zone; “Europe/Stockholm” would be one."),
    ("salon", SALON | {"currency": "eur"}, "A currency has three capital letters, such as EUR."),
    ("salon", SALON | {"slot_minutes": 7}, "A slot has 5, 10, 15, 20, 30 or 60 minutes."),
    ("salon", SALON | {"hold_seconds": 29}, "A hold lasts between 30 seconds and 10 minutes."),
    ("salon", SALON | {"hold_cap_seconds": 179}, "A hold can be kept for an hour at most, .*"),
    ("salon", SALON | {"no_show_minutes": 4}, "A client is a no-show after 5 minutes to 4 hours."),
    ("salon", SALON | {"wish_minutes": 61}, "Freed time is held for the waitlist for 1 to 60 minutes."),
    ("salon", {}, "The salon's name is missing."),
    ("salon", None, "Nothing is said about what is to be set up."),
    ("opening", [], "A salon is open on at least one day of the week."),
    ("opening", [WEEK | {"weekday": 8}], "A week has the days 1 for Monday to 7 for Sunday."),
    ("opening", [WEEK | {"ends": "09:00"}], "On Monday the opening hours end before they begin."),
    ("opening", [WEEK, WEEK], "On Monday two stretches of the opening hours overlap."),
    ("opening", [WEEK | {"ends": "12:00:30"}], "On Monday the opening hours begin and end on whole minutes .*"),
    ("opening", [MIDNIGHT], "On Monday the opening hours begin and end on whole minutes .*"),
    ("opening", [WEEK | {"starts": None}], "On Monday the opening hours end before they begin."),
    ("closures", {"2030-01-01": "  "}, "The reason is missing."),
    ("closures", {"20000-01-01": "Far"}, "No salon is closed in that year."),
    ("closures", days_from_2030(401), "These are 401 days; 400 is the most at once."),
    ("stylist", STYLIST | {"name": ""}, "The stylist's name is missing."),
    ("stylist", STYLIST | {"colour": "red"}, "A colour is written as #rrggbb."),
    ("stylist", STYLIST | {"shifts": [WEEK, WEEK]}, "On Monday two stretches of the working hours overlap."),
    ("stylist", STYLIST | {"breaks": [WEEK, WEEK]}, "On Monday two stretches of the breaks overlap."),
    ("stylist", STYLIST | {"breaks": [WEEK | {"reason": "\x07"}]}, "The reason contains signs that are not text."),
    ("stylist", STYLIST | {"skills": [{"service": 99, "offered": False}]}, "This service is not on the list."),
    ("stylist", STYLIST | {"skills": [{"service": 1, "minutes": 4, "offered": True}]}, "A service takes between 5 .*"),
    ("stylist", STYLIST | {"skills": [{"service": 1, "price": -1, "offered": True}]}, "A price is not less than .*"),
    ("stylist", STYLIST | {"skills": [{"service": 1, "offered": False}] * 2}, "A stylist does a service in one .*"),
    ("time_off", AWAY | {"stylist": 99}, "This stylist is not known."),
    ("time_off", AWAY | {"ends": "2030-01-01T10:00Z"}, "Time off ends after it begins."),
    ("time_off", AWAY | {"ends": "infinity"}, "Nobody is away in that year."),
    ("time_off", AWAY | {"ends": "2030-01-01T12:00:01Z"}, "Time off begins and ends on a whole minute."),
    ("time_off", AWAY | {"reason": ""}, "The reason is missing."),
    ("service", SERVICE | {"name": ""}, "The service's name is missing."),
    ("service", SERVICE | {"category": None}, "The service's category is missing."),
    ("service", SERVICE | {"colour": "#12345"}, "A colour is written as #rrggbb."),
    ("service", SERVICE | {"minutes": 721}, "A service takes between 5 minutes and 12 hours."),
    ("service", SERVICE | {"minutes": None}, "A service takes between 5 minutes and 12 hours."),
    ("service", SERVICE | {"minutes": 700, "cleanup_minutes": 30}, "A service takes 12 hours at most, with .*"),
    ("service", SERVICE | {"cleanup_minutes": 61}, "Cleaning up takes an hour at most."),
    ("service", SERVICE | {"price": -1}, "A price is not less than nothing, and no fortune."),
    ("service", SERVICE | {"apply_minutes": 30, "processing_minutes": 30}, "What takes effect is applied before .*"),
    ("service", SERVICE | {"processing_minutes": 30}, "What takes effect is applied before .*"),
    ("service", SERVICE | {"apply_minutes": 2**31 - 1, "processing_minutes": 1}, "What takes effect is applied .*"),
    ("service", SERVICE | {"apply_minutes": -1}, "A phase of a service takes no less than no time."),
    ("stylists", [1], "An order names each of them once."),
    ("stylists", [1, 1, 2], "An order names each of them once."),
    ("services", [1, 2, 3, 4], "An order names each of them once."),
    ("till", {}, "There is nothing of this kind to set up."),
    ("salon", SALON | {"name": "No\u202erd"}, f"The salon's {NO_TEXT}"),
    ("stylist", STYLIST | {"name": "In\u202aes"}, f"The stylist's {NO_TEXT}"),
    ("stylist", STYLIST | {"name": "In\nes"}, f"The stylist's {NO_TEXT}"),
    ("service", SERVICE | {"name": "Pe\u2066rm"}, f"The service's {NO_TEXT}"),
    ("service", SERVICE | {"name": "Pe\x85rm"}, f"The service's {NO_TEXT}"),
    ("service", SERVICE | {"category": "Col\u2069our"}, "The service's category contains signs that are not text."),
    ("salon", [1], UNREAD),
    ("salon", SALON | {"slot_minutes": "x"}, UNREAD),
    ("opening", {}, UNREAD),
    ("opening", [1], UNREAD),
    ("opening", [WEEK | {"starts": "soon"}], UNREAD),
    ("closures", "x", UNREAD),
    ("closures", {"some day": "Party"}, UNREAD),
    ("stylist", STYLIST | {"active": "maybe"}, UNREAD),
    ("stylist", STYLIST | {"shifts": 5}, UNREAD),
    ("stylist", STYLIST | {"skills": [{"service": 1, "minutes": 2**40}]}, UNREAD),
    ("time_off", "x", UNREAD),
    ("time_off", AWAY | {"starts": "soon"}, UNREAD),
    ("service", SERVICE | {"active": "maybe"}, UNREAD),
    ("stylists", "x", UNREAD),
    ("services", ["x", 2, 3], UNREAD),
]
CHANGE = "SELECT * FROM salon.change_set_up(%s, NULL, %s, %s, '[]', 'Desk 1', 'Anna')"
ASK = "SELECT verdict, salon.sentence(told) FROM salon.change_set_up(%s, %s, %s, %s, %s, 'Desk 1', 'Anna')"


@pytest.mark.parametrize(("kind", "wanted", "told"), BAD)
def test_what_can_not_be_is_refused_with_a_sentence_and_nothing_is_written(
    book: TestBook, kind: str, wanted: Any, told: str
) -> None:
    before = book.contents()
    known = {"salon": book.run(read_set_up).salon._asdict(), "stylists": [1, 2], "services": [1, 2, 3]}.get(kind)
    with pytest.raises(Exception, match=f"^{told}") as refused:
        book.rows(CHANGE, kind, json.dumps(known) if known else None, None if wanted is None else json.dumps(wanted))
    assert getattr(refused.value, "sqlstate", None) == "SD001"
    assert book.contents() == before


@pytest.mark.parametrize("seen", ["[1]", "[null]", "5", '"x"', "{}", '[{"visit": "x"}]'])
def test_seen_bookings_that_can_not_be_read_are_refused(book: TestBook, seen: str) -> None:
    before = book.contents()
    with pytest.raises(Exception, match=f"^{UNREAD}") as refused:
        book.rows(ASK, "service", None, None, json.dumps(SERVICE), seen)
    assert getattr(refused.value, "sqlstate", None) == "SD001"
    assert book.contents() == before


@pytest.mark.parametrize("was", ["x", {"some day": None}, [1]])
def test_what_is_said_to_have_been_is_refused_where_it_can_not_be_read(book: TestBook, was: Any) -> None:
    with pytest.raises(Exception, match=f"^{UNREAD}"):
        book.rows(ASK, "closures", None, json.dumps(was), "{}", "[]")


@pytest.mark.parametrize("number", [999, 2**40])
@pytest.mark.parametrize("seen", [None, "[]"])
@pytest.mark.parametrize(("kind", "wanted"), [("stylist", STYLIST), ("service", SERVICE), ("time_off", AWAY)])
def test_what_does_not_exist_is_changed_by_nobody(
    book: TestBook, kind: str, wanted: dict[str, Any], number: int, seen: str | None
) -> None:
    before = book.contents()
    ((verdict, sentence),) = book.rows(ASK, kind, number, None, json.dumps(wanted), seen)
    assert verdict == "changed"
    assert sentence.endswith("in the meantime; nothing was overwritten.")
    assert book.contents() == before


def test_a_year_and_a_month_are_closed_at_once(book: TestBook) -> None:
    days = days_from_2030(400)
    ((verdict, _),) = book.rows(ASK, "closures", None, json.dumps(dict.fromkeys(days)), json.dumps(days), "[]")
    assert verdict == "done"
    assert book.value("SELECT count(*) FROM salon.closure") == 400


def test_a_service_of_which_nothing_else_is_said_is_offered(book: TestBook) -> None:
    skills = [{"service": 1, "offered": None, "minutes": 50}, {"service": 2, "price": 100}]
    ((verdict, _),) = book.rows(ASK, "stylist", None, None, json.dumps(STYLIST | {"skills": skills}), "[]")
    assert verdict == "done"
    assert book.rows("SELECT offered, minutes, price FROM salon.skill ORDER BY service_id") == [
        (True, 50, None),
        (True, None, 100),
    ]
