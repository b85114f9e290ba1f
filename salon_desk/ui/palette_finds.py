"""What the palette can find without asking anyone: commands, days, and the bookings on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import as_title, folded, long_date
from salon_desk.ui.day_words import day_typed
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.key_names import keys_named
from salon_desk.ui.names import shown_name
from salon_desk.ui.wording import stylist_name

MOST = 6
DAYS, SLOTS, CLIENTS = tr_noop("Days"), tr_noop("Free times"), tr_noop("Clients")
BOOKINGS, COMMANDS = tr_noop("On this day"), tr_noop("Commands")
# The signs in the list of keys, as the bound keys are called.
SIGNS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "PgDn": "PgDown"}
# What makes no sense as something to choose here: it is what Esc and the palette's own key do at once.
LEFT_OUT = ("Esc", "Ctrl+K")
# Where one line of the list tells of several deeds, each has its own words here.
OWN_WORDS = {
    "F1": tr_noop("All keys"),
    "Ctrl+Left": tr_noop("A day back"),
    "Ctrl+Right": tr_noop("A day on"),
    "Ctrl+1": tr_noop("Go to the day"),
    "Ctrl+2": tr_noop("Go to the week of a stylist"),
    "Ctrl+3": tr_noop("Go to the list of the day"),
    "Ctrl+4": tr_noop("Go to the overview"),
    "Ctrl+5": tr_noop("Go to the set-up"),
    "Alt+1": tr_noop("A week on"),
    "Alt+8": tr_noop("Eight weeks on"),
    "Ctrl++": tr_noop("Zoom in"),
    "Ctrl+-": tr_noop("Zoom out"),
    "Ctrl+0": tr_noop("Fit the whole day"),
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

    First come those with a word that begins so, then those that have it in one piece. English words find them too.
    `keyless` are those without a key, by their words.
    """
    wanted = folded(text)
    without = (_Command(Find(COMMANDS, title, "", deed), _searched(title), "") for title, deed in keyless.items())
    found = [
        it
        for it in (*_commands(keys, deeds), *without)
        if all(word in f"{it.words} {it.keys}" for word in wanted.split())
    ]
    found.sort(key=lambda it: (f" {wanted}" not in it.words, wanted not in it.words))
    yield from (it.find for it in found)


def days_like(text: str, today: date, go_to: Callable[[date], object]) -> Iterator[Find]:
    """The day that was typed."""
    day = day_typed(text, today)
    if day is not None:
        yield Find(DAYS, as_title(long_date(day, today)), from_today(day, today), partial(go_to, day))


def bookings_like(text: str, day: Day, roster: Roster, open_card: Callable[[Booking], object]) -> Iterator[Find]:
    """The bookings of the shown day whose client has all that was typed in her name, by time."""
    words = folded(text).split()
    found = [it for it in day.bookings if words and all(word in folded(it.client_name) for word in words)]
    for booking in sorted(found, key=lambda it: it.start)[:MOST]:
        service = roster.service(booking.service_id)
        detail = " · ".join(part for part in (service.name if service else "", stylist_name(booking, roster)) if part)
        title = f"{hour_label(booking.start, day.zone)} {shown_name(booking.client_name)}"
        yield Find(BOOKINGS, title, detail, partial(open_card, booking))


def from_today(day: date, today: date) -> str:
    """How far a day is: `today`, `in 3 weeks`, `12 days ago`."""
    days = (day - today).days
    if abs(days) < 2:
        return {-1: tr("yesterday"), 0: tr("today"), 1: tr("tomorrow")}[days]
    weeks, single = divmod(abs(days), 7)
    if single and days > 0:
        return tr_count("in {n} day", "in {n} days", days)
    if single:
        return tr_count("{n} day ago", "{n} days ago", -days)
    if days > 0:
        return tr_count("in {n} week", "in {n} weeks", weeks)
    return tr_count("{n} week ago", "{n} weeks ago", weeks)


class _Command(NamedTuple):
    """A command, and by what it is found: its words and its keys as they are shown, and in English."""

    find: Find
    words: str
    keys: str


def _searched(*said: str) -> str:
    """Each once, with a blank before it as before every word."""
    return " ".join(("", *dict.fromkeys(map(folded, said))))


def _commands(keys: Sequence[tuple[str, str]], deeds: Mapping[str, Callable[[], object]]) -> Iterator[_Command]:
    told: set[str] = set()
    for listed, meaning in keys:
        bound = [key for key in _bound(listed) if key in deeds and key not in (*LEFT_OUT, *told)]
        for key in [key for key in bound if key in OWN_WORDS] or bound[:1]:
            told.add(key)
            english, written = OWN_WORDS.get(key) or meaning, _shown(key)
            title, named = _title(tr(english)), keys_named(written)
            found = Find(COMMANDS, title, named, deeds[key])
            yield _Command(found, _searched(title, english), _searched(named, written))


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
