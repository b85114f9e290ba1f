"""How every desk moves and cancels bookings, the real one at PostgreSQL and the fake one of the window's tests."""

from __future__ import annotations

from salon_desk.domain.errors import BadInput, Changed, Gone, Taken
from tests.helpers.books import NORA
from tests.helpers.desks import raised
from tests.helpers.scenes import MIA, Scene, Stage


def test_a_booking_is_moved_and_its_old_time_is_free(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booked = await scene.one.holds.confirm(
            await scene.one.holds.claim(scene.slot("10:00"), scene.service(45)), NORA
        )
        moved = await scene.two.bookings.move(booked, scene.slot("15:00", MIA))
        assert (moved.stylist_id, moved.start, moved.client_name) == (MIA, scene.world.at("15:00"), NORA.name)
        await scene.first.until(lambda: scene.first.shows(booked.visit_id) == moved, "the move")
        assert (await scene.one.holds.claim(scene.slot("10:00"), scene.service(45))).is_hold

    play(story)


def test_a_booking_that_can_not_land_stays_where_it_was(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booked = await scene.one.holds.confirm(
            await scene.one.holds.claim(scene.slot("10:00"), scene.service(45)), NORA
        )
        await scene.two.holds.claim(scene.slot("15:00"), scene.service(45))
        await raised(Taken, scene.one.bookings.move(booked, scene.slot("15:00")))
        await raised(BadInput, scene.one.bookings.move(booked, scene.slot("23:30")))
        assert scene.first.shows(booked.visit_id) == booked

    play(story)


def test_of_two_desks_that_change_one_booking_the_later_is_told(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booked = await scene.one.holds.confirm(
            await scene.one.holds.claim(scene.slot("10:00"), scene.service(45)), NORA
        )
        moved = await scene.one.bookings.move(booked, scene.slot("15:00"))
        for late in (scene.two.bookings.cancel(booked, ""), scene.two.bookings.move(booked, scene.slot("17:00"))):
            assert "nothing was overwritten" in (await raised(Changed, late)).sentence
        await scene.two.bookings.cancel(moved, "Flu")
        assert "already cancelled" in (await raised(Gone, scene.one.bookings.cancel(moved, ""))).sentence
        assert "already cancelled" in (await raised(Gone, scene.one.bookings.move(moved, scene.slot("18:00")))).sentence

    play(story)
