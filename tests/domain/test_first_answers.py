"""The answers of the first start: written down whole, whatever was typed, and read back."""

from __future__ import annotations

import json
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.first_answers import (
    Answers,
    Finding,
    Keeping,
    Offer,
    Place,
    Way,
    founding_of,
    read_back,
    written,
)
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.starter import usual_services

texts = st.text(max_size=12)
hours = st.builds(WeeklyHours, st.integers(1, 7), st.times(), st.times())
offers = st.builds(Offer, st.booleans(), st.sampled_from(usual_services()))
answers = st.builds(
    Answers,
    texts,
    st.none() | st.sampled_from(Way),
    *(texts for _ in range(3)),
    st.lists(hours, max_size=4).map(tuple),
    texts,
    st.lists(offers, max_size=3).map(tuple),
    *(texts for _ in range(2)),
    st.sampled_from(Keeping),
    st.sampled_from(Finding),
    st.builds(Place, texts, texts, texts, texts),
)


@given(answers)
def test_they_come_back_as_they_were(told: Answers) -> None:
    back = read_back(json.loads(json.dumps(written(told))))
    assert back == told
    assert [type(it) for it in back] == [type(it) for it in told]


@pytest.mark.parametrize("wrong", [{}, {"way": "elsewhere"}, written(Answers()) | {"more": 1}])
def test_what_are_no_answers_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        read_back(wrong)


def test_a_salon_has_the_services_that_were_ticked() -> None:
    usual = usual_services()
    typed = usual[0]._replace(name="Cut", price=100)
    told = Answers(
        name="Nord", zone="Europe/Stockholm", currency="SEK", people="Lea", opening=(WeeklyHours(1, time(9), time(18)),)
    )
    assert founding_of(told, usual).services == usual
    ticked = told._replace(offers=(Offer(True, typed), Offer(False, usual[1])))
    assert founding_of(ticked, usual).services == (typed,)
