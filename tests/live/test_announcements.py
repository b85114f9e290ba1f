"""What a payload means, and that one which nobody understands means: read everything again."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Announcement
from salon_desk.domain.people import ClientId
from salon_desk.live.announcements import EVERYTHING, announcement_of, merged

ONE = "00000000-0000-0000-0000-000000000001"


def test_visits_are_read_from_a_payload() -> None:
    told = announcement_of(f'{{"kind":"visit","visits":["{ONE}"]}}')
    assert told == Announcement(frozenset({VisitId(UUID(ONE))}), roster=False)


def test_clients_are_read_from_a_payload() -> None:
    told = announcement_of('{"kind":"clients","clients":[7,8]}')
    assert told == Announcement(clients=frozenset({ClientId(7), ClientId(8)}))


def test_the_waitlist_is_read_from_a_payload() -> None:
    assert announcement_of('{"kind":"waitlist"}') == Announcement(waitlist=True)
    assert Announcement().merged(Announcement(waitlist=True)).waitlist


@pytest.mark.parametrize(
    "payload",
    [
        '{"kind":"roster"}',
        '{"kind":"clients"}',
        '{"kind":"clients","clients":["x"]}',
        '{"kind":"clients","clients":7}',
        "",
        "null",
        "[]",
        "7",
        "{",
        '{"kind":"visit"}',
        '{"kind":"new"}',
        '{"kind":"visit","visits":["x"]}',
        '{"kind":"visit","visits":null}',
        '{"kind":"visit","visits":[1]}',
        "[" * 100_000,
    ],
)
def test_what_is_not_understood_means_everything(payload: str) -> None:
    assert announcement_of(payload) == EVERYTHING


@given(
    st.text()
    | st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    ).map(str)
)
def test_no_payload_makes_the_feed_stumble(payload: str) -> None:
    assert isinstance(announcement_of(payload), Announcement)


def test_a_burst_is_one_hint() -> None:
    first = announcement_of(f'{{"kind":"visit","visits":["{ONE}"]}}')
    assert merged([first, EVERYTHING]) == first.merged(EVERYTHING)
    assert merged([]) == Announcement()
