"""Free time as it is asked for in one line."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import PartWish, Wish
from salon_desk.ui.phrases import WEEKS_AHEAD, wish_typed
from tests.helpers.days import SATURDAY, roster

LEA, MIA = StylistId(1), StylistId(2)
GENTS, BLOW_DRY, CUT, COLOUR = ServiceId(2), ServiceId(3), ServiceId(4), ServiceId(6)
TOMORROW = SATURDAY + timedelta(days=1)
THURSDAY = date(2026, 11, 26)


def heard(text: str) -> Wish | None:
    """What is understood on the Saturday."""
    return wish_typed(text, roster(), SATURDAY, CUT)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("cut lea tomorrow", Wish((PartWish(CUT, LEA),), TOMORROW)),
        ("colour thu after 15", Wish((PartWish(COLOUR),), THURSDAY, earliest=time(15))),
        ("Colour", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD)),
        ("gents cut", Wish((PartWish(GENTS),), SATURDAY, WEEKS_AHEAD)),
        ("cut & finish mia", Wish((PartWish(CUT, MIA),), SATURDAY, WEEKS_AHEAD)),
        ("lea tomorrow", Wish((PartWish(CUT, LEA),), TOMORROW)),
        ("cut with anyone 24.12. before 12", Wish((PartWish(CUT),), date(2026, 12, 24), latest=time(12))),
        ("cut next week afternoon", Wish((PartWish(CUT),), date(2026, 11, 23), 7, earliest=time(12))),
        ("cut this week", Wish((PartWish(CUT),), SATURDAY, 2)),
        ("blow mi in 3 weeks 15:30", Wish((PartWish(BLOW_DRY, MIA),), date(2026, 12, 12), earliest=time(15, 30))),
        ("colour lea, blow-dry mia thu", Wish((PartWish(COLOUR, LEA), PartWish(BLOW_DRY, MIA)), THURSDAY)),
        ("colour with Lea and blow-dry with anyone", Wish((PartWish(COLOUR, LEA), PartWish(BLOW_DRY)), SATURDAY, 28)),
        ("colour donnerstag ab 15 mit lea", Wish((PartWish(COLOUR, LEA),), THURSDAY, earliest=time(15))),
        ("colour torsdag efter 15", Wish((PartWish(COLOUR),), THURSDAY, earliest=time(15))),
        ("colour do ab 15", Wish((PartWish(COLOUR),), THURSDAY, earliest=time(15))),
        ("colour ab 15 uhr do bei lea", Wish((PartWish(COLOUR, LEA),), THURSDAY, earliest=time(15))),
        ("colour kl. 15", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD, earliest=time(15))),
        ("colour från kl 15", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD, earliest=time(15))),
        ("colour från kl. 15:30", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD, earliest=time(15, 30))),
        ("colour före kl 15", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD, latest=time(15))),
        ("colour 15 uhr", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD, earliest=time(15))),
        ("colour egal wer egal wann", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD)),
        ("colour valfri", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD)),
        ("colour hos vem som helst valfri tid", Wish((PartWish(COLOUR),), SATURDAY, WEEKS_AHEAD)),
        ("colour den här veckan", Wish((PartWish(COLOUR),), SATURDAY, 2)),
        ("colour in dieser woche", Wish((PartWish(COLOUR),), SATURDAY, 2)),
        ("colour nästa vecka", Wish((PartWish(COLOUR),), date(2026, 11, 23), 7)),
        ("colour om en vecka", Wish((PartWish(COLOUR),), date(2026, 11, 28))),
        ("colour Do. 26. Nov. mit Lea", Wish((PartWish(COLOUR, LEA),), THURSDAY)),
        ("colour Donnerstag, 26. November 2026", Wish((PartWish(COLOUR),), THURSDAY)),
        ("colour lea mi", Wish((PartWish(COLOUR, LEA),), date(2026, 11, 25))),
        ("colour mi", Wish((PartWish(COLOUR, MIA),), SATURDAY, WEEKS_AHEAD)),
        ("cut lea 3 after 3pm", None),
        ("cut lea mia", None),
        ("nora lund", None),
        ("tomorrow", None),
        ("after 15", None),
        ("", None),
    ],
)
def test_a_phrase_is_understood_or_left_alone(typed: str, expected: Wish | None) -> None:
    assert heard(typed) == expected


@given(st.text(max_size=20))
def test_nothing_that_is_typed_is_too_much(typed: str) -> None:
    found = heard(typed)
    assert found is None or found.parts
