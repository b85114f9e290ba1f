"""The ids of visits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

from salon_desk.domain.booking import new_ticket, timely_id


def test_ids_of_visits_sort_by_the_time_at_which_they_were_made() -> None:
    start = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
    ids = [new_ticket(start + timedelta(milliseconds=nth)).visit_id for nth in range(500)]
    assert sorted(ids) == ids
    assert {(one.version, one.variant) for one in ids} == {(7, RFC_4122)}


def test_two_ids_of_one_instant_are_two_ids() -> None:
    start = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
    assert len({new_ticket(start).visit_id for _ in range(1000)}) == 1000


def test_an_id_is_as_the_standard_has_it() -> None:
    """The example of RFC 9562, appendix A.6."""
    random = 0xCC3 << 62 | 0x18C4DC0C0C07398F
    at = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)
    assert timely_id(at, random) == UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
