"""How every desk sets the salon up, the real one at PostgreSQL and the fake one that the window's tests use."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import BadInput, Changed, Unreachable
from salon_desk.domain.people import StylistId
from salon_desk.domain.set_up import NEW_STYLIST, NEW_TIME_OFF, Closure, OwnWay, SetUp, StylistPlan, TimeOff, Touches
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    StylistChange,
    StylistOrder,
    TimeOffChange,
)
from salon_desk.domain.timespan import Span
from tests.helpers.books import ANNA, NORA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import at_a_desk, on_a_loop, raised
from tests.helpers.salons import week
from tests.helpers.scenes import LEA, Scene, Stage


async def booked(scene: Scene) -> SetUp:
    """The set-up as it stands, with 45 minutes booked at Lea tomorrow at 14:00."""
    hold = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
    await scene.one.holds.confirm(hold, NORA)
    return await scene.one.set_up.read()


def leaving(now: SetUp) -> StylistChange:
    """Lea leaves."""
    return StylistChange(now.stylists[0], now.stylists[0]._replace(active=False))


def test_a_change_is_told_at_the_other_desk_whose_day_shows_it(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await booked(scene)
        change = OpeningChange(now.opening, week("08:00", "20:00"))
        saved = await scene.one.set_up.save(change)
        assert saved.set_up.opening == change.wanted
        assert await scene.two.set_up.read() == saved.set_up
        opens = scene.world.at("08:00")
        await scene.second.until(
            lambda: scene.second.day and scene.second.day.opening and scene.second.day.opening.start == opens,
            "the other desk's day opens at 8",
        )

    play(story)


def test_the_other_desk_knows_a_new_stylist(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        ines = StylistPlan(NEW_STYLIST, " Ines ", "#AABBCC", week("09:00", "17:00"))
        saved = await scene.one.set_up.save(StylistChange(None, ines))
        assert saved.set_up.stylists[-1] == ines._replace(id=StylistId(saved.id or 0), name="Ines", colour="#aabbcc")
        await scene.second.until(lambda: "Ines" in [one.name for one in scene.two.roster.stylists], "she is told")
        assert scene.second.rosters
        await scene.second.until(
            lambda: scene.second.day and [one.stylist.name for one in scene.second.day.columns][-1] == "Ines",
            "she has a column",
        )

    play(story)


def test_what_it_touches_is_listed_first_and_stays(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await booked(scene)
        change = leaving(now)
        (part,) = await scene.two.set_up.touched(change)
        assert (part.stylist_id, part.client, part.start) == (LEA, NORA.name, scene.world.at("14:00"))
        assert part.why == f"{now.stylists[0].name} does not work here any more."
        assert (await raised(Touches, scene.two.set_up.save(change))).parts == (part,)
        assert await scene.two.set_up.read() == now
        saved = await scene.two.set_up.save(change, (part,))
        assert not saved.set_up.stylists[0].active
        await scene.first.until(lambda: not scene.one.roster.stylists[0].active, "the first desk is told")
        assert scene.first.shows(part.visit_id)
        assert await scene.two.set_up.touched(change) == ()

    play(story)


def test_each_kind_of_change_names_why(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await booked(scene)
        lea, service = now.stylists[0], next(one for one in now.services if one.minutes == 45)
        start, day = scene.world.at("14:30"), scene.world.at("14:00").date()
        off = TimeOff(NEW_TIME_OFF, LEA, Span(start, start + timedelta(hours=2)), "Course")
        whys = [
            [part.why for part in await scene.one.set_up.touched(change)]
            for change in (
                OpeningChange(now.opening, week("08:00", "14:30")),
                ClosureChange((), (Closure(day, "Storm"),)),
                StylistChange(lea, lea._replace(shifts=week("15:00", "20:00"))),
                StylistChange(lea, lea._replace(skills=(OwnWay(service.id, False),))),
                TimeOffChange(None, off),
                ServiceChange(service, service._replace(active=False)),
                SalonChange(now.salon, now.salon._replace(zone="Europe/Helsinki")),
                OpeningChange(now.opening, week("14:00", "15:00")),
            )
        ]
        assert whys == [
            ["14:00 to 14:45 would be outside the opening hours."],
            [f"The salon is closed on {day.day} {day:%B %Y}: Storm."],
            [f"14:00 to 14:45 would be outside {lea.name}'s hours."],
            [f"{lea.name} does not do {service.name} any more."],
            [f"{lea.name} is away from 14:00 to 14:45: Course."],
            [f"{service.name} is not offered any more."],
            ["14:00 is 15:00 by the clock of Europe/Helsinki."],
            [],
        ]

    play(story)


def test_the_later_one_is_told_and_overwrites_nothing(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await scene.one.set_up.read()
        first = await scene.two.set_up.save(SalonChange(now.salon, now.salon._replace(name="South")))
        late = SalonChange(now.salon, now.salon._replace(name="North"))
        assert (
            "in the meantime; nothing was overwritten" in (await raised(Changed, scene.one.set_up.save(late))).sentence
        )
        assert await scene.one.set_up.read() == first.set_up

    play(story)


def test_the_same_again_is_no_other_change(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await scene.one.set_up.read()
        order = tuple(one.id for one in now.stylists)
        change = StylistOrder(order, order[::-1])
        first = await scene.one.set_up.save(change)
        assert [one.id for one in first.set_up.stylists] == list(order[::-1])
        assert await scene.one.set_up.save(change) == first

    play(story)


def test_after_a_cut_in_the_middle_it_is_done_once(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await scene.two.set_up.read()
        scene.world.cut()
        await scene.first.until(lambda: scene.first.state is LinkState.OFFLINE, "the cut")
        await raised(Unreachable, scene.one.set_up.save(leaving(now)))
        scene.world.mend()
        await scene.first.until(lambda: scene.first.state is LinkState.LIVE, "the link")
        await scene.one.set_up.save(leaving(now))
        assert not (await scene.two.set_up.read()).stylists[0].active

    play(story)


def test_what_can_not_be_is_refused_before_anything_is_asked(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        now = await scene.one.set_up.read()
        for function in (scene.one.set_up.save, scene.one.set_up.touched):
            refused = await raised(BadInput, function(OpeningChange(now.opening, ())))
            assert refused.sentence == "A salon is open on at least one day of the week."
        assert await scene.one.set_up.read() == now

    play(story)


def test_public_holidays_are_proposed_for_the_salons_country_and_added_at_once(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        part = scene.one.set_up
        assert part.country() == "SE"
        assert "Sweden" in [place.name for place in await part.countries()]
        assert ("BY", "Bayern") in await part.subdivisions("DE")
        proposed = await part.holidays(part.country(), "", scene.world.at("14:00").year + 1)
        assert (await part.save(ClosureChange((), proposed))).set_up.closures == proposed

    play(story)


@pytest.mark.parametrize("answer", ["asked", "done"])
def test_a_new_stylist_whose_answer_is_lost_is_in_the_book_once(book: TestBook, cable: Cable, answer: str) -> None:
    async def story() -> None:
        async with at_a_desk(cable.url, ANNA) as (desk, screen):
            trap = cable.set_trap("change_set_up", to_server=answer == "asked", after=12)
            ines = StylistChange(None, StylistPlan(NEW_STYLIST, "Ines", "#112233"))
            saving = asyncio.ensure_future(desk.set_up.save(ines))
            await screen.until(trap.sprung.is_set, "the cut")
            cable.mend()
            try:
                saved = await saving
            except Unreachable:
                await screen.until(lambda: screen.state is LinkState.LIVE, "the link")
                saved = await desk.set_up.save(ines)
            assert [one.name for one in saved.set_up.stylists] == ["Lea", "Mia", "Ines"]
            assert await desk.set_up.read() == saved.set_up

    on_a_loop(story)
