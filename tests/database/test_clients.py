"""Clients: found by any fragment, saved without overwriting anybody, booked while a hold ticks."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from salon_desk.database import claims
from salon_desk.database.client_files import import_clients, save_client
from salon_desk.database.clients import find_clients, likely_same, question, read_card, words_of
from salon_desk.domain.booking import Booking
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.errors import BadInput, Changed, Gone
from salon_desk.domain.people import ClientDraft, ClientId
from tests.helpers.books import ANNA, BJORN, NORA, TestBook

OSTBERG = Client(NEW, "Åsa Östberg", "070-174 06 05", "asa.ostberg@example.org")


def saved(book: TestBook, client: Client, who: Any = ANNA) -> Client:
    """The client, written from Sweden."""
    return book.run(save_client, client, uuid4(), "SE", who)


def found(book: TestBook, text: str) -> list[str]:
    """The names that are found by a text, in order."""
    return [hit.client.name for hit in book.run(find_clients, text)]


def write_past(book: TestBook, client: Client, days_ago: int, progress: str = "done") -> None:
    """A visit of hers so many days ago, as an import would write it."""
    row = {
        "visit": str(uuid4()), "stylist": 1, "service": 2, "starts": book.at("10:00", -days_ago).isoformat(),
        "minutes": 45, "client": client.id, "name": client.name, "phone": client.phone, "note": "",
    }  # fmt: skip
    book.value("SELECT salon.import_bookings(%s, 'Import', 'Anna')", json.dumps([row]))
    book.rows("UPDATE salon.visit SET progress = %s WHERE id = %s", progress, row["visit"])


@pytest.mark.parametrize(
    "text",
    [
        "åsa", "asa", "ÖSTBERG", "ostberg", "stber", "  berg   åsa ", "ös", "a o", "0605", "605", "174 06",
        "070-174 06 05", "0701740605", "+46 70 174 06 05", "+46 (0)70-174 06 05", "0046701740605", "46701740",
        "asa.ost", "ostberg@exam", "example.org asa", "åsa 0605",
    ],
)  # fmt: skip
def test_a_client_is_found_by_any_fragment(book: TestBook, text: str) -> None:
    saved(book, OSTBERG)
    saved(book, Client(NEW, "Nora Lund", "08-465 004 12", "nora@elsewhere.net"))
    assert found(book, text) == ["Åsa Östberg"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Zoë Brontë", "zoe bronte"), ("Łukasz Ćwikła", "LUKASZ cwikla"), ("Søren Ærø", "soren aero"),
        ("Ayşe Yılmaz", "ayse yilmaz"), ("İnci Öz", "inci oz"), ("Ánh Nguyễn", "anh nguyen"), ("Ute Groß", "gross ute"),
        ("Ελένη Παππά", "ελενη"), ("Анна Ёлкина", "анна елкина"), ("田中 花子", "田中"),
        ("Anne-Marie d'Arc", "marie arc"), ("O\u0308sten Berg", "östen"), ("Östen Berg", "o\u0308sten"),
    ],
)  # fmt: skip
def test_nobody_has_to_type_an_accent(book: TestBook, name: str, typed: str) -> None:
    saved(book, Client(NEW, name))
    assert len(found(book, typed)) == len(found(book, name)) == 1


@pytest.mark.parametrize("text", ["", "  ", "berg nora", "er", "1741", "%", "_sa", "\\", "%%%", "0606", "ostberg%"])
def test_what_fits_nobody_finds_nobody(book: TestBook, text: str) -> None:
    saved(book, OSTBERG)
    saved(book, Client(NEW, "Nora Lund", "08-465 004 12", "nora@elsewhere.net"))
    assert found(book, text) == []


def test_signs_that_mean_something_to_a_search_mean_themselves(book: TestBook) -> None:
    for name in ("100% Hair", "1000 Hairs", "A_B Salon", "AxB Salon", "Back\\slash"):
        saved(book, Client(NEW, name))
    assert found(book, "100%") == ["100% Hair"]
    assert found(book, "a_b") == ["A_B Salon"]
    assert found(book, "k\\s") == ["Back\\slash"]


@pytest.mark.parametrize("text", ["％", "＿", "＼", "x" * 5000, "a b c d e f g h i j", "\u0301", "🙂", "' OR 1=1 --"])
def test_no_text_makes_the_search_stumble(book: TestBook, text: str) -> None:
    saved(book, OSTBERG)
    assert len(found(book, text)) <= 1


def test_whose_name_begins_so_comes_first_and_then_who_was_here_last(book: TestBook) -> None:
    long_ago, lately, never, inside = (
        saved(book, Client(NEW, name)) for name in ("Lund Greta", "Lund Nora", "Lund Ada", "Anna Lund")
    )
    write_past(book, long_ago, 90)
    write_past(book, lately, 3)
    write_past(book, inside, 1)
    assert found(book, "lund") == ["Lund Nora", "Lund Greta", "Lund Ada", "Anna Lund"]
    assert never.version == 1


def test_of_very_many_with_such_a_name_who_was_here_lately_comes_first(book: TestBook) -> None:
    fill(book, "Lund", 1000)
    lately = saved(book, Client(NEW, "Lund Zoë"))
    write_past(book, lately, 3)
    for text in ("lund", "und", "l"):
        assert found(book, text)[0] == "Lund Zoë"


def fill(book: TestBook, name: str, count: int) -> None:
    """Many clients of almost the same name, past the program."""
    with book.another() as other:
        other.execute("SET session_replication_role = replica")
        other.execute(
            "INSERT INTO client (name, search) SELECT %s || ' ' || n, salon.plain_text(' ' || %s || ' ' || n || ' ')"
            " FROM generate_series(1, %s) n",
            (name, name, count),
        )
    book.rows("ANALYZE salon.client")


def test_a_hit_tells_the_last_visit_its_service_and_the_times_she_did_not_come(book: TestBook) -> None:
    nora = saved(book, Client(NEW, "Nora Lund", "070"))
    write_past(book, nora, 30)
    write_past(book, nora, 10, "no_show")
    (hit,) = book.run(find_clients, "nora")
    assert hit == (nora, book.at("10:00", -30), "Colour", 1)


def test_the_search_goes_by_its_index_whatever_is_typed(book: TestBook) -> None:
    fill(book, "Client", 20_000)
    for text in ("nora", "no", "n", "nora lund", "0605", "a b"):
        nodes = plan_of(book, *question(words_of(text)))
        assert "Bitmap Index Scan client_by_search" in nodes
        assert not any(node.startswith("Seq Scan") and node.endswith(" client") for node in nodes)


def plan_of(book: TestBook, statement: str, values: dict[str, object]) -> list[str]:
    """How the server goes about a statement that it planned without knowing the values, as the program's are."""
    for nth, name in enumerate(values, start=1):
        statement = statement.replace(f"%({name})s", f"${nth}")
    with book.another() as other:
        other.execute("SET plan_cache_mode = force_generic_plan")
        other.execute(f"PREPARE asked ({', '.join('text' for _ in values)}) AS {statement}".encode())
        told = ", ".join(f"'{value}'" for value in values.values())
        rows = other.execute(f"EXPLAIN (FORMAT JSON) EXECUTE asked ({told})".encode()).fetchall()
        other.rollback()
    return nodes_of(rows[0][0][0]["Plan"])


def nodes_of(plan: dict[str, Any]) -> list[str]:
    """Each node of a plan with the index or table it goes by."""
    own = " ".join(str(plan[key]) for key in ("Node Type", "Index Name", "Relation Name") if key in plan)
    return [own, *(node for below in plan.get("Plans", ()) for node in nodes_of(below))]


def test_a_saved_client_is_read_as_she_was_written(book: TestBook) -> None:
    told = Client(
        NEW, " Nora Lund ", "070-174 06 05", "n@x.se", "Tea", True, "PPD", "Never paid", 4200, date(2026, 3, 1)
    )
    nora = saved(book, told)
    assert nora == told._replace(id=nora.id, name="Nora Lund", phone="+46701740605", version=1)
    assert book.run(read_card, nora.id, book.now()).client == nora


def test_a_number_that_is_none_is_kept_as_it_was_typed(book: TestBook) -> None:
    nora = saved(book, Client(NEW, "Nora Lund", "ask her sister, 12 34"))
    assert nora.phone == "ask her sister, 12 34"
    assert found(book, "1234") == ["Nora Lund"]


def test_a_new_client_written_again_after_a_lost_answer_is_there_once(book: TestBook) -> None:
    made_as = uuid4()
    first = book.run(save_client, OSTBERG, made_as, "SE", ANNA)
    assert book.run(save_client, OSTBERG, made_as, "SE", ANNA) == first
    assert book.value("SELECT count(*) FROM salon.client") == 1
    assert saved(book, OSTBERG).id != first.id


def test_a_change_is_made_once_and_the_older_one_of_another_desk_is_refused(book: TestBook) -> None:
    nora = saved(book, Client(NEW, "Nora Lund"))
    changed = saved(book, nora._replace(note="Tea"))
    assert (changed.note, changed.version) == ("Tea", 2)
    assert saved(book, nora._replace(note="Tea")) == changed
    with pytest.raises(Changed, match=r"^The record of Nora Lund was changed by Desk 1 .*nothing was overwritten\.$"):
        saved(book, nora._replace(note="Coffee"), BJORN)
    assert book.run(read_card, nora.id, book.now()).client == changed


def test_a_client_who_is_not_there_can_not_be_changed(book: TestBook) -> None:
    with pytest.raises(Gone, match="not in the book"):
        saved(book, Client(ClientId(77), "Nobody"))
    with pytest.raises(Gone, match="not in the book"):
        book.run(read_card, ClientId(77), book.now())


@pytest.mark.parametrize(
    "wrong",
    [
        Client(NEW, " "), Client(NEW, "x" * 201), Client(NEW, "N", "0" * 41), Client(NEW, "N", email="a" * 201),
        Client(NEW, "N", note="x" * 2001), Client(NEW, "N", allergies="x" * 501), Client(NEW, "N", owes=-1),
        Client(NEW, "N", do_not_book="x\x07"), Client(NEW, "N", owes=2**40),
    ],
)  # fmt: skip
def test_a_record_that_can_not_be_is_refused(book: TestBook, wrong: Client) -> None:
    with pytest.raises(BadInput, match=r"^[A-Z].*\.$"):
        saved(book, wrong)
    assert book.value("SELECT count(*) FROM salon.client") == 0


def test_the_card_has_what_was_and_what_comes_in_order(book: TestBook) -> None:
    nora = saved(book, Client(NEW, "Nora Lund"))
    for days, progress in ((30, "done"), (60, "no_show"), (10, "done")):
        write_past(book, nora, days, progress)
    later = booked_for(book, nora, days=9)
    sooner = booked_for(book, nora, days=2)
    book.run(claims.cancel, booked_for(book, nora, days=4), "", ANNA)
    card = book.run(read_card, nora.id, book.now())
    assert [part.start for part in card.past] == [book.at("10:00", -days) for days in (10, 30, 60)]
    assert card.coming == (sooner, later)
    assert card.no_shows == 1


def booked_for(book: TestBook, client: Client, days: int) -> Booking:
    """A booking for a client of the book."""
    return book.book(book.slot(days=days), client=ClientDraft(client.name, client.phone, "", client.id))


def test_a_client_typed_while_the_hold_ticks_is_in_the_book_with_the_booking(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    draft = ClientDraft("Åsa Östberg", "070-174 06 05", "short", email="asa@example.org", keep=True)
    booked = book.run(claims.confirm, ticket, draft, ANNA, "SE").booking()
    assert book.run(claims.confirm, ticket, draft, ANNA, "SE").booking() == booked
    (hit,) = book.run(find_clients, "0605")
    assert hit.client[:5] == (booked.client_id, "Åsa Östberg", "+46701740605", "asa@example.org", "")
    assert (booked.client_phone, booked.note) == ("070-174 06 05", "short")
    assert book.value("SELECT count(*) FROM salon.client") == 1


def test_a_walk_in_is_booked_without_a_record(book: TestBook) -> None:
    assert book.book(book.slot(), client=NORA).client_id is None
    assert book.value("SELECT count(*) FROM salon.client") == 0


def test_a_hold_that_ran_out_makes_no_record(book: TestBook) -> None:
    ticket, _ = book.hold(book.slot())
    book.let_pass(200)
    assert book.run(claims.confirm, ticket, NORA._replace(keep=True), ANNA, "SE").verdict == "lapsed"
    assert book.value("SELECT count(*) FROM salon.client") == 0


@pytest.mark.parametrize(
    "other",
    [
        Client(NEW, "Somebody Else", "+46 70 174 06 05"),
        Client(NEW, "Somebody Else", email="ASA.Ostberg@example.org"),
        Client(NEW, "Asa Ostberg"),
        Client(NEW, "Östberg Åsa"),
        Client(NEW, "Åsa Östbergh"),
    ],
)
def test_a_likely_double_is_told(book: TestBook, other: Client) -> None:
    known = saved(book, OSTBERG)
    saved(book, Client(NEW, "Nora Lund", "08-465 004 12"))
    double = saved(book, other)
    assert book.run(likely_same, double) == [known]
    assert double in book.run(likely_same, known)


@pytest.mark.parametrize("other", [Client(NEW, "Åsa Lund"), Client(NEW, "Östen Berg"), Client(NEW, "Anna", "070")])
def test_who_is_somebody_else_is_no_double(book: TestBook, other: Client) -> None:
    saved(book, OSTBERG)
    assert book.run(likely_same, saved(book, other)) == []


def test_an_import_is_whole_or_nothing_and_happens_once(book: TestBook) -> None:
    made = [(uuid4(), Client(NEW, f"Client {nth}", f"070-174 06 {nth:02}")) for nth in range(5, 99)]
    assert book.run(import_clients, made, "SE", False, ANNA) == 94
    assert book.run(import_clients, made, "SE", False, ANNA) == 94
    assert book.value("SELECT count(*) FROM salon.client") == 94
    assert found(book, "070-174 06 42") == ["Client 42"]
    with pytest.raises(BadInput, match="name is missing"):
        book.run(import_clients, [(uuid4(), Client(NEW, "One More")), (uuid4(), Client(NEW, ""))], "SE", False, ANNA)
    assert book.value("SELECT count(*) FROM salon.client") == 94
