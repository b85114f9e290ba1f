"""Day sheets for tests: days with everything that a sheet tells, and what another program reads in a PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pypdf import PdfReader

from salon_desk.domain.booking import Booking
from salon_desk.domain.client import Client
from salon_desk.domain.day import Day
from salon_desk.domain.people import ClientId
from salon_desk.ui.paper.page import Face, Measure, Page, Text
from salon_desk.ui.paper.sheet import DaySheet, day_sheet
from tests.helpers.days import at, roster

SOFIA = Client(ClientId(1), "Sofia Lindgren", allergies="PPD", owes=5200)


def typewriter(words: str, face: Face) -> float:
    """How wide words are in letters that are all half as wide as they are high."""
    return len(words) * face.points / 2


def with_visit(day: Day, *parts: Booking) -> Day:
    """The day with one more visit of these parts."""
    return replace(day, visits={**day.visits, parts[0].visit_id: parts})


def coloured(part: Booking, apply: int, takes_effect: int, cleanup: int) -> Booking:
    """The booking with phases, in minutes."""
    begins = part.start + timedelta(minutes=apply)
    until = begins + timedelta(minutes=takes_effect)
    return part._replace(idle_from=begins, idle_until=until, cleanup_minutes=cleanup)


def sheet_of(day: Day, now: datetime | None = None, remark: str = "", *clients: Client) -> DaySheet:
    """The sheet of a day at 12:24, or then."""
    known = {client.id: client for client in clients or (SOFIA,)}
    return day_sheet(day, roster(len(day.columns), day.zone_name), known, now or at(day, "12:24"), remark)


def read_pdf(pdf: bytes) -> list[str]:
    """The words of each page, a blank between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def words_of(page: Page) -> str:
    """The words of a page as it was laid out."""
    return " ".join(text.words for text in page.texts)


def beyond_the_paper(page: Page, measure: Measure) -> list[Text]:
    """The words that reach over an edge of the page."""
    return [
        text
        for text in page.texts
        if text.x < 0
        or text.x + measure(text.words, text.face) > page.size.width
        or not text.face.points < text.baseline < page.size.height
    ]


def upon_each_other(page: Page, measure: Measure) -> list[tuple[str, str]]:
    """The words that lie upon others."""
    boxes = [_box(text, measure) for text in page.texts]
    return [
        (page.texts[one].words, page.texts[other].words)
        for one in range(len(boxes))
        for other in range(one)
        if _meet(boxes[one], boxes[other])
    ]


def _box(text: Text, measure: Measure) -> tuple[float, float, float, float]:
    height = text.face.points
    return text.x, text.baseline - 0.75 * height, measure(text.words, text.face), 0.9 * height


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )
