"""Clients from a CSV file: any usual delimiter and encoding, guessed columns, and what is wrong in which line."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.client import NEW, Client
from salon_desk.domain.client_import import Field, RowError, clients_of, guess_columns, read_sheet
from salon_desk.domain.errors import BadInput

SWEDISH = "Förnamn;Efternamn;Mobil;E-post;Anteckning\r\nÅsa;Östberg;070-174 06 05;asa@example.org;Te\r\n"


def clients_in(raw: bytes) -> list[Client]:
    """The clients in a file whose columns are guessed."""
    sheet = read_sheet(raw)
    return [client for _, client in clients_of(sheet, guess_columns(sheet.headings)).clients]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_file_of_any_usual_kind_is_read(encoding: str, delimiter: str, end: str) -> None:
    raw = SWEDISH.replace(";", delimiter).replace("\r\n", end).encode(encoding)
    assert clients_in(raw) == [Client(NEW, "Åsa Östberg", "070-174 06 05", "asa@example.org", "Te")]


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Name,Phone,E-mail,Notes", "name phone email note"),
        ("First name,Last name,Mobile number,Allergies,VIP", "first_name last_name phone allergies vip"),
        ("Vorname,Nachname,Handy,E-Mail-Adresse,Bemerkung", "first_name last_name phone email note"),
        ("Kundin,Telefonnr.,Allergien,Stammkunde", "name phone allergies vip"),
        ("Namn,Mobiltelefon,E-postadress,Kommentar", "name phone email note"),
        ("Patch test date,Shoe size,Name", "patch_tested_on - name"),
        ("Name,Telefon,Mobil", "name phone -"),
    ],
)
def test_columns_are_guessed_by_their_headings(headings: str, fields: str) -> None:
    wanted = tuple(None if field == "-" else Field(field) for field in fields.split())
    assert guess_columns(headings.split(",")) == wanted


@given(st.lists(st.text()))
def test_each_meaning_is_guessed_once(headings: list[str]) -> None:
    known = [field for field in guess_columns(headings) if field is not None]
    assert len(known) == len(set(known))
    assert len(guess_columns(headings)) == len(headings)


def test_what_is_wrong_is_told_line_by_line_and_the_rest_is_read() -> None:
    raw = (
        b'Name,Email,Note,VIP,Patch test\nNora Lund,n@x.se,"two\nlines",yes,31.03.2026\n,n@x.se,,,\n'
        b"Ada,nothing,,,\nEva,,,perhaps,\n\nIda,,,,soon\nKim\n"
    )
    sheet = read_sheet(raw)
    read = clients_of(sheet, guess_columns(sheet.headings))
    assert read.clients == (
        (2, Client(NEW, "Nora Lund", "", "n@x.se", "two\nlines", True, patch_tested_on=date(2026, 3, 31))),
        (9, Client(NEW, "Kim")),
    )
    assert read.errors == (
        RowError(4, "The client's name is missing."),
        RowError(5, "“nothing” is not an e-mail address."),
        RowError(6, "“perhaps” says neither yes nor no."),
        RowError(8, "“soon” is not a date; 2026-03-31 would be one."),
    )


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"Name,Phone\n", b"PK\x03\x04\x00\x00", b"\xff\xfe\x00"])
def test_what_is_no_list_of_clients_is_refused(raw: bytes) -> None:
    with pytest.raises(BadInput, match=r"^[A-Z].*\.$"):
        read_sheet(raw)


def test_the_delimiter_that_excel_names_in_a_line_of_its_own_is_taken() -> None:
    assert clients_in(b"sep=|\r\nName|Note\r\nNora|a;b;c\r\n") == [Client(NEW, "Nora", note="a;b;c")]


def test_a_file_without_names_is_refused() -> None:
    sheet = read_sheet(b"Shoe size,Phone\n38,070\n")
    with pytest.raises(BadInput, match="Which column has the clients' names"):
        clients_of(sheet, guess_columns(sheet.headings))


@given(st.binary())
def test_no_file_makes_the_import_stumble(raw: bytes) -> None:
    with suppress(BadInput):
        sheet = read_sheet(raw)
        read = clients_of(sheet, (Field.NAME, Field.PHONE, Field.EMAIL))
        assert len(read.clients) + len(read.errors) == len(sheet.rows)


names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp", "Cn"]), min_size=1, max_size=40)


@given(st.lists(names, min_size=1))
def test_every_row_is_either_read_or_told(written: list[str]) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows([["Name", "Phone"], *([name, "070"] for name in written)])
    sheet = read_sheet(file.getvalue().encode())
    read = clients_of(sheet, guess_columns(sheet.headings))
    assert len(read.clients) + len(read.errors) == len(sheet.rows)
    lines = sorted([line for line, _ in read.clients] + [error.line for error in read.errors])
    assert lines == [row.line for row in sheet.rows]
