"""Records made one and taken apart again, a person's data told and forgotten."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from salon_desk.database import claims, waiting
from salon_desk.database.client_files import erase_client, merge_clients, save_client, unmerge_clients
from salon_desk.database.clients import export_client, find_clients, likely_same, read_card
from salon_desk.domain.booking import Booking
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput, Gone
from salon_desk.domain.people import ClientDraft, ClientId
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import ANNA, BJORN, CUT, TestBook

KEPT = Client(NEW, "Sofia Lindgren", "070-174 06 05", note="Tea", allergies="PPD", owes=1000)
DOUBLE = Client(
    NEW, "Sofia Lindgrén", "070-174 06 06", "sofia@example.org", "Coffee", True, "Latex", "Never paid", 500,
    date(2026, 3, 1),
)  # fmt: skip


@pytest.fixture
def pair(book: TestBook) -> tuple[Client, Client]:
    """Two records of one person."""
    return saved(book, KEPT), saved(book, DOUBLE)


def saved(book: TestBook, client: Client) -> Client:
    """The client, written."""
    return book.run(save_client, client, uuid4(), "SE", ANNA)


def booked(book: TestBook, client: Client, days: int = 1, clock: str = "12:00") -> Booking:
    """A booking of hers."""
    told = ClientDraft(client.name, client.phone, "short at the sides", client.id)
    return book.book(book.slot(clock, days=days), client=told)


def waits(book: TestBook, client: Client, note: str) -> Waiter:
    """A wish of hers for tomorrow."""
    day = book.at("12:00").date()
    wish = Waiter(new_waiter_id(), client.id, client.name, client.phone, CUT, None, day, day, note=note)
    return book.run(waiting.add_waiter, wish, ANNA)


def records(book: TestBook) -> list[Any]:
    """Both records as a person would read them."""
    fields = "id, name, phone, email, note, vip, allergies, do_not_book, owes, patch_tested_on, search"
    return book.rows(f"SELECT {fields} FROM salon.client ORDER BY id")


def whose(book: TestBook) -> list[Any]:
    """Whose each visit is, by time."""
    return [number for (number,) in book.rows("SELECT client_id FROM salon.visit ORDER BY starts_at")]


def test_a_merged_record_gives_the_kept_one_its_visits_what_it_lacks_and_every_warning(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, double = pair
    hers, theirs = booked(book, kept), booked(book, double, days=2)
    book.run(merge_clients, kept.id, double.id, ANNA)
    card = book.run(read_card, kept.id, book.now())
    assert card.client == kept._replace(
        email="sofia@example.org", note="Tea\nCoffee", vip=True, allergies="PPD; Latex", do_not_book="Never paid",
        owes=1500, patch_tested_on=date(2026, 3, 1), version=2,
    )  # fmt: skip
    assert [part.visit_id for part in card.coming] == [hers.visit_id, theirs.visit_id]
    assert [hit.client.id for hit in book.run(find_clients, "lindgren")] == [kept.id]
    assert book.run(read_card, double.id, book.now()) == card
    assert book.run(likely_same, card.client) == []


def test_a_merge_that_is_taken_back_leaves_nothing_of_itself(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, double = pair
    for nth, client in enumerate((kept, double, double, kept), start=1):
        booked(book, client, days=nth)
    before, whose_before = records(book), whose(book)
    merge = book.run(merge_clients, kept.id, double.id, ANNA)
    assert set(whose(book)) == {kept.id}
    again = book.run(unmerge_clients, merge, BJORN)
    assert again == double._replace(version=3)
    assert (records(book), whose(book)) == (before, whose_before)


def test_what_came_after_the_merge_stays_when_it_is_taken_back(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, double = pair
    merge = book.run(merge_clients, kept.id, double.id, ANNA)
    merged = book.run(read_card, kept.id, book.now()).client
    saved(book, merged._replace(note="Likes it quiet"))
    later = booked(book, kept)
    book.run(unmerge_clients, merge, ANNA)
    card = book.run(read_card, kept.id, book.now())
    assert card.client == kept._replace(note="Likes it quiet", version=4)
    assert [part.visit_id for part in card.coming] == [later.visit_id]


def test_a_merge_asked_again_after_a_lost_answer_is_the_same_one(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, double = pair
    merge = book.run(merge_clients, kept.id, double.id, ANNA)
    assert book.run(merge_clients, kept.id, double.id, ANNA) == merge
    first = book.run(unmerge_clients, merge, ANNA)
    assert book.run(unmerge_clients, merge, ANNA) == first
    assert book.run(merge_clients, kept.id, double.id, ANNA) == merge + 1


def test_who_is_booked_under_a_merged_record_is_booked_for_the_kept_one(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, double = pair
    third = saved(book, Client(NEW, "Sofia Lind"))
    book.run(merge_clients, kept.id, double.id, ANNA)
    book.run(merge_clients, third.id, kept.id, ANNA)
    assert booked(book, double).client_id == third.id


def test_a_merge_that_can_not_be_is_refused(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, double = pair
    third = saved(book, Client(NEW, "Sofia Lind"))
    with pytest.raises(BadInput, match="merged with itself"):
        book.run(merge_clients, kept.id, kept.id, ANNA)
    with pytest.raises(Gone, match="not in the book"):
        book.run(merge_clients, kept.id, ClientId(77), ANNA)
    with pytest.raises(Gone, match="not in the book"):
        book.run(unmerge_clients, 77, ANNA)
    first = book.run(merge_clients, kept.id, double.id, ANNA)
    with pytest.raises(Gone, match=r"^Sofia Lindgrén was merged into another record by Desk 1\.$"):
        book.run(merge_clients, third.id, double.id, ANNA)
    with pytest.raises(Gone, match="was merged into another record"):
        saved(book, double._replace(note="x", version=2))
    book.run(merge_clients, third.id, kept.id, ANNA)
    with pytest.raises(Gone, match="Sofia Lindgren was merged into another record"):
        book.run(unmerge_clients, first, ANNA)


def test_an_erased_person_is_nowhere_in_the_book_and_her_time_stays_hers(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, double = pair
    coming = booked(book, kept)
    booked(book, double, days=3)
    book.run(claims.cancel, booked(book, kept, days=2), "Sofia is ill", ANNA)
    book.run(merge_clients, kept.id, double.id, ANNA)
    book.run(erase_client, kept.id, BJORN)
    book.run(erase_client, kept.id, BJORN)
    told = json.dumps(book.contents(), default=str).lower()
    for word in (
        "sofia",
        "lindgr",
        "46701740605",
        "0701740606",
        "tea",
        "coffee",
        "ppd",
        "latex",
        "never paid",
        "short at",
    ):
        assert word not in told, word
    after = book.read(coming.visit_id)
    assert (after.span, after.status, after.client_name) == (coming.span, coming.status, "Erased client")
    assert book.claim(book.slot("12:00"))[1].verdict == "taken"
    assert book.run(find_clients, "erased") == []


def test_what_is_erased_can_neither_be_changed_nor_merged_nor_booked(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, double = pair
    merge = book.run(merge_clients, kept.id, double.id, ANNA)
    book.run(erase_client, double.id, BJORN)
    with pytest.raises(Gone, match=r"^This client was erased by Desk 2\.$"):
        saved(book, kept._replace(note="x", version=3))
    with pytest.raises(Gone, match="was erased"):
        book.run(unmerge_clients, merge, ANNA)
    with pytest.raises(BadInput, match="was erased"):
        booked(book, kept)
    with pytest.raises(Gone, match="not in the book"):
        book.run(erase_client, ClientId(77), ANNA)


def test_one_persons_data_are_told_whole(book: TestBook, pair: tuple[Client, Client]) -> None:
    kept, double = pair
    booked(book, kept)
    booked(book, double, days=2)
    nora = saved(book, Client(NEW, "Nora Lund"))
    booked(book, nora, days=3)
    wish, theirs = waits(book, double, "After work"), waits(book, nora, "Nora only")
    book.run(waiting.withdraw_waiter, wish, ANNA)
    book.run(claims.cancel, booked(book, kept, days=4), "Ill", ANNA)
    book.run(merge_clients, kept.id, double.id, ANNA)
    told = json.loads(book.run(export_client, double.id))
    assert {record["name"] for record in told["records"]} == {"Sofia Lindgren", "Sofia Lindgrén"}
    assert [visit["services"][0]["service"] for visit in told["visits"]] == ["Cut & finish"] * 3
    assert [visit["cancelled_because"] for visit in told["visits"]] == ["", "", "Ill"]
    (asked,) = told["waitlist"]
    assert (asked["note"], asked["status"], asked["service"]) == ("After work", "withdrawn", "Cut & finish")
    assert asked["first_day"] == theirs.first_day.isoformat()
    (merge,) = told["merges"]
    assert (merge["kept"], merge["gone"], merge["before"]["note"], merge["after"]["note"]) == (
        kept.id, double.id, "Tea", "Tea\nCoffee"
    )  # fmt: skip
    assert {event["what"] for event in told["events"]} >= {
        "client_saved", "claimed", "confirmed", "cancelled", "client_merged", "wish_added", "wish_withdrawn"
    }  # fmt: skip
    assert "Nora" not in json.dumps(told)
    assert "token" not in json.dumps(told)
    with pytest.raises(Gone, match="not in the book"):
        book.run(export_client, ClientId(77))


def test_every_change_of_a_record_is_in_the_log_without_a_word_of_it(
    book: TestBook, pair: tuple[Client, Client]
) -> None:
    kept, double = pair
    merge = book.run(merge_clients, kept.id, double.id, BJORN)
    book.run(unmerge_clients, merge, BJORN)
    book.run(erase_client, kept.id, ANNA)
    told = book.rows("SELECT kind, client_id, desk FROM salon.event ORDER BY id")
    assert told == [
        ("client_saved", kept.id, "Desk 1"), ("client_saved", double.id, "Desk 1"),
        ("client_merged", kept.id, "Desk 2"), ("client_merged", double.id, "Desk 2"),
        ("client_unmerged", kept.id, "Desk 2"), ("client_unmerged", double.id, "Desk 2"),
        ("client_erased", kept.id, "Desk 1"),
    ]  # fmt: skip
    assert not any("Sofia" in row or "4670" in row for row in book.contents()["event"])


def test_a_warning_that_is_a_part_of_another_text_is_kept(book: TestBook) -> None:
    kept = saved(book, Client(NEW, "Nora Lund", allergies="no latex allergy any more; PPD", note="Tea\nWindow"))
    gone = saved(book, Client(NEW, "Nora Lundh", allergies="latex; ppd", note="tea\nTea or coffee"))
    book.run(merge_clients, kept.id, gone.id, ANNA)
    merged = book.run(read_card, kept.id, book.now()).client
    assert merged.allergies == "no latex allergy any more; PPD; latex"
    assert merged.note == "Tea\nWindow\nTea or coffee"


def test_texts_that_are_too_long_together_are_no_record_and_nothing_is_merged(book: TestBook) -> None:
    kept = saved(book, Client(NEW, "Nora Lund", note="x" * 1500))
    gone = saved(book, Client(NEW, "Nora Lundh", note="y" * 1500))
    with pytest.raises(BadInput, match=r"^The note of both records has 3001 characters; 2000 is the most\.$"):
        book.run(merge_clients, kept.id, gone.id, ANNA)
    assert [row[0] for row in book.rows("SELECT merged_into FROM salon.client")] == [None, None]


@pytest.mark.parametrize(("paid", "owed"), [(0, [1000, 500]), (200, [800, 500]), (1200, [0, 300]), (-100, [1100, 500])])
def test_what_was_paid_since_the_merge_is_not_owed_again(
    book: TestBook, pair: tuple[Client, Client], paid: int, owed: list[int]
) -> None:
    kept, double = pair
    merge = book.run(merge_clients, kept.id, double.id, ANNA)
    merged = book.run(read_card, kept.id, book.now()).client
    saved(book, merged._replace(owes=merged.owes - paid))
    book.run(unmerge_clients, merge, ANNA)
    assert [owes for (owes,) in book.rows("SELECT owes FROM salon.client ORDER BY id")] == owed
