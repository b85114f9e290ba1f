"""Clients from a CSV file: which column means what, and what is wrong in which line."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from salon_desk.domain.client import NEW, Client, clean_record
from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr

LARGEST = 200_000  # rows
DELIMITERS = ";,\t|"


class Field(StrEnum):
    """What a column of a file may mean."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PHONE = "phone"
    EMAIL = "email"
    NOTE = "note"
    ALLERGIES = "allergies"
    VIP = "vip"
    PATCH_TESTED_ON = "patch_tested_on"


# Headings in English, German and Swedish, as plain small letters. The first one that fits wins.
_HEADINGS = {
    Field.FIRST_NAME: "firstname givenname forename vorname rufname fornamn tilltalsnamn",
    Field.LAST_NAME: "lastname surname familyname nachname familienname zuname efternamn",
    Field.PHONE: "phone phonenumber telephone telephonenumber mobile mobilenumber mobilephone cell"
    " cellphone tel telefon telefonnummer handy"
    " handynummer mobil mobilnummer mobiltelefon rufnummer telefonnr mobilnr",
    Field.EMAIL: "email mail emailaddress emailadresse epost epostadress mejl",
    Field.NOTE: "note notes comment comments remark remarks notiz notizen bemerkung bemerkungen kommentar anmerkung"
    " anteckning anteckningar notering kommentarer",
    Field.ALLERGIES: "allergy allergies allergie allergien allergi allergier",
    Field.VIP: "vip stammkunde stamkund regular",
    Field.PATCH_TESTED_ON: "patchtest patchtested patchtestedon patchtestdate hauttest allergietest hudtest",
    Field.NAME: "name fullname clientname customername client customer kunde kundin kundenname kund kundnamn namn",
}
_FIELD_OF = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}
_YES = frozenset(("1", "x", "yes", "y", "true", "ja", "j", "vip", "wahr", "sant"))
_NO = frozenset(("", "0", "no", "n", "false", "nein", "nej", "falsch", "falskt"))
_DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d", "%d.%m.%y")

Columns = tuple[Field | None, ...]


class Row(NamedTuple):
    """A row of a file and the line on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A file as a table."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


class RowError(NamedTuple):
    """What is wrong with the row on this line, as one sentence."""

    line: int
    sentence: str


class Readable(NamedTuple):
    """What a file has in it: the clients with the lines on which they stand, and the rows that can't be read."""

    clients: tuple[tuple[int, Client], ...]
    errors: tuple[RowError, ...]


class Known(NamedTuple):
    """The client at `place` of a list, counted from 0, who is there already: under this name and number in the book, or
    further up in the list."""

    place: int
    name: str
    phone: str
    in_book: bool


def read_sheet(raw: bytes) -> Sheet:
    """The table in a file. Raises BadInput for one that is none: empty, binary, or without end."""
    rows = list(_rows(_decoded(raw)))
    if len(rows) < 2:
        raise BadInput(tr("The file has no clients in it: a line of headings and a line for each client are needed."))
    if len(rows) > LARGEST:
        raise BadInput(tr("The file has {n} lines; {most} is the most.", n=len(rows), most=LARGEST))
    return Sheet(rows[0].cells, tuple(rows[1:]))


def _rows(text: str) -> Iterator[Row]:
    """The rows that are not empty. Raises BadInput."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    begins = 1
    try:
        for cells in reader:
            # Excel's own first line, which names the delimiter, is no row.
            if any(cell.strip() for cell in cells) and not (begins == 1 and cells[0].lower() == "sep="):
                yield Row(begins, tuple(cell.strip() for cell in cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(tr("Line {n} of the file can't be read.", n=begins)) from error


def guess_columns(headings: Sequence[str]) -> Columns:
    """What each column seems to mean, by its heading; each meaning once, None for what is not known."""
    found: list[Field | None] = []
    for heading in headings:
        field = _FIELD_OF.get(_plain(heading))
        found.append(None if field in found else field)
    return tuple(found)


def clients_of(sheet: Sheet, columns: Columns) -> Readable:
    """The clients of a sheet whose columns mean this. Raises BadInput when no column has the name."""
    if not {Field.NAME, Field.FIRST_NAME, Field.LAST_NAME} & set(columns):
        raise BadInput(tr("Which column has the clients' names?"))
    clients: list[tuple[int, Client]] = []
    errors: list[RowError] = []
    for row in sheet.rows:
        try:
            clients.append((row.line, _client(row.cells, columns)))
        except BadInput as wrong:
            errors.append(RowError(row.line, wrong.sentence))
    return Readable(tuple(clients), tuple(errors))


def _client(cells: Sequence[str], columns: Columns) -> Client:
    told = {field: cell for field, cell in zip(columns, cells, strict=False) if field is not None}
    whole = told.get(Field.NAME) or f"{told.get(Field.FIRST_NAME, '')} {told.get(Field.LAST_NAME, '')}"
    return clean_record(
        Client(
            NEW,
            whole,
            phone=told.get(Field.PHONE, ""),
            email=_email(told.get(Field.EMAIL, "")),
            note=told.get(Field.NOTE, ""),
            vip=_yes(told.get(Field.VIP, "")),
            allergies=told.get(Field.ALLERGIES, ""),
            patch_tested_on=_date(told.get(Field.PATCH_TESTED_ON, "")),
        )
    )


def _email(text: str) -> str:
    if text and not re.fullmatch(r"[^\s@]+@[^\s@]+", text):
        raise BadInput(tr("“{text}” is not an e-mail address.", text=text[:60]))
    return text


def _yes(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise BadInput(tr("“{text}” says neither yes nor no.", text=text[:60]))
    return word in _YES


def _date(text: str) -> date | None:
    if not text:
        return None
    for form in _DATES:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a date without a time
        except ValueError:
            continue
    raise BadInput(tr("“{text}” is not a date; 2026-03-31 would be one.", text=text[:60]))


def _decoded(raw: bytes) -> str:
    """UTF-8 and UTF-16 as they say of themselves, else what Windows programs write in the west of Europe."""
    if b"\0" in raw and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BadInput(tr("This is not a CSV file."))
    for encoding in (
        ("utf-16", "utf-8-sig", "cp1252") if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    ):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadInput(tr("The letters of this file can't be read; please save it as UTF-8."))


def _delimiter(text: str) -> str:
    """The sign that parts the cells: the one that stands most often in the line of headings."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    named = re.match(r"sep=(.)", first, re.IGNORECASE)
    return named[1] if named and named[1] in DELIMITERS else max(DELIMITERS, key=first.count)


def _plain(heading: str) -> str:
    letters = unicodedata.normalize("NFD", heading.casefold())
    return "".join(sign for sign in letters if sign.isalnum())
