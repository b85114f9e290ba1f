"""A folder whose book has moved away: no desk opens it by accident, not even one that was just starting."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_moved import FILE, leave_word, nobody_comes
from salon_desk.domain.errors import Refusal
from tests.helpers.embedded_desks import rows, write_rows


def test_a_desk_that_starts_while_the_book_moves_waits_and_is_told(
    folder: Path, make: Callable[[], EmbeddedServer]
) -> None:
    first, late = make(), make()
    first.start()
    with ThreadPoolExecutor(1) as other_desk:
        with nobody_comes(folder):
            starting = other_desk.submit(late.start)
            leave_word(folder)
        with pytest.raises(Refusal, match="has moved to the service of this PC: please start Salon Desk again"):
            starting.result(30)
    first.leave()


def test_who_takes_the_word_away_has_the_book_as_it_was(folder: Path, make: Callable[[], EmbeddedServer]) -> None:
    first, again = make(), make()
    first.start()
    write_rows(first, 3)
    leave_word(folder)
    first.leave()
    with pytest.raises(Refusal):
        again.start()
    (folder / FILE).unlink()
    again.start()
    assert rows(again) == [0, 1, 2]
    again.leave()
