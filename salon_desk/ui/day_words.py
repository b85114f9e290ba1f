"""Days as people type them: `tue`, `+6w`, `24.12.`, `in 3 weeks`, `morgen`, `nästa fredag`."""

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
NEXT = ("next", "nachste", "nachsten", "nachster", "nasta")
# Letters for a unit, and how its words begin.
DAYS, WEEKS = ("d", "day", "tag", "dag"), ("w", "v", "week", "woche", "veck")
MONTHS_ON = ("m", "month", "monat", "manad")
EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)  # of the days that can be shown
FEWEST, MOST = 2, 1200  # letters of a weekday; of any unit, more than a lifetime of bookings


def day_typed(text: str, today: date) -> date | None:
    """The day that was typed; None for what is no day, or none that can be shown.

    A weekday is the next one after today, `next` one that of the coming week. Dates, `today` and `tomorrow` are as
    `dates.date_typed` has them.
    """
    words = " ".join(folded(text).split())
    day = _weekday(words, today) or _from_today(words, today) or date_typed(text, today)
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _weekday(words: str, today: date) -> date | None:
    first, _, rest = words.partition(" ")
    named = rest if first in NEXT else words
    nth = next((nth for nth, names in enumerate(WEEKDAYS) if _begins(named, names)), None)
    if nth is None:
        return None
    if first in NEXT:
        return today + timedelta(days=7 - today.weekday() + nth)
    return today + timedelta(days=(nth - today.weekday() - 1) % 7 + 1)


def _begins(word: str, names: tuple[str, ...]) -> bool:
    return len(word) >= FEWEST and any(name.startswith(word) for name in names)


def _from_today(words: str, today: date) -> date | None:
    """`+6w`, `+6v`, `-1d`, `in 3 weeks`, `om 2 veckor`; a number with a unit alone will do."""
    found = re.fullmatch(r"(?:in |om )?([+-]?)\s*(\d{1,4})\s*([a-z]+)", words)
    if found is None or int(found[2]) > MOST:
        return None
    count = int(found[2]) * (-1 if found[1] == "-" else 1)
    if _is_unit(found[3], DAYS):
        return today + timedelta(days=count)
    if _is_unit(found[3], WEEKS):
        return today + timedelta(weeks=count)
    return _months_on(today, count) if _is_unit(found[3], MONTHS_ON) else None


def _is_unit(word: str, unit: tuple[str, ...]) -> bool:
    return word in unit or any(len(name) > 1 and word.startswith(name) for name in unit)


def _months_on(today: date, count: int) -> date:
    """The same day of another month, or its last."""
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
