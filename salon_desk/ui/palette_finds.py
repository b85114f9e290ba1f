"""What the palette can find without asking anyone: commands, days, and the bookings on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import long_date
from salon_desk.ui.day_words import day_typed, folded
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.wording import counted, stylist_name

MOST = 6
DAYS, SLOTS, CLIENTS, BOOKINGS, COMMANDS = "Days", "Free times", "Clients", "On this day", "Commands"
# The signs in the list of keys, as the bound keys are called.
SIGNS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "PgDn": "PgDown"}
# What makes no sense as something to choose here: it is what Esc and the palette's own key do at once.
LEFT_OUT = ("Esc", "Ctrl+K")
# Where one line of the list tells of several deeds, each has its own words here.
OWN_WORDS = {
    "F1": "All keys",
    "Ctrl+Left": "A day back",
    "Ctrl+Right": "A day on",
    "Ctrl+1": "Go to the day",
    "Ctrl+2": "Go to the week of a stylist",
    "Ctrl+3": "Go to the list of the day",
    "Ctrl+4": "Go to the overview",
    "Ctrl+5": "Go to the set-up",
    "Alt+1": "A week on",
    "Alt+8": "Eight weeks on",
    "Ctrl++": "Zoom in",
    "Ctrl+-": "Zoom out",
    "Ctrl+0": "Fit the whole day",
}


class Find(NamedTuple):
    """Something that was found: a line to choose, and what choosing it does."""

    group: str
    title: str
    detail: str
    do: Callable[[], object]


def commands_like(
    text: str,
    keys: Sequence[tuple[str, str]],
    deeds: Mapping[str, Callable[[], object]],
    keyless: Mapping[str, Callable[[], object]],
) -> Iterator[Find]:
    """The commands whose words or keys have all that was typed; without a text all of them.

    First come those with a word that begins so, then those that have it in one piece.
    `keyless` are those without a key, by their words.
    """
    wanted = folded(text)
    without = ((title, "", deed) for title, deed in keyless.items())
    found = [
        Find(COMMANDS, title, key, deed)
        for title, key, deed in (*_commands(keys, deeds), *without)
        if all(word in folded(f"{title} {key}") for word in wanted.split())
    ]
    titles = {it.title: f" {folded(it.title)}" for it in found}
    yield from sorted(found, key=lambda it: (f" {wanted}" not in titles[it.title], wanted not in titles[it.title]))


def days_like(text: str, today: date, go_to: Callable[[date], object]) -> Iterator[Find]:
    """The day that was typed."""
    day = day_typed(text, today)
    if day is not None:
        yield Find(DAYS, long_date(day, today), from_today(day, today), partial(go_to, day))


def bookings_like(text: str, day: Day, roster: Roster, open_card: Callable[[Booking], object]) -> Iterator[Find]:
    """The bookings of the shown day whose client has all that was typed in her name, by time."""
    words = folded(text).split()
    found = [it for it in day.bookings if words and all(word in folded(it.client_name) for word in words)]
    for booking in sorted(found, key=lambda it: it.start)[:MOST]:
        service = roster.service(booking.service_id)
        detail = " · ".join(part for part in (service.name if service else "", stylist_name(booking, roster)) if part)
        title = f"{hour_label(booking.start, day.zone)} {booking.client_name}"
        yield Find(BOOKINGS, title, detail, partial(open_card, booking))


def from_today(day: date, today: date) -> str:
    """How far a day is: `today`, `in 3 weeks`, `12 days ago`."""
    days = (day - today).days
    if abs(days) < 2:
        return {-1: "yesterday", 0: "today", 1: "tomorrow"}[days]
    count, unit = (abs(days) // 7, "week") if days % 7 == 0 else (abs(days), "day")
    words = counted(count, unit)
    return f"in {words}" if days > 0 else f"{words} ago"


def _commands(
    keys: Sequence[tuple[str, str]], deeds: Mapping[str, Callable[[], object]]
) -> Iterator[tuple[str, str, Callable[[], object]]]:
    told: set[str] = set()
    for listed, meaning in keys:
        bound = [key for key in _bound(listed) if key in deeds and key not in (*LEFT_OUT, *told)]
        for key in [key for key in bound if key in OWN_WORDS] or bound[:1]:
            told.add(key)
            yield OWN_WORDS.get(key) or _title(meaning), _shown(key), deeds[key]


def _bound(listed: str) -> Iterable[str]:
    """The keys of one line of the list: `Ctrl+← Ctrl+→`, `F2, Ctrl+E`, `Ctrl+ +  −  0`."""
    modifier = ""
    for word in re.split(r"[,\s]+", listed.replace("−", "-")):
        if word.endswith("+") and len(word) > 1:
            modifier = word
        elif word:
            name = modifier + word if modifier and "+" not in word[1:] else word
            yield "+".join([*name.split("+")[:-1], SIGNS.get(name.split("+")[-1], name.split("+")[-1])])


def _shown(key: str) -> str:
    return next((key.replace(name, sign) for sign, name in SIGNS.items() if key.endswith(f"+{name}")), key)


def _title(meaning: str) -> str:
    return meaning[:1].upper() + meaning[1:]
