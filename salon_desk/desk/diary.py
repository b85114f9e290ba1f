"""What a desk writes into its log, and the words in which it names a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Rival
from salon_desk.domain.language import tr
from salon_desk.domain.people import Identity
from salon_desk.domain.timespan import clock_label, zone_of
from salon_desk.domain.treatment import Roster


class Record(Protocol):
    """The log itself: what happened, and facts about it that tell nothing of a client."""

    def __call__(self, kind: str, /, **facts: object) -> None:
        """Write one line."""


def no_record(kind: str, /, **facts: object) -> None:
    """Write nothing."""


class Diary:
    """Turns holds, bookings and links into facts. Never a name or a note of a client."""

    def __init__(self, record: Record, identity: Callable[[], Identity]) -> None:
        self._record = record
        self._identity = identity
        self._online: bool | None = None

    def booking(self, kind: str, booking: Booking) -> None:
        """Something happened to this hold or booking."""
        self._write(
            kind,
            visit=booking.visit_id,
            stylist=booking.stylist_id,
            service=booking.service_id,
            start=booking.start,
            end=booking.end,
            until=booking.reserved_until,
        )

    def slot(self, kind: str, slot: Slot, rival: Rival | None = None) -> None:
        """A slot is claimed, or was lost to a rival."""
        theirs = {"rival_desk": rival.desk, "rival_person": rival.person, "until": rival.until} if rival else {}
        self._write(kind, stylist=slot.stylist_id, start=slot.start, **theirs)

    def link(self, link: Link) -> None:
        """The connection came or went."""
        online = {LinkState.LIVE: True, LinkState.OFFLINE: False}.get(link.state)
        if online is not None and online != self._online:
            self._online = online
            self._write("online" if online else "offline", since=link.since, desks=link.desks)

    def _write(self, kind: str, **facts: object) -> None:
        self._record(kind, person=self._identity().person, **facts)


def place_label(roster: Roster, place: Slot | Booking) -> str:
    """A time and a stylist as people say it: `14:00 with Lea`."""
    stylist = roster.stylist(place.stylist_id)
    time = clock_label(place.start, zone_of(roster.salon.zone))
    return tr("{time} with {name}", time=time, name=stylist.name if stylist else tr("this stylist"))
