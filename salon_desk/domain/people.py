"""The people and places: stylists, the desk and who stands at it."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple, NewType

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr, tr_noop

StylistId = NewType("StylistId", int)
ClientId = NewType("ClientId", int)

LONGEST_NAME = 200
LONGEST_NOTE = 2000
# Unicode's control characters (Cc) but for tab and new line, and its surrogates (Cs).
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Stylist(NamedTuple):
    """Someone who cuts hair; `colour` is `#rrggbb`, `position` the place of the column from the left."""

    id: StylistId
    name: str
    colour: str
    position: int
    active: bool = True


class Identity(NamedTuple):
    """The desk and the person at it, as every hold and booking names them."""

    desk: str
    person: str


class ClientDraft(NamedTuple):
    """What is typed about a client while a hold ticks; kept when anything fails.

    `keep`: one who is not in the book yet comes into it.
    """

    name: str
    phone: str = ""
    note: str = ""
    client_id: ClientId | None = None
    email: str = ""
    keep: bool = False


def clean_name(text: str, what: str = tr_noop("name"), longest: int = LONGEST_NAME) -> str:
    """The text without outer blanks. Raises BadInput when it is empty, too long or not plain text.

    `what` is what it is, in words that are marked for translation.
    """
    name = clean_text(text, what, longest)
    if not name:
        raise BadInput(tr("The {what} is missing.", what=tr(what)))
    return name


def clean_text(text: str, what: str, longest: int = LONGEST_NOTE) -> str:
    """The text without outer blanks, perhaps empty. Raises BadInput when it is too long or not plain text.

    `what` is what it is, in words that are marked for translation.
    """
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > longest:
        told = tr("The {what} has {n} characters; {longest} is the most.", what=tr(what), n=len(text), longest=longest)
        raise BadInput(told)
    if _NOT_TEXT.search(text):
        raise BadInput(tr("The {what} contains signs that are not text.", what=tr(what)))
    return text


def identity_of(desk: str, person: str) -> Identity:
    """Desk and person, cleaned. Raises BadInput for an empty or endless name."""
    return Identity(
        clean_name(desk, tr_noop("desk's name"), 80), clean_name(person, tr_noop("name of the person at the desk"), 80)
    )


def clean_client(draft: ClientDraft) -> ClientDraft:
    """The draft, fit to be written. Raises BadInput with one sentence for what is wrong."""
    return draft._replace(
        name=clean_name(draft.name, tr_noop("client's name")),
        phone=clean_text(draft.phone, tr_noop("phone number"), 40),
        note=clean_text(draft.note, tr_noop("note")),
        email=clean_text(draft.email, tr_noop("e-mail address"), 200),
    )
