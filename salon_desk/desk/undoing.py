"""What this desk has done and can take back: a stack of steps, the last one first."""

from __future__ import annotations

from collections import deque
from functools import partial

from salon_desk.database import changes
from salon_desk.desk.asking import Command
from salon_desk.desk.diary import place_label
from salon_desk.domain.booking import Booking, Progress, Ticket
from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import Identity
from salon_desk.domain.treatment import Roster
from salon_desk.domain.undoing import Step

MOST = 50  # steps: nobody takes back more than that
_MARKED = {
    Progress.BOOKED: tr_noop("{place} is marked as booked again"),
    Progress.CONFIRMED: tr_noop("{place} is marked as confirmed again"),
    Progress.ARRIVED: tr_noop("{place} is marked as arrived again"),
    Progress.LATE: tr_noop("{place} is marked as late again"),
    Progress.IN_CHAIR: tr_noop("{place} is marked as in chair again"),
    Progress.DONE: tr_noop("{place} is marked as done again"),
    Progress.NO_SHOW: tr_noop("{place} is marked as no show again"),
}


class Undoing:
    """The steps of this desk that nobody has taken back."""

    def __init__(self) -> None:
        self._steps: deque[Step] = deque(maxlen=MOST)

    def remember(self, before: Booking, after: Booking, ticket: Ticket | None = None) -> None:
        """This was done here. What changed nothing is no step."""
        if after.version != before.version:
            self._steps.append(Step(before, after, ticket))

    def take_last(self) -> Step:
        """The last step, which is none of the stack from now on. Raises Refusal when there is none."""
        if not self._steps:
            raise Refusal(tr("There is nothing to take back."))
        return self._steps.pop()

    def give_back(self, step: Step) -> None:
        """It is not known whether the step was taken back: it stays the last one."""
        self._steps.append(step)

    def took_back(self, step: Step, now: Booking) -> None:
        """The booking stands as it did before the step, under a new version: that is what earlier steps left behind."""
        behind = (step.before.visit_id, step.before.version)
        self._steps = deque(
            (
                earlier._replace(after=now) if (earlier.after.visit_id, earlier.after.version) == behind else earlier
                for earlier in self._steps
            ),
            maxlen=MOST,
        )


def taking_back(step: Step, who: Identity) -> Command:
    """The call of the database that takes the step back."""
    if step.ticket is not None:
        return partial(changes.unconfirm, booking=step.after, ticket=step.ticket, who=who)
    if step.is_cancellation:
        return partial(changes.revive, cancelled=step.after, who=who)
    if step.is_progress:
        return partial(changes.put_progress_back, booking=step.after, before=step.before, who=who)
    return partial(changes.put_back, booking=step.after, version=step.before.version, who=who)


def how_it_is(step: Step, roster: Roster) -> str:
    """What is so again when the step is taken back, without a full stop."""
    before, after = place_label(roster, step.before), place_label(roster, step.after)
    if step.ticket is not None:
        return tr("{place} is held again", place=before)
    if step.is_cancellation:
        return tr("{place} is booked again", place=before)
    if step.is_progress:
        return tr(_MARKED[step.before.progress], place=before)
    if before != after:
        return tr("{place} is back at {before}", place=after, before=before)
    return tr("{place} is as it was before", place=before)
