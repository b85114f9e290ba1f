"""What every desk does with visits of several parts, with bookings, and to take it back; real ones and fake ones."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.booking import Booking, Progress, Status
from salon_desk.domain.errors import BadInput, Changed, Gone, Refusal, Taken, Unreachable
from salon_desk.domain.visit import Offer, Part
from tests.helpers.books import NORA
from tests.helpers.desks import Screen, raised
from tests.helpers.scenes import LEA, MIA, Scene, Stage

MINUTE = timedelta(minutes=1)


def offer(scene: Scene, clock: str = "10:00") -> Offer:
    """A cut with Lea, and one with Mia after it."""
    start, cut = scene.world.at(clock), scene.service(45)
    return Offer((Part(LEA, cut, start), Part(MIA, cut, start + 45 * MINUTE)))


async def booked(scene: Scene, clock: str = "10:00") -> Booking:
    """A cut with Lea that the first desk has booked and both see."""
    hold = await scene.one.holds.claim(scene.slot(clock), scene.service(45))
    booking = await scene.one.holds.confirm(hold, NORA)
    await scene.second.until(lambda: scene.second.shows(hold.visit_id) == booking, "the booking")
    return booking


def places(screen: Screen, visit: Booking) -> list[tuple[int, int]]:
    """Stylist and minutes after the hour of the day's first claim, part by part, as a screen shows them."""
    assert screen.day is not None
    parts = sorted(screen.day.visits.get(visit.visit_id, ()), key=lambda part: part.ordinal)
    return [(part.stylist_id, (part.start - visit.start) // MINUTE) for part in parts]


def test_an_offer_is_held_whole_and_seen_whole_at_both_desks(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim_offer(offer(scene))
        assert (hold.ordinal, hold.stylist_id, hold.status) == (0, LEA, Status.HELD)
        assert places(scene.first, hold) == [(LEA, 0), (MIA, 45)]
        assert set(scene.one.own) == {hold.visit_id}
        await scene.second.until(lambda: places(scene.second, hold) == [(LEA, 0), (MIA, 45)], "both parts")

    play(story)


def test_an_offer_of_which_one_part_is_gone_is_not_held_at_all(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        theirs = await scene.two.holds.claim(scene.slot("11:00", MIA), scene.service(45))
        lost = await raised(Taken, scene.one.holds.claim_offer(offer(scene)))
        assert lost.sentence.startswith("11:00 with Mia is held by Desk 2 until ")
        assert dict(scene.one.own) == {}
        assert scene.first.day is not None
        assert set(scene.first.day.visits) == {theirs.visit_id}

    play(story)


def test_a_hold_is_arranged_confirmed_moved_and_cancelled_as_one(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim(scene.slot("10:00"), scene.service(45))
        hold = await scene.one.holds.arrange(hold, offer(scene).parts)
        assert places(scene.first, hold) == [(LEA, 0), (MIA, 45)]
        visit = await scene.one.holds.confirm(hold, NORA)
        moved = await scene.one.bookings.move(visit, scene.slot("12:00"))
        assert places(scene.first, visit) == [(LEA, 120), (MIA, 165)]
        await scene.second.until(lambda: places(scene.second, visit) == [(LEA, 120), (MIA, 165)], "both parts")
        assert (await scene.one.bookings.cancel(moved, "")).status is Status.CANCELLED
        assert places(scene.first, visit) == []

    play(story)


def test_all_parts_are_known_whatever_day_is_watched(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        hold = await scene.one.holds.claim_offer(offer(scene))
        assert scene.one.day is not None
        await scene.one.watch(scene.one.day.date + timedelta(days=7))
        held = await scene.one.holds.extend(hold)
        assert [(part.stylist_id, part.version) for part in scene.one.holds.parts(hold.visit_id)] == [
            (LEA, held.version), (MIA, held.version)
        ]  # fmt: skip
        booked = await scene.one.holds.confirm(held, NORA)
        assert scene.one.holds.parts(hold.visit_id) == ()
        parts = await scene.one.bookings.parts(hold.visit_id)
        assert [(part.ordinal, part.stylist_id, part.status) for part in parts] == [
            (0, LEA, Status.BOOKED), (1, MIA, Status.BOOKED)
        ]  # fmt: skip
        await scene.one.bookings.cancel(booked, "")
        assert await scene.one.bookings.parts(hold.visit_id) == ()

    play(story)


def test_a_hold_that_can_not_be_arranged_so_stays(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await scene.two.holds.claim(scene.slot("11:00", MIA), scene.service(45))
        hold = await scene.one.holds.claim(scene.slot("10:00"), scene.service(45))
        await raised(Taken, scene.one.holds.arrange(hold, offer(scene).parts))
        assert places(scene.first, hold) == [(LEA, 0)]

    play(story)


def test_another_length_is_seen_at_both_desks(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        longer = await scene.two.bookings.relength(booking, 75)
        assert (longer.start, longer.span.minutes) == (booking.start, 75)
        assert scene.second.shows(booking.visit_id) == longer
        await scene.first.until(lambda: scene.first.shows(booking.visit_id) == longer, "the new length")
        assert "Desk 2" in (await raised(Changed, scene.one.bookings.relength(booking, 60))).sentence

    play(story)


def test_a_status_is_seen_at_both_desks(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        said = await scene.two.bookings.set_progress(booking, Progress.CONFIRMED)
        assert (said.progress, said.progress_at is None) == (Progress.CONFIRMED, False)
        await scene.first.until(lambda: scene.first.shows(booking.visit_id) == said, "the status")
        for early in (Progress.NO_SHOW, Progress.DONE):
            await raised(BadInput, scene.one.bookings.set_progress(said, early))

    play(story)


def test_nothing_done_is_nothing_to_take_back(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        assert (await raised(Refusal, scene.one.bookings.undo())).sentence == "There is nothing to take back."
        await booked(scene)
        await raised(Refusal, scene.two.bookings.undo())

    play(story)


def test_all_that_a_desk_did_is_taken_back_step_by_step(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        moved = await scene.one.bookings.move(booking, scene.slot("15:00", MIA))
        longer = await scene.one.bookings.relength(moved, 75)
        said = await scene.one.bookings.set_progress(longer, Progress.CONFIRMED)
        await scene.one.bookings.cancel(said, "She is ill")
        for told, stands in (
            ("15:00 with Mia is booked again.", said),
            ("15:00 with Mia is marked as booked again.", longer),
            ("15:00 with Mia is as it was before.", moved),
            ("15:00 with Mia is back at 10:00 with Lea.", booking),
        ):
            undone = await scene.one.bookings.undo()
            assert undone.sentence == told
            assert undone.booking == stands._replace(version=undone.booking.version)
            assert scene.first.shows(booking.visit_id) == undone.booking
        undone = await scene.one.bookings.undo()
        assert undone.sentence == "10:00 with Lea is held again."
        assert (undone.booking.is_hold, set(scene.one.own)) == (True, {booking.visit_id})
        assert (undone.booking.client_name, undone.booking.start) == ("", booking.start)
        await raised(Refusal, scene.one.bookings.undo())
        again = await scene.one.holds.confirm(undone.booking, NORA)
        await scene.second.until(lambda: scene.second.shows(booking.visit_id) == again, "the booking")

    play(story)


def test_a_visit_of_several_parts_is_taken_back_whole(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        visit = await scene.one.holds.confirm(await scene.one.holds.claim_offer(offer(scene)), NORA)
        await scene.one.bookings.move(visit, scene.slot("15:00", MIA))
        assert places(scene.first, visit) == [(MIA, 300), (MIA, 345)]
        await scene.one.bookings.undo()
        assert places(scene.first, visit) == [(LEA, 0), (MIA, 45)]

    play(story)


def test_what_someone_else_has_changed_since_is_not_taken_back(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        other = await booked(scene, "16:00")
        booking = await booked(scene)
        moved = await scene.one.bookings.move(booking, scene.slot("15:00"))
        await scene.second.until(lambda: scene.second.shows(booking.visit_id) == moved, "the move")
        theirs = await scene.two.bookings.move(moved, scene.slot("18:00"))
        assert "nothing was overwritten" in (await raised(Changed, scene.one.bookings.undo())).sentence
        await scene.first.until(lambda: scene.first.shows(booking.visit_id) == theirs, "their move")
        await raised(Changed, scene.one.bookings.undo())
        assert (await scene.one.bookings.undo()).booking.visit_id == other.visit_id
        assert dict(scene.one.own).keys() == {other.visit_id}

    play(story)


def test_a_place_that_is_taken_by_now_is_not_gone_back_to(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        moved = await scene.one.bookings.move(booking, scene.slot("15:00"))
        await scene.second.until(lambda: scene.second.shows(booking.visit_id) == moved, "the move")
        await scene.two.holds.claim(scene.slot("10:00"), scene.service(45))
        lost = await raised(Taken, scene.one.bookings.undo())
        assert lost.sentence.startswith("10:00 with Lea is held by Desk 2")
        assert scene.first.shows(booking.visit_id) == moved

    play(story)


def test_a_cancelled_booking_has_no_status(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        await scene.two.bookings.cancel(booking, "")
        await raised(Gone, scene.one.bookings.set_progress(booking, Progress.CONFIRMED))

    play(story)


def test_who_is_squeezed_in_stands_beside_and_a_third_is_refused(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        await booked(scene)
        beside = await scene.two.holds.claim(scene.slot("10:15"), scene.service(45), None, "Her fringe only")
        assert (beside.lane, beside.squeezed_because) == (1, "Her fringe only")
        await raised(Taken, scene.one.holds.claim(scene.slot("10:15"), scene.service(45), None, "One more"))

    play(story)


def test_a_confirmation_taken_back_whose_answer_is_lost_is_this_desks_hold_again(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        scene.world.lose_the_answer("unconfirm")
        lost = await raised(Unreachable, scene.one.bookings.undo())
        assert lost.sentence.endswith("Whether 10:00 with Lea is held again is found out and told here.")
        scene.world.mend()
        sentence, hold = (await scene.first.until(lambda: scene.first.told, "being told"))[0]
        assert sentence == "10:00 with Lea is held again."
        assert hold is not None
        assert (hold.is_hold, set(scene.one.own)) == (True, {booking.visit_id})
        assert (await scene.one.holds.confirm(hold, NORA)).status is Status.BOOKED

    play(story)


def test_a_status_whose_answer_is_lost_is_told_when_the_link_is_back(play: Stage) -> None:
    async def story(scene: Scene) -> None:
        booking = await booked(scene)
        scene.world.lose_the_answer("set_progress")
        await raised(Unreachable, scene.one.bookings.set_progress(booking, Progress.CONFIRMED))
        scene.world.mend()
        sentence, said = (await scene.first.until(lambda: scene.first.told, "being told"))[0]
        assert sentence == "10:00 with Lea is marked."
        assert said is not None
        assert (said.progress, said.version) == (Progress.CONFIRMED, booking.version + 1)

    play(story)
