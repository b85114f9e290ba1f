"""CSV files: read back as they were meant, opened by spreadsheets, and never calculated."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.csv_tables import MARK, csv_text
from salon_desk.domain.table import Cell, made_table

FORMULAS = ["=1+1", "+46 70 123", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"]  # fmt: skip
PLAIN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def read_back(text: str, delimiter: str = ",") -> list[list[str]]:
    """The rows of a file, as another program reads them."""
    return list(csv.reader(io.StringIO(text.removeprefix(MARK), newline=""), delimiter=delimiter, strict=True))


@pytest.mark.parametrize(
    ("region", "delimiter", "price"),
    [("GB", ",", "-52.00"), ("", ",", "-52.00"), ("DE", ";", "-52,00"), ("SE", ";", "-52,00"), ("CH", ";", "-52.00")],
)
def test_a_table_is_read_back_as_it_was_meant(region: str, delimiter: str, price: str) -> None:
    names = ["Åsa \"Öst\"", "Berg, Lina", "two\nlines", "Weiß; Clara"]  # fmt: skip
    rows: list[tuple[Cell, ...]] = [*((name, Decimal("-52.00"), 3) for name in names), (None, 0, -1)]
    table = made_table(["name", "price", "count"], rows)
    rows_told = [*([name, price, "3"] for name in names), ["", "0", "-1"]]
    assert read_back(csv_text(table, region), delimiter) == [["name", "price", "count"], *rows_told]


def test_the_file_begins_with_the_mark_of_utf_8_and_its_lines_end_as_the_standard_says() -> None:
    assert csv_text(made_table(["name"], [["Öst"]]), "SE").encode() == b"\xef\xbb\xbfname\r\n\xc3\x96st\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    rows = read_back(csv_text(made_table([text], [[text, "fine"]]), ""))
    assert rows == [[f"'{text}"], [f"'{text}", "fine"]]


@given(st.lists(st.lists(PLAIN, min_size=2, max_size=2), max_size=5), st.sampled_from([("", ","), ("FR", ";")]))
def test_whatever_is_typed_comes_back_and_never_begins_a_formula(
    texts: list[list[str]], region: tuple[str, str]
) -> None:
    name, delimiter = region
    rows = read_back(csv_text(made_table(["a", "b"], texts), name), delimiter)[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in rows] == [
        [cell.removeprefix("'") for cell in row] for row in texts
    ]
    assert not any(cell[:1] in {"=", "+", "-", "@", "\t", "\r"} for row in rows for cell in row if cell)
