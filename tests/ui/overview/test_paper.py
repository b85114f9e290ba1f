"""The overview on paper: as few pages as can be read, whatever the salon, read back by another program."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from salon_desk.ui.overview.figures import Figures
from salon_desk.ui.overview.paper import overview_pages
from salon_desk.ui.paper.page import A4, LETTER, MARGIN, Page, Paper
from salon_desk.ui.paper.painting import measured, pdf_of
from salon_desk.ui.theme import LIGHT
from tests.ui.overview.conftest import LONG_NAME, figures

READABLE = 7.0  # points


def pages_of(shown: Figures, paper: Paper = A4) -> list[Page]:
    """The pages."""
    return overview_pages(shown, "Salon Nord · Saturday 21 November 2026", "as of 12:24", paper, measured)


def full(stylists: int) -> Figures:
    """A day whose lists have as many lines as they ever have."""
    shown = figures(stylists)
    return shown._replace(
        activity=shown.activity._replace(lines=(shown.activity.lines * 3)[:10]),
        contested=shown.contested._replace(rows=((shown.contested.rows or ()) * 3)[:6]),
    )


def smallest(pages: list[Page]) -> float:
    """The size of the smallest letters."""
    return min(text.face.points for page in pages for text in page.texts)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
@pytest.mark.parametrize("stylists", [1, 6, 25, 60])
def test_all_of_it_lies_within_the_margins(stylists: int, paper: Paper) -> None:
    pages = pages_of(full(stylists), paper)
    assert {page.size for page in pages} in ({paper}, {paper.across()})
    for page in pages:
        for bar in page.bars:
            assert MARGIN - 0.1 <= bar.x <= bar.x + bar.width <= page.size.width - MARGIN + 0.1
            assert MARGIN - 0.1 <= bar.y <= bar.y + bar.height <= page.size.height - MARGIN + 0.1
        for text in page.texts:
            assert text.x >= MARGIN - 0.1
            assert text.x + measured(text.words, text.face) <= page.size.width - MARGIN + 0.1
            assert MARGIN <= text.baseline <= page.size.height - MARGIN


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
@pytest.mark.parametrize("stylists", [1, 3, 6, 12, 15, 25])
def test_it_can_be_read_on_two_pages_at_most(stylists: int, paper: Paper) -> None:
    pages = pages_of(full(stylists), paper)
    assert len(pages) <= 2
    assert smallest(pages) >= READABLE
    assert smallest(pages_of(full(60), paper)) < READABLE, "the law bites"


def test_a_small_salon_has_one_page_without_a_number() -> None:
    (page,) = pages_of(figures(1))
    assert not any("Page 1" in text.words for text in page.texts)


def test_each_card_stands_on_one_page_and_the_day_on_the_first() -> None:
    shown = full(12)
    pages = pages_of(shown)
    said = [[text.words for text in page.texts] for page in pages]
    cards = [figure.title.upper() for figure in shown.cards]
    tiles = [tile.title for tile in shown.tiles]
    assert [sum(words.count(title) for words in said) for title in (*tiles, *cards)] == [1] * 14
    day = {*tiles, *(figure.title.upper() for figure in (shown.stylists, shown.arrivals, shown.gaps))}
    assert day <= set(said[0])
    assert [f"as of 12:24 · Page {nth} of 2" in words for nth, words in enumerate(said, start=1)] == [True, True]


def test_another_program_reads_every_word() -> None:
    shown = figures()
    reader = PdfReader(BytesIO(pdf_of(pages_of(shown), "Overview")))
    assert len(reader.pages) == 2
    sides = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages}
    assert sides <= {(842, 595), (595, 842)}
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for tile in shown.tiles:
        assert f"{tile.title} {tile.number} {tile.detail}".replace("\N{NO-BREAK SPACE}", " ") in said
    for line in (*shown.arrivals.lines, *shown.activity.lines, *shown.gaps.lines):
        assert line.who in said
        assert line.when in said
    assert LONG_NAME in said
    assert "Salon Nord · Saturday 21 November 2026" in said
    assert "Races decided, none double-booked 27" in said


def test_it_is_written_in_the_colours_of_the_light_look() -> None:
    colours = {bar.colour for page in pages_of(figures()) for bar in page.bars}
    assert {LIGHT.accent.name(), LIGHT.panel.name(), LIGHT.good.name()} <= colours
