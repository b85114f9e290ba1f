"""What every desk does with holds, the real one at PostgreSQL and the fake one that the window's tests use."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.booking import Status
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Gone, Lapsed, NoneFree, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.treatment import ServiceId
from tests.helpers.books import NORA
from tests.helpers.desks import raised
from tests.helpers.scenes import LEA, MIA, Scene, Stage


def test_a_claim_is_on_the_own_screen_before_it_returns_and_soon_on_the_other(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
        assert scene.first.shows(hold.visit_id) == hold
        assert (hold.status, hold.desk, hold.person) == (Status.HELD, "Desk 1", "Anna")
        assert (hold.start, hold.span.minutes) == (scene.world.at("14:00"), 45)
        assert 178 <= hold.seconds_left(scene.one.clock.now()) <= 181
        assert (set(scene.one.own), set(scene.two.own)) == ({hold.visit_id}, set())
        assert (scene.one.is_own(hold.visit_id), scene.two.is_own(hold.visit_id)) == (True, False)
        await scene.second.until(lambda: scene.second.shows(hold.visit_id) == hold, "the hold")

    play(story)


def test_every_command_is_on_the_own_screen_before_it_returns(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("10:00"), scene.service(45))
        hold = await scene.one.holds.resize(hold, scene.service(90))
        assert scene.first.shows(hold.visit_id) == hold
        hold = await scene.one.holds.extend(hold)
        assert scene.first.shows(hold.visit_id) == hold
        booked = await scene.one.holds.confirm(hold, NORA)
        assert scene.first.shows(hold.visit_id) == booked
        moved = await scene.one.bookings.move(booked, scene.slot("15:00", MIA))
        assert scene.first.shows(hold.visit_id) == moved
        assert (await scene.one.bookings.cancel(moved, "")).status is Status.CANCELLED
        assert scene.first.shows(hold.visit_id) is None
        again = await scene.one.holds.claim(scene.slot("10:00"), scene.service(45))
        await scene.one.holds.release(again.visit_id)
        assert scene.first.shows(again.visit_id) is None
        await scene.second.until(
            lambda: not dict(scene.second.day.visits) if scene.second.day else False, "an empty day"
        )

    play(story)


def test_the_later_one_is_told_who_was_faster_and_until_when(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("14:00"), scene.service(45))
        lost = await raised(Taken, scene.two.holds.claim(scene.slot("14:30"), scene.service(45)))
        assert hold.reserved_until is not None
        until = hold.reserved_until.astimezone(scene.world.at("14:00").tzinfo)
        assert lost.sentence == f"14:00 with Lea is held by Desk 1 until {until:%H:%M:%S}."
        assert (lost.rival.desk, lost.rival.person, lost.rival.until) == ("Desk 1", "Anna", hold.reserved_until)
        assert (lost.rival.start, lost.rival.stylist) == (hold.start, "Lea")
        assert scene.second.shows(hold.visit_id) == hold
        assert dict(scene.two.own) == {}

    play(story)


def test_what_can_not_be_is_refused_with_a_sentence_and_nothing_happens(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        day = timedelta(days=1)
        cut, slot = scene.service(45), scene.slot("14:00")
        for asked, told in (
            ((Slot(LEA, slot.start - 3 * day), cut, None), "in the past"),
            ((slot, cut, 0), "0 minutes"),
            ((slot, cut, 1200), "1200 minutes"),
            ((slot, ServiceId(99), None), "not on the list"),
            ((slot._replace(start=slot.start.replace(tzinfo=None)), cut, None), "without a time zone"),
            ((slot._replace(start=slot.start + 4 * 365 * day), cut, None), "three years"),
            ((scene.slot("23:30"), cut, None), "outside the opening hours"),
        ):
            assert told in (await raised(BadInput, scene.one.holds.claim(*asked))).sentence
        assert dict(scene.one.own) == {}
        assert scene.first.day is not None
        assert dict(scene.first.day.visits) == {}

    play(story)


def test_another_length_that_does_not_fit_leaves_the_hold_as_it_was(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await scene.two.holds.claim(scene.slot("13:00"), scene.service(45))
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        assert (
            "13:00 with Lea is held by Desk 2"
            in (await raised(Taken, scene.one.holds.resize(hold, scene.service(90)))).sentence
        )
        assert scene.first.shows(hold.visit_id) == hold
        assert (await scene.one.holds.resize(hold, scene.service(45), 60)).span.minutes == 60

    play(story)


def test_a_hold_is_made_longer_up_to_the_cap(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        for _ in range(8):
            scene.world.let_pass(100)
            hold = await scene.one.holds.extend(hold)
        scene.world.let_pass(50)
        refused = await raised(BadInput, scene.one.holds.extend(hold))
        assert refused.sentence.startswith("This hold can't be made longer: it ends at ")
        assert set(scene.one.own) == {hold.visit_id}

    play(story)


def test_a_confirmed_hold_is_not_the_desks_own_any_more(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        booked = await scene.one.holds.confirm(hold, ClientDraft("  Nora Lund ", "070", "short"))
        assert (booked.status, booked.client_name, booked.reserved_until) == (Status.BOOKED, "Nora Lund", None)
        assert dict(scene.one.own) == {}
        await scene.second.until(lambda: scene.second.shows(hold.visit_id) == booked, "the booking")

    play(story)


def test_a_client_without_a_name_is_refused_and_the_hold_stays(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        for name in ("", "  ", "x" * 5000, "a\x00b"):
            assert (
                "client's name" in (await raised(BadInput, scene.one.holds.confirm(hold, ClientDraft(name)))).sentence
            )
        assert set(scene.one.own) == {hold.visit_id}
        assert (await scene.one.holds.confirm(hold, NORA)).status is Status.BOOKED

    play(story)


def test_a_hold_that_ran_out_can_do_nothing_and_is_free_for_everyone(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        holds = [
            await scene.one.holds.claim(scene.slot(clock), scene.service(45)) for clock in ("10:00", "11:00", "12:00")
        ]
        scene.world.let_pass(200)
        await raised(Lapsed, scene.one.holds.confirm(holds[0], NORA))
        await raised(Lapsed, scene.one.holds.extend(holds[1]))
        await raised(Lapsed, scene.one.holds.resize(holds[2], scene.service(15)))
        assert dict(scene.one.own) == {}
        assert (await scene.two.holds.claim(scene.slot("10:00"), scene.service(45))).desk == "Desk 2"
        assert (await scene.one.holds.claim(scene.slot("11:00"), scene.service(45))).desk == "Desk 1"

    play(story)


def test_a_release_frees_the_time_and_may_be_asked_twice(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        await scene.one.holds.release(hold.visit_id)
        await scene.one.holds.release(hold.visit_id)
        assert dict(scene.one.own) == {}
        assert (await scene.two.holds.claim(scene.slot("12:00"), scene.service(45))).is_hold

    play(story)


def test_nobody_does_anything_with_a_hold_of_another_desk(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("12:00"), scene.service(45))
        for asked in (
            scene.two.holds.confirm(hold, NORA),
            scene.two.holds.extend(hold),
            scene.two.holds.resize(hold, scene.service(15)),
        ):
            await raised(Gone, asked)
        await scene.two.holds.release(hold.visit_id)
        assert (await scene.one.holds.confirm(hold, NORA)).status is Status.BOOKED

    play(story)


def test_the_next_free_slot_is_the_earliest_that_is_really_free(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        noon, cut = scene.world.at("12:00"), scene.service(45)
        await scene.two.holds.claim(scene.slot("12:00"), cut)
        await scene.two.holds.claim(scene.slot("12:00", MIA), cut, 30)
        hold = await scene.one.holds.take_next_free(cut, None, noon)
        assert (hold.stylist_id, hold.start) == (MIA, scene.world.at("12:30"))
        hold = await scene.one.holds.take_next_free(cut, None, noon, [LEA])
        assert (hold.stylist_id, hold.start) == (LEA, scene.world.at("12:45"))
        await raised(NoneFree, scene.one.holds.take_next_free(cut, None, scene.world.at("23:30")))
        for asked in (
            scene.one.holds.take_next_free(cut, 0, noon),
            scene.one.holds.take_next_free(ServiceId(99), None, noon),
        ):
            await raised(BadInput, asked)

    play(story)
