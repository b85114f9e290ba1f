"""Free time as people ask for it: `cut lea tomorrow`, `colour thu after 15`, `colour with Lea and blow-dry anyone`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster, Service, ServiceId
from salon_desk.domain.visit import PartWish, Wish
from salon_desk.ui.dates import folded
from salon_desk.ui.day_words import FEWEST, NEXT, WEEK, day_typed

WEEKS_AHEAD = 28  # days that are looked through when none is named
FILLING = (
    *("with", "and", "then", "at", "for", "the", "in", "on", "by", "free", "next", "slot", "&", "+"),
    *("mit", "und", "dann", "bei", "fur", "am", "frei", "med", "och", "sedan", "hos", "pa", "ledig"),
)
ANYONE = (
    *("anyone", "anybody", "any", "egal wer", "egal bei wem", "egal", "jemand"),
    *("vem som helst", "valfri frisor", "valfri", "nagon"),
)
ANY_TIME = ("any time", "egal wann", "valfri tid")
AFTER, BEFORE = (
    ("after", "from", "since", "ab", "nach", "efter", "fran"),
    ("before", "until", "till", "vor", "bis", "fore"),
)
AT = ("at", "um", "kl", "kl.", "klockan")
CLOCK = ("uhr", "o'clock")
PARTS_OF_DAY: dict[str, tuple[time | None, time | None]] = {
    **dict.fromkeys(("morning", "vormittag", "formiddag"), (None, time(12))),
    **dict.fromkeys(("afternoon", "nachmittag", "eftermiddag"), (time(12), None)),
    **dict.fromkeys(("evening", "abend", "kvall"), (time(17), None)),
}
THIS_WEEK = ("this week", "diese woche", "dieser woche", "denna vecka", "den har veckan")


@dataclass
class _Heard:
    """What was understood so far."""

    roster: Roster
    today: date
    services: list[ServiceId] = field(default_factory=list)
    stylists: dict[int, StylistId] = field(default_factory=dict)
    days: tuple[date, int] | None = None
    earliest: time | None = None
    latest: time | None = None

    def give_to(self, stylist_id: StylistId) -> bool:
        """Let this stylist do the last service that was named, or the first to come."""
        place = max(0, len(self.services) - 1)
        if place in self.stylists:
            return False
        self.stylists[place] = stylist_id
        return True


def wish_typed(text: str, roster: Roster, today: date, usual: ServiceId | None = None) -> Wish | None:
    """The wish that was typed; None when a word of it means nothing, or when it names neither service nor stylist.

    A stylist without a service is asked for the usual one. Without a day the next four weeks are meant.
    """
    words = folded(text).replace(",", " ").split()
    heard = _Heard(roster, today)
    while words:
        count = next((count for hear in HEARING if (count := hear(words, heard))), 0)
        if count == 0:
            return None
        words = words[count:]
    if not heard.services and heard.stylists and usual is not None:
        heard.services.append(usual)
    if not heard.services:
        return None
    first, days = heard.days or (today, WEEKS_AHEAD)
    parts = tuple(PartWish(service, heard.stylists.get(nth)) for nth, service in enumerate(heard.services))
    return Wish(parts, first, days, earliest=heard.earliest, latest=heard.latest)


# Each of these takes words from the front and says how many it took.


def _hear_time(words: Sequence[str], heard: _Heard) -> int:
    first = words[0]
    if first in PARTS_OF_DAY:
        earliest, latest = PARTS_OF_DAY[first]
        heard.earliest, heard.latest = earliest or heard.earliest, latest or heard.latest
        return 1
    count = _led_by(words, (*BEFORE, *AFTER, *AT))
    count += _led_by(words[count:], AT)
    then = _clock(words[count]) if count < len(words) else None
    is_told = _led_by(words[count + 1 :], CLOCK)
    if then is None or not (count or is_told or ":" in words[count]):
        return _led_by(words, ANY_TIME)
    if first in BEFORE:
        heard.latest = then
    else:
        heard.earliest = then
    return count + 1 + is_told


def _hear_exact_stylist(words: Sequence[str], heard: _Heard) -> int:
    return _hear_stylist(words, heard, lambda name, word: name == word)


def _hear_near_stylist(words: Sequence[str], heard: _Heard) -> int:
    return _hear_stylist(words, heard, lambda name, word: len(word) > 1 and name.startswith(word))


def _hear_stylist(words: Sequence[str], heard: _Heard, fits: Callable[[str, str], bool]) -> int:
    for stylist in heard.roster.stylists:
        if stylist.active and any(fits(name, words[0]) for name in folded(stylist.name).split()):
            return int(heard.give_to(stylist.id))
    return _led_by(words, ANYONE)


def _hear_day(words: Sequence[str], heard: _Heard) -> int:
    if heard.days is not None:
        return 0
    left = 7 - heard.today.weekday()
    if count := _led_by(words, THIS_WEEK):
        heard.days = (heard.today, left)
        return count
    if len(words) > 1 and words[0] in NEXT and words[1] in WEEK:
        heard.days = (heard.today + timedelta(days=left), 7)
        return 2
    for count in (4, 3, 2, 1):
        typed = " ".join(words[:count])
        # Two letters are not enough for a weekday yet: `to` may be meant for Tom.
        if len(words) >= count and len(typed) > FEWEST and (day := day_typed(typed, heard.today)) is not None:
            heard.days = (day, 1)
            return count
    return 0


def _hear_short_day(words: Sequence[str], heard: _Heard) -> int:
    """`do`, where it begins nobody's name and no service."""
    day = day_typed(words[0], heard.today)
    if heard.days is not None or day is None:
        return 0
    heard.days = (day, 1)
    return 1


def _hear_service(words: Sequence[str], heard: _Heard) -> int:
    """As many words as belong to one service; of several the one whose name begins with the first word."""
    for count in range(len(words), 0, -1):
        named = [word for word in words[:count] if word not in FILLING]
        found = [it for it in heard.roster.services if it.active and named and _is_named(it, named)]
        if found and words[0] not in FILLING and words[count - 1] not in FILLING:
            best = min(found, key=lambda service: not folded(service.name).startswith(words[0]))
            heard.services.append(best.id)
            return count
    return 0


def _is_named(service: Service, words: Sequence[str]) -> bool:
    names = [name for name in re.split(r"[\s&/]+", folded(service.name)) if name]
    return all(len(word) > 1 and any(name.startswith(word) for name in names) for word in words)


def _hear_filling(words: Sequence[str], _: _Heard) -> int:
    return int(words[0] in FILLING)


# `in` and `am` are no beginnings of Ines and Amanda.
HEARING = (
    _hear_time, _hear_exact_stylist, _hear_day, _hear_service, _hear_filling, _hear_near_stylist, _hear_short_day,
)  # fmt: skip


def _led_by(words: Sequence[str], phrases: Sequence[str]) -> int:
    """How many words the longest of these phrases takes from the front."""
    counts = (len(phrase.split()) for phrase in phrases if list(words[: len(phrase.split())]) == phrase.split())
    return max(counts, default=0)


def _clock(word: str) -> time | None:
    """`15`, `15:30`, `15.30`, `3pm`, `15h`."""
    found = re.fullmatch(r"(\d{1,2})(?:[:.](\d{2}))?(h|am|pm)?", word)
    if found is None:
        return None
    hour, minute = int(found[1]) + (12 if found[3] == "pm" and int(found[1]) < 12 else 0), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
