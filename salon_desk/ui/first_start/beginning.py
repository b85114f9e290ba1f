"""From the answers to the deed: what was answered is done, and what can't be is told and tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from salon_desk.domain.errors import HasSalon, SalonError
from salon_desk.domain.first_answers import Answers, Finding, Way, founding_of
from salon_desk.domain.founding import Founding
from salon_desk.domain.pairing_code import read_code
from salon_desk.domain.people import identity_of
from salon_desk.domain.starter import usual_services
from salon_desk.ui.first_start.face import Beginnings, NameTaken
from salon_desk.ui.first_start.wizard import FirstStart


async def begun(wizard: FirstStart, beginnings: Beginnings) -> Answers:
    """Go on when it is done; the answers with which it was."""
    return await _done(wizard, lambda answers: _do(answers, wizard, beginnings))


async def founded(wizard: FirstStart, found: Callable[[Founding], Awaitable[None]]) -> Answers:
    """Go on when there is a salon in a book that was empty, from here or by another PC."""
    return await _done(wizard, lambda answers: found(founding_of(answers, usual_services(answers.currency))))


async def _done(wizard: FirstStart, do: Callable[[Answers], Awaitable[None]]) -> Answers:
    while True:
        answers = await _all_answers(wizard)
        try:
            await do(answers)
        except HasSalon:
            return answers
        except NameTaken as taken:
            wizard.offer_place(taken.sentence)
        except SalonError as refused:
            wizard.show_refusal(refused.sentence)
        else:
            return answers


async def _all_answers(wizard: FirstStart) -> Answers:
    """Go on when all questions are answered, or what was answered is to be tried again."""
    answer: asyncio.Future[Answers] = asyncio.get_running_loop().create_future()

    def hear(answers: Answers) -> None:
        if not answer.done():
            answer.set_result(answers)

    wizard.answered.connect(hear)
    try:
        return await answer
    finally:
        wizard.answered.disconnect(hear)


async def _do(answers: Answers, wizard: FirstStart, beginnings: Beginnings) -> None:
    if answers.way is Way.TRY:
        await beginnings.try_it(wizard.tell)
        return
    identity = identity_of(answers.desk, answers.person)
    if answers.way is Way.KEEP:
        founding = founding_of(answers, usual_services(answers.currency))
        await beginnings.keep(founding, answers.keeping, identity, wizard.tell)
    elif answers.finding is Finding.BY_CODE:
        join = beginnings.join_instead if wizard.takes_place else beginnings.join
        await join(read_code(wizard.secret), identity, wizard.tell)
    else:
        await beginnings.connect(answers.place, wizard.secret, identity, wizard.tell)
