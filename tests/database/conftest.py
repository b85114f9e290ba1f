"""Fixtures of the database tests: a book with a small salon in it, and one with a strict salon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.helpers.books import TestBook, opened
from tests.helpers.strict_salon import NOAH, strict_salon, sunday


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon: two stylists who work round the clock, three services."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def strict(database_url: str) -> Iterator[TestBook]:
    """The strict salon; the Tuesday after next Sunday is a holiday, and colour is not offered any more."""
    with opened(database_url, strict_salon()) as book:
        book.rows("UPDATE salon.stylist SET active = false WHERE id = %s", NOAH)
        book.rows("UPDATE salon.service SET active = false WHERE name = 'Colour'")
        book.rows("INSERT INTO salon.closure VALUES (%s, 'Stocktaking')", (sunday(book) + timedelta(days=2)).date())
        yield book
