"""Parts of the screen that are made when they are wanted for the first time."""

from __future__ import annotations

from salon_desk.ui.first_use import FirstUse


def test_a_part_is_made_when_it_is_wanted_and_then_kept() -> None:
    made: list[list[str]] = []

    def make() -> list[str]:
        made.append([])
        return made[-1]

    part = FirstUse(make)
    assert (part.made, made) == (None, [])
    assert part.wanted() is part.wanted() is part.made
    assert len(made) == 1
