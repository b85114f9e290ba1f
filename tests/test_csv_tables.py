"""CSV files: read back as they were meant, opened by spreadsheets, and never calculated."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.csv_tables import csv_text, write_csv
from salon_desk.domain.table import Cell, made_table

FORMULAS = ["=1+1", "+46 70 123", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"]  # fmt: skip
PLAIN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def read_back(path: Path) -> list[list[str]]:
    """The rows of a file, as another program reads them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_a_table_is_read_back_as_it_was_meant(tmp_path: Path) -> None:
    names = ["Åsa \"Öst\"", "Berg, Lina", "two\nlines", "Weiß; Clara"]  # fmt: skip
    rows: list[tuple[Cell, ...]] = [*((name, Decimal("-52.00"), 3) for name in names), (None, 0, -1)]
    table = made_table(["name", "price", "count"], rows)
    path = tmp_path / "day.csv"
    write_csv(path, table)
    assert read_back(path) == [["name", "price", "count"], *([name, "-52.00", "3"] for name in names), ["", "0", "-1"]]


def test_the_file_begins_with_the_mark_of_utf_8_and_its_lines_end_as_the_standard_says(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    write_csv(path, made_table(["name"], [["Öst"]]))
    assert path.read_bytes() == b"\xef\xbb\xbfname\r\n\xc3\x96st\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(made_table([text], [[text, "fine"]])), newline="")))
    assert rows == [[f"'{text}"], [f"'{text}", "fine"]]


@given(st.lists(st.lists(PLAIN, min_size=2, max_size=2), max_size=5))
def test_whatever_is_typed_comes_back_and_never_begins_a_formula(texts: list[list[str]]) -> None:
    written = csv_text(made_table(["a", "b"], texts))
    rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in rows] == [
        [cell.removeprefix("'") for cell in row] for row in texts
    ]
    assert not any(cell[:1] in {"=", "+", "-", "@", "\t", "\r"} for row in rows for cell in row if cell)
