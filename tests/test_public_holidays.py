"""Public holidays: the salon's country is guessed, its holidays are known, and what is not known is told."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from salon_desk.domain.errors import BadInput
from salon_desk.domain.set_up import Closure
from salon_desk.domain.treatment import Salon
from salon_desk.public_holidays import Place, countries, country_of, holidays_of, subdivisions


@pytest.mark.parametrize(
    ("zone", "currency", "country"),
    [
        ("Europe/Stockholm", "SEK", "SE"),
        ("Europe/Zurich", "EUR", "CH"),
        ("America/New_York", "EUR", "US"),
        ("Asia/Tokyo", "EUR", "JP"),
        ("Indian/Mauritius", "EUR", "MU"),
        ("Etc/UTC", "SEK", "SE"),
        ("Etc/UTC", "EUR", ""),
    ],
)
def test_the_country_is_where_the_zone_lies(zone: str, currency: str, country: str) -> None:
    assert country_of(Salon("Nord", zone, currency, 15, 180, 900)) == country


def test_a_year_in_order_in_the_countrys_own_language() -> None:
    swedish = holidays_of("SE", "", 2027)
    assert swedish[0] == Closure(date(2027, 1, 1), "Nyårsdagen")
    assert Closure(date(2027, 3, 26), "Långfredagen") in swedish
    assert list(swedish) == sorted(swedish)
    assert {closure.day.year for closure in swedish} == {2027}


@pytest.mark.parametrize(
    ("country", "language", "named"),
    [
        ("FI", "", "Uudenvuodenpäivä"),
        ("FI", "sv", "Nyårsdagen"),
        ("SE", "en", "New Year's Day"),
        ("SE", "de", "Nyårsdagen"),
        ("GB", "en", "New Year's Day"),
    ],
)
def test_they_are_named_in_another_language_where_the_country_offers_it(
    country: str, language: str, named: str
) -> None:
    assert holidays_of(country, "", 2027, language)[0] == Closure(date(2027, 1, 1), named)


def test_a_part_of_a_country_has_more_of_them() -> None:
    all_of_germany, bavaria = (holidays_of("DE", part, 2027) for part in ("", "BY"))
    assert set(all_of_germany) < set(bavaria)
    assert Closure(date(2027, 1, 6), "Heilige Drei Könige") in bavaria


def test_parts_go_by_their_names() -> None:
    assert Place("BY", "Bayern") in subdivisions("DE")
    assert subdivisions("SE") == ()
    names = [place.name for place in subdivisions("DE")]
    assert names == sorted(names)


def test_countries_go_by_their_names() -> None:
    known = countries()
    assert {Place("SE", "Sweden"), Place("DE", "Germany")} <= set(known)
    assert len(known) > 200


def test_countries_go_by_their_names_in_other_languages_in_their_order() -> None:
    german, swedish = ([place.name for place in countries(language)] for language in ("de", "sv"))
    assert german.index("Norwegen") < german.index("Österreich") < german.index("Schweden")
    assert swedish[-2:] == ["Åland", "Österrike"]
    assert {place.code for place in countries("de")} == {place.code for place in countries()}


@pytest.mark.parametrize(("country", "part"), [("XX", ""), ("", ""), ("DE", "Mars"), ("../etc", "")])
def test_what_is_not_known_is_refused_with_a_sentence(country: str, part: str) -> None:
    with pytest.raises(BadInput, match=r"^No public holidays are known for “.*”\.$"):
        holidays_of(country, part, 2027)


@pytest.mark.parametrize("year", [1999, 2101, -1])
def test_so_is_a_year_too_far_away(year: int) -> None:
    with pytest.raises(BadInput, match=r"^Public holidays are known from 2000 to 2100\.$"):
        holidays_of("SE", "", year)


def test_nothing_of_the_library_is_loaded_before_the_first_question() -> None:
    look = (
        "import sys, salon_desk.desk.front_desk; print(int('holidays' in sys.modules), int('dateutil' in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == ["0", "0"]
