"""A day's work in German and in Swedish, on a real book: also what the book itself says is said in that language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Progress, Status
from salon_desk.domain.language import told, tr
from salon_desk.ui.translations import LANGUAGES
from tests.helpers.languages import speaking
from tests.helpers.qt_loop import until
from tests.journeys.two_desks import LEA, MIA, Salon

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[code for code in LANGUAGES if code != "en"], autouse=True)
def language(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[str]:
    """What both desks speak, from before their windows are made."""
    with speaking(qapp, request.param, tmp_path):
        yield request.param


async def test_who_loses_a_race_reads_by_whom_in_the_language_of_the_desk(salon: Salon) -> None:
    async with salon.all_wait_for(LEA) as waiting:
        await salon.anna.click("14:00")
        await until(lambda: waiting(1), "Anna's click is on its way")
        await salon.omar.click("14:00")
        await until(lambda: waiting(2), "Omar's click, too")
    await until(lambda: salon.anna.own_hold, "the first one has it")
    facts = ("14:00", "Lea", "Desk 1", salon.second_of(salon.anna.hold.reserved_until))
    lost = told(["{0} with {1} is held by {2} until {3}.", *facts])
    await until(lambda: salon.omar.notice == lost, "who and until when")
    assert all(fact in lost for fact in facts)
    assert " held by " not in lost
    await salon.omar.press(Qt.Key.Key_F8)
    await until(lambda: salon.omar.own_hold, "the next free one")


async def test_a_booking_is_made_arrives_and_is_cancelled_and_none_of_it_is_told_in_english(salon: Salon) -> None:
    hold = await salon.anna.holds("14:00", MIA)
    await salon.omar.sees("14:00", tr("held by {desk}", desk="Desk 1"), stylist=MIA)
    await salon.anna.type("Nora Lund")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", "Nora Lund", tr("booked"), stylist=MIA)
    await until(lambda: salon.anna.page.panel.shows_card, "her card")
    booked = salon.anna.notice
    assert "Nora Lund" in booked
    assert "is booked for" not in booked
    salon.anna.page.grid.setFocus()
    await salon.anna.press(Qt.Key.Key_F)
    await until(lambda: salon.omar.known(hold).progress is Progress.CONFIRMED, "she said that she comes")
    await salon.omar.sees("14:00", tr("confirmed"), stylist=MIA)
    await until(lambda: salon.anna.notice not in ("", booked), "the status is told")
    marked = salon.anna.notice
    await salon.anna.press(Qt.Key.Key_Delete)
    await until(salon.anna.page.panel.card.question.isVisible, "the question")
    await salon.anna.press(Qt.Key.Key_Return)
    await salon.omar.sees("14:00", tr("free"), stylist=MIA)
    await until(lambda: salon.anna.notice not in ("", booked, marked), "the cancelling is told")
    assert "is cancelled" not in salon.anna.notice
    await salon.anna.press(Qt.Key.Key_Z, CONTROL)
    await salon.omar.sees("14:00", "Nora Lund", stylist=MIA)
    assert salon.omar.known(hold).status is Status.BOOKED


async def test_free_time_is_asked_for_in_the_words_of_the_language(salon: Salon, language: str) -> None:
    await salon.anna.press(Qt.Key.Key_K, CONTROL)
    asked = {"de": "colour mia morgen nach 15", "sv": "colour mia imorgon efter 15"}
    await salon.anna.type(asked[language])
    rows = salon.anna.page.palette_wishes.palette.rows
    await until(lambda: rows.current is not None and "15:00" in rows.current.title, "free times are found")
    await salon.anna.press(Qt.Key.Key_Return)
    await until(lambda: salon.anna.own_hold and salon.anna.hold.stylist_id == MIA, "it is held")
