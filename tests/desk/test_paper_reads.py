"""What the day sheet and the calendar files are read from, at the real desk and at the fake one."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.client import NEW, Client
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.people import ClientId
from tests.helpers.scenes import LEA, Scene, Stage


def test_the_records_of_several_clients_are_read_at_once(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        sofia = await scene.one.clients.save(Client(NEW, "Sofia Östberg", allergies="PPD"))
        nora = await scene.one.clients.save(Client(NEW, "Nora Lund", owes=5200))
        await scene.one.clients.save(Client(NEW, "Ida Falk"))
        wanted = [nora.id, sofia.id, ClientId(999_999)]
        assert await scene.one.clients.records(wanted) == {sofia.id: sofia, nora.id: nora}
        assert await scene.one.clients.records([]) == {}

    play(story)


def test_a_week_is_read_once_and_what_is_watched_stays_so(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        told: list[tuple[Day, ...]] = []
        first = scene.world.at("14:00").date()
        await scene.one.weeks.watch(first, told.append)
        later = first + timedelta(days=7)
        there = Slot(LEA, scene.world.at("14:00") + timedelta(days=9))
        hold = await scene.one.holds.claim(there, scene.service(45))
        week = await scene.one.weeks.read(later)
        assert [day.date for day in week] == [later + timedelta(days=nth) for nth in range(7)]
        assert [nth for nth, day in enumerate(week) if hold.visit_id in day.visits] == [2]
        assert {days[0].date for days in told} == {first}

    play(story)
