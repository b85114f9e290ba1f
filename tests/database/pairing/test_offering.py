"""Offering: who has joined is listed, and who is dismissed is out at once; also where the owner is no superuser."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from salon_desk.database import claims, migrate
from salon_desk.database.engine import connected, open_engine
from salon_desk.database.pairing import offering, roles
from salon_desk.database.pairing.joining import pairing_url
from salon_desk.database.pairing.verifier import verifier_of
from salon_desk.domain.errors import BadInput, Refusal
from salon_desk.domain.people import Identity
from tests.helpers.books import CUT, opened
from tests.helpers.half_in import half_in
from tests.helpers.joined import LOOPBACK, OpenBook, logged_in, open_to_others, whole_url
from tests.helpers.server import ScratchServer
from tests.helpers.tickets import new_ticket
from tests.helpers.tls import Certificate

CARLA = Identity("Reception 2", "Carla")


def way_in(shared: OpenBook) -> str:
    """The address of who comes with a code that was just offered."""
    url = pairing_url(shared.offer().code, shared.certificate.file, shared.database)
    return url.render_as_string(hide_password=False)


def test_the_desks_are_listed_with_what_they_did_last(shared: OpenBook, tmp_path: Path) -> None:
    way = shared.join("Salon 10", tmp_path / "10")
    shared.join("attic", tmp_path / "attic")
    before = shared.book.now()
    engine = open_engine(whole_url(way), "Salon 10")
    with connected(engine) as connection:
        assert claims.claim(connection, new_ticket(), shared.book.slot(), CUT, None, CARLA).booking().is_hold
        attic, ten = shared.desks()
    engine.dispose()
    assert (attic.name, attic.is_here, attic.last_at) == ("attic", False, None)
    assert (ten.name, ten.is_here) == ("Salon 10", True)
    assert ten.last_at is not None
    assert before < ten.last_at < shared.book.now()


def test_a_dismissed_desk_is_out_at_once_and_its_name_is_free(shared: OpenBook, tmp_path: Path) -> None:
    way = shared.join("Reception 2", tmp_path / "one")
    with logged_in(whole_url(way)) as desk:
        desk.execute("SELECT lo_create(0)")  # what it owns does not keep it
        desk.execute("CREATE TEMP TABLE mine (id integer)")
        shared.book.run(offering.dismiss, shared.desks()[0])
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT count(*) FROM book")
    assert shared.desks() == []
    with pytest.raises(psycopg.OperationalError), logged_in(whole_url(way)):
        pass
    assert [role for role in shared.roles() if role.startswith("desk_")] == []
    shared.join("Reception 2", tmp_path / "two")


def test_a_desk_that_owns_something_elsewhere_is_out_all_the_same(
    shared: OpenBook, server: ScratchServer, tmp_path: Path
) -> None:
    way = shared.join("Reception 2", tmp_path / "one")
    other = server.clone("template1")
    try:
        with logged_in(make_url(whole_url(way)).set(database=other).render_as_string(hide_password=False)) as desk:
            desk.execute("SELECT lo_create(0)")
            shared.book.run(offering.dismiss, shared.desks()[0])
            with pytest.raises(psycopg.OperationalError):
                desk.execute("SELECT")
        assert shared.desks() == []
        with pytest.raises(psycopg.OperationalError), logged_in(whole_url(way)):
            pass
    finally:
        server.drop_database(other)


def test_a_desk_can_not_put_its_dismissal_off(shared: OpenBook, tmp_path: Path) -> None:
    """Everybody may take locks by a number, and write to a role that is his own."""
    with logged_in(whole_url(shared.join("Reception 2", tmp_path))) as desk:
        desk.execute("SELECT pg_advisory_lock(5348, 0)")
        desk.execute("BEGIN")
        desk.execute("LOCK TABLE salon.works_with IN ACCESS SHARE MODE")
        desk.execute("ALTER ROLE CURRENT_USER PASSWORD 'mine'")
        shared.book.run(offering.dismiss, shared.desks()[0])
        with pytest.raises(psycopg.errors.AdminShutdown):
            desk.execute("COMMIT")
    assert shared.desks() == []


def test_who_came_in_by_a_code_can_not_keep_it_valid(shared: OpenBook) -> None:
    url = way_in(shared)
    with logged_in(url) as newcomer:
        newcomer.execute("SELECT pg_advisory_lock(5348, 0)")
        newcomer.execute("BEGIN")
        newcomer.execute("ALTER ROLE CURRENT_USER PASSWORD 'mine'")
        shared.book.run(offering.withdraw)
        with pytest.raises(psycopg.errors.AdminShutdown):
            newcomer.execute("COMMIT")
    with pytest.raises(psycopg.OperationalError), logged_in(url):
        pass


def test_who_is_half_in_by_an_earlier_code_does_not_join_with_a_new_one(shared: OpenBook) -> None:
    """The server looked the earlier password up, and hears the answer to its question when a new code is valid."""
    with half_in(make_url(way_in(shared))) as waiting:
        shared.offer()
        heard = waiting.finish()
        if b"R\0\0\0\x08\0\0\0\0" in heard:
            verifier = shared.book.run(verifier_of, "secret")
            heard += waiting.ask(f"SELECT * FROM salon.join_desk('0123456789ab', 'Desk', '{verifier}')")
    assert b"not valid any more" in heard
    assert shared.desks() == []


def test_who_came_in_by_a_code_can_not_spoil_the_next_one(shared: OpenBook, tmp_path: Path) -> None:
    """Everybody may give his role settings that hold from its next connection on."""
    with logged_in(way_in(shared)) as newcomer:
        for place in ("", f"IN DATABASE {shared.database}"):
            newcomer.execute(f"ALTER ROLE CURRENT_USER {place} SET default_transaction_read_only = on".encode())
    shared.join("Reception 2", tmp_path)


def test_a_desk_is_dismissed_once(shared: OpenBook, tmp_path: Path) -> None:
    shared.join("Reception 2", tmp_path)
    [desk] = shared.desks()
    shared.book.run(offering.dismiss, desk)
    with pytest.raises(BadInput, match="has no right to open the book any more"):
        shared.book.run(offering.dismiss, desk)
    with pytest.raises(BadInput):
        shared.book.run(offering.dismiss, desk._replace(role="salon"))


def test_a_salon_is_set_up_before_others_join(database_url: str, certificate: Certificate) -> None:
    engine = open_engine(database_url)
    port = make_url(database_url).port or 0
    with pytest.raises(BadInput, match="set up the salon first"), connected(engine) as connection:
        offering.offer(connection, LOOPBACK, port, certificate.file)
    engine.dispose()


def test_a_certificate_that_is_none_is_told(shared: OpenBook, tmp_path: Path) -> None:
    (tmp_path / "book.crt").write_text("nothing")
    for file in (tmp_path / "book.crt", tmp_path / "none.crt"):
        with pytest.raises(Refusal, match="can't be read"):
            shared.book.run(offering.offer, LOOPBACK, shared.port, file)


def test_a_password_itself_is_never_taken(shared: OpenBook) -> None:
    for told in ("secret", "md5" + "0" * 32, "", None):
        with pytest.raises(psycopg.errors.InvalidPassword):
            shared.book.rows("SELECT salon.offer_pairing(%s, 10)", told)


def test_a_verifier_is_what_postgresql_would_have_made(shared: OpenBook) -> None:
    told = shared.book.run(verifier_of, "correct horse")
    rounds, salt, stored = told.replace(":", "$").split("$")[1:4]
    salted = hashlib.pbkdf2_hmac("sha256", b"correct horse", base64.b64decode(salt), int(rounds))
    key = hmac.digest(salted, b"Client Key", "sha256")
    assert base64.b64encode(hashlib.sha256(key).digest()).decode() == stored
    assert "correct" not in told


def test_the_program_and_the_book_name_the_roles_alike(shared: OpenBook) -> None:
    shared.offer()
    assert roles.pairing(shared.database) in shared.roles()
    start = shared.book.value("SELECT salon.role_of('desk', '')")
    assert roles.new_desk(shared.database).startswith(start)


def test_a_restored_book_lets_the_same_desks_in(shared: OpenBook, server: ScratchServer, tmp_path: Path) -> None:
    """A restore puts another database in the place of the book, under its name; the way in is the same."""
    way, book = shared.join("Reception 2", tmp_path), shared.book
    book.close()
    restored = server.clone(shared.database)
    with psycopg.connect(server.embedded.conninfo("postgres"), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {shared.database}".encode())
        admin.execute(f"ALTER DATABASE {restored} RENAME TO {shared.database}".encode())
    book.direct = book.another()
    book.direct.autocommit = True
    assert [desk.name for desk in shared.desks()] == ["Reception 2"]
    with logged_in(whole_url(way)) as desk:
        assert desk.execute("SELECT count(*) FROM book").fetchall() == [(0,)]


@contextmanager
def managed(server: ScratchServer, options: str) -> Iterator[str]:
    """The address of an empty database whose owner is no superuser, as at a managed server."""
    name, admin = server.clone("template1"), psycopg.connect(server.embedded.conninfo("postgres"), autocommit=True)
    owner = f"owner_of_{name}"
    with admin:
        admin.execute(f"CREATE ROLE {owner} LOGIN PASSWORD 'pw' {options}".encode())
        admin.execute(f"ALTER DATABASE {name} OWNER TO {owner}".encode())
        yield make_url(server.url(name)).set(username=owner, password="pw").render_as_string(hide_password=False)
        server.drop_database(name)
        admin.execute(f"DROP ROLE {owner}".encode())


def test_an_owner_who_is_no_superuser_lets_others_in(
    server: ScratchServer, certificate: Certificate, tmp_path: Path
) -> None:
    with managed(server, "CREATEROLE") as url:
        migrate.upgrade(url)
        with opened(url) as book, open_to_others(book, certificate) as shared:
            way = shared.join("Reception 2", tmp_path)
            with logged_in(whole_url(way)) as desk:
                assert desk.execute("SELECT count(*) FROM book").fetchall() == [(0,)]
                assert desk.execute("SELECT * FROM salon.sweep()").fetchall() == [(0,)]
                assert [one.is_here for one in shared.desks()] == [True]
                shared.book.run(offering.dismiss, shared.desks()[0])
                with pytest.raises(psycopg.OperationalError):
                    desk.execute("SELECT")
            assert shared.desks() == []


def test_an_owner_who_may_make_no_roles_has_a_book_all_the_same_and_is_told(
    server: ScratchServer, certificate: Certificate
) -> None:
    with managed(server, "") as url:
        migrate.upgrade(url)
        with opened(url) as book:
            with pytest.raises(BadInput, match="may make no roles"):
                book.run(offering.offer, LOOPBACK, make_url(url).port or 0, certificate.file)
            book.hold(book.slot())
