"""A client's record as it is typed: every field as text, so that nothing typed is lost, whatever it is."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from salon_desk.domain.client import Client
from salon_desk.domain.errors import BadInput
from salon_desk.ui.wording import MONTHS, WITHOUT_CENTS, date_typed


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
    owes = _amount(client.owes, currency) if client.owes else ""
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
        owes=_units(texts.owes, currency),
        note=texts.note.strip(),
        vip=texts.vip,
    )


def date_text(day: date) -> str:
    """A date as `3 Feb 2026`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _past_date(text: str, today: date) -> date | None:
    """A date that is not to come: without a year the last such one."""
    if not text.strip():
        return None
    day = date_typed(text, today)
    if day is None:
        raise BadInput(f"“{text.strip()}” is not a date; “3.2.{today.year}” would be one.")
    if day > today and str(day.year) not in text and str(day.year)[2:] not in re.findall(r"\d+", text):
        return _date_before(day)
    if day > today:
        raise BadInput(f"A patch test on {date_text(day)} is still to come.")
    return day


def _date_before(day: date) -> date:
    """The same day a year ago; on 29 February the day before."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _amount(units: int, currency: str) -> str:
    if currency in WITHOUT_CENTS:
        return str(units)
    return f"{units // 100}.{units % 100:02d}" if units % 100 else str(units // 100)


def _units(text: str, currency: str) -> int:
    """An amount such as `45`, `45.5` or `45,50`, in the currency's smallest unit."""
    if not text.strip():
        return 0
    cents = r"" if currency in WITHOUT_CENTS else r"(?:[.,](\d{1,2}))?"
    found = re.fullmatch(r"\D{0,4}(\d{1,8})" + cents + r"\D{0,4}", text.strip())
    if found is None or "-" in text:
        raise BadInput(f"“{text.strip()}” is not an amount; “45” would be one.")
    if currency in WITHOUT_CENTS:
        return int(found[1])
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
