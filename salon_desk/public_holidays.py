"""Public holidays by country: what a salon may want to be closed on.

The library and the lists of countries are loaded with the first question: a start would take 50 ms longer.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.domain.region import region_of
from salon_desk.domain.set_up import Closure
from salon_desk.domain.treatment import Salon

if TYPE_CHECKING:
    from holidays import HolidayBase

FIRST_YEAR, LAST_YEAR = 2000, 2100
ENGLISH = "en"


class Place(NamedTuple):
    """A country in two letters (ISO 3166), or a part of one by the code that the library has for it; and its name."""

    code: str
    name: str


def country_of(salon: Salon) -> str:
    """The country in which the salon's time zone lies; empty where nobody can tell."""
    return region_of(salon) or _countries_of_zones().get(salon.zone, "")


def countries(language: str = ENGLISH) -> tuple[Place, ...]:
    """The countries whose holidays are known, by their names in a language of two letters."""
    from holidays.registry import COUNTRIES

    known = {entity[1] for entity in COUNTRIES.values()}
    named = (line.split("\t") for line in _table("iso3166.tab"))
    found = (Place(code, _name_in(language, code) or name) for code, name in named if code in known)
    return tuple(sorted(found, key=lambda place: _letters(place.name) if language == "de" else place.name))


def subdivisions(country: str) -> tuple[Place, ...]:
    """The parts of a country that have holidays of their own, by name. Raises BadInput for an unknown country."""
    rules = _rules(country)
    named = {code: name for name, code in reversed(rules.subdivisions_aliases.items())}
    return tuple(sorted((Place(code, named.get(code, code)) for code in rules.subdivisions), key=lambda one: one.name))


def holidays_of(country: str, subdivision: str, year: int, language: str = "") -> tuple[Closure, ...]:
    """The public holidays of a year in order; `subdivision` may be empty.

    They are named in this language of two letters where the country offers it, else in its own. Raises BadInput for a
    country, a part of it or a year of which nothing is known.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadInput(tr("Public holidays are known from {first} to {last}.", first=FIRST_YEAR, last=LAST_YEAR))
    found = _rules(country, subdivision, year, language)
    return tuple(Closure(day, "; ".join(found.get_list(day))[:200]) for day in sorted(found) if day.year == year)


def _rules(country: str, subdivision: str = "", year: int | None = None, language: str = "") -> HolidayBase:
    from holidays import country_holidays

    try:
        plain = country_holidays(country)
        if year is None:
            return plain
        spoken = (plain.default_language, *sorted(plain.supported_languages))
        chosen = next((one for one in spoken if one and language and one.startswith(language)), plain.default_language)
        return country_holidays(country, subdivision or None, year, language=chosen)
    except NotImplementedError as unknown:
        where = f"{subdivision}, {country}" if subdivision else country
        raise BadInput(tr("No public holidays are known for “{place}”.", place=where[:40])) from unknown


def _name_in(language: str, country: str) -> str:
    """A country's name as the library of phone numbers has it in many languages; empty where it does not."""
    if language == ENGLISH:
        return ""
    from phonenumbers.geodata.locale import LOCALE_DATA

    names = LOCALE_DATA.get(country, {})
    name = names.get(language, "")
    return names.get(name[1:], "") if name.startswith("*") else name  # it names a language that calls it the same


def _letters(name: str) -> str:
    """Without what is above the letters: in German Ö stands among the O, where in Swedish it comes after Z."""
    return "".join(sign for sign in normalize("NFD", name) if not combining(sign))


@cache
def _countries_of_zones() -> dict[str, str]:
    lines = (line.split("\t") for line in _table("zone.tab"))
    return {zone: country for country, _, zone, *_ in lines}


def _table(name: str) -> list[str]:
    from importlib.resources import files

    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
