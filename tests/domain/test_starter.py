"""A salon to begin with, from what was typed."""

from __future__ import annotations

from datetime import time

import pytest

from salon_desk.domain.errors import BadInput
from salon_desk.domain.founding import Founding, WeeklyHours
from salon_desk.domain.starter import USUAL_WEEK, names_typed, starter, usual_services


def _starter(
    name: str = "Nord",
    zone: str = "Europe/Stockholm",
    currency: str = "SEK",
    opening: tuple[WeeklyHours, ...] = USUAL_WEEK,
    stylists: str = "Lea",
) -> Founding:
    return starter(name, zone, currency, opening, stylists, usual_services(currency))


def test_everybody_works_while_it_is_open() -> None:
    evening = WeeklyHours(7, time(18), time(22))
    salon = _starter(" Salon Nord ", opening=(evening, *USUAL_WEEK), stylists="Lea, Mia,, \nNoah ")
    assert (salon.salon.name, [stylist.name for stylist in salon.stylists]) == ("Salon Nord", ["Lea", "Mia", "Noah"])
    assert salon.opening == (*USUAL_WEEK, evening)
    assert {stylist.shifts for stylist in salon.stylists} == {salon.opening}
    assert len({stylist.colour for stylist in salon.stylists}) == 3


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"name": ""}, "The salon's name is missing."),
        ({"zone": "Mars/Phobos"}, "is not a known time zone"),
        ({"currency": "kr"}, "three capital letters"),
        ({"stylists": " , \n"}, "At least one stylist's name is needed"),
        ({"stylists": "L" * 201}, "has 201 characters"),
        ({"opening": ()}, "open on at least one day"),
        ({"opening": (WeeklyHours(1, time(9), time(9)),)}, "On Monday the opening hours end before they begin"),
        ({"opening": (*USUAL_WEEK, WeeklyHours(1, time(12), time(20)))}, "On Monday two stretches .* overlap"),
    ],
)
def test_a_salon_that_can_not_be_is_refused(told: dict[str, str], sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        _starter(**told)  # type: ignore[arg-type]


def test_a_service_that_can_not_be_is_refused() -> None:
    wrong = usual_services()[0]._replace(minutes=2000)
    with pytest.raises(BadInput, match="between 5 minutes and 12 hours"):
        starter("Nord", "Europe/Stockholm", "EUR", USUAL_WEEK, "Lea", [wrong])


@pytest.mark.parametrize(
    ("currency", "price"), [("EUR", 5200), ("SEK", 52000), ("JPY", 7800), ("USD", 5200), ("ISK", 7800)]
)
def test_prices_begin_where_people_would_not_laugh(currency: str, price: int) -> None:
    assert usual_services(currency)[0].price == price


def test_names_are_parted_by_lines_and_commas() -> None:
    assert names_typed(" Lea\nMia , Noah\n\n") == ["Lea", "Mia", "Noah"]
