"""A client in few words: what tells her from others of the same name, and what to know before she is booked."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.client import Client, ClientCard, ClientHit
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.region import region_of
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster, Salon
from salon_desk.phones import readable
from salon_desk.ui.dates import day_and_month, short_date
from salon_desk.ui.wording import from_to, whom


class ClientLine(NamedTuple):
    """A client as a list shows her: name and phone, what she had last, and what to beware of."""

    client: Client
    title: str
    facts: str
    warnings: str

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        vip = tr("VIP") if self.client.vip else ""
        return ", ".join(part for part in (self.title, vip, self.facts, self.warnings) if part)


def line_of(hit: ClientHit, zone: ZoneInfo, today: date) -> ClientLine:
    """A client who was found, in words."""
    client = hit.client
    title = joined(client.name, client.phone or client.email)
    return ClientLine(client, title, _facts(hit, zone, today), warnings_of(client))


def as_read(client: Client, salon: Salon) -> Client:
    """The client with her phone number as people of this salon read it."""
    return client._replace(phone=readable(client.phone, region_of(salon)))


def line_of_card(card: ClientCard, roster: Roster, zone: ZoneInfo, today: date) -> ClientLine:
    """A client whose card was read, in the same words."""
    came = [visit for visit in card.past if visit.progress is not Progress.NO_SHOW]
    service = roster.service(came[0].service_id) if came else None
    last = came[0].start if came else None
    return line_of(ClientHit(card.client, last, service.name if service else "", card.no_shows), zone, today)


def warnings_of(client: Client) -> str:
    """What to beware of, the gravest first; empty when there is nothing."""
    return joined(
        tr("Do not book: {reason}", reason=client.do_not_book) if client.do_not_book else "",
        tr("Allergy: {allergies}", allergies=client.allergies) if client.allergies else "",
    )


def no_shows(count: int) -> str:
    """How often someone did not come, empty for never."""
    return tr_count("{n} no-show", "{n} no-shows", count) if count else ""


def visit_line(visit: Booking, roster: Roster, zone: ZoneInfo, today: date) -> tuple[str, str]:
    """A visit in two lines: when, and what with whom."""
    day, service = day_of(visit.start, zone), roster.service(visit.service_id)
    what = service.name if service else tr("Something that is not on the list any more")
    missed = tr("did not come") if visit.progress is Progress.NO_SHOW else ""
    what_with_whom = tr("{service} with {stylist}", service=what, stylist=whom(visit.stylist_id, roster))
    return f"{short_date(day, today)} · {from_to(visit, zone)}", joined(what_with_whom, missed)


def joined(*parts: str) -> str:
    """The parts that say something, one after the other."""
    return " · ".join(part for part in parts if part)


def _facts(hit: ClientHit, zone: ZoneInfo, today: date) -> str:
    if hit.last_visit is None:
        return joined(tr("No visit yet"), no_shows(hit.no_shows))
    last = tr("Last visit {date}", date=day_and_month(day_of(hit.last_visit, zone), today))
    return joined(f"{last}, {hit.last_service}" if hit.last_service else last, no_shows(hit.no_shows))
