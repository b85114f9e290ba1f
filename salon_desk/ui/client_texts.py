"""A client's record as it is typed: every field as text, so that nothing typed is lost, whatever it is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from salon_desk.domain.client import Client
from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.ui.amounts import amount_text, amount_typed
from salon_desk.ui.dates import date_typed, day_of_year


class ClientTexts(NamedTuple):
    """What stands in the fields of a card."""

    name: str
    phone: str
    email: str
    allergies: str
    patch_tested_on: str
    do_not_book: str
    owes: str
    note: str
    vip: bool

    def rebased(self, before: ClientTexts, now: ClientTexts) -> ClientTexts:
        """What was typed over `before`, kept, upon what is there `now`."""
        pairs = zip(self, before, now, strict=True)
        return ClientTexts._make(theirs if typed == had else typed for typed, had, theirs in pairs)


def texts_of(client: Client, currency: str) -> ClientTexts:
    """The record as it stands in the fields before anything is typed."""
    tested = date_text(client.patch_tested_on) if client.patch_tested_on else ""
    owes = amount_text(client.owes, currency) if client.owes else ""
    return ClientTexts(
        client.name,
        client.phone,
        client.email,
        client.allergies,
        tested,
        client.do_not_book,
        owes,
        client.note,
        client.vip,
    )


def typed_client(texts: ClientTexts, client: Client, currency: str, today: date) -> Client:
    """The record with what was typed. Raises BadInput for what is no date or no amount."""
    return client._replace(
        name=texts.name.strip(),
        phone=texts.phone.strip(),
        email=texts.email.strip(),
        allergies=texts.allergies.strip(),
        patch_tested_on=_past_date(texts.patch_tested_on, today),
        do_not_book=texts.do_not_book.strip(),
        owes=amount_typed(texts.owes, currency),
        note=texts.note.strip(),
        vip=texts.vip,
    )


def date_text(day: date) -> str:
    """A date as `3 Feb 2026`."""
    return day_of_year(day)


def _past_date(text: str, today: date) -> date | None:
    """A date that is not to come: without a year the last such one."""
    if not text.strip():
        return None
    day = date_typed(text, today, past=True)
    if day is None:
        raise BadInput(tr("“{typed}” is not a date; “3.2.{year}” would be one.", typed=text.strip(), year=today.year))
    if day > today:
        raise BadInput(tr("A patch test on {date} is still to come.", date=date_text(day)))
    return day
