"""A fault of the program: told calmly, with a report that can be copied; the desk goes on."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from salon_desk.faults import FaultMemory
from salon_desk.ui.fault_card import FaultCard, Faults
from salon_desk.ui.this_pc import ThisPc
from tests.helpers.qt_loop import until
from tests.helpers.salon_floor import Floor, click_on, key, type_text

CLIENT = "Nora Lund, 070-123 45 67"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept() -> Iterator[FaultMemory]:
    """Remembers what goes wrong in a test, as the program's process does."""
    bugs, kept = logging.getLogger("salon_desk.bugs"), FaultMemory()
    bugs.addHandler(kept)
    yield kept
    bugs.removeHandler(kept)


async def stumble() -> None:
    """Go wrong over something that is a client's."""
    raise ValueError(CLIENT)


async def told(floor: Floor, kept: FaultMemory, folder: Path) -> FaultCard:
    """A desk that has just told of a fault, and its card."""
    window, _ = await floor.window(this_pc=ThisPc(faults=Faults(lambda: kept.last, folder)))
    window.page.failures.spawn(stumble())
    await until(lambda: window.page.notices.offer == "What happened", "it is told")
    card = window.page.fault_card
    assert card is not None
    return card


async def test_one_key_shows_what_happened_and_nothing_of_a_client(
    floor: Floor, kept: FaultMemory, tmp_path: Path
) -> None:
    card = await told(floor, kept, tmp_path)
    key(Qt.Key.Key_F8)
    await until(card.isVisible, "the card")
    report = card.report.toPlainText()
    assert "ValueError" in report
    assert "stumble" in report
    assert "Nora" not in report
    assert "070" not in report
    assert str(Path.home()) not in report
    click_on(card.copy)
    assert QGuiApplication.clipboard().text() == report
    assert card.copy.text() == "Copied"


async def test_the_desk_goes_on_with_what_was_typed(floor: Floor, kept: FaultMemory, tmp_path: Path) -> None:
    card = await told(floor, kept, tmp_path)
    page = floor.windows[0].page
    await floor.hold(page, "14:00")
    type_text("Nora")
    page.failures.tell_bug()
    key(Qt.Key.Key_F8)
    await until(card.isVisible, "the card")
    key(Qt.Key.Key_Escape)
    assert card.isHidden()
    assert page.reception.holding.hold is not None
    type_text(" Lund")
    assert page.panel.form.draft.name == "Nora Lund"


async def test_esc_puts_it_away_in_any_place(floor: Floor, kept: FaultMemory, tmp_path: Path) -> None:
    card = await told(floor, kept, tmp_path)
    key(Qt.Key.Key_5, CONTROL)
    key(Qt.Key.Key_F8)
    await until(card.isVisible, "the card")
    key(Qt.Key.Key_Escape)
    assert card.isHidden()


async def test_only_the_last_few_are_told(floor: Floor, kept: FaultMemory, tmp_path: Path) -> None:
    card = await told(floor, kept, tmp_path)
    for nth in range(10):
        logging.getLogger("salon_desk.bugs").error("fault %s", nth)
    key(Qt.Key.Key_F8)
    await until(card.isVisible, "the card")
    assert [nth for nth in range(10) if f"fault {nth}" in card.report.toPlainText()] == [7, 8, 9]
