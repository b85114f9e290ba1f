"""The overview on paper: one page whatever the salon, read back by another program."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.paper import overview_page
from salon_desk.ui.paper.page import A4, LETTER, MARGIN, Page, Paper
from salon_desk.ui.paper.painting import measured, pdf_of
from salon_desk.ui.theme import LIGHT
from tests.ui.overview.conftest import LONG_NAME, figures


def page_of(shown: Figures, paper: Paper = A4) -> Page:
    """The page."""
    return overview_page(shown, "Salon Nord · Saturday 21 November 2026", "as of 12:24", paper, measured)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
@pytest.mark.parametrize("stylists", [1, 6, 25])
def test_all_of_it_lies_within_the_margins(stylists: int, paper: Paper) -> None:
    page = page_of(figures(stylists), paper)
    assert page.size == paper.across()
    for bar in page.bars:
        assert MARGIN - 0.1 <= bar.x <= bar.x + bar.width <= page.size.width - MARGIN + 0.1
        assert MARGIN - 0.1 <= bar.y <= bar.y + bar.height <= page.size.height - MARGIN + 0.1
    for text in page.texts:
        assert text.x >= MARGIN - 0.1
        assert text.x + measured(text.words, text.face) <= page.size.width - MARGIN + 0.1
        assert MARGIN <= text.baseline <= page.size.height - MARGIN


def test_it_is_as_large_as_the_paper_lets_it_be() -> None:
    small, large = (page_of(figures(stylists)) for stylists in (25, 1))
    assert max(text.face.points for text in large.texts) > max(text.face.points for text in small.texts)


def test_another_program_reads_one_page_with_every_word() -> None:
    shown = figures()
    reader = PdfReader(BytesIO(pdf_of([page_of(shown)], "Overview")))
    assert len(reader.pages) == 1
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [842, 595]
    said = " ".join(reader.pages[0].extract_text().split())
    for tile in shown.tiles:
        assert f"{tile.title} {tile.number} {tile.detail}".replace("\N{NO-BREAK SPACE}", " ") in said
    for line in (*shown.arrivals.lines, *shown.activity.lines, *shown.gaps.lines):
        assert line.who in said
        assert line.when in said
    assert LONG_NAME in said
    assert "Salon Nord · Saturday 21 November 2026" in said
    assert "Races decided, none double-booked 27" in said


def test_it_is_written_in_the_colours_of_the_light_look() -> None:
    colours = {bar.colour for bar in page_of(figures()).bars}
    assert {LIGHT.accent.name(), LIGHT.panel.name(), LIGHT.good.name()} <= colours
