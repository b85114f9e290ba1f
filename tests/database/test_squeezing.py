"""An overlap on purpose: one stands beside another with a reason, and never a third."""

from __future__ import annotations

import pytest

from salon_desk.database import claims
from salon_desk.domain.errors import Taken
from tests.helpers.books import ANNA, BJORN, CUT, TestBook
from tests.helpers.tickets import new_ticket


def test_an_overlap_on_purpose_stands_beside_and_a_third_is_refused(book: TestBook) -> None:
    book.book(book.slot("12:00"))
    squeezed = squeeze(book, "12:15").booking()
    assert (squeezed.lane, squeezed.squeezed_because) == (1, "Her fringe only")
    with pytest.raises(Taken, match=r"^12:\d\d with Lea is taken twice already; a third visit"):
        squeeze(book, "12:15").booking()
    with pytest.raises(Taken, match=r"^12:00 with Lea is booked"):
        book.claim(book.slot("12:15"), BJORN)[1].booking()


def test_what_is_squeezed_into_free_time_needs_no_lane_and_no_reason(book: TestBook) -> None:
    alone = squeeze(book, "12:15").booking()
    assert (alone.lane, alone.squeezed_because) == (0, "")


def test_who_was_squeezed_in_and_is_alone_now_has_her_time_for_herself(book: TestBook) -> None:
    first = book.book(book.slot("12:00"))
    beside = squeeze(book, "12:15").booking()
    book.run(claims.cancel, first, "", ANNA).booking()
    with pytest.raises(Taken, match=r"^12:15 with Lea is held by Desk 1"):
        book.claim(book.slot("12:00"), BJORN)[1].booking()
    again = squeeze(book, "12:15").booking()
    assert (beside.lane, again.lane, again.squeezed_because) == (1, 0, "Her fringe only")


def test_a_lapsed_hold_in_the_lane_beside_is_in_nobodys_way(book: TestBook) -> None:
    first = book.book(book.slot("12:00"))
    lapsing = squeeze(book, "12:15").booking()
    book.run(claims.cancel, first, "", ANNA).booking()
    book.let_pass(200)
    assert book.hold(book.slot("12:00"))[1].lane == 0
    assert book.kinds(lapsing.visit_id) == ["claimed", "lapsed"]


def squeeze(book: TestBook, clock: str) -> claims.Answer:
    """A cut that is to stand beside whatever is there."""
    return book.run(claims.claim, new_ticket(), book.slot(clock), CUT, None, ANNA, "Her fringe only")
