"""The overview at a desk: it follows every change, goes on while offline, and leads to the day."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import Progress
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.history import History
from salon_desk.domain.people import ClientDraft, ClientId, StylistId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from salon_desk.ui.overview.place import OverviewPlace
from tests.helpers.days import SATURDAY, SERVICES, at
from tests.helpers.pasts import past
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import LEA, MIA, Floor, click_on, key
from tests.ui.overview.conftest import happening
from tests.ui.overview.looking import listed, number, popular, shown, spoken

CUT = SERVICES[3].id
EMMA = ClientDraft("Emma Lind")


async def test_the_day_of_another_desk_is_followed(floor: Floor) -> None:
    _, _, place = await shown(floor)
    other = await floor.desk()
    assert number(place, "Booked today").startswith("1, 34 fewer than")
    hold = await other.holds.claim(floor.slot("14:00"), CUT)
    await until(lambda: number(place, "Held now") == "1, longest 3:00", "the hold is counted")
    await other.holds.confirm(hold, EMMA)
    await until(lambda: number(place, "Held now") == "0, nothing is held", "it is none any more")
    assert number(place, "Booked today").startswith("2, ")
    assert number(place, "Expected takings").startswith("€116")
    assert spoken(place, "Next arrivals")[0] == "14:00, Emma Lind, Cut & finish · Lea, expected."
    assert spoken(place, "Live activity")[0].endswith("Desk 2, Björn: booked 14:00 with Lea for Emma Lind.")


async def test_seconds_count_down_and_late_ones_get_later(floor: Floor) -> None:
    _, _, place = await shown(floor)
    other = await floor.desk()
    await other.holds.claim(floor.slot("14:00"), CUT)
    booked = await other.holds.confirm(await other.holds.claim(floor.slot("12:30", MIA), CUT), EMMA)
    await until(lambda: number(place, "Booked today").startswith("2"), "booked")
    floor.pass_time(42)
    assert number(place, "Held now") == "1, longest 2:18"
    floor.pass_time(10 * 60)
    assert number(place, "Held now") == "0, nothing is held"
    assert "12:30, Emma Lind, Cut & finish · Mia, late 4 min." in spoken(place, "Next arrivals")
    await other.bookings.set_progress(booked, Progress.IN_CHAIR)
    await until(lambda: "1 client in the chair" in place.board.cards[2].figure.spoken, "she sits")


async def test_what_happened_has_the_past_read_again_without_polling(floor: Floor) -> None:
    _, desk, place = await shown(floor)
    asked: list[object] = []
    history = desk.overview.history

    async def counted(day: object) -> object:
        asked.append(day)
        return await history(day)  # type: ignore[arg-type]

    desk.overview.history = counted  # type: ignore[method-assign, assignment]
    place.past.settles.setInterval(0)
    other = await floor.desk()
    await other.holds.claim(floor.slot("14:00"), CUT)
    await settled()
    assert asked == [], "the first events are no news"
    await other.holds.claim(floor.slot("15:00"), CUT)
    await until(lambda: asked == [SATURDAY], "read again")
    floor.pass_time(600)
    await settled()
    assert asked == [SATURDAY]


async def test_news_that_does_not_end_does_not_keep_the_past_from_being_read(floor: Floor) -> None:
    _, _, place = await shown(floor)
    other = await floor.desk()
    started: list[int] = []
    start = place.past.settles.start

    def counted() -> None:
        started.append(len(place.past.happenings))
        start()

    place.past.settles.start = counted  # type: ignore[method-assign, assignment]
    for clock in ("14:00", "15:00", "17:00"):
        await other.holds.claim(floor.slot(clock), CUT)
    await until(lambda: len(place.past.happenings) == 3, "all are told")
    assert started == [2], "it is read after the first news, however much follows"
    assert place.past.settles.isActive()


async def test_the_late_past_of_a_day_that_was_left_is_dropped(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    _, desk, place = await shown(floor)
    sunday = SATURDAY + timedelta(days=1)
    late: dict[date, asyncio.Future[History]] = {}

    def asked(day: date) -> asyncio.Future[History]:
        late[day] = asyncio.get_running_loop().create_future()
        return late[day]

    monkeypatch.setattr(desk.overview, "history", asked)
    place.past.read()
    await until(lambda: SATURDAY in late, "Saturday is read again")
    key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: sunday in late, "Sunday is read")
    await until(lambda: popular(place) == "It is being read …", "it says so")
    late[sunday].set_result(past()._replace(date=sunday))
    await until(lambda: popular(place).startswith("Monday: "), "Sunday's past is shown")
    late[SATURDAY].set_result(past())
    await settled()
    assert place.past.history is not None
    assert place.past.history.date == sunday
    assert popular(place).startswith("Monday: ")


async def test_a_past_that_could_not_be_read_is_read_with_the_next_day(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, desk, place = await shown(floor)

    async def unreachable(_: date) -> History:
        raise Unreachable("The server does not answer.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.overview, "history", unreachable)
        place.past.read()
        await until(lambda: place.age.text() == "What was before this day: as of 12:24", "it is told")
    place.hear_day(floor.day)
    await until(lambda: place.age.text() == "", "it is read")


async def test_offline_it_says_since_when_the_past_is_old_and_reads_it_again(floor: Floor) -> None:
    page, desk, place = await shown(floor)
    assert place.age.text() == ""
    floor.pass_time(120)
    desk.cut()
    assert place.age.text() == "What was before this day: as of 12:24"
    assert page.places.banner.isVisible()
    desk.overview.past = past()._replace(week_before=1)
    desk.mend()
    assert desk.link.state is LinkState.LIVE
    await until(lambda: "as many as" in number(place, "Booked today"), "read again")
    assert place.age.text() == ""


async def test_a_past_that_was_never_read_is_no_number(floor: Floor) -> None:
    window, desk = await floor.window()
    desk.cut()
    window.page.places.go_to(3)
    place = window.page.places.place
    assert isinstance(place, OverviewPlace)
    await until(lambda: place.age.text() == "What was before this day can't be read now.", "told")
    assert number(place, "No-shows") == "0, 0.0%"
    assert popular(place) == "It can't be read now."
    assert number(place, "Booked today") == "1"


async def test_another_day_is_another_overview(floor: Floor) -> None:
    page, _, place = await shown(floor)
    assert number(place, "Booked today").startswith("1, ")
    key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: any(one.figure.title == "Booked" for one in place.board.tiles), "tomorrow is shown")
    assert number(place, "Booked").startswith("0")
    await until(lambda: "Sun" not in str(place.age.text()) and place.past.history is not None, "its past is read")
    assert page.places.number == 3


async def test_an_arrival_leads_to_its_card(floor: Floor) -> None:
    page, _, place = await shown(floor)
    click_on(listed(place, "Next arrivals").lines[0])
    await until(lambda: page.places.is_day, "the day is shown")
    assert page.panel.card.isVisible()
    selected = page.grid.selected_booking()
    assert selected is not None
    assert selected.start == at(floor.day, "16:00")


async def test_a_gap_leads_to_its_slot_by_keys_alone(floor: Floor) -> None:
    page, _, place = await shown(floor)
    gaps = listed(place, "Gaps")
    for _ in range(60):
        if QApplication.focusWidget() in gaps.lines:
            break
        key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is gaps.lines[0]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is gaps.lines[1]
    wanted = gaps.lines[1].line.target
    key(Qt.Key.Key_Return)
    await until(lambda: page.places.is_day, "the day is shown")
    assert page.grid.selected_slot() == wanted
    assert page.reception.holding.hold is None, "nothing is held by looking"


async def test_activity_leads_to_the_booking_or_to_what_is_left_of_it(floor: Floor) -> None:
    page, _, place = await shown(floor)
    other = await floor.desk()
    booked = await other.holds.confirm(await other.holds.claim(floor.slot("14:00"), CUT), EMMA)
    gone = await other.holds.claim(floor.slot("15:00"), CUT)
    await other.holds.release(gone.visit_id)
    await until(
        lambda: spoken(place, "Live activity") and "released 15:00" in spoken(place, "Live activity")[0], "told"
    )
    lines = listed(place, "Live activity").lines
    click_on(lines[0])
    await until(lambda: page.places.is_day, "the day is shown")
    await until(lambda: page.grid.selected_slot() == floor.slot("15:00"), "the slot that was let go")
    page.places.go_to(3)
    click_on(next(line for line in lines if "booked 14:00" in line.accessibleName()))
    await until(lambda: page.places.is_day, "the day is shown")
    selected = page.grid.selected_booking()
    assert selected is not None
    assert selected.visit_id == booked.visit_id


async def test_a_record_that_was_made_by_a_booking_is_no_line_of_its_own(floor: Floor) -> None:
    _, _, place = await shown(floor)
    now = floor.time.clock.now()
    saved = happening(1, "client_saved", now, client_id=ClientId(7), start=None, stylist_id=None)
    booked = happening(2, "confirmed", now + timedelta(milliseconds=3), client_id=ClientId(7))
    edited = saved._replace(id=3, at=now + timedelta(seconds=30))
    place.past.happenings = (edited, booked, saved)
    place.past.changed.emit()
    told = [line.split("Björn: ")[1] for line in spoken(place, "Live activity")]
    assert told == ["saved the record of Nora Lund.", "booked 14:00 with Lea for Nora Lund."]


async def test_who_waits_is_told_at_each_gap(floor: Floor) -> None:
    _, desk, place = await shown(floor)
    waiter = Waiter(
        new_waiter_id(), None, "Greta Moss", "", CUT, StylistId(LEA), SATURDAY, SATURDAY, vip=True,
        earliest=at(floor.day, "17:00").astimezone(floor.day.zone).time(),
    )  # fmt: skip
    await desk.waiting.add(waiter)
    await until(lambda: number(place, "Waitlist") == "1, 1 can be seated now", "she waits")
    first = spoken(place, "Gaps")[0]
    assert first == "17:00 – 18:00 Lea, 1 hour: fits Greta Moss (VIP) at 17:00."


async def test_left_behind_it_hears_and_asks_nothing(floor: Floor) -> None:
    page, _, place = await shown(floor)
    before = number(place, "Booked today")
    page.places.show_day()
    other = await floor.desk()
    await other.holds.confirm(await other.holds.claim(floor.slot("14:00"), CUT), EMMA)
    floor.pass_time(1)
    await settled()
    assert number(place, "Booked today") == before
    page.places.go_to(3)
    assert number(place, "Booked today").startswith("2")


async def test_a_young_book_says_since_when_times_are_popular(floor: Floor) -> None:
    _, desk, place = await shown(floor)
    titles = [card.figure.title for card in place.board.cards]
    assert "Popular times · last 12 weeks, % of chairs in use" in titles
    desk.overview.past = past()._replace(popular_since=SATURDAY - timedelta(days=20))
    place.past.read()
    young = "Popular times · since 1 Nov, % of chairs in use"
    await until(lambda: young in [card.figure.title for card in place.board.cards], "it is told")


async def test_holds_that_run_out_are_not_counted_any_more(floor: Floor) -> None:
    _, _, place = await shown(floor)
    other = await floor.desk()
    hold = await other.holds.claim(floor.slot("14:00"), CUT)
    await until(lambda: number(place, "Held now").startswith("1"), "held")
    assert hold.reserved_until is not None
    floor.pass_time((hold.reserved_until - floor.time.clock.now()) / timedelta(seconds=1))
    assert number(place, "Held now") == "0, nothing is held"
