"""The rows of the day list: their words, their order, and what is told when one of them is different."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from salon_desk.domain.booking import Progress, VisitId
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.overview import price_of
from salon_desk.domain.people import StylistId
from salon_desk.domain.treatment import Roster, Skill
from salon_desk.ui.day_list.model import DayListModel, SortedVisits
from salon_desk.ui.day_list.rows import rows_of, text_of
from salon_desk.ui.theme import DARK, LIGHT
from tests.helpers.days import SERVICES, HandClock, at, booked, busy_day, empty_day, held, roster, with_parts

DAY = empty_day()


def filled() -> Day:
    """Two bookings and a hold."""
    hold = held(3, 3, at(DAY, "09:30"), 45, at(DAY, "12:26"))
    return with_parts(DAY, [booked(1, 1, at(DAY, "14:00"), 60), booked(2, 2, at(DAY, "10:00"), 45), hold])


@pytest.fixture
def clock() -> HandClock:
    """Saturday, 12:24."""
    return HandClock(at(DAY, "12:24"))


@pytest.fixture
def model(clock: HandClock) -> DayListModel:
    """Two bookings and a hold, listed."""
    made = DayListModel(clock.clock, roster(), LIGHT)
    made.show(filled())
    return made


def told_by(model: QAbstractItemModel) -> list[tuple[str, int]]:
    """What a model tells from now on, and of which row."""
    told: list[tuple[str, int]] = []
    model.dataChanged.connect(lambda first, *_: told.append(("changed", first.row())))
    model.rowsInserted.connect(lambda _, first, __: told.append(("inserted", first)))
    model.rowsRemoved.connect(lambda _, first, __: told.append(("removed", first)))
    model.modelReset.connect(lambda: told.append(("reset", -1)))
    return told


def test_both_are_sound_models(model: DayListModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    qtmodeltester.check(SortedVisits(model))


def test_rows_follow_the_time_and_say_all_there_is() -> None:
    rows = rows_of(filled(), roster(), at(DAY, "12:24"))
    assert [row.cells[0] for row in rows] == ["09:30 – 10:15", "10:00 – 10:45", "14:00 – 15:00"]
    assert rows[0].cells[5] == "held by Desk 2 until 12:26:00"
    assert rows[2].cells[1:6] == (rows[2].first.client_name, "070-123 45 67", "Up-do", "Lea", "booked")
    assert rows_of(filled(), roster(), at(DAY, "12:26"))[0].first.client_name == rows[1].first.client_name


def test_a_visit_of_several_parts_is_one_row_with_all_services_and_what_they_cost_together() -> None:
    first = booked(1, 1, at(DAY, "10:00"), 60)
    second = first._replace(
        ordinal=1,
        stylist_id=StylistId(2),
        service_id=SERVICES[2].id,
        start=at(DAY, "11:00"),
        end=at(DAY, "11:30"),
        lane=1,
    )
    day = with_parts(DAY, [first])
    day = day.apply(Change(first.visit_id, 2, (second._replace(version=2), first._replace(version=2))))
    known: Roster = roster()._replace(skills=(Skill(first.stylist_id, SERVICES[4].id, price=7000),))
    (row,) = rows_of(day, known, at(DAY, "12:24"))
    assert row.cells[0] == "10:00 – 11:30"
    assert row.cells[3:6] == ("Up-do, Blow-dry", "Lea, Mia", "booked, squeezed in")
    assert row.cells[7] == "€98"
    assert row.price == sum(price_of(part, known) for part in row.parts)


def test_one_change_tells_of_one_row(model: DayListModel) -> None:
    told = told_by(model)
    arrived = booked(2, 2, at(DAY, "10:00"), 45, version=2)._replace(progress=Progress.ARRIVED)
    model.show(filled().apply(Change(arrived.visit_id, 2, (arrived,))))
    assert told == [("changed", 1)]
    assert model.data(model.index(1, 5), Qt.ItemDataRole.ForegroundRole) == LIGHT.good_ink
    moved = arrived._replace(version=3, start=at(DAY, "16:00"), end=at(DAY, "16:45"))
    model.show(filled().apply(Change(arrived.visit_id, 3, (moved,))))
    assert told[1:] == [("removed", 1), ("inserted", 2)]
    assert model.place_of(arrived.visit_id) == 2


def test_a_hold_that_has_run_out_is_not_listed(model: DayListModel, clock: HandClock) -> None:
    told = told_by(model)
    clock.advance(121)
    model.refresh()
    assert told == [("removed", 0)]


def test_a_full_day_changes_row_by_row_to_what_it_would_be_read_whole(clock: HandClock) -> None:
    model = DayListModel(clock.clock, roster(12), LIGHT)
    day = busy_day(12, 100, 5)
    model.show(day)
    for nth, visit in enumerate(list(day.visits)):
        parts = day.visits[visit]
        after = () if nth % 2 else tuple(part._replace(version=2, start=part.start, note="x") for part in parts)
        day = day.apply(Change(VisitId(visit), 2, after))
        model.show(day)
    assert model.rows == rows_of(day, roster(12), clock.clock.now())


def test_colours_are_told_when_another_look_is_worn(model: DayListModel) -> None:
    told = told_by(model)
    model.set_look(DARK)
    assert told == [("changed", 0)]
    assert model.data(model.index(0, 5), Qt.ItemDataRole.ForegroundRole) == DARK.hold_other_ink


def test_a_copied_line_is_one_line_whatever_was_typed() -> None:
    noted = booked(1, 1, at(DAY, "14:00"), 60)._replace(note="Two\nlines\tand a tab")
    text = text_of(rows_of(with_parts(DAY, [noted]), roster(), at(DAY, "12:24")))
    assert len(text.splitlines()) == 2
    assert "Two lines and a tab" in text.splitlines()[1].split("\t")
