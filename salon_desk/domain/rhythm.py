"""How often a client comes, and where the same visit would fit some weeks later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from salon_desk.domain.booking import Booking
from salon_desk.domain.treatment import Roster, ServiceId
from salon_desk.domain.visit import Offer, Wish, wishes_of

NEARBY = (0, 1, -1, 2, -2, 3, -3)  # days around the one that is meant
MOST_WEEKS = 52


def usual_weeks(visits: Iterable[Booking], service_id: ServiceId | None) -> int | None:
    """The weeks that usually pass between two visits for this service; None where there are not two of them."""
    starts = sorted({visit.start for visit in visits if visit.service_id == service_id})
    gaps = [(later - earlier) / timedelta(weeks=1) for earlier, later in pairwise(starts)]
    if not gaps:
        return None
    weeks = round(_middle(gaps))
    return weeks if 1 <= weeks <= MOST_WEEKS else None


def again_wishes(parts: Sequence[Booking], roster: Roster, target: datetime, anyone: bool) -> Iterator[Wish]:
    """The same services in the same lengths on the date of `target`, in the salon's zone, and around it, nearest first.

    With the same stylists, or with anyone.
    """
    wanted = wishes_of(parts, roster)
    if anyone:
        wanted = tuple(part._replace(stylist_id=None) for part in wanted)
    for off in NEARBY if wanted else ():
        yield Wish(wanted, target.date() + timedelta(days=off))


def nearest(found: Sequence[Offer], target: datetime) -> Offer:
    """The offer whose time of day is the nearest to that of `target`, in the salon's zone; the earlier of two."""
    return min(found, key=lambda offer: abs(_clock(offer.start.astimezone(target.tzinfo)) - _clock(target)))


def _middle(gaps: Iterable[float]) -> float:
    """The median; Python's own would bring fractions and decimals to every start."""
    ordered = sorted(gaps)
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2


def _clock(local: datetime) -> timedelta:
    return timedelta(hours=local.hour, minutes=local.minute)
