"""Where the day sheet stands on its pages: nothing cut, nothing twice, nothing upon each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from salon_desk.domain.client import Client
from salon_desk.domain.day import Off
from salon_desk.domain.people import ClientId
from salon_desk.domain.timespan import Span
from salon_desk.ui.paper.page import A4, LETTER, Face, Page, Paper, Text, shortened, wrapped
from salon_desk.ui.paper.pages import salon_pages, stylist_pages
from tests.helpers.days import at, booked, busy_day, empty_day, with_parts
from tests.helpers.sheets import beyond_the_paper, sheet_of, typewriter, upon_each_other, words_of

PLAIN = Face(10)


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_lies_beyond_the_paper_or_upon_each_other(paper: Paper, seed: int) -> None:
    day = busy_day(25, 200, 8, seed=seed)
    for page in salon_pages(sheet_of(day), day, paper, typewriter):
        assert beyond_the_paper(page, typewriter) == []
        assert upon_each_other(page, typewriter) == []


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.name)
def test_every_booking_is_once_in_the_lists_and_every_stylist_in_the_grid(paper: Paper) -> None:
    day = busy_day(25, 200, 8)
    sheet = sheet_of(day)
    pages = salon_pages(sheet, day, paper, typewriter)
    grids = [page for page in pages if page.size.width > page.size.height]
    lists = [page for page in pages if page not in grids]
    times = Counter(entry.times for one in sheet.stylists for entry in one.bookings)
    found = Counter(text.words for page in lists for text in page.texts if text.words in times and text.face.bold)
    assert found == times
    assert len(lists) == 25
    named = Counter(text.words for page in grids for text in page.texts)
    assert all(named[one.stylist.name] == 1 for one in sheet.stylists)
    blocks = sum(bar.framed for page in grids for bar in page.bars) - len(grids)
    assert blocks == sum(times.values())
    numbers = [text.words for page in pages for text in page.texts if text.words.startswith("Page ")]
    assert numbers == [f"Page {nth} of {len(pages)}" for nth in range(1, len(pages) + 1)]


def test_what_is_longer_than_a_page_goes_on_on_the_next_one_and_no_word_is_lost() -> None:
    day = empty_day(count=1)
    note = " ".join(f"word{nth}" for nth in range(900))
    client = Client(ClientId(1), "Sofia", allergies=" ".join(f"allergy{nth}" for nth in range(60)))
    part = booked(1, 1, at(day, "10:00"), 30)._replace(client_id=client.id, note=note)
    pages = stylist_pages(sheet_of(with_parts(day, [part]), None, "", client), A4, typewriter)
    assert len(pages) > 1
    words = Counter(word for page in pages for word in words_of(page).split())
    assert all(words[word] == 1 for word in (*note.split(), *client.allergies.split()[:-1]))
    assert "Lea (continued)" in words_of(pages[1])
    assert all(beyond_the_paper(page, typewriter) == [] for page in pages)


def test_many_bookings_go_on_on_another_page_each_row_whole() -> None:
    day = empty_day(count=1, slot_minutes=5)
    parts = [booked(nth, 1, at(day, "09:00") + timedelta(minutes=5 * nth), 5) for nth in range(108)]
    sheet = sheet_of(with_parts(day, parts))
    pages = stylist_pages(sheet, LETTER, typewriter)
    assert len(pages) > 2
    times = [entry.times for entry in sheet.stylists[0].bookings]
    assert [text.words for page in pages for text in page.texts if text.words in times] == times
    for page in pages:
        assert upon_each_other(page, typewriter) == []
        # A page that did not begin with a whole row would have a phone number before the first time.
        rows = [text.words for text in page.texts if text.words in times or text.words == parts[0].client_phone]
        assert rows[0] in times


def test_short_visits_lie_side_by_side_in_the_grid_and_a_long_day_has_more_pages() -> None:
    day = empty_day(count=1, opening=(0, 1440), slot_minutes=5)
    day = with_parts(day, [booked(nth, 1, at(day, "09:00") + timedelta(minutes=5 * nth), 5) for nth in range(12)])
    pages = salon_pages(sheet_of(day), day, A4, typewriter)
    grids = [page for page in pages if page.size.width > page.size.height]
    assert len(grids) == 3
    assert all(upon_each_other(page, typewriter) == [] for page in grids)


def test_who_is_booked_in_a_break_or_beside_another_is_legible_in_the_grid() -> None:
    plain = empty_day(count=1)
    column = plain.columns[0]
    pause = Off(Span(at(plain, "12:00"), at(plain, "13:00")), "Lunch")
    day = replace(plain, columns=(column._replace(off=(pause,)),))
    parts = [booked(1, 1, at(day, "12:00"), 60), booked(2, 1, at(day, "12:15"), 30)._replace(lane=1)]
    for page in salon_pages(sheet_of(with_parts(day, parts)), day, A4, typewriter):
        assert upon_each_other(page, typewriter) == []
    assert "Lunch" in words_of(salon_pages(sheet_of(day), day, A4, typewriter)[0])


def test_a_closed_day_and_a_day_without_stylists_say_so() -> None:
    day = empty_day(count=0, opening=None)
    (page,) = salon_pages(sheet_of(day), day, A4, typewriter)
    assert "Closed on Sundays" in words_of(page)
    assert "Page 1 of 1" in words_of(page)


def test_a_remark_stands_on_every_list() -> None:
    day = replace(busy_day(3, 12, 0))
    pages = salon_pages(sheet_of(day, None, "Warnings are missing."), day, A4, typewriter)
    assert [("Warnings are missing." in words_of(page)) for page in pages] == [False, True, True, True]


def test_control_words_upon_each_other_and_beyond_the_paper_are_found() -> None:
    texts = (Text(40, 50, "Sofia Lindgren", PLAIN), Text(60, 52, "Nora", PLAIN), Text(580, 90, "outside", PLAIN))
    page = Page(A4, (), texts)
    assert upon_each_other(page, typewriter) == [("Nora", "Sofia Lindgren")]
    assert beyond_the_paper(page, typewriter) == [texts[2]]


def test_words_are_wrapped_where_they_end_and_too_long_ones_are_parted() -> None:
    assert wrapped("one two three", PLAIN, 40, typewriter) == ["one two", "three"]
    assert wrapped("a\n\nb", PLAIN, 40, typewriter) == ["a", "b"]
    assert wrapped("abcdefghijkl", PLAIN, 25, typewriter) == ["abcde", "fghij", "kl"]
    assert wrapped("ab", PLAIN, 1, typewriter) == ["a", "b"]
    assert wrapped("", PLAIN, 40, typewriter) == []


def test_what_is_shortened_says_so() -> None:
    assert shortened("Sofia", PLAIN, 25, typewriter) == "Sofia"
    assert shortened("Sofia Lindgren", PLAIN, 35, typewriter) == "Sofia…"
    assert shortened("Sofia", PLAIN, 4, typewriter) == ""
