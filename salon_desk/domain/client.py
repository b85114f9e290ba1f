"""Clients: what the book knows of them, and what has to be said before one is booked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from salon_desk.domain.booking import Booking
from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import date_words, tr, tr_noop
from salon_desk.domain.people import ClientId, clean_name, clean_text
from salon_desk.domain.treatment import Service

NEW = ClientId(0)
PATCH_TEST_LASTS = timedelta(days=183)
LONGEST_WARNING = 500
MOST_OWED = 2**31 - 1


class Client(NamedTuple):
    """A client as the book has her; `id` is NEW for one who is not in it yet.

    `version` grows with each change. `owes` is in the currency's smallest unit. `do_not_book` and `allergies` are
    words, empty when there are none; `patch_tested_on` is the date of the last test of the skin.
    """

    id: ClientId
    name: str
    phone: str = ""
    email: str = ""
    note: str = ""
    vip: bool = False
    allergies: str = ""
    do_not_book: str = ""
    owes: int = 0
    patch_tested_on: date | None = None
    version: int = 0


class ClientHit(NamedTuple):
    """A client who was found, with what tells her from others of the same name."""

    client: Client
    last_visit: datetime | None
    last_service: str
    no_shows: int


class ClientCard(NamedTuple):
    """All that a desk shows of one client: parts of visits that began, the latest first, and of those that will."""

    client: Client
    past: tuple[Booking, ...]
    coming: tuple[Booking, ...]
    no_shows: int


class AlertKind(StrEnum):
    """What an alert is about, the gravest first."""

    DO_NOT_BOOK = "do_not_book"
    PATCH_TEST = "patch_test"
    ALLERGY = "allergy"
    OWES = "owes"


class Alert(NamedTuple):
    """Something to be said at the moment of booking: one short sentence."""

    kind: AlertKind
    sentence: str


def clean_record(client: Client) -> Client:
    """The record, fit to be written. Raises BadInput with one sentence for what is wrong."""
    if not 0 <= client.owes <= MOST_OWED:
        raise BadInput(tr("What a client owes is not less than nothing, and not more than anybody can pay."))
    return client._replace(
        name=clean_name(client.name, tr_noop("client's name")),
        phone=clean_text(client.phone, tr_noop("phone number"), 40),
        email=clean_text(client.email, tr_noop("e-mail address"), 200),
        note=clean_text(client.note, tr_noop("note")),
        allergies=clean_text(client.allergies, tr_noop("list of allergies"), LONGEST_WARNING),
        do_not_book=clean_text(client.do_not_book, tr_noop("reason not to book"), LONGEST_WARNING),
    )


def alerts_of(client: Client, service: Service | None, day: date, owed: str) -> tuple[Alert, ...]:
    """What has to be said before this client is booked for this service on a day, the gravest first.

    `owed` is the money she owes as people read it.
    """
    found = []
    if client.do_not_book:
        found.append(Alert(AlertKind.DO_NOT_BOOK, tr("Do not book: {reason}", reason=client.do_not_book)))
    if service is not None and service.needs_patch_test:
        tested = client.patch_tested_on
        if tested is None:
            untested = tr("No patch test yet; {service} needs one.", service=service.name)
            found.append(Alert(AlertKind.PATCH_TEST, untested))
        elif day - tested > PATCH_TEST_LASTS:
            too_old = tr("The patch test of {day} is older than six months.", day=date_words(tested))
            found.append(Alert(AlertKind.PATCH_TEST, too_old))
    if client.allergies:
        found.append(Alert(AlertKind.ALLERGY, tr("Allergy: {allergies}", allergies=client.allergies)))
    if client.owes:
        found.append(Alert(AlertKind.OWES, tr("Owes {money}.", money=owed)))
    return tuple(found)
