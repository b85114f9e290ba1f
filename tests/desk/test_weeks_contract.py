"""What every desk does with a week, the real one at PostgreSQL and the fake one that the window's tests use."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.booking import VisitId
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import Unreachable
from tests.helpers.desks import raised
from tests.helpers.scenes import LEA, Scene, Stage


class Looker:
    """Who looks at a week: what was told last, and how often something was."""

    def __init__(self) -> None:
        self.week: tuple[Day, ...] = ()
        self.times = 0

    def hear(self, week: tuple[Day, ...]) -> None:
        """See Weeks.watch."""
        self.week, self.times = week, self.times + 1

    def shows(self, visit: VisitId) -> list[int]:
        """The places of the days on which a visit is, from 0."""
        return [nth for nth, day in enumerate(self.week) if visit in day.visits]


def test_a_week_is_told_at_once_and_again_when_one_of_its_days_is_different(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        looker, first = Looker(), scene.world.at("14:00").date()
        await scene.two.weeks.watch(first, looker.hear)
        assert [day.date for day in looker.week] == [first + timedelta(days=nth) for nth in range(7)]
        assert all(day.column(LEA) is not None for day in looker.week)
        there = Slot(LEA, scene.world.at("14:00") + timedelta(days=2))
        hold = await scene.one.holds.claim(there, scene.service(45))
        await scene.second.until(lambda: looker.shows(hold.visit_id) == [2], "the hold on another day")
        assert looker.week[2].visits[hold.visit_id] == (hold,)
        await scene.one.holds.release(hold.visit_id)
        await scene.second.until(lambda: not looker.shows(hold.visit_id), "the time is free")

    play(story)


def test_what_this_desk_writes_is_told_before_the_command_returns(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        looker = Looker()
        await scene.one.weeks.watch(scene.world.at("14:00").date(), looker.hear)
        hold = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
        assert looker.shows(hold.visit_id) == [0]

    play(story)


def test_who_looks_no_more_is_told_nothing(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        looker = Looker()
        await scene.one.weeks.watch(scene.world.at("14:00").date(), looker.hear)
        scene.one.weeks.leave()
        await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
        assert looker.times == 1

    play(story)


def test_a_week_that_can_not_be_read_leaves_the_one_before(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        before, after = Looker(), Looker()
        first = scene.world.at("14:00").date()
        await scene.one.weeks.watch(first, before.hear)
        scene.world.cut()
        await raised(Unreachable, scene.one.weeks.watch(first + timedelta(days=7), after.hear))
        missed = await scene.two.holds.claim(scene.slot("14:00"), scene.service(45))
        scene.world.mend()
        await scene.first.until(lambda: before.shows(missed.visit_id) == [0], "what was missed meanwhile")
        assert after.times == 0

    play(story)
