"""Founding a salon: the first rows of an empty book, all of them or none."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from salon_desk.database.founding import found
from salon_desk.database.roster import read_roster
from salon_desk.domain.errors import BadInput, HasSalon, NoSalon
from salon_desk.domain.starter import USUAL_WEEK, starter, usual_services
from tests.helpers.books import TestBook, eventually
from tests.helpers.salons import small_salon


@pytest.fixture
def empty(book: TestBook) -> TestBook:
    """A book without any row."""
    book.rows("SET session_replication_role = replica")
    book.rows(
        "TRUNCATE salon.salon, salon.opening_hours, salon.stylist, salon.shift, salon.pause, salon.time_off,"
        " salon.skill, salon.service RESTART IDENTITY CASCADE"
    )
    book.rows("RESET session_replication_role")
    return book


def test_an_empty_book_has_no_salon(empty: TestBook) -> None:
    with pytest.raises(NoSalon, match="no salon in it yet"):
        empty.run(read_roster)


def test_a_few_typed_names_make_a_salon(empty: TestBook) -> None:
    empty.run(
        found, starter("Salon Nord", "Europe/Stockholm", "SEK", USUAL_WEEK, "Lea, Mia\nNoah", usual_services("SEK"))
    )
    roster = empty.run(read_roster)
    assert [stylist.name for stylist in roster.stylists] == ["Lea", "Mia", "Noah"]
    assert [(it.name, it.price) for it in roster.services[:2]] == [("Cut & finish", 52000), ("Gents cut", 32000)]
    assert empty.value("SELECT count(*) FROM salon.shift") == 18


def test_a_salon_is_founded_once(book: TestBook) -> None:
    before = book.contents()
    with pytest.raises(HasSalon, match="This book belongs to a salon already"):
        book.run(found, small_salon())
    assert book.contents() == before


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (small_salon()._replace(opening=()), "open on at least one day"),
        (small_salon(zone="Mars/Phobos"), "is not a known time zone"),
        (small_salon()._replace(salon=small_salon().salon._replace(name=" ")), "The salon's name is missing"),
        (
            small_salon()._replace(stylists=(*small_salon().stylists, small_salon().stylists[0]._replace(name=""))),
            "The stylist's name is missing",
        ),
    ],
    ids=["never open", "no zone", "no name", "a stylist without a name"],
)
def test_a_salon_that_can_not_be_leaves_the_book_empty(empty: TestBook, wrong: object, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        empty.run(found, wrong)  # type: ignore[arg-type]
    assert not any(empty.contents().values())


def test_a_founding_that_breaks_half_way_leaves_the_book_empty(empty: TestBook) -> None:
    bad = small_salon()
    services = (*bad.services, bad.services[0]._replace(minutes=2000))
    with pytest.raises(Exception, match="service_minutes_check"):
        empty.run(found, bad._replace(services=services))
    assert not any(empty.contents().values())


WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"


def test_of_two_who_found_at_once_the_second_is_told(empty: TestBook) -> None:
    with empty.another() as other, ThreadPoolExecutor(2) as threads:
        other.execute("LOCK TABLE salon IN SHARE MODE")  # both are caught before their first row
        both = [threads.submit(empty.run, found, small_salon()) for _ in range(2)]
        eventually(lambda: empty.value(WAITING) == 2, "both wait")
        other.commit()
        refused = [one.exception() for one in both]
    assert sorted(str(one) for one in refused) == ["None", "This book belongs to a salon already."]
    assert empty.value("SELECT count(*) FROM salon.stylist") == len(small_salon().stylists)
