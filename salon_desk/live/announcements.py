"""What a notification's payload means; parsed here and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from uuid import UUID

from salon_desk.domain.booking import VisitId
from salon_desk.domain.change import Announcement
from salon_desk.domain.people import ClientId

CHANNEL = "salon_desk"
EVERYTHING = Announcement(roster=True)


def announcement_of(payload: str) -> Announcement:
    """The hint in a payload. One that this program does not understand means: read everything again."""
    try:
        told = json.loads(payload)
        if told["kind"] == "roster":
            return EVERYTHING
        if told["kind"] == "clients":
            return Announcement(clients=frozenset(ClientId(int(client)) for client in told["clients"]))
        if told["kind"] == "waitlist":
            return Announcement(waitlist=True)
        return Announcement(frozenset(VisitId(UUID(visit)) for visit in told["visits"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return EVERYTHING


def merged(announcements: Iterable[Announcement]) -> Announcement:
    """All the hints as one."""
    whole = Announcement()
    for one in announcements:
        whole = whole.merged(one)
    return whole
