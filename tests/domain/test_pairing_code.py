"""The pairing code: it reads back, and whatever is mistyped is noticed in its group."""

from __future__ import annotations

from ipaddress import IPv4Address
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.errors import BadInput
from salon_desk.domain.pairing_code import GROUPS, SIGNS, PairingCode, clean_signs, group_is_good, new_secret, read_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE = PairingCode(IPv4Address("192.168.1.20"), 54321, "0123456789a", new_secret(2**60 - 12345))

codes = st.builds(
    PairingCode,
    st.ip_addresses(v=4),
    st.integers(0, 2**16 - 1),
    st.integers(0, 2**44 - 1).map("{:011x}".format),
    st.integers(0, 2**60 - 1).map(new_secret),
)
places = st.integers(0, GROUPS * SIGNS - 1)


def bad_groups(text: str) -> list[int]:
    """The groups that are told to be wrong while they are typed."""
    signs = clean_signs(text)
    return [nth for nth in range(GROUPS) if not group_is_good(nth, signs[nth * SIGNS : (nth + 1) * SIGNS])]


@given(codes)
def test_it_reads_back_what_it_says(code: PairingCode) -> None:
    assert read_code(code.text) == code
    assert bad_groups(code.text) == []
    assert [len(group) for group in code.text.split("-")] == [SIGNS] * GROUPS


@given(codes, st.data())
def test_it_reads_back_however_it_is_written(code: PairingCode, data: st.DataObject) -> None:
    between = st.sampled_from(["", " ", "-", "–", " - ", "\n", "\N{NO-BREAK SPACE}", "."])
    looks_like = {"0": "0Oo", "1": "1IiLl"}
    signs = [
        data.draw(st.sampled_from(looks_like.get(sign, sign + sign.lower()))) + data.draw(between)
        for sign in clean_signs(code.text)
    ]
    assert read_code("".join(signs)) == code


@given(codes, places, st.sampled_from(ALPHABET + "U*é"))
def test_each_mistyped_sign_is_noticed_in_its_group(code: PairingCode, place: int, sign: str) -> None:
    signs = list(clean_signs(code.text))
    if signs[place] == sign:
        return
    signs[place] = sign
    text = "".join(signs)
    assert bad_groups(text) == [place // SIGNS]
    with pytest.raises(BadInput, match=f"^Group {place // SIGNS + 1} of the code is mistyped.$"):
        read_code(text)


@given(codes, places.filter(lambda place: place > 0))
def test_each_swap_of_two_neighbouring_signs_is_noticed(code: PairingCode, place: int) -> None:
    signs = list(clean_signs(code.text))
    if signs[place - 1] == signs[place]:
        return
    signs[place - 1], signs[place] = signs[place], signs[place - 1]
    assert bad_groups("".join(signs)) == sorted({(place - 1) // SIGNS, place // SIGNS})


@given(codes)
def test_each_swap_of_groups_is_noticed(code: PairingCode) -> None:
    groups = code.text.split("-")
    for one in range(GROUPS):
        for other in range(one + 1, GROUPS):
            swapped = list(groups)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            assert bad_groups("".join(swapped)) == [one, other]


def test_several_wrong_groups_are_told_together() -> None:
    groups = CODE.text.split("-")
    groups[1], groups[2] = groups[2], groups[1]
    with pytest.raises(BadInput, match=r"^These groups of the code are mistyped: 2, 3\.$"):
        read_code("-".join(groups))


@pytest.mark.parametrize("text", ["", "ABC", CODE.text[:-1], CODE.text + "7"])
def test_too_few_and_too_many_signs_are_counted(text: str) -> None:
    with pytest.raises(BadInput, match=rf"^The code has 40 signs; these are {len(text.replace('-', ''))}\.$"):
        read_code(text)


def test_a_group_that_is_half_typed_is_not_good_yet() -> None:
    first = CODE.text.split("-")[0]
    assert [group_is_good(0, first[:typed]) for typed in range(SIGNS + 1)] == [False] * SIGNS + [True]


def test_a_code_of_another_version_says_so() -> None:
    """Where only the version is another one, its group's check sign is right: so the sentence is another one, too."""
    first = CODE.text.split("-")[0]
    other = next(
        f"{version}{first[1:4]}{check}"
        for version in ALPHABET[8:]
        for check in ALPHABET
        if group_is_good(0, f"{version}{first[1:4]}{check}")
    )
    with pytest.raises(BadInput, match="another version of Salon Desk"):
        read_code(other + CODE.text[SIGNS:])


def test_the_secret_does_not_show_in_what_is_logged() -> None:
    assert CODE.secret not in repr(CODE)
    assert "192.168.1.20" in repr(CODE)


def test_it_knows_the_certificate_that_it_is_about() -> None:
    assert CODE.is_of("0123456789ab" + "0" * 52)
    assert not CODE.is_of("1123456789ab" + "0" * 52)


def test_no_two_neighbouring_places_take_the_same_group() -> None:
    for one, other in pairwise(range(GROUPS)):
        group = CODE.text.split("-")[one]
        assert not group_is_good(other, group)
