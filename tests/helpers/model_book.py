"""A model of the book in plain Python: the claim protocol's rules once more, one step after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from salon_desk.domain.booking import VisitId

HOLD, CAP = 180.0, 900.0


class Place(NamedTuple):
    """Some time of a stylist, in minutes of the day."""

    stylist: int
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """The first minute after it."""
        return self.start + self.minutes

    def overlaps(self, other: Place) -> bool:
        """Whether both have some of the same time."""
        return self.stylist == other.stylist and self.start < other.end and other.start < self.end


Places = tuple[Place, ...]


@dataclass
class Visit:
    """What the model knows of a visit; ends of holds in seconds of the model's clock. `past` has its earlier places."""

    token: UUID
    places: Places
    claimed: float
    until: float
    status: str = "held"
    version: int = 1
    change: str = "claimed"
    desk: str = ""
    client: str = ""
    progress: str = "booked"
    unconfirmed: int = 0
    past: dict[int, Places] = field(default_factory=dict)

    def write(self, change: str, desk: str) -> str:
        """One more version of it."""
        self.version += 1
        self.change, self.desk = change, desk
        if self.status in ("held", "booked"):
            self.past[self.version] = self.places
        return "done"

    def is_done(self, version: int, change: str, desk: str) -> bool:
        """Whether this was the last thing that happened to it."""
        return (self.version, self.change, self.desk) == (version + 1, change, desk)


@dataclass
class ModelBook:
    """The visits, and a clock that is moved by hand. Each command answers with the verdict that is expected."""

    now: float = 0.0
    visits: dict[VisitId, Visit] = field(default_factory=dict)

    def status(self, visit: VisitId) -> str:
        """Where a visit stands; a hold that ran out has lapsed, whether or not anybody has written it down."""
        known = self.visits[visit]
        return "lapsed" if known.status == "held" and known.until <= self.now else known.status

    def is_taken(self, wanted: Sequence[Place], besides: VisitId | None = None) -> bool:
        """Whether somebody else has some of this time."""
        return any(
            place.overlaps(one) and self.status(visit) in ("held", "booked")
            for visit, known in self.visits.items()
            for place in known.places
            for one in wanted
            if visit != besides
        )

    def claim(self, visit: VisitId, token: UUID, places: Places, desk: str) -> str:
        """Hold some time, all of it or none."""
        if visit in self.visits:
            return self.what_became_of(visit, token)
        if meets_itself(places):
            return "refused"
        if self.is_taken(places):
            return "taken"
        made = Visit(token, places, self.now, self.now + HOLD, desk=desk, past={1: places})
        self.visits[visit] = made
        return "done"

    def what_became_of(self, visit: VisitId, token: UUID) -> str:
        """What the owner is told after a lost answer."""
        if visit not in self.visits:
            self.visits[visit] = Visit(token, (), self.now, self.now, "released")
        if self.visits[visit].token != token:
            return "gone"
        return {"held": "done", "booked": "done", "lapsed": "lapsed"}.get(self.status(visit), "gone")

    def _not_live(self, visit: VisitId, token: UUID) -> str | None:
        """Why a hold can't be changed; None when it can."""
        if visit not in self.visits or self.visits[visit].token != token:
            return "gone"
        return {"held": None, "lapsed": "lapsed"}.get(self.status(visit), "gone")

    def _rearrange(self, visit: VisitId, places: Places, change: str, desk: str) -> str:
        """Other places for a visit."""
        known = self.visits[visit]
        if change == "changed" and known.places == places:
            return "done"
        if meets_itself(places):
            return "refused"
        if self.is_taken(places, besides=visit):
            return "taken"
        known.places = places
        return known.write(change, desk)

    def extend(self, visit: VisitId, token: UUID, desk: str) -> str:
        """Hold it longer."""
        wrong = self._not_live(visit, token)
        if wrong:
            return wrong
        known = self.visits[visit]
        last = known.claimed + CAP
        if known.until == last and self.now + HOLD >= last:
            return "refused"
        known.until = min(self.now + HOLD, last)
        return known.write("extended", desk)

    def resize(self, visit: VisitId, token: UUID, minutes: int, desk: str) -> str:
        """Another length for the first part."""
        wrong = self._not_live(visit, token)
        if wrong:
            return wrong
        first, *rest = self.visits[visit].places
        return self._rearrange(visit, (first._replace(minutes=minutes), *rest), "resized", desk)

    def arrange(self, visit: VisitId, token: UUID, places: Places, desk: str) -> str:
        """Other parts for a hold."""
        return self._not_live(visit, token) or self._rearrange(visit, places, "changed", desk)

    def confirm(self, visit: VisitId, token: UUID, client: str, desk: str) -> str:
        """Make it a booking."""
        wrong = self._not_live(visit, token)
        known = self.visits.get(visit)
        if wrong == "gone" and known and known.token == token and known.status == "booked":
            return "done"
        if wrong or known is None:
            return wrong or "gone"
        known.status, known.client = "booked", client
        return known.write("confirmed", desk)

    def release(self, visit: VisitId, token: UUID, desk: str) -> str:
        """Give it back."""
        wrong = self._not_live(visit, token)
        known = self.visits.get(visit)
        if wrong == "gone" and known and known.token == token and known.status == "released" and known.places:
            return "done"
        if wrong or known is None:
            return wrong or "gone"
        known.status = "released"
        return known.write("released", desk)

    def _not_as_seen(self, visit: VisitId, version: int) -> str | None:
        """Why a booking that was seen at a version can't be changed; None when it can."""
        known = self.visits[visit]
        if known.status != "booked":
            return "gone"
        return None if known.version == version else "changed"

    def cancel(self, visit: VisitId, version: int, desk: str) -> str:
        """Cancel a booking."""
        known = self.visits[visit]
        if known.is_done(version, "cancelled", desk):
            return "done"
        wrong = self._not_as_seen(visit, version)
        if wrong:
            return wrong
        known.status = "cancelled"
        return known.write("cancelled", desk)

    def move(self, visit: VisitId, version: int, stylist: int, start: int, desk: str) -> str:
        """Another place for a booking's first part, and the others with it."""
        known = self.visits[visit]
        first = known.places[0]
        if known.is_done(version, "moved", desk) and (first.stylist, first.start) == (stylist, start):
            return "done"
        moved = tuple(
            Place(
                stylist if one.stylist == first.stylist else one.stylist, one.start + start - first.start, one.minutes
            )
            for one in known.places
        )
        return self._not_as_seen(visit, version) or self._rearrange(visit, moved, "moved", desk)

    def relength(self, visit: VisitId, version: int, minutes: int, desk: str) -> str:
        """Another length for a booking's first part; what comes after it shifts."""
        known = self.visits[visit]
        first, *rest = known.places
        if known.is_done(version, "changed", desk) and first.minutes == minutes:
            return "done"
        later = minutes - first.minutes
        shifted = (one._replace(start=one.start + later) if one.start >= first.end else one for one in rest)
        places = (first._replace(minutes=minutes), *shifted)
        return self._not_as_seen(visit, version) or self._rearrange(visit, places, "changed", desk)

    def change_parts(self, visit: VisitId, version: int, places: Places, desk: str) -> str:
        """Other parts for a booking."""
        known = self.visits[visit]
        if known.is_done(version, "changed", desk) and known.places == places:
            return "done"
        return self._not_as_seen(visit, version) or self._rearrange(visit, places, "changed", desk)

    def put_back(self, visit: VisitId, version: int, back_to: int, desk: str) -> str:
        """The parts of an earlier version."""
        known = self.visits[visit]
        places = known.past.get(back_to)
        if known.is_done(version, "changed", desk) and known.places == places:
            return "done"
        wrong = self._not_as_seen(visit, version)
        if wrong or places is None:
            return wrong or "changed"
        if self.is_taken(places, besides=visit):
            return "taken"
        known.places = places
        return known.write("changed", desk)

    def set_progress(self, visit: VisitId, version: int, progress: str, desk: str) -> str:
        """How far the client is."""
        known = self.visits[visit]
        if known.status == "held" and known.version == version:
            return "refused"
        if known.is_done(version, "progressed", desk) and known.progress == progress:
            return "done"
        wrong = self._not_as_seen(visit, version)
        if wrong:
            return wrong
        known.progress = progress
        return known.write("progressed", desk)

    def revive(self, visit: VisitId, version: int, desk: str) -> str:
        """Make a cancelled booking one again."""
        known = self.visits[visit]
        if known.is_done(version, "revived", desk):
            return "done"
        if known.status != "cancelled" or known.version != version:
            return "changed" if known.status in ("booked", "cancelled") else "gone"
        if self.is_taken(known.places, besides=visit):
            return "taken"
        known.status = "booked"
        return known.write("revived", desk)

    def unconfirm(self, visit: VisitId, version: int, token: UUID, desk: str) -> str:
        """Make a booking the hold again that it was."""
        known = self.visits[visit]
        if known.token != token:
            return "gone"
        if known.is_done(version, "unconfirmed", desk):
            return self.what_became_of(visit, token)
        wrong = self._not_as_seen(visit, version)
        if wrong:
            return wrong
        known.status, known.client, known.progress = "held", "", "booked"
        known.claimed, known.until = self.now, self.now + HOLD
        known.unconfirmed = known.version + 1
        return known.write("unconfirmed", desk)


def meets_itself(places: Places) -> bool:
    """Whether two of the places need one stylist at once."""
    return any(one.overlaps(other) for nth, one in enumerate(places) for other in places[:nth])
