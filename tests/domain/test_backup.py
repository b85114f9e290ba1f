"""When a backup is due, when its age is told, and what it says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from salon_desk.domain.backup import Contents, Counts, is_due, warning

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
FULL = Contents(NOW, "Hair & Co", "0001", "0.1.0", Counts(2, 9, 9, 1, 40), date(2026, 11, 2), date(2026, 12, 24))


@pytest.mark.parametrize(
    ("hours", "due"), [(None, True), (0, False), (19, False), (20, True), (23, True), (-10, False), (-500, True)]
)
def test_one_is_made_every_day_also_when_the_pc_is_switched_on_a_little_earlier(hours: int | None, due: bool) -> None:
    assert is_due(NOW, None if hours is None else NOW - timedelta(hours=hours)) is due


def test_the_age_is_told_when_it_is_a_worry() -> None:
    assert warning(NOW, None) == "There is no good backup of the book yet."
    assert warning(NOW, NOW - timedelta(days=2)) == ""
    assert warning(NOW, NOW - timedelta(days=4)) == "The last good backup is 4 days old."


def test_what_is_in_it_is_one_sentence() -> None:
    assert FULL.sentence == "Hair & Co: 1 client, 2 bookings from 2026-11-02 to 2026-12-24."
    assert replace(FULL, first_day=None, salon="").sentence == "–: 1 client, no bookings."
