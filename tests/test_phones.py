"""Phone numbers: kept in one way however they are typed, and read as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.phones import dialled, digits_of, readable


@pytest.mark.parametrize(
    "typed",
    ["070-174 06 05", "0701740605", "+46 70 174 06 05", "0046701740605", "+46 (0)70-174 06 05", " 070/1740605 "],
)
def test_one_number_is_kept_in_one_way(typed: str) -> None:
    assert dialled(typed, "SE") == ("+46701740605", "46701740605 0701740605")


@pytest.mark.parametrize("typed", ["", "070", "12 34", "ask her sister", "call 070", "+", "+999 1"])
def test_what_is_no_number_stays_as_it_was_typed(typed: str) -> None:
    assert dialled(typed, "SE").kept == typed


def test_without_a_region_only_a_whole_number_is_one() -> None:
    assert dialled("070-174 06 05", "").kept == "070-174 06 05"
    assert dialled("+46 70 174 06 05", "").kept == "+46701740605"


def test_a_number_is_read_as_it_is_dialled_from_here() -> None:
    assert readable("+46701740605", "SE") == "070-174 06 05"
    assert readable("+46701740605", "DE") == "+46 70 174 06 05"
    assert readable("+493012345678", "SE") == "+49 30 12345678"
    assert readable("ask her sister", "SE") == "ask her sister"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("070-174 06", "07017406"), ("0605", "0605"), ("0012", "0012"), ("0046701740605", "46701740605"),
        ("+46 (0)70 174", "4670174"), ("(08) 465", "08465"), ("+1 (0", "10"),
    ],
)  # fmt: skip
def test_digits_are_what_is_left_of_a_number(typed: str, digits: str) -> None:
    assert digits_of(typed) == digits


@given(st.text(), st.sampled_from(["", "SE", "DE", "US"]))
def test_a_number_is_kept_once_and_for_all(typed: str, region: str) -> None:
    once = dialled(typed, region)
    assert dialled(once.kept, region) == once
    assert isinstance(readable(once.kept, region), str)
