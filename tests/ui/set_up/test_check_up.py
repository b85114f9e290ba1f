"""The check-up on the screen: findings come one by one, and the desk goes on meanwhile."""

from __future__ import annotations

import io
import sys
from collections.abc import Generator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from salon_desk import doctor_report
from salon_desk.domain.findings import Examine, Finding, State
from salon_desk.ui.set_up.check_up_page import BROKEN, LOOKING, CheckUpPage
from salon_desk.ui.set_up.place import CHECK_UP, PAGES, SetUpPlace
from salon_desk.ui.theme import DARK, LIGHT
from salon_desk.ui.this_pc import ThisPc
from tests.helpers.check_ups import one_of_each
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, click_on, key, says
from tests.helpers.screen_reader import announcements
from tests.helpers.set_up_floor import lea_leaves, set_up_at

FINE = Finding("disk", "Disk", State.GOOD, "There is room.")


class Slow:
    """Finds one thing, and the next when it is told to; `breaks` then stumbles instead. It knows when it has ended."""

    def __init__(self, *, breaks: bool = False) -> None:
        self.go_on, self.ended = Event(), Event()
        self.runs = 0
        self._breaks = breaks

    def __call__(self) -> Generator[Finding, None, None]:
        self.runs += 1
        assert current_thread() is not main_thread()
        try:
            yield FINE
            assert self.go_on.wait(5)
            if self._breaks:
                raise ZeroDivisionError("Nora Lund")
            yield FINE
        finally:
            self.ended.set()


async def at_check_up(floor: Floor, examine: Examine = one_of_each) -> tuple[SetUpPlace, CheckUpPage]:
    """A desk whose check-up is opened for the first time."""
    window, _ = await floor.window(this_pc=ThisPc(examine=examine))
    place = await set_up_at(window.page)
    place.show_page(CHECK_UP)
    assert place.check_up is not None
    return place, place.check_up


async def ended(page: CheckUpPage) -> list[list[str]]:
    """Its rows when it has ended."""
    await until(lambda: not page.is_looking, "it has ended")
    return rows(page)


def rows(page: CheckUpPage) -> list[list[str]]:
    """What stands in them."""
    model = page.table.model()
    across = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in across] for row in range(model.rowCount())]


@pytest.mark.skipif(sys.platform != "linux", reason="the ear is fitted to Qt's library for Linux")
async def test_each_finding_is_a_row_and_the_result_is_told(floor: Floor) -> None:
    with announcements() as heard:
        place, page = await at_check_up(floor)
        shown = await ended(page)
    assert place.stack.currentWidget() is page
    assert shown == [[finding.state, finding.what, finding.sentence, finding.advice] for finding in one_of_each()]
    assert page.said.text() == "1 bad, 1 warning, 1 good."
    assert heard[-2:] == [LOOKING, "1 bad, 1 warning, 1 good."]
    spoken = page.table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"warning, {shown[1][1]}: {shown[1][2]} {shown[1][3]}"
    assert page.table.currentRow() == 2, "what is worst is in view"


async def test_rows_come_one_by_one_and_the_window_goes_on(floor: Floor) -> None:
    slow = Slow()
    place, page = await at_check_up(floor, slow)
    await until(lambda: page.findings, "the first row")
    assert len(rows(page)) == 1
    assert page.said.text() == LOOKING
    assert not page.again_button.isEnabled()
    assert not page.copy_button.isEnabled()
    place.show_page("Closures")
    place.show_page(CHECK_UP)
    page.look_again()
    slow.go_on.set()
    assert len(await ended(page)) == 2
    assert slow.runs == 1
    assert page.said.text() == "All is good."


async def test_it_does_not_look_before_it_is_opened_and_again_only_when_it_is_asked(floor: Floor) -> None:
    slow = Slow()
    slow.go_on.set()
    window, _ = await floor.window(this_pc=ThisPc(examine=slow))
    place = await set_up_at(window.page)
    await settled()
    assert slow.runs == 0
    place.show_page(CHECK_UP)
    page = place.check_up
    assert page is not None
    await ended(page)
    place.show_page("Salon")
    place.show_page(CHECK_UP)
    await settled()
    assert slow.runs == 1
    click_on(page.again_button)
    assert rows(page) == []
    assert len(await ended(page)) == 2
    assert slow.runs == 2


async def test_it_is_opened_repeated_and_copied_by_keys(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    key(Qt.Key.Key_End)
    page = place.check_up
    assert page is not None
    first = await ended(page)
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.copy_button
    key(Qt.Key.Key_Return)
    paper = io.StringIO()
    doctor_report.write_lines(one_of_each(), paper)
    assert QGuiApplication.clipboard().text() == paper.getvalue().rstrip("\n")
    assert page.copy_button.text() == "Copied"
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.again_button
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.table
    key(Qt.Key.Key_Up)
    assert page.table.currentRow() == 1
    page.again_button.setFocus()
    key(Qt.Key.Key_Return)
    assert page.is_looking
    assert QApplication.focusWidget() is page.table
    assert page.copy_button.text() == "Copy"
    assert await ended(page) == first


async def test_a_fault_in_the_middle_is_told_and_what_was_found_stays(
    floor: Floor, caplog: pytest.LogCaptureFixture
) -> None:
    slow = Slow(breaks=True)
    slow.go_on.set()
    _, page = await at_check_up(floor, slow)
    assert len(await ended(page)) == 1
    assert page.said.text() == BROKEN
    await until(lambda: says(floor.windows[0].page, "a fault in the program"), "it is told")
    assert "ZeroDivisionError" in caplog.text
    assert page.again_button.isEnabled()
    click_on(page.again_button)
    await ended(page)
    assert slow.runs == 2


async def test_closing_the_window_meanwhile_waits_for_nothing(floor: Floor) -> None:
    slow = Slow()
    _, page = await at_check_up(floor, slow)
    await until(lambda: page.findings, "the first row")
    window = floor.windows[0]
    window.close()
    await until(window.closed.is_set, "it is closed")
    assert not slow.ended.is_set()
    slow.go_on.set()
    await until(slow.ended.is_set, "the examination has given back what it had")
    await settled()
    assert len(page.findings) == 1


async def test_a_state_has_its_colour_in_both_looks(floor: Floor) -> None:
    place, page = await at_check_up(floor)
    await ended(page)
    for look in (DARK, LIGHT):
        place.set_look(look)
        colours = [page.table.model().index(row, 0).data(Qt.ItemDataRole.ForegroundRole).color() for row in range(3)]
        assert colours == [look.good_ink, look.hold_other_ink, look.warning_ink]


async def test_a_long_path_has_all_the_lines_that_it_needs_also_in_a_narrower_window(floor: Floor) -> None:
    path = "/home/somebody/.config/salon-desk" + "/a-folder" * 12

    def finds() -> Generator[Finding, None, None]:
        yield Finding("settings", "Settings", State.WARNING, f"The settings are read from {path}.", "Look.")

    _, page = await at_check_up(floor, finds)
    await ended(page)
    for width in range(1440, 1100, -20):
        floor.windows[0].resize(width, 768)
        await settled()
        room = QRect(0, 0, page.table.columnWidth(2) - 22, 10_000)  # its padding, and Qt's own margin
        words = page.table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, page.findings[0].sentence)
        assert page.table.rowHeight(0) >= words.height()


async def test_where_nobody_says_how_to_examine_there_is_no_such_page(floor: Floor) -> None:
    window, _ = await floor.window(this_pc=ThisPc())
    place = await set_up_at(window.page)
    assert [place.pages.item(row).text() for row in range(place.pages.count())] == list(PAGES)


async def test_what_a_change_touches_can_be_left_while_the_check_up_is_shown(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    await lea_leaves(place)
    place.show_page(CHECK_UP)
    place.stack.setCurrentWidget(place.touched)
    place.touched.left.emit()
    assert place.stack.currentWidget() is place.check_up
