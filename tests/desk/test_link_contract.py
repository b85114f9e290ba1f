"""What every desk does when the link is cut, when it closes, and on another day; real ones and fake ones."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import Status
from salon_desk.domain.errors import Unreachable
from tests.helpers.books import NORA
from tests.helpers.desks import raised
from tests.helpers.scenes import Scene, Stage


def test_without_a_link_nothing_is_claimed_and_the_day_stays(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.two.holds.claim(scene.slot("12:00"), scene.service(45))
        await scene.first.until(lambda: scene.first.shows(hold.visit_id), "the hold")
        scene.world.cut()
        await scene.first.until(lambda: scene.first.state is LinkState.OFFLINE, "being offline")
        link = scene.one.link
        assert link.reason.endswith(".")
        assert link.since is not None
        away = await raised(Unreachable, scene.one.holds.claim(scene.slot("14:00"), scene.service(45)))
        assert away.sentence == link.reason
        later = await scene.two.holds.claim(scene.slot("16:00"), scene.service(45))
        assert scene.first.shows(hold.visit_id) == hold
        assert scene.first.shows(later.visit_id) is None
        scene.world.mend()
        await scene.first.until(lambda: scene.first.state is LinkState.LIVE, "being live")
        assert scene.first.shows(later.visit_id) == later

    play(story)


@pytest.mark.parametrize("command", ["claim", "confirm"])
def test_a_lost_answer_is_told_when_the_link_is_back(play: Stage, command: str) -> None:
    async def story(scene: Scene) -> None:
        asked: dict[str, Any] = {"claim": lambda: scene.one.holds.claim(scene.slot("14:00"), scene.service(45))}
        if command == "confirm":
            hold = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
            asked["confirm"] = lambda: scene.one.holds.confirm(hold, NORA)
        scene.world.lose_the_answer(command)
        lost = await raised(Unreachable, asked[command]())
        word = {"claim": "held", "confirm": "booked"}[command]
        assert lost.sentence.endswith(f"Whether 14:00 with Lea is {word} is found out and told here.")
        scene.world.mend()
        sentence, booking = (await scene.first.until(lambda: scene.first.told, "being told"))[0]
        assert sentence == f"14:00 with Lea is {word}."
        assert booking is not None
        assert booking.status == {"claim": Status.HELD, "confirm": Status.BOOKED}[command]
        assert scene.one.is_own(booking.visit_id) == (command == "claim")

    play(story)


def test_closing_gives_the_holds_back(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        await scene.second.until(lambda: scene.second.shows(hold.visit_id), "the hold")
        await scene.one.close()
        await scene.second.until(lambda: scene.second.shows(hold.visit_id) is None, "the release")
        assert (await scene.two.holds.claim(scene.slot("12:00"), scene.service(45))).is_hold

    play(story)


def test_another_day_is_read_and_shown_when_it_is_watched(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.two.holds.claim(scene.slot("12:00"), scene.service(45))
        tomorrow = scene.world.at("12:00").date()
        later = await scene.one.watch(tomorrow + timedelta(days=1))
        shown = scene.first.day
        assert shown is not None
        assert scene.one.day is not None
        assert (shown.date, shown.visits) == (later.date, later.visits) == (scene.one.day.date, scene.one.day.visits)
        assert dict(later.visits) == {}
        back = await scene.one.watch(tomorrow)
        assert set(back.visits) == {hold.visit_id}
        assert scene.one.today() == tomorrow - timedelta(days=1)
        assert [column.stylist.name for column in back.columns] == ["Lea", "Mia"]

    play(story)
