"""Services: their phases and prices, their order, and what is typed while another desk changes one."""

from __future__ import annotations

import pytest

from salon_desk.domain.treatment import Service, ServiceId
from salon_desk.ui.set_up.ordering import by_category, moved, moved_in_categories
from salon_desk.ui.set_up.phase_bar import stages_of
from salon_desk.ui.set_up.rebasing import rebased
from tests.helpers.salon_floor import Floor
from tests.helpers.set_up_floor import at_page, saved, service_form


def service(number: int, category: str, minutes: int = 30, apply: int = 0, processing: int = 0) -> Service:
    """A service of a category."""
    name = f"Service {number}"
    return Service(ServiceId(number), name, category, "#112233", minutes, 0, True, apply, processing)


LIST = [service(1, "Cut"), service(2, "Colour"), service(3, "Cut"), service(4, "Style")]


async def test_a_service_is_typed_with_its_phases_and_drawn(floor: Floor) -> None:
    place = await at_page(floor, "Services")
    before = (await saved(place)).services
    place.services.choose(next(one.id for one in before if one.name == "Colour"))
    form = service_form(place)
    form.price.text.setText("98,50")
    form.apply.setValue(30)
    form.processing.setValue(35)
    form.cleanup.setValue(5)
    form.patch_test.setChecked(True)
    words = "30 min applying  ·  35 min taking effect  ·  25 min finishing  ·  5 min cleaning up"
    assert form.bar.words == form.bar_words.text() == words
    assert place.services.sheet is not None
    place.services.sheet.save()
    now = next(one for one in (await saved(place)).services if one.name == "Colour")
    assert (now.price, now.apply_minutes, now.processing_minutes, now.cleanup_minutes) == (9850, 30, 35, 5)
    assert now.needs_patch_test


async def test_a_price_that_is_none_is_told_and_kept(floor: Floor) -> None:
    place = await at_page(floor, "Services")
    service_form(place).price.text.setText("cheap")
    assert place.services.sheet is not None
    place.services.sheet.save()
    assert place.services.sheet.said.text() == "“cheap” is not an amount; “45” would be one."
    assert service_form(place).price.text.text() == "cheap"


@pytest.mark.parametrize(
    ("number", "by", "order"),
    [
        (1, 1, [3, 1, 2, 4]),
        (3, -1, [3, 1, 2, 4]),
        (3, 1, [2, 1, 3, 4]),  # the whole category
        (4, -1, [1, 3, 4, 2]),
        (1, -1, [1, 3, 2, 4]),
        (4, 1, [1, 3, 2, 4]),
    ],
)
def test_services_move_in_their_categories_and_with_them(number: int, by: int, order: list[int]) -> None:
    assert [one.id for one in moved_in_categories(LIST, number, by)] == order


def test_services_of_a_category_stand_together() -> None:
    assert [one.id for one in by_category(LIST)] == [1, 3, 2, 4]
    assert moved([1, 2, 3], 2, 1) == [1, 3, 2]
    assert moved([1, 2, 3], 3, 1) == [1, 2, 3]


def test_the_stages_of_a_service() -> None:
    assert [(one.words, one.minutes) for one in stages_of(service(1, "", 30))] == [("with the client", 30)]
    assert [one.minutes for one in stages_of(service(1, "", 90, 30, 35))] == [30, 35, 25]


def test_what_is_typed_is_laid_upon_what_another_desk_changed() -> None:
    before = service(1, "Cut")
    typed, now = before._replace(name="Mine", minutes=45), before._replace(minutes=60, price=1)
    assert rebased(typed, before, now) == before._replace(name="Mine", minutes=45, price=1)
    assert rebased((1,), (1,), (2,)) == (2,)
    assert rebased((3,), (1,), (2,)) == (3,)
