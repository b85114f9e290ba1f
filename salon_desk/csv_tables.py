"""Tables as CSV files, written as a spreadsheet of the salon's region reads them.

Where a decimal comma is written, a comma can't part the cells: there a semicolon does, as Excel expects it. Elsewhere
it is the comma of RFC 4180.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from salon_desk.domain.table import Cell, Table

# Excel takes a file for UTF-8 only where it begins so.
MARK = "\ufeff"
# A spreadsheet would calculate what begins so, and a name must not calculate anything.
_CALCULATED = ("=", "+", "-", "@", "\t", "\r")
_DECIMAL_COMMA = frozenset({
    "AD", "AL", "AR", "AT", "AX", "BA", "BE", "BG", "BR", "BY", "CL", "CO", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
    "FR", "GR", "HR", "HU", "ID", "IS", "IT", "LT", "LU", "LV", "MA", "MC", "MD", "ME", "MK", "NL", "NO", "PL", "PT",
    "RO", "RS", "RU", "SE", "SI", "SK", "SM", "TR", "UA", "VA", "VN", "ZA",
})  # fmt: skip
_SEMICOLON = _DECIMAL_COMMA | {"CH", "LI"}


def csv_text(table: Table, region: str) -> str:
    """The table as a file's content, its head first, for a region in two letters (ISO 3166), empty where none is known.

    Text that a spreadsheet would take for a formula gets an apostrophe.
    """
    written = io.StringIO(newline="")
    written.write(MARK)
    writer = csv.writer(written, delimiter=";" if region in _SEMICOLON else ",", lineterminator="\r\n")
    writer.writerow([_told(cell, region) for cell in table.head])
    writer.writerows([_told(cell, region) for cell in row] for row in table.rows)
    return written.getvalue()


def _told(cell: Cell, region: str) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_CALCULATED) else cell
    if isinstance(cell, Decimal) and region in _DECIMAL_COMMA:
        return str(cell).replace(".", ",")
    return "" if cell is None else str(cell)
