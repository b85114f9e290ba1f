"""Joining: with a code that is good a desk gets a way in of its own; with any other nobody gets anything."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from salon_desk.database.engine import open_engine
from salon_desk.database.pairing import offering
from salon_desk.database.pairing.joining import NameTaken, join, join_instead, pairing_url
from salon_desk.database.pairing.offering import Offer
from salon_desk.database.version import NEEDED
from salon_desk.domain.errors import BadInput, BookTooNew, Refusal, SalonError, Unreachable
from salon_desk.domain.pairing_code import PairingCode, read_code
from tests.helpers.books import eventually, plain
from tests.helpers.cable import cable_to
from tests.helpers.joined import LOOPBACK, OpenBook, Person, logged_in, whole_url
from tests.helpers.odd_servers import nobody, saying
from tests.helpers.server import ScratchServer
from tests.helpers.tls import certificate_in, in_between, show

NO_CODE = "The code is not valid any more"
WAITING = "SELECT 1 FROM pg_locks WHERE relation = 'salon.works_with'::regclass AND NOT granted"
A_DAY = timedelta(days=1)


@contextmanager
def at_the_door(shared: OpenBook, offer: Offer) -> Iterator[Person]:
    """A connection of somebody who has come in by the code and not joined yet."""
    url = pairing_url(offer.code, shared.certificate.file, shared.database)
    with psycopg.connect(plain(url.render_as_string(hide_password=False)), autocommit=True) as connection:
        yield connection


def verifier(connection: Person) -> str:
    """What proves some password."""
    return connection.pgconn.encrypt_password(b"secret", b"", b"scram-sha-256").decode()


def ask_to_join(connection: Person) -> None:
    """The call with which a desk joins, past the program."""
    connection.execute("SELECT * FROM salon.join_desk('0123456789ab', 'Desk', %s)", (verifier(connection),))


def refused(shared: OpenBook, code: PairingCode, folder: Path, desk: str = "Reception 2") -> str:
    """The sentence with which joining ends; nobody has joined and nothing is kept then."""
    with pytest.raises(SalonError) as told:
        join(code, desk, folder, shared.database)
    assert shared.desks() == []
    assert list(folder.glob("*")) == []
    assert code.secret not in str(told.value)
    return told.value.sentence


def test_a_desk_joins_and_its_way_in_is_its_own(shared: OpenBook, tmp_path: Path) -> None:
    way = join(read_code(shared.offer().code.text), "Reception 2", tmp_path / "A folder", shared.database)
    assert way.password not in way.url
    assert way.password not in repr(way)
    with logged_in(whole_url(way)) as desk:
        assert desk.pgconn.ssl_in_use
        assert desk.execute("SELECT session_user").fetchall() == [(make_url(way.url).username,)]
        [joined] = shared.desks()
        assert (joined.name, joined.is_here, joined.last_at) == ("Reception 2", True, None)
        assert joined.since is not None
        assert abs(joined.since - shared.book.now()) < timedelta(minutes=1)
    eventually(lambda: not shared.desks()[0].is_here, "the desk's leaving")


def test_a_code_lets_one_desk_in(shared: OpenBook, tmp_path: Path) -> None:
    code = shared.offer().code
    join(code, "Reception 2", tmp_path / "two", shared.database)
    with pytest.raises(Unreachable, match=NO_CODE):
        join(code, "Reception 3", tmp_path / "three", shared.database)
    assert [desk.name for desk in shared.desks()] == ["Reception 2"]
    assert not (tmp_path / "three" / "book.crt").exists()


def test_a_code_that_ran_out_is_worth_nothing(shared: OpenBook, tmp_path: Path) -> None:
    offer = shared.offer()
    assert timedelta(minutes=9) < offer.until - shared.book.now() <= timedelta(minutes=10)
    [pairing] = [role for role in shared.roles() if role.startswith("pairing")]
    shared.book.rows(f"ALTER ROLE {pairing} VALID UNTIL '{shared.book.now() - timedelta(seconds=1)}'")
    assert NO_CODE in refused(shared, offer.code, tmp_path)


def test_who_came_in_with_a_code_can_not_join_when_it_has_run_out(shared: OpenBook) -> None:
    with at_the_door(shared, shared.offer()) as waiting:
        [pairing] = [role for role in shared.roles() if role.startswith("pairing")]
        shared.book.rows(f"ALTER ROLE {pairing} VALID UNTIL '{shared.book.now() - timedelta(seconds=1)}'")
        with pytest.raises(psycopg.Error, match=NO_CODE):
            ask_to_join(waiting)
    assert shared.desks() == []


def test_a_new_code_makes_the_one_before_worthless(shared: OpenBook, tmp_path: Path) -> None:
    first = shared.offer()
    with at_the_door(shared, first) as waiting:
        second = shared.offer()
        with pytest.raises(psycopg.OperationalError):
            waiting.execute("SELECT")
    assert NO_CODE in refused(shared, first.code, tmp_path / "none")
    join(second.code, "Reception 2", tmp_path, shared.database)


def test_two_pcs_with_one_code_do_not_come_in_at_once(shared: OpenBook, tmp_path: Path) -> None:
    offer = shared.offer()
    with at_the_door(shared, offer):
        assert "Another PC is joining with this code" in refused(shared, offer.code, tmp_path)


def test_a_code_can_be_withdrawn(shared: OpenBook, tmp_path: Path) -> None:
    offer = shared.offer()
    shared.book.run(offering.withdraw)
    shared.book.run(offering.withdraw)
    assert NO_CODE in refused(shared, offer.code, tmp_path)


def test_another_secret_is_refused(shared: OpenBook, tmp_path: Path) -> None:
    code = shared.offer().code
    other = PairingCode(code.address, code.port, code.fingerprint, code.secret[::-1])
    assert NO_CODE in refused(shared, other, tmp_path)


def test_the_certificate_is_compared_with_the_code_before_anything_is_told(shared: OpenBook, tmp_path: Path) -> None:
    code = shared.offer().code
    other = PairingCode(code.address, code.port, f"{int(code.fingerprint, 16) ^ 1:011x}", code.secret)
    assert "Somebody else answers at 127.0.0.1" in refused(shared, other, tmp_path)


def test_somebody_in_between_is_seen_by_his_certificate(shared: OpenBook, tmp_path: Path) -> None:
    with in_between(shared.port, certificate_in(tmp_path / "his")) as port:
        assert "Somebody else answers" in refused(shared, shared.offer(port).code, tmp_path / "none")


def test_somebody_in_between_gets_nowhere_even_if_his_certificate_is_taken_for_right(
    shared: OpenBook, tmp_path: Path
) -> None:
    """Whoever got the fingerprint wrong is saved by the secret: it proves both ends to each other."""
    his = certificate_in(tmp_path / "his")
    with in_between(shared.port, his) as port:
        honest = shared.offer(port).code
        taken_in = PairingCode.for_server(LOOPBACK, port, his.fingerprint, honest.secret)
        assert "Somebody stands between this PC and the book" in refused(shared, taken_in, tmp_path / "none")
        # Without that proof he would be in: it is this that keeps him out.
        url = pairing_url(taken_in, his.file, shared.database).update_query_dict({"channel_binding": "disable"})
        with psycopg.connect(plain(url.render_as_string(hide_password=False))) as fooled:
            assert fooled.execute("SELECT session_user LIKE 'pairing%%'").fetchall() == [(True,)]


def test_a_desk_that_has_joined_goes_to_no_other_server(
    shared: OpenBook, server: ScratchServer, tmp_path: Path
) -> None:
    way = shared.join("Reception 2", tmp_path)
    show(server, certificate_in(server.folder / "another"))
    try:
        with pytest.raises(psycopg.OperationalError, match="certificate verify failed"), logged_in(whole_url(way)):
            pass
    finally:
        show(server, shared.certificate)
    with logged_in(whole_url(way)) as desk:
        assert desk.execute("SELECT count(*) FROM book").fetchall() == [(0,)]


def test_a_name_is_taken_once(shared: OpenBook, tmp_path: Path) -> None:
    shared.join("Reception 2", tmp_path)
    offer = shared.offer()
    with pytest.raises(NameTaken, match=r"“RECEPTION 2” has joined on .* already") as told:
        join(offer.code, " RECEPTION  2", tmp_path, shared.database)
    assert told.value.can_be_replaced
    join(offer.code, "Reception 3", tmp_path, shared.database)  # the code is still good
    assert [desk.name for desk in shared.desks()] == ["Reception 2", "Reception 3"]


def test_a_desk_takes_the_place_of_one_that_is_gone(shared: OpenBook, tmp_path: Path) -> None:
    before = shared.join("Reception 2", tmp_path / "old")
    way = join_instead(shared.offer().code, "Reception 2", tmp_path / "new", shared.database)
    assert [desk.role for desk in shared.desks()] == [make_url(way.url).username]
    shared.offer()
    assert [role for role in shared.roles() if role.startswith("desk_")] == [make_url(way.url).username]
    with logged_in(whole_url(way)):
        pass
    with pytest.raises(psycopg.OperationalError), logged_in(whole_url(before)):
        pass


def test_a_desk_that_has_the_book_open_is_not_replaced(shared: OpenBook, tmp_path: Path) -> None:
    with logged_in(whole_url(shared.join("Reception 2", tmp_path / "old"))):
        for way in (join, join_instead):
            with pytest.raises(NameTaken, match="has the book open just now") as told:
                way(shared.offer().code, "reception 2", tmp_path / "new", shared.database)
            assert not told.value.can_be_replaced
    assert len(shared.desks()) == 1


@pytest.mark.parametrize("name", ["Reception", "Empfang süd", "x" * 80])
def test_the_name_of_the_pc_that_keeps_the_book_is_taken_as_well(shared: OpenBook, tmp_path: Path, name: str) -> None:
    engine = open_engine(shared.book.url, name)
    with engine.connect(), pytest.raises(NameTaken, match="has the book open just now"):
        join(shared.offer().code, name, tmp_path, shared.database)
    engine.dispose()


@pytest.mark.parametrize("key", [None, "", "0123456789AB", "0123456789ab\n", "0123456789abc", "x_0123456789ab"])
def test_no_desk_joins_past_the_owners_list(shared: OpenBook, key: str | None) -> None:
    """A role of another form would not be listed among the desks, and nobody could dismiss it."""
    with at_the_door(shared, shared.offer()) as newcomer, pytest.raises(psycopg.Error, match="not the key of a desk"):
        newcomer.execute("SELECT * FROM salon.join_desk(%s, 'Desk', %s)", (key, verifier(newcomer)))
    assert [role for role in shared.roles() if role.startswith("desk_")] == []


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_desk_needs_a_name(shared: OpenBook, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="desk's name"):
        join(shared.offer().code, name, tmp_path, shared.database)


def test_a_lost_answer_is_asked_for_again(shared: OpenBook, tmp_path: Path) -> None:
    """The book has let the desk in, and the cable is cut before it says so: the code is used up, and the desk is in."""
    with cable_to(shared.book.url) as cable, ThreadPoolExecutor(1) as pool:
        code = shared.offer(make_url(cable.url).port).code
        with shared.book.another() as slow:
            slow.execute("SELECT salon.lock_desks()")
            joining = pool.submit(join, code, "Reception 2", tmp_path, shared.database)
            eventually(lambda: shared.book.rows(WAITING), "the joining")
            cable.freeze()
        eventually(shared.desks, "the desk")
        cable.cut_once()
        cable.mend()
        way = joining.result(20)
    with logged_in(make_url(whole_url(way)).set(port=shared.port).render_as_string(hide_password=False)) as desk:
        assert desk.execute("SELECT count(*) FROM book").fetchall() == [(0,)]


def test_nothing_listens(shared: OpenBook, tmp_path: Path) -> None:
    code = shared.offer(make_url(nobody()).port).code
    assert "no book is open there on port" in refused(shared, code, tmp_path)


@pytest.mark.parametrize("words", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"S and no TLS", b""])
def test_something_else_listens(shared: OpenBook, tmp_path: Path, words: bytes) -> None:
    with saying(words) as url:
        code = shared.offer(make_url(url).port).code
        assert "it is no salon's book" in refused(shared, code, tmp_path)


def test_the_server_speaks_no_tls(shared: OpenBook, tmp_path: Path) -> None:
    with saying(b"N") as url:
        code = shared.offer(make_url(url).port).code
        assert "does not encrypt" in refused(shared, code, tmp_path)


@pytest.mark.parametrize(
    ("year", "words"),
    [(2001, "This PC's clock says 2001-06-01 12:00"), (2099, "was valid until")],
)
def test_a_clock_that_is_years_off_is_told(shared: OpenBook, tmp_path: Path, year: int, words: str) -> None:
    clock = datetime(year, 6, 1, 12, tzinfo=UTC)
    with pytest.raises(Refusal, match=words) as told:
        join(shared.offer().code, "Reception 2", tmp_path, shared.database, lambda: clock)
    assert "set the clock" in told.value.sentence
    assert shared.desks() == []


@pytest.mark.parametrize(("begins", "words"), [(A_DAY, "is valid from"), (-3 * A_DAY, "was valid until")])
def test_a_certificate_of_another_time_is_told(
    shared: OpenBook, server: ScratchServer, tmp_path: Path, begins: timedelta, words: str
) -> None:
    odd = certificate_in(server.folder / "odd", begins, lasts=1)
    show(server, odd)
    try:
        code = PairingCode.for_server(LOOPBACK, shared.port, odd.fingerprint, "0" * 12)
        assert words in refused(shared, code, tmp_path)
    finally:
        show(server, shared.certificate)


def test_a_book_of_a_newer_program_keeps_its_code(shared: OpenBook, tmp_path: Path) -> None:
    code = shared.offer().code
    shared.book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    with pytest.raises(BookTooNew):
        join(code, "Reception 2", tmp_path, shared.database)
    shared.book.rows(f"UPDATE salon.alembic_version SET version_num = '{NEEDED}'")
    join(code, "Reception 2", tmp_path, shared.database)


def test_a_certificate_that_can_not_be_kept_is_told(shared: OpenBook, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="could not be kept in"):
        join(shared.offer().code, "Reception 2", tmp_path / "file", shared.database)
    assert shared.desks() == []
