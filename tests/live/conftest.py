"""Fixtures of the feed's tests: a book with a small salon in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.books import TestBook, opened


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon: two stylists who work round the clock, three services."""
    with opened(database_url) as small:
        yield small
