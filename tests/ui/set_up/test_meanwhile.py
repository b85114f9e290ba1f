"""The set-up while other desks change it: what is typed stays, and nothing is overwritten unseen."""

from __future__ import annotations

import asyncio
from datetime import time

import pytest

from salon_desk.domain.set_up import SetUp
from salon_desk.domain.set_up_changes import OpeningChange, SalonChange, StylistChange
from salon_desk.ui.set_up.sheet import MEANWHILE
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor
from tests.helpers.set_up_floor import salon_form, saved, set_up_at, stylist_form


async def test_what_another_desk_changed_is_shown_where_nothing_is_typed(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    now = await other.set_up.read()
    wanted = tuple(one._replace(start=time(8)) for one in now.opening)
    await other.set_up.save(OpeningChange(now.opening, wanted))
    await until(lambda: place.opening.form.value() == wanted, "the other hours are shown")
    assert not place.opening.is_changed


async def test_what_is_typed_is_kept_over_what_another_desk_changed(floor: Floor) -> None:
    window, _ = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    now = (await other.set_up.read()).salon
    salon_form(place).name.setText("Salon Aurora")
    await other.set_up.save(SalonChange(now, now._replace(name="Salon Süd", hold_seconds=120)))
    await until(lambda: place.salon.said.text() == MEANWHILE, "it is told")
    assert place.salon.form.value() == now._replace(name="Salon Aurora", hold_seconds=120)
    place.salon.save()
    assert (await saved(place)).salon == now._replace(name="Salon Aurora", hold_seconds=120)


async def test_the_later_of_two_desks_is_told_and_overwrites_nothing_unseen(floor: Floor) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    other = await floor.desk()
    lea = (await other.set_up.read()).stylists[0]
    place.show_page("Stylists")
    stylist_form(place).name.setText("Leah")
    place.leave()  # nothing is heard, as when both save at once
    await other.set_up.save(StylistChange(lea, lea._replace(colour="#000000")))
    assert place.stylists.sheet is not None
    place.stylists.sheet.save()
    await until(lambda: place.stylists.sheet and place.stylists.sheet.said.text() == MEANWHILE, "it is told")
    assert (await desk.set_up.read()).stylists[0].name == "Lea"
    place.stylists.sheet.save()
    assert (await saved(place)).stylists[0] == lea._replace(name="Leah", colour="#000000")


async def test_a_reading_that_is_late_does_not_bring_back_what_was(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = await floor.window()
    place = await set_up_at(window.page)
    now = await desk.set_up.read()
    old, new = (now._replace(salon=now.salon._replace(name=name)) for name in ("Old", "New"))
    answers: list[asyncio.Future[SetUp]] = [asyncio.get_running_loop().create_future() for _ in range(2)]
    asked = iter(answers)
    monkeypatch.setattr(desk.set_up, "read", lambda: next(asked))
    place.saving.read_again()
    place.saving.read_again()
    answers[1].set_result(new)
    await until(lambda: salon_form(place).name.text() == "New", "the later reading is shown")
    answers[0].set_result(old)
    await settled()
    assert salon_form(place).name.text() == "New"
