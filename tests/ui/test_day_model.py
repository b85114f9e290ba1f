"""The day on the screen: one door for changes, and exactly what they touch is told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from salon_desk.domain.booking import Booking
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import StylistId
from salon_desk.ui.day_model import DayModel
from tests.helpers.days import HandClock, at, booked, busy_day, empty_day, held, roster, with_parts

Cell = tuple[int, int]


class Ear:
    """Hears what a model tells."""

    def __init__(self, model: DayModel) -> None:
        self.data: list[tuple[Cell, Cell]] = []
        self.resets = 0
        self.changed: list[Change] = []
        self.ended: list[Booking] = []
        self.gone: list[Booking] = []
        model.dataChanged.connect(self._hear)
        model.modelReset.connect(self._reset)
        model.changed.connect(self.changed.append)
        model.hold_ended.connect(self.ended.append)
        model.hold_gone.connect(self.gone.append)

    def _hear(self, first: QModelIndex, last: QModelIndex) -> None:
        self.data.append(((first.row(), first.column()), (last.row(), last.column())))

    def _reset(self) -> None:
        self.resets += 1


class Scene:
    """A model that shows a day at 12:24."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.hand = HandClock(at(day, "12:24"))
        self.model = DayModel(self.hand.clock, roster(len(day.columns)))
        self.model.show(day)
        self.ear = Ear(self.model)

    def spoken(self, clock: str, stylist: int) -> str:
        """What is said at a time of a stylist."""
        index = self.model.index_of(Slot(StylistId(stylist), at(self.day, clock)))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def scene(qapp: object) -> Scene:
    """Six stylists, nobody booked: 09:00 to 18:00, so that row 0 is 08:30."""
    return Scene(empty_day())


def change(part: Booking, version: int = 1) -> Change:
    return Change(part.visit_id, version, (part._replace(version=version),))


def test_it_is_a_model_as_qt_wants_them(qtmodeltester: ModelTester, qapp: object) -> None:
    scene = Scene(busy_day(6, 60, 4))
    qtmodeltester.check(scene.model)  # type: ignore[no-untyped-call]
    scene.model.show(busy_day(4, 30, 2))
    assert scene.model.columnCount() == 4


def test_the_rows_are_the_opening_with_half_an_hour_on_both_sides(scene: Scene) -> None:
    assert scene.model.rowCount() == 10 * 12
    assert scene.model.headerData(0, Qt.Orientation.Vertical) == "08:30"
    assert scene.model.headerData(1, Qt.Orientation.Horizontal) == "Mia"


def test_a_model_without_a_day_is_empty(qapp: object) -> None:
    model = DayModel(HandClock(at(empty_day(), "12:00")).clock, roster())
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.tick()


def test_one_change_is_told_as_one_rectangle(scene: Scene) -> None:
    scene.model.apply(change(booked(1, 2, at(scene.day, "14:00"), 45)))
    assert scene.ear.data == [((66, 1), (74, 1))]
    assert scene.ear.resets == 0
    assert len(scene.ear.changed) == 1


def test_a_move_to_another_stylist_is_told_once_for_each_column(scene: Scene) -> None:
    part = booked(1, 2, at(scene.day, "14:00"), 15)
    scene.model.apply(change(part))
    scene.ear.data.clear()
    scene.model.apply(change(part._replace(stylist_id=StylistId(4), start=at(scene.day, "15:00"),
                                           end=at(scene.day, "15:15")), 2))  # fmt: skip
    assert sorted(scene.ear.data) == [((66, 1), (68, 1)), ((78, 3), (80, 3))]


def test_a_stale_change_and_the_same_change_again_are_not_told(scene: Scene) -> None:
    part = booked(1, 2, at(scene.day, "14:00"), 45)
    scene.model.apply(change(part, 3))
    scene.ear.data.clear()
    scene.model.apply(change(part, 2))
    scene.model.apply(change(part, 3))
    assert scene.ear.data == []
    assert len(scene.ear.changed) == 1


def test_a_booking_far_outside_the_opening_makes_the_grid_longer(scene: Scene) -> None:
    scene.model.apply(change(booked(1, 2, at(scene.day, "06:00"), 45)))
    assert scene.ear.resets == 1
    assert scene.model.headerData(0, Qt.Orientation.Vertical) == "05:30"


def test_the_same_day_read_again_tells_only_what_differs(scene: Scene) -> None:
    scene.model.show(with_parts(scene.day, [booked(1, 3, at(scene.day, "10:00"), 30)]))
    assert scene.ear.resets == 0
    assert scene.ear.data == [((18, 2), (23, 2))]


def test_another_date_or_another_roster_starts_over(scene: Scene) -> None:
    scene.model.show(empty_day(scene.day.date + timedelta(days=2)))
    scene.model.show(empty_day(scene.day.date + timedelta(days=2), count=3))
    assert scene.ear.resets == 2


def test_a_neighbour_that_gets_narrower_is_told_too(scene: Scene) -> None:
    scene.model.apply(change(booked(1, 1, at(scene.day, "10:00"), 120)))
    assert len(scene.model.blocks(0)) == 1
    scene.ear.data.clear()
    scene.model.apply(change(booked(2, 1, at(scene.day, "11:00"), 15)))
    assert scene.ear.data == [((18, 0), (41, 0))]
    assert [block.place.lanes for block in scene.model.blocks(0)] == [2, 2]


def test_a_hold_that_runs_out_is_free_in_the_same_second_and_told_once(scene: Scene) -> None:
    hold = held(1, 1, at(scene.day, "14:00"), 30, at(scene.day, "12:25"))
    scene.model.apply(change(hold))
    scene.hand.advance(59.999)
    scene.model.tick()
    assert scene.ear.ended == []
    assert scene.model.has_holds()
    scene.ear.data.clear()
    scene.hand.advance(0.001)
    scene.model.tick()
    scene.model.tick()
    assert scene.ear.ended == [hold]
    assert scene.ear.gone == [hold]
    assert scene.ear.data == [((66, 0), (71, 0))]
    assert scene.spoken("14:00", 1) == "14:00, Lea, free"
    assert not scene.model.has_holds()


def test_an_extended_hold_ends_at_its_new_end_and_not_before(scene: Scene) -> None:
    hold = held(1, 1, at(scene.day, "14:00"), 30, at(scene.day, "12:25"))
    scene.model.apply(change(hold))
    longer = hold._replace(reserved_until=at(scene.day, "12:26"))
    scene.model.apply(change(longer, 2))
    scene.hand.advance(60)
    scene.model.tick()
    assert scene.ear.ended == []
    scene.hand.advance(60)
    scene.model.tick()
    assert [end.reserved_until for end in scene.ear.ended] == [at(scene.day, "12:26")]


def test_a_released_hold_is_gone_and_a_confirmed_one_is_not(scene: Scene) -> None:
    one = held(1, 1, at(scene.day, "14:00"), 30, at(scene.day, "12:27"))
    other = held(2, 2, at(scene.day, "14:00"), 30, at(scene.day, "12:27"))
    for hold in (one, other):
        scene.model.apply(change(hold))
    scene.model.apply(Change(one.visit_id, 2, ()))
    scene.model.apply(change(booked(2, 2, at(scene.day, "14:00"), 30), 2))
    assert scene.ear.gone == [one]
    assert scene.ear.ended == []


def test_a_hold_that_had_lapsed_before_the_day_was_read_is_not_announced(qapp: object) -> None:
    day = empty_day()
    scene = Scene(with_parts(day, [held(1, 1, at(day, "14:00"), 30, at(day, "12:20"))]))
    scene.model.tick()
    assert scene.ear.ended == []
    assert scene.spoken("14:00", 1) == "14:00, Lea, free"


def test_every_cell_speaks(scene: Scene) -> None:
    day = scene.day
    scene.model.apply(change(booked(5, 6, at(day, "13:30"), 60)._replace(client_name="Dana Xu")))
    scene.model.apply(change(held(1, 1, at(day, "14:00"), 30, at(day, "12:25") + timedelta(seconds=42))))
    assert scene.spoken("13:55", 6) == "Dana Xu, Up-do, 13:30 to 14:30, Tom, booked"
    assert scene.spoken("14:00", 1) == "14:00, Lea, held by Desk 2, one minute 42 left"
    assert scene.spoken("14:15", 2) == "14:15, Mia, free"
    assert scene.spoken("09:00", 2) == "09:00, Mia, past"
    assert scene.spoken("08:30", 2) == "08:30, Mia, not working"


def test_a_closed_day_says_why(qapp: object) -> None:
    scene = Scene(empty_day(opening=None))
    assert scene.model.rowCount() > 0
    assert scene.spoken("10:00", 1) == "10:00, Lea, Closed on Sundays"


def test_the_share_follows_the_bookings(scene: Scene) -> None:
    assert scene.model.share_booked(0) == 0
    scene.model.apply(change(booked(1, 1, at(scene.day, "09:00"), 270)))
    assert scene.model.share_booked(0) == pytest.approx(0.5)


def test_new_services_are_shown_at_once(scene: Scene) -> None:
    scene.model.apply(change(booked(5, 6, at(scene.day, "13:30"), 60)))
    other = roster()
    renamed = tuple(service._replace(name="Bridal up-do") for service in other.services)
    scene.model.set_roster(other._replace(services=renamed))
    assert "Bridal up-do" in scene.spoken("13:30", 6)


def test_two_bookings_at_one_time_are_both_named(scene: Scene) -> None:
    scene.model.apply(change(booked(1, 1, at(scene.day, "10:00"), 60)))
    scene.model.apply(change(booked(2, 1, at(scene.day, "10:30"), 60)))
    assert scene.spoken("10:30", 1).count("booked") == 2
