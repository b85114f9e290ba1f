"""All pages of a day sheet in order, each with its number. No Qt."""

from __future__ import annotations

from salon_desk.domain.day import Day
from salon_desk.domain.language import tr
from salon_desk.ui.paper.grid_pages import grid_pages
from salon_desk.ui.paper.list_pages import list_pages
from salon_desk.ui.paper.page import MARGIN, Face, Measure, Page, Paper, Text, remembering, shortened
from salon_desk.ui.paper.sheet import DaySheet

SMALL = Face(7.6)


def salon_pages(sheet: DaySheet, day: Day, paper: Paper, measure: Measure) -> list[Page]:
    """The whole salon's day: the grid first, then each stylist."""
    measure = remembering(measure)
    lists = [page for one in sheet.stylists for page in list_pages(sheet, one, paper, measure)]
    return _numbered([*grid_pages(sheet, day, paper, measure), *lists], sheet, measure)


def stylist_pages(sheet: DaySheet, paper: Paper, measure: Measure) -> list[Page]:
    """The stylists of the sheet alone."""
    measure = remembering(measure)
    pages = [page for one in sheet.stylists for page in list_pages(sheet, one, paper, measure)]
    return _numbered(pages, sheet, measure)


def _numbered(pages: list[Page], sheet: DaySheet, measure: Measure) -> list[Page]:
    return [
        page._replace(texts=(*page.texts, *_foot(page.size, sheet, (nth, len(pages)), measure)))
        for nth, page in enumerate(pages, start=1)
    ]


def _foot(paper: Paper, sheet: DaySheet, nth_of: tuple[int, int], measure: Measure) -> tuple[Text, Text]:
    y, width = paper.height - MARGIN, paper.width - 2 * MARGIN
    number = tr("Page {n} of {all}", n=nth_of[0], all=nth_of[1])
    wide = measure(number, SMALL)
    told = f"{sheet.salon} · {sheet.heading} · {tr('Printed {when}', when=sheet.printed)}"
    words = shortened(told, SMALL, width - wide - MARGIN, measure)
    return Text(MARGIN, y, words, SMALL), Text(MARGIN + width - wide, y, number, SMALL)
