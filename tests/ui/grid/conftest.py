"""A grid without a window around it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.days import empty_day
from tests.helpers.grid_bench import Bench


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """Six stylists, nobody booked."""
    made = Bench(empty_day())
    yield made
    made.grid.close()
    made.grid.deleteLater()
