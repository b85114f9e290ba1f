"""Fixtures of the races: a book whose holds run out by themselves while the race is on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.books import TestBook, opened
from tests.helpers.salons import small_salon


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """Four stylists who work round the clock.

    Holds last one second: the shortest that a salon may set is 30, so the check is taken away in this copy of the book.
    So they run out by the database's own clock in the middle of everything, and nobody writes into the book but the
    functions that are on trial.
    """
    with opened(database_url, small_salon(4)) as small:
        small.rows("ALTER TABLE salon.salon DROP CONSTRAINT salon_hold_seconds_check")
        small.rows("UPDATE salon.salon SET hold_seconds = 1")
        yield small
