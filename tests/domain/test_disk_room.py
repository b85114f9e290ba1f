"""A disk that runs full is told of while there is time to do something, and never without need."""

from __future__ import annotations

import pytest

from salon_desk.domain import disk_room


@pytest.mark.parametrize(
    ("free", "told"),
    [(1_999_999_999, "Only 2.0 GB are left"), (600_000_000, "Only 600 MB are left"), (0, "Only 0 MB are left")],
)
def test_little_room_is_told_with_what_to_do(free: int, told: str) -> None:
    words = disk_room.warning(free)
    assert words is not None
    assert words.startswith(told)
    assert "Make room on this disk" in words


def test_enough_room_is_nothing_to_talk_about() -> None:
    assert disk_room.warning(disk_room.LITTLE) is None
