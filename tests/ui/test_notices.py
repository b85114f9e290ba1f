"""The one calm line: what it says, what it offers, when it goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from salon_desk.ui.notices import MARGIN, Action, Notices
from tests.helpers.salon_floor import click_on


def _notices(qtbot: QtBot, stays: int = 60_000) -> tuple[QWidget, Notices]:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(700, 400)
    over.show()
    return over, Notices(over, stays)


def test_a_notice_says_its_sentence_and_does_what_it_offers_once(qtbot: QtBot) -> None:
    _, notices = _notices(qtbot)
    done: list[str] = []
    notices.tell("14:00 with Lea is held by Desk 2.", Action("Take 14:15 with Lea", lambda: done.append("taken")))
    assert notices.sentence == "14:00 with Lea is held by Desk 2."
    assert notices.offer == "Take 14:15 with Lea"
    click_on(notices._button)
    assert done == ["taken"]
    assert notices.sentence == ""
    notices.act()
    assert done == ["taken"]


def test_the_next_notice_replaces_the_one_before_and_its_offer(qtbot: QtBot) -> None:
    _, notices = _notices(qtbot)
    notices.tell("One.", Action("Do", lambda: None))
    notices.tell("Two.")
    assert (notices.sentence, notices.offer) == ("Two.", "")


def test_a_notice_goes_by_itself(qtbot: QtBot) -> None:
    _, notices = _notices(qtbot, stays=1)
    notices.tell("Soon gone.")
    qtbot.waitUntil(lambda: notices.sentence == "")


def test_a_notice_under_the_mouse_stays(qtbot: QtBot) -> None:
    _, notices = _notices(qtbot)
    notices.tell("Read me.")
    notices.enterEvent(None)  # type: ignore[arg-type]
    assert not notices._timer.isActive()


def test_a_long_notice_wraps_inside_what_it_lies_upon(qtbot: QtBot) -> None:
    over, notices = _notices(qtbot)
    notices.tell("A very long sentence that tells all there is to tell. " * 6, Action("Next", lambda: None))
    assert notices.geometry().left() >= MARGIN
    assert over.rect().contains(notices.geometry())
    over.resize(400, 300)
    qtbot.waitUntil(lambda: over.rect().contains(notices.geometry()))


def test_a_notice_is_no_markup(qtbot: QtBot) -> None:
    _, notices = _notices(qtbot)
    notices.tell("<b>Nora</b> is booked.")
    assert notices._sentence.textFormat() is Qt.TextFormat.PlainText


def test_a_notice_never_lies_on_the_buttons_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    over, pages = QWidget(), QStackedWidget()
    qtbot.addWidget(over)
    rows = QVBoxLayout(over)
    rows.addWidget(pages)
    save, middle = QPushButton("Save"), QPushButton("In the middle")
    for button, foot in ((save, 0), (middle, 1)):
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.addStretch(1)
        inside.addWidget(button)
        inside.addStretch(foot)
        pages.addWidget(page)
    over.resize(700, 400)
    over.show()
    notices = Notices(over, 60_000)
    notices.tell("Nora is booked.")
    assert notices.geometry().bottom() < save.mapTo(over, QPoint()).y()
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: notices.geometry().bottom() + 1 == over.height() - MARGIN)
    pages.setCurrentIndex(0)
    qtbot.waitUntil(lambda: notices.geometry().bottom() < save.mapTo(over, QPoint()).y())
    over.resize(700, 300)
    qtbot.waitUntil(lambda: notices.geometry().bottom() < save.mapTo(over, QPoint()).y())
