"""Dates in words, in the language of the windows, and as people type them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from salon_desk.domain.language import MONTHS, tr

# What other languages call a month, as far as three or four letters tell it, without accents.
MONTHS_ELSEWHERE = {
    "jann": "jan",
    "mrz": "mar",
    "marz": "march",
    "mars": "march",
    "mai": "may",
    "maj": "may",
    "janu": "jan",
    "febr": "feb",
    "juni": "june",
    "juli": "july",
    "augu": "aug",
    "okt": "oct",
    "dez": "dec",
}
# English, German and Swedish, without accents: how many days from today.
NEAR = {
    "today": 0, "heute": 0, "idag": 0, "i dag": 0, "tomorrow": 1, "morgen": 1, "imorgon": 1, "i morgon": 1,
    "ubermorgen": 2, "overmorgon": 2, "i overmorgon": 2, "yesterday": -1, "gestern": -1, "igar": -1, "i gar": -1,
}  # fmt: skip
LEAP = 9  # years in which there is a 29 February for sure
NO_BREAK = "\N{NO-BREAK SPACE}"
SHORT = QLocale.FormatType.ShortFormat


def weekday_name(number: int) -> str:
    """A day of the week, as `Monday`, by its ISO number from 1."""
    return QLocale().standaloneDayName(number)


def weekday_short(number: int) -> str:
    """A day of the week, as `Mon`, by its ISO number from 1."""
    return QLocale().standaloneDayName(number, SHORT)


def as_title(words: str) -> str:
    """A date that stands by itself: with a capital, which Swedish has only there."""
    return words[:1].upper() + words[1:]


def long_date(day: date, today: date | None = None) -> str:
    """A date as `Saturday 21 November`, with the year where it is not today's."""
    return long_date_with_year(day) if _is_far(day, today) else _in_words(day, tr("dddd d MMMM"))


def long_date_with_year(day: date) -> str:
    """A date as `Saturday 21 November 2026`."""
    return _in_words(day, tr("dddd d MMMM yyyy"))


def short_date(day: date, today: date | None = None) -> str:
    """A date as `Sat 21 Nov`, with the year where it is not today's; no line ends within it."""
    return short_date_with_year(day) if _is_far(day, today) else _in_one_line(day, tr("ddd d MMM"))


def short_date_with_year(day: date) -> str:
    """A date as `Sat 21 Nov 2026`; no line ends within it."""
    return _in_one_line(day, tr("ddd d MMM yyyy"))


def day_and_month(day: date, today: date | None = None) -> str:
    """A date as `21 Nov`, with the year where it is not today's."""
    return day_of_year(day) if _is_far(day, today) else _in_words(day, tr("d MMM"))


def date_with_year(day: date) -> str:
    """A date as `21 November 2026`."""
    return _in_words(day, tr("d MMMM yyyy"))


def day_of_year(day: date) -> str:
    """A date as `21 Nov 2026`."""
    return _in_words(day, tr("d MMM yyyy"))


def week_title(first: date, last: date) -> str:
    """A week by its first and last date as `Week 47 · 16 – 22 November 2026`."""
    if first.year != last.year:
        begins = date_with_year(first)
    else:
        begins = _in_words(first, tr("d") if first.month == last.month else tr("d MMMM"))
    number, ends = first.isocalendar().week, date_with_year(last)
    return tr("Week {number} · {begins} – {ends}", number=number, begins=begins, ends=ends)


def month_name(day: date) -> str:
    """The month of a date as `November 2026`."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def folded(text: str) -> str:
    """The text in small letters, without accents and outer blanks."""
    decomposed = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def date_typed(text: str, today: date, *, past: bool = False) -> date | None:
    """The date that was typed: `24.12.`, `24.12.26`, `24/12`, `2026-12-24`, `24 dec`, `24. Okt.`, `today`, `i morgon`.

    Without a year it is the next such date, at most 60 days back; or, with `past`, the last one up to today. None for
    what is no date.
    """
    if (days := NEAR.get(" ".join(folded(text).split()))) is not None:
        return today + timedelta(days=days)
    words = _english_month(text)
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if named := re.fullmatch(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?(?:\s+(\d{2,4}))?", words):
        months = [nth for nth, name in enumerate(MONTHS, start=1) if name.lower().startswith(named[2])]
        return _near(int(named[1]), months[0], named[3], today, past) if months else None
    if numbers := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?(\d{2}|\d{4})?", words):
        return _near(int(numbers[1]), int(numbers[2]), numbers[3], today, past)
    return None


def _in_words(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _in_one_line(day: date, pattern: str) -> str:
    return _in_words(day, pattern).replace(" ", NO_BREAK)


def _is_far(day: date, today: date | None) -> bool:
    return today is not None and day.year != today.year


def _english_month(text: str) -> str:
    words = (word.replace(".", "") if word[:1].isalpha() else word for word in folded(text).split())
    return " ".join(MONTHS_ELSEWHERE.get(word[:4], MONTHS_ELSEWHERE.get(word[:3], word)) for word in words)


def _near(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if past:
        years = range(today.year, today.year - LEAP, -1)
        return next((it for one in years if (it := _date(one, month, day)) is not None and it <= today), None)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year >= today - timedelta(days=60):
        return this_year
    return _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
