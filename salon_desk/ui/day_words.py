"""Days as people type them and as windows write them: `tue`, `+6w`, `24.12.`, `in einer Woche`, `Sa. 21. Nov.`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from salon_desk.ui.dates import date_typed, folded

# English, German and Swedish, Monday first, without accents.
WEEKDAYS = (
    ("monday", "montag", "mandag"), ("tuesday", "dienstag", "tisdag"), ("wednesday", "mittwoch", "onsdag"),
    ("thursday", "donnerstag", "torsdag"), ("friday", "freitag", "fredag"), ("saturday", "samstag", "lordag"),
    ("sunday", "sonntag", "sondag"),
)  # fmt: skip
NEXT = ("next", "nachste", "nachsten", "nachster", "nasta", "kommande")
WEEK = ("week", "woche", "vecka", "veckan")
ONE = re.compile(r"(?<=^in |^om )(an?|one|eine[mr]?|en|ett)(?= )")
# What is short for a unit, and how its words begin.
DAYS = ("d", "t"), ("day", "tag", "dag")
WEEKS = ("w", "v", "wk", "wks"), ("week", "woche", "veck")
MONTHS_ON = ("m", "mon", "man"), ("month", "monat", "manad")
EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)  # of the days that can be shown
FEWEST, MOST = 2, 1200  # letters of a weekday; of any unit, more than a lifetime of bookings


def day_typed(text: str, today: date) -> date | None:
    """The day that was typed; None for what is no day, or none that can be shown.

    A weekday is the next one after today, `next` one that of the coming week, which begins on Monday. Dates, `today`
    and `tomorrow` are as `dates.date_typed` has them, also with their weekday before them.
    """
    words = " ".join(folded(text).split())
    day = _weekday(words, today) or _next_week(words, today) or _from_today(words, today)
    day = day or date_typed(text, today) or _with_weekday(text, today)
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _weekday(words: str, today: date) -> date | None:
    first, _, rest = words.partition(" ")
    named = rest if first in NEXT else words
    nth = _nth_weekday(named)
    if nth is None:
        return None
    if first in NEXT:
        return today + timedelta(days=7 - today.weekday() + nth)
    return today + timedelta(days=(nth - today.weekday() - 1) % 7 + 1)


def _nth_weekday(word: str) -> int | None:
    """`tue`, `di.`, `ons`: Monday is 0."""
    plain = word.rstrip(".,")
    is_one = (len(plain) >= FEWEST and any(name.startswith(plain) for name in names) for names in WEEKDAYS)
    return next((nth for nth, found in enumerate(is_one) if found), None)


def _next_week(words: str, today: date) -> date | None:
    first, _, rest = words.partition(" ")
    return today + timedelta(days=7 - today.weekday()) if first in NEXT and rest in WEEK else None


def _with_weekday(text: str, today: date) -> date | None:
    """A date and its weekday, as `Sa. 21. Nov.`; where these contradict each other it is none."""
    first, *rest = text.split() or [""]
    nth, day = _nth_weekday(folded(first)), date_typed(" ".join(rest), today)
    return day if day is not None and day.weekday() == nth else None


def _from_today(words: str, today: date) -> date | None:
    """`+6w`, `+6v`, `-1d`, `in 3 weeks`, `om en vecka`; a number with a unit alone will do."""
    found = re.fullmatch(r"(?:in |om )?([+-]?)\s*(\d{1,4})\s*([a-z]+)\.?", ONE.sub("1", words))
    if found is None or int(found[2]) > MOST:
        return None
    count = int(found[2]) * (-1 if found[1] == "-" else 1)
    if _is_unit(found[3], DAYS):
        return today + timedelta(days=count)
    if _is_unit(found[3], WEEKS):
        return today + timedelta(weeks=count)
    return _months_on(today, count) if _is_unit(found[3], MONTHS_ON) else None


def _is_unit(word: str, unit: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    short, beginnings = unit
    return word in short or word.startswith(beginnings)


def _months_on(today: date, count: int) -> date:
    """The same day of another month, or its last."""
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
