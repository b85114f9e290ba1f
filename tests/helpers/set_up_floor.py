"""A desk at which somebody sets the salon up: its window in that place, and what people do there."""

from __future__ import annotations

from salon_desk.domain.set_up import SetUp
from salon_desk.ui.desk_page import DeskPage
from salon_desk.ui.set_up.place import SetUpPlace
from tests.helpers.qt_loop import until


async def set_up_at(page: DeskPage) -> SetUpPlace:
    """Go to the set-up, and on when it is read."""
    page.places.go_to(page.places.words.index("Set-up"))
    place = page.places.place
    assert isinstance(place, SetUpPlace)
    await until(lambda: place.salon.form.value().name, "the set-up is read")
    return place


async def saved(place: SetUpPlace) -> SetUp:
    """Go on when nothing is on its way; the set-up as it stands then."""
    await until(lambda: not place.saving.is_off, "it is saved")
    return await place.saving.desk.set_up.read()
