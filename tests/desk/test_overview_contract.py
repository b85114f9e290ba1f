"""What every desk tells who manages the day, the real one and the fake one that the window's tests use."""

from __future__ import annotations

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import Unreachable
from salon_desk.domain.history import Happening
from tests.helpers.books import NORA
from tests.helpers.desks import raised
from tests.helpers.scenes import Scene, Stage


class Reader:
    """Who looks at what happens."""

    def __init__(self) -> None:
        self.told: list[tuple[Happening, ...]] = []

    def __call__(self, happenings: tuple[Happening, ...]) -> None:
        self.told.append(happenings)

    @property
    def kinds(self) -> list[tuple[str, str, str]]:
        """What happened last, at which desk and for whom, the latest first."""
        return [(one.kind, one.desk, one.client_name) for one in self.told[-1]] if self.told else []


def test_what_was_before_a_date_is_told(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        day = scene.world.at("12:00").date()
        told = await scene.one.overview.history(day)
        assert (told.date, told.week_before, told.no_shows.rate, told.holds.ended) == (day, 0, 0.0, 0)

    play(story)


def test_without_a_link_nobody_knows_the_past(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        scene.world.cut()
        await scene.first.until(lambda: scene.first.state is LinkState.OFFLINE, "being offline")
        await raised(Unreachable, scene.one.overview.history(scene.world.at("12:00").date()))

    play(story)


def test_what_another_desk_does_is_told_as_long_as_somebody_looks(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        reader = Reader()
        scene.one.overview.follow(reader)
        await scene.first.until(lambda: reader.told, "the first reading")
        hold = await scene.two.holds.claim(scene.slot("12:00"), scene.service(45))
        await scene.first.until(lambda: reader.kinds[:1] == [("claimed", "Desk 2", "")], "the claim")
        happening = reader.told[-1][0]
        assert (happening.start, happening.stylist_id, happening.visit_id) == (
            hold.start, hold.stylist_id, hold.visit_id,
        )  # fmt: skip
        await scene.two.holds.confirm(hold, NORA)
        await scene.first.until(lambda: reader.kinds[:1] == [("confirmed", "Desk 2", NORA.name)], "the booking")
        assert len(reader.kinds) == 2
        scene.one.overview.unfollow()
        told = len(reader.told)
        later = await scene.two.holds.claim(scene.slot("14:00"), scene.service(45))
        await scene.first.until(lambda: scene.first.shows(later.visit_id), "the hold in the grid")
        assert len(reader.told) == told
        again = Reader()
        scene.one.overview.follow(again)
        await scene.first.until(lambda: again.kinds[:1] == [("claimed", "Desk 2", "")], "all of it")
        assert len(again.kinds) == 3

    play(story)
