"""A model of the book in plain Python: the claim protocol's rules once more, one step after the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from salon_desk.domain.booking import VisitId

HOLD, CAP = 180.0, 900.0


@dataclass
class Visit:
    """What the model knows of a visit; times in minutes of the day, ends of holds in seconds of the model's clock."""

    token: UUID
    stylist: int
    start: int
    minutes: int
    claimed: float
    until: float
    status: str = "held"
    version: int = 1
    desk: str = ""
    moved_by: str = ""
    client: str = ""

    def overlaps(self, stylist: int, start: int, minutes: int) -> bool:
        """Whether it has some of this time."""
        return self.stylist == stylist and self.start < start + minutes and start < self.start + self.minutes


@dataclass
class ModelBook:
    """The visits, and a clock that is moved by hand. Each command answers with the verdict that is expected."""

    now: float = 0.0
    visits: dict[VisitId, Visit] = field(default_factory=dict)

    def status(self, visit: VisitId) -> str:
        """Where a visit stands; a hold that ran out has lapsed, whether or not anybody has written it down."""
        known = self.visits[visit]
        return "lapsed" if known.status == "held" and known.until <= self.now else known.status

    def is_taken(self, stylist: int, start: int, minutes: int, besides: VisitId | None = None) -> bool:
        """Whether somebody else has some of this time."""
        return any(
            known.overlaps(stylist, start, minutes) and self.status(visit) in ("held", "booked")
            for visit, known in self.visits.items()
            if visit != besides
        )

    def claim(self, visit: VisitId, token: UUID, stylist: int, start: int, minutes: int, desk: str) -> str:
        """Hold some time."""
        if visit in self.visits:
            return self.what_became_of(visit, token)
        if self.is_taken(stylist, start, minutes):
            return "taken"
        self.visits[visit] = Visit(token, stylist, start, minutes, self.now, self.now + HOLD, desk=desk)
        return "done"

    def what_became_of(self, visit: VisitId, token: UUID) -> str:
        """What the owner is told after a lost answer."""
        if visit not in self.visits:
            self.visits[visit] = Visit(token, 0, 0, 0, self.now, self.now, "released")
        if self.visits[visit].token != token:
            return "gone"
        return {"held": "done", "booked": "done", "lapsed": "lapsed"}.get(self.status(visit), "gone")

    def _not_live(self, visit: VisitId, token: UUID) -> str | None:
        """Why a hold can't be changed; None when it can."""
        if visit not in self.visits or self.visits[visit].token != token:
            return "gone"
        return {"held": None, "lapsed": "lapsed"}.get(self.status(visit), "gone")

    def extend(self, visit: VisitId, token: UUID) -> str:
        """Hold it longer."""
        wrong = self._not_live(visit, token)
        if wrong:
            return wrong
        known = self.visits[visit]
        last = known.claimed + CAP
        if known.until == last and self.now + HOLD >= last:
            return "refused"
        known.until = min(self.now + HOLD, last)
        known.version += 1
        return "done"

    def resize(self, visit: VisitId, token: UUID, minutes: int) -> str:
        """Another length."""
        wrong = self._not_live(visit, token)
        if wrong:
            return wrong
        known = self.visits[visit]
        if self.is_taken(known.stylist, known.start, minutes, besides=visit):
            return "taken"
        known.minutes = minutes
        known.version += 1
        return "done"

    def confirm(self, visit: VisitId, token: UUID, client: str, desk: str) -> str:
        """Make it a booking."""
        wrong = self._not_live(visit, token)
        known = self.visits.get(visit)
        if wrong == "gone" and known and known.token == token and known.status == "booked":
            return "done"
        if wrong or known is None:
            return wrong or "gone"
        known.status, known.client, known.desk = "booked", client, desk
        known.version += 1
        return "done"

    def release(self, visit: VisitId, token: UUID) -> str:
        """Give it back."""
        wrong = self._not_live(visit, token)
        known = self.visits.get(visit)
        if wrong == "gone" and known and known.token == token and known.status == "released" and known.minutes:
            return "done"
        if wrong or known is None:
            return wrong or "gone"
        known.status = "released"
        known.version += 1
        return "done"

    def cancel(self, visit: VisitId, version: int, desk: str) -> str:
        """Cancel a booking that was seen at a version."""
        known = self.visits[visit]
        if known.status == "cancelled":
            return "done" if known.version == version + 1 and known.desk == desk else "gone"
        if known.status != "booked" or known.version != version:
            return "gone" if known.status != "booked" else "changed"
        known.status, known.desk = "cancelled", desk
        known.version += 1
        return "done"

    def move(self, visit: VisitId, version: int, stylist: int, start: int, desk: str) -> str:
        """Another place for a booking that was seen at a version."""
        known = self.visits[visit]
        there = (known.stylist, known.start) == (stylist, start)
        if known.status == "booked" and known.moved_by == desk and known.version == version + 1 and there:
            return "done"
        if known.status != "booked" or known.version != version:
            return "gone" if known.status != "booked" else "changed"
        if self.is_taken(stylist, start, known.minutes, besides=visit):
            return "taken"
        known.stylist, known.start, known.moved_by = stylist, start, desk
        known.version += 1
        return "done"
