"""Lost answers: asked again while a person waits, then when the link is back; told once, and never wrongly."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from salon_desk.database.claims import Answer
from salon_desk.desk.settling import Settling
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import BadInput, Busy, SalonError, Unreachable
from tests.helpers.days import visit_number
from tests.helpers.desks import on_a_loop, raised

VISIT = visit_number(1)
DONE = Answer("done", "", datetime(2027, 6, 1, tzinfo=UTC), "Lea", ())


class Line:
    """Answers a question after it has failed so many times."""

    def __init__(self, failures: int, answer: Answer | SalonError = DONE) -> None:
        self.failures = failures
        self.answer = answer
        self.asked = 0

    async def __call__(self) -> Answer:
        """Ask."""
        self.asked += 1
        if self.asked <= self.failures:
            raise Unreachable("The connection to the database was lost.")
        if isinstance(self.answer, SalonError):
            raise self.answer
        return self.answer


def settling(is_away: bool = False, tries: int = 3) -> Settling:
    """A settling that does not wait between the tries."""
    return Settling((0.0,) * tries, lambda: is_away)


class Told:
    """What was told."""

    def __init__(self) -> None:
        self.facts: list[tuple[VisitId, str, Answer | None, SalonError | None]] = []

    def __call__(self, visit: VisitId, what: str, answer: Answer | None, refusal: SalonError | None) -> None:
        """Note it."""
        self.facts.append((visit, what, answer, refusal))


def story(tell: Callable[[], Awaitable[Any]]) -> None:
    """Run it."""

    async def whole() -> None:
        await tell()

    on_a_loop(whole)


def test_a_connection_that_is_cut_is_not_noticed_by_who_waits() -> None:
    async def tell() -> None:
        line, known = Line(3), settling()
        assert await known.ask(VISIT, "It is so", line) == DONE
        assert (line.asked, known.is_open) == (4, False)

    story(tell)


def test_what_stays_unknown_is_said_to_be_unknown_and_asked_later() -> None:
    async def tell() -> None:
        line, later, told, known = Line(99), Line(0), Told(), settling()
        unknown = await raised(Unreachable, known.ask(VISIT, "it is so", line, later))
        assert (
            unknown.sentence == "The connection to the database was lost. Whether it is so is found out and told here."
        )
        assert (line.asked, known.is_open) == (4, True)
        await known.settle(told)
        await known.settle(told)
        assert told.facts == [(VISIT, "it is so", DONE, None)]
        assert (later.asked, known.is_open) == (1, False)

    story(tell)


def test_while_the_link_is_known_to_be_cut_nobody_waits_for_more_tries() -> None:
    async def tell() -> None:
        line, known = Line(99), settling(is_away=True)
        await raised(Unreachable, known.ask(VISIT, "it is so", line))
        assert (line.asked, known.is_open) == (1, True)

    story(tell)


def test_a_refusal_is_an_answer() -> None:
    async def tell() -> None:
        line, known = Line(0, BadInput("Not at night.")), settling()
        await raised(BadInput, known.ask(VISIT, "it is so", line))
        assert (line.asked, known.is_open) == (1, False)
        later, told = Line(0, BadInput("Not at night.")), Told()
        known.remember(VISIT, "it is so", later)
        await known.settle(told)
        assert told.facts == [(VISIT, "it is so", None, later.answer)]

    story(tell)


def test_what_can_still_not_be_found_out_is_kept() -> None:
    async def tell() -> None:
        later, told, known = Line(1), Told(), settling()
        known.remember(VISIT, "it is so", later)
        await raised(Unreachable, known.settle(told))
        assert (told.facts, known.is_open) == ([], True)
        await known.settle(told)
        assert len(told.facts) == 1

    story(tell)


def test_a_new_question_about_a_visit_takes_the_place_of_the_old_one() -> None:
    async def tell() -> None:
        told, known = Told(), settling()
        known.remember(VISIT, "old", Line(0))
        await known.ask(VISIT, "new", Line(0))
        await known.settle(told)
        assert told.facts == []

    story(tell)


def test_busy_is_a_refusal_only_while_no_answer_is_lost() -> None:
    """After a lost answer it may be the lost question itself that keeps everybody waiting, and then comes true."""

    async def tell() -> None:
        busy = Busy("Someone is booking this stylist at this very moment; please try again.")
        known = settling()
        await raised(Busy, known.ask(VISIT, "It is so", Line(0, busy)))
        assert not known.is_open
        line, told = Line(1, busy), Told()
        await raised(Unreachable, known.ask(VISIT, "It is so", line))
        await known.settle(told)
        assert (known.is_open, told.facts) == (True, [])
        line.answer = DONE
        await known.settle(told)
        assert (known.is_open, told.facts) == (False, [(VISIT, "It is so", DONE, None)])

    story(tell)
