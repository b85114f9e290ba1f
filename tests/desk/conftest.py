"""Fixtures of the desk tests: a book with a small salon in it, and a cable to it that can be cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.books import TestBook, opened
from tests.helpers.cable import Cable, cable_to


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon: two stylists who work round the clock, three services."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def cable(book: TestBook) -> Iterator[Cable]:
    """A cable to the book."""
    with cable_to(book.url) as cable:
        yield cable
