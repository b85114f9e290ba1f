"""The first page of an empty book: what is typed becomes a founding, by Enter wherever the cursor is."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from salon_desk.domain.founding import Founding
from salon_desk.ui.first_salon import FirstSalon


@pytest.fixture
def page(qtbot: QtBot) -> FirstSalon:
    """The page, on the screen."""
    page = FirstSalon()
    qtbot.addWidget(page)
    page.show()
    page.zone.setCurrentText("Europe/Stockholm")
    return page


def _foundings(page: FirstSalon) -> list[Founding]:
    told: list[Founding] = []
    page.chosen.connect(told.append)
    return told


@pytest.mark.parametrize("field", ["name", "stylists", "opens", "closes", "zone", "begin"])
def test_enter_opens_the_book_from_every_field(page: FirstSalon, field: str) -> None:
    told = _foundings(page)
    page.name.setText("Salon Aurora")
    page.stylists.setText("Lea, Mia")
    widget: QWidget = getattr(page, field)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert [[stylist.name for stylist in founding.stylists] for founding in told] == [["Lea", "Mia"]]
    assert told[0].salon.zone == "Europe/Stockholm"
    assert told[0].opening[0].start == time(9)


def test_what_is_missing_is_told_until_something_is_typed(page: FirstSalon) -> None:
    told = _foundings(page)
    page.name.setText("Salon Aurora")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert told == []
    assert page.refusal.text() == "Who works here? At least one stylist's name is needed."
    QTest.keyClicks(page.stylists, "L")
    assert page.refusal.text() == ""


def test_a_zone_that_is_none_is_refused_and_everything_stays(page: FirstSalon) -> None:
    told = _foundings(page)
    page.name.setText("Salon Aurora")
    page.stylists.setText("Lea")
    page.zone.setCurrentText("Nowhere/Land")
    page.begin.click()
    assert told == []
    assert "“Nowhere/Land” is not a known time zone" in page.refusal.text()
    assert page.stylists.text() == "Lea"
    assert page.begin.isEnabled()
