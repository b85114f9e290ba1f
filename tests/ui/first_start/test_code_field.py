"""The field for a pairing code: it groups itself, and a mistyped group is seen while it is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_desk.domain.pairing_code import read_code
from salon_desk.ui.first_start.code_field import GOOD, WRONG, CodeField
from tests.helpers.pairing_codes import SOME_CODE

CODE = SOME_CODE.text


@pytest.fixture
def field(qtbot: QtBot) -> CodeField:
    """The field, on the screen."""
    made = CodeField()
    qtbot.addWidget(made)
    made.show()
    made.line.setFocus()
    return made


def _marks(field: CodeField) -> list[str]:
    return [mark.text() for mark in field.marks]


@pytest.mark.parametrize(
    "typed", [CODE, CODE.replace("-", ""), CODE.lower().replace("-", " "), f"  {CODE} \n", CODE.replace("0", "O")]
)
def test_however_it_is_typed_it_stands_there_in_groups(field: CodeField, typed: str) -> None:
    QTest.keyClicks(field.line, typed.replace("\n", ""))
    assert field.text == CODE
    assert _marks(field) == [GOOD] * 8
    assert read_code(field.text) == SOME_CODE


def test_it_can_be_pasted(field: CodeField) -> None:
    QApplication.clipboard().setText(f"Code: \n{CODE}"[7:])
    QTest.keyClick(field.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text == CODE


def test_each_group_is_marked_as_soon_as_it_is_whole(field: CodeField) -> None:
    QTest.keyClicks(field.line, CODE[:4])
    assert _marks(field) == [""] * 8
    QTest.keyClicks(field.line, CODE[4])
    assert _marks(field) == [GOOD] + [""] * 7
    wrong = "8" if CODE[6] != "8" else "9"
    QTest.keyClicks(field.line, wrong + CODE[7:11])
    assert _marks(field) == [GOOD, WRONG] + [""] * 6
    assert field.marks[1].toolTip() == "Group 2 is mistyped."


def test_a_mistyped_sign_is_mended_where_it_stands(field: CodeField) -> None:
    wrong = "8" if CODE[6] != "8" else "9"
    QTest.keyClicks(field.line, CODE[:6] + wrong + CODE[7:])
    assert _marks(field)[1] == WRONG
    field.line.setCursorPosition(7)
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.line, CODE[6])
    assert (field.text, field.line.cursorPosition()) == (CODE, 7)
    assert _marks(field) == [GOOD] * 8


def test_a_sign_can_be_deleted_across_a_dash(field: CodeField) -> None:
    QTest.keyClicks(field.line, CODE[:7])
    for _ in range(3):
        QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.text == CODE[:3]


def test_more_than_a_code_has_no_room(field: CodeField) -> None:
    QTest.keyClicks(field.line, CODE + "7")
    assert field.text == CODE
