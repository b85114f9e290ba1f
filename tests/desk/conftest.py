"""Fixtures of the desk tests: a book with a small salon in it, a cable to it that can be cut, and a stage."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager

import pytest

from tests.helpers.books import TestBook, opened
from tests.helpers.cable import Cable, cable_to
from tests.helpers.desks import on_a_loop
from tests.helpers.scenes import Scene, Stage, Story, fake_scene, real_scene


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


@pytest.fixture(params=["real", "fake"])
def play(request: pytest.FixtureRequest) -> Stage:
    """Plays a story with two real desks, and with two fake ones."""

    def scene() -> AbstractAsyncContextManager[Scene]:
        if request.param == "fake":
            return fake_scene()
        return real_scene(request.getfixturevalue("book"), request.getfixturevalue("cable"))

    def on_stage(story: Story) -> None:
        async def whole() -> None:
            async with scene() as two_desks:
                await story(two_desks)

        on_a_loop(whole)

    if request.param == "real":
        request.getfixturevalue("cable")
    return on_stage
