"""What every desk does with the waitlist, the real one at PostgreSQL and the fake one that the window's tests use."""

from __future__ import annotations

from datetime import time

from salon_desk.domain.booking import Status
from salon_desk.domain.errors import BadInput, Taken
from salon_desk.domain.people import StylistId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import NORA
from tests.helpers.desks import raised
from tests.helpers.scenes import LEA, Scene, Stage


def wish(scene: Scene, name: str = "Greta Moss", stylist: StylistId | None = LEA, *, vip: bool = False) -> Waiter:
    """A wish for 45 minutes tomorrow between 14:00 and 14:45."""
    day = scene.world.at("14:00").date()
    return Waiter(
        new_waiter_id(), None, name, "", scene.service(45), stylist, day, day,
        earliest=time(14), latest=time(14, 45), vip=vip,
    )  # fmt: skip


def lit(scene: Scene) -> list[str]:
    """Who is lit at the second desk."""
    return [fit.waiter.client_name for fit in scene.two.waiting.fits]


def listed(scene: Scene) -> list[str]:
    """Who is on the list at the second desk."""
    return [waiter.client_name for waiter in scene.two.waiting.wishes]


def test_a_wish_is_told_at_every_desk_in_its_order(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await scene.one.waiting.add(wish(scene, "Nora Lund"))
        added = await scene.one.waiting.add(wish(scene, vip=True))
        await scene.second.until(lambda: listed(scene) == ["Greta Moss", "Nora Lund"], "both, the VIP first")
        await scene.second.until(lambda: lit(scene) == ["Greta Moss", "Nora Lund"], "both fit")
        assert scene.two.waiting.fits[0].offer.start == scene.world.at("14:00")
        await scene.two.waiting.withdraw(added)
        await scene.second.until(lambda: listed(scene) == ["Nora Lund"], "one is gone")

    play(story)


def test_what_was_changed_meanwhile_is_not_overwritten(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        seen = await scene.one.waiting.add(wish(scene))
        changed = await scene.two.waiting.change(seen._replace(note="Soon"))
        assert (changed.version, changed.since) == (seen.version + 1, seen.since)
        assert "in the meantime" in (await raised(BadInput, scene.one.waiting.change(seen))).sentence

    play(story)


def test_what_is_held_for_a_wish_lights_nobody_and_confirmed_it_is_met(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await scene.one.waiting.add(wish(scene))
        await scene.first.until(lambda: scene.one.waiting.fits, "it fits")
        await scene.second.until(lambda: lit(scene) == ["Greta Moss"], "at the other desk, too")
        fit = scene.one.waiting.fits[0]
        hold = await scene.one.waiting.hold_for(fit.waiter, fit.offer)
        assert (hold.status, hold.client_name, hold.desk) == (Status.HELD, "Greta Moss", "Desk 1")
        await scene.second.until(lambda: lit(scene) == [], "it is held")
        await raised(
            Taken, scene.two.waiting.hold_for(await scene.two.waiting.add(wish(scene, "Nora Lund")), fit.offer)
        )
        await scene.one.holds.confirm(hold, NORA)
        await scene.second.until(lambda: listed(scene) == ["Nora Lund"], "the wish is met")

    play(story)


def test_what_is_given_back_lights_the_wish_again(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await scene.one.waiting.add(wish(scene))
        await scene.first.until(lambda: scene.one.waiting.fits, "it fits")
        fit = scene.one.waiting.fits[0]
        hold = await scene.one.waiting.hold_for(fit.waiter, fit.offer)
        await scene.second.until(lambda: lit(scene) == [], "it is held")
        await scene.one.holds.release(hold.visit_id)
        await scene.second.until(lambda: lit(scene) == ["Greta Moss"], "it is lit again")

    play(story)
