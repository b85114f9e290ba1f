"""Claims a second with many writers, beside SELECT FOR UPDATE on slot rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from tests.benchmarks.children import Child, children
from tests.benchmarks.figures import Figure, Samples
from tests.benchmarks.ground import Ground, free_slots

WRITERS = 16
_MAKE = """
CREATE TABLE bench.slot (kind text, stylist integer, starts timestamptz, status text NOT NULL DEFAULT 'free', desk text,
                         until timestamptz, PRIMARY KEY (kind, stylist, starts))
"""


def writing(ground: Ground, seconds: int) -> Iterator[Figure]:
    """All ways in turns, three times each, by the same processes; every writer has slots of its own."""
    today = datetime.now(UTC).date()
    days = [today + timedelta(days=nth) for nth in range(20, 250)]
    _make_rows(ground, days)
    ways: dict[str, Samples] = {"claims": Samples(), "rows": Samples(), "told": Samples()}
    with children(WRITERS, "writer_process", ground.url, str(WRITERS), *map(str, days)) as writers:
        for writer in writers:
            writer.hear("ready")
        for mode in ways:
            _together(writers, mode, 0.3)
        for _ in range(3):
            for mode, counts in ways.items():
                counts.append(_together(writers, mode, seconds))
    what = f"claims a second, {WRITERS} writers"
    yield Figure(what, ways["claims"], "SELECT FOR UPDATE, NOTIFY", ways["told"], unit="1/s")
    yield Figure(what, ways["claims"], "SELECT FOR UPDATE, not told", ways["rows"], unit="1/s")


def _make_rows(ground: Ground, days: list[date]) -> None:
    with ground.connection() as connection:
        connection.execute("CREATE SCHEMA IF NOT EXISTS bench")
        connection.execute(_MAKE)
        with connection.cursor().copy("COPY bench.slot (kind, stylist, starts) FROM STDIN") as rows:
            for kind in ("rows", "told"):
                for slot in free_slots(days):
                    rows.write_row((kind, *slot))
        connection.execute("ANALYZE bench.slot")


def _together(writers: list[Child], mode: str, seconds: float) -> float:
    for writer in writers:
        writer.ask("go", mode, seconds)
    return sum(int(writer.hear("won")[0]) for writer in writers) / seconds
