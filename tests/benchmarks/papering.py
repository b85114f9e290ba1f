"""What a large salon's day sheet costs: 25 stylists, 200 bookings, 29 pages; and its table and a calendar file."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.children import child
from tests.benchmarks.figures import Figure, Samples, under
from tests.benchmarks.ground import Ground


def papering(_: Ground, rounds: int) -> Iterator[Figure]:
    """In words, on pages, as PDF; the window stands still only for the pages and the PDF."""
    with child("papering_process", str(rounds)) as maker:
        words, pages, pdf, table, calendar = (
            Samples(float(took) for took in maker.hear(what)) for what in ("words", "pages", "pdf", "table", "calendar")
        )
    whole = Samples(sum(each) for each in zip(words, pages, pdf, strict=True))
    yield Figure("the day sheet of 25 stylists as PDF", whole, aim=under(500))
    yield Figure("  laid out and painted", Samples(sum(each) for each in zip(pages, pdf, strict=True)), aim=under(300))
    yield Figure("the same day as a table", table)
    yield Figure("a stylist's calendar file", calendar)
