"""Tables as CSV files (RFC 4180) that every spreadsheet opens as they are meant."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from salon_desk.domain.table import Cell, Table
from salon_desk.whole_file import write_whole

# Excel takes a file for UTF-8 only where it begins so.
MARK = "\ufeff"
# A spreadsheet would calculate what begins so, and a name must not calculate anything.
_CALCULATED = ("=", "+", "-", "@", "\t", "\r")


def csv_text(table: Table) -> str:
    """The table as text, its head first. Text that a spreadsheet would take for a formula gets an apostrophe."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([_told(cell) for cell in table.head])
    writer.writerows([_told(cell) for cell in row] for row in table.rows)
    return written.getvalue()


def write_csv(path: Path, table: Table) -> None:
    """Write the table into a file, whole or not at all. Raises OSError as the system gives it."""
    write_whole(path, MARK + csv_text(table))


def _told(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_CALCULATED) else cell
    return "" if cell is None else str(cell)
