"""Calendar files, read back by icalendar as other programs read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from salon_desk.calendar_file import Appointment, calendar_file
from salon_desk.domain.timespan import Span, instant_of, zone_of
from tests.helpers.calendars import read_calendar

WRITTEN = datetime(2026, 11, 21, 11, 24, 3, 555, tzinfo=UTC)


def appointment(start: datetime, minutes: int = 45) -> Appointment:
    """A cut that begins then."""
    return Appointment("one-0@salon-desk", 3, Span(start, start + timedelta(minutes=minutes)), "Cut with Lea")


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Stockholm", date(2026, 3, 29)),
        ("Europe/Stockholm", date(2026, 10, 25)),
        ("America/New_York", date(2026, 3, 8)),
        ("America/New_York", date(2026, 11, 1)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),
        ("Australia/Lord_Howe", date(2026, 10, 4)),
    ],
)
def test_every_quarter_of_a_night_in_which_the_clock_changes_is_read_as_the_same_instant(
    zone: str, night: date
) -> None:
    begins, ends = (instant_of(night + timedelta(days=days), 0, zone_of(zone)) for days in (0, 1))
    assert ends - begins != timedelta(hours=24)
    quarters = [begins + nth * timedelta(minutes=15) for nth in range((ends - begins) // timedelta(minutes=15))]
    whole = [appointment(start, 30)._replace(uid=str(nth)) for nth, start in enumerate(quarters)]
    read = read_calendar(calendar_file(whole, WRITTEN)).events
    assert [event.start for event in read] == quarters
    assert {event.end - event.start for event in read} == {timedelta(minutes=30)}
    # Each shows the salon's own clock to whoever is in its zone, the two hours of one name apart from each other.
    local = [event.start.astimezone(ZoneInfo(zone)).strftime("%H:%M %Z %z") for event in read]
    assert len(set(local)) == len(quarters)


def test_times_are_instants_and_no_program_has_to_know_the_zone() -> None:
    file = calendar_file([appointment(datetime(2026, 11, 21, 13, 0, tzinfo=ZoneInfo("Europe/Stockholm")))], WRITTEN)
    assert b"DTSTART:20261121T120000Z\r\nDTEND:20261121T124500Z" in file
    assert b"DTSTAMP:20261121T112403Z" in file
    assert b"TZID" not in file


def test_a_later_file_is_about_the_same_appointment() -> None:
    first = appointment(WRITTEN)
    files = (calendar_file([one], WRITTEN) for one in (first, first._replace(version=4)))
    (before,), (after,) = (read_calendar(file).events for file in files)
    assert before.uid == after.uid == "one-0@salon-desk"
    assert (before.version, after.version) == (3, 4)
    assert before.status == "CONFIRMED"


def test_what_is_cancelled_is_taken_out_again() -> None:
    gone = calendar_file([appointment(WRITTEN)._replace(is_cancelled=True)], WRITTEN)
    assert read_calendar(gone).method == "CANCEL"
    assert read_calendar(gone).events[0].status == "CANCELLED"
    assert read_calendar(calendar_file([appointment(WRITTEN)], WRITTEN)).method == "PUBLISH"
    assert read_calendar(calendar_file([], WRITTEN)).method == "PUBLISH"


def test_any_words_come_out_as_they_went_in() -> None:
    words = "Färg; klippning, “extra” \\ BEGIN:VEVENT\nand a second line " + "ö" * 90
    one = appointment(WRITTEN)._replace(title=words, place="Salon, Nord", note="a\nb")
    file = calendar_file([one], WRITTEN, "Lea; Nord")
    read = read_calendar(file)
    assert read.events[0][-3:] == (words, "Salon, Nord", "a\nb")
    assert read.title == "Lea; Nord"
    assert max(len(line) for line in file.split(b"\r\n")) <= 75
