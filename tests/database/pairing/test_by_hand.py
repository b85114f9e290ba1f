"""Connecting by hand: as well encrypted as the server can, and each failure says what to do."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import make_url

from salon_desk.database.engine import connected, open_engine
from salon_desk.database.pairing.by_hand import connect_by_hand
from salon_desk.database.pairing.pinning import certificate_at
from salon_desk.database.roster import read_roster
from salon_desk.domain.errors import BadInput, BookTooNew, Refusal, SalonError, Unreachable
from tests.helpers.joined import OpenBook, whole_url
from tests.helpers.odd_servers import deaf, nobody, refusing, saying, silent
from tests.helpers.server import ScratchServer
from tests.helpers.tls import certificate_in, in_between, letting_in, speaking_openly

HERE = "127.0.0.1"
ASK_FOR_TLS = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"


@contextmanager
def starting() -> Iterator[int]:
    """The port of a server without TLS that is not ready yet."""

    def answer() -> None:
        with suppress(OSError):
            while True:
                caller, _ = there.accept()
                with caller:
                    asked = caller.recv(65536)
                    caller.sendall(b"N" if asked == ASK_FOR_TLS else refusing("the database system is starting up"))

    with socket.create_server((HERE, 0)) as there:
        answering = Thread(target=answer, daemon=True)
        answering.start()
        yield there.getsockname()[1]
        with suppress(OSError):
            there.shutdown(socket.SHUT_RDWR)
        answering.join(5)


@pytest.fixture
def password(shared: OpenBook) -> str:
    """The owner's."""
    return make_url(shared.book.url).password or ""


def test_the_server_has_to_prove_that_it_knows_the_password(shared: OpenBook, password: str) -> None:
    way = connect_by_hand(HERE, shared.port, shared.database, "salon", password)
    assert (way.password, way.remark) == (password, "")
    assert password not in way.url
    assert make_url(way.url).query == {"sslmode": "require", "channel_binding": "require"}
    engine = open_engine(whole_url(way))
    with connected(engine) as connection:
        assert read_roster(connection).salon.name == "Test Salon"
    engine.dispose()


def test_nobody_in_between_gets_in(shared: OpenBook, password: str, tmp_path: Path) -> None:
    with (
        in_between(shared.port, certificate_in(tmp_path)) as port,
        pytest.raises(Unreachable, match="Somebody stands between this PC and the book"),
    ):
        connect_by_hand(HERE, port, shared.database, "salon", password)


def test_a_server_that_can_not_prove_itself_is_used_with_a_remark(shared: OpenBook, server: ScratchServer) -> None:
    with letting_in(server, "md5", "md5") as user:
        way = connect_by_hand(HERE, shared.port, shared.database, user, "pw")
    assert "does not prove that it is the right one" in way.remark
    assert make_url(way.url).query == {"sslmode": "require", "require_auth": "!password"}


def test_a_password_is_not_told_to_who_just_asks_for_it(shared: OpenBook, server: ScratchServer) -> None:
    with letting_in(server, "scram-sha-256", "password") as user, pytest.raises(Unreachable):
        connect_by_hand(HERE, shared.port, shared.database, user, "pw")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"password": "wrong"}, "refuses this name or this password"),
        ({"user": "nobody"}, "refuses this name or this password"),
        ({"database": "nothing"}, "no database of that name"),
        ({"database": "postgres"}, "no salon's book in the database postgres"),
        ({"server": "no-such-pc.invalid"}, "no PC of the name no-such-pc.invalid"),
        ({"server": "salon..pc"}, "no PC of the name salon..pc"),
    ],
)
def test_each_mistake_says_what_to_look_at(shared: OpenBook, password: str, change: dict[str, str], words: str) -> None:
    told = {"server": HERE, "database": shared.database, "user": "salon", "password": password} | change
    with pytest.raises(SalonError, match=words) as trouble:
        connect_by_hand(told["server"], shared.port, told["database"], told["user"], told["password"])
    assert password not in str(trouble.value)


@pytest.mark.parametrize("port", [0, 65536])
def test_a_port_is_a_number_that_can_be_one(port: int) -> None:
    with pytest.raises(BadInput, match="from 1 to 65535"):
        connect_by_hand(HERE, port, "salon", "desk", "pw")


def test_blanks_around_what_was_typed_do_not_count(shared: OpenBook, password: str) -> None:
    way = connect_by_hand(f" {HERE} ", shared.port, f"{shared.database} ", " salon", password)
    assert make_url(way.url).database == shared.database


def test_a_database_of_something_else_is_no_book(empty_database_url: str, shared: OpenBook, password: str) -> None:
    name = make_url(empty_database_url).database or ""
    with pytest.raises(Refusal, match=f"no salon's book in the database {name}"):
        connect_by_hand(HERE, shared.port, name, "salon", password)


def test_a_book_of_a_newer_program_says_so(shared: OpenBook, password: str) -> None:
    shared.book.rows("UPDATE salon.alembic_version SET version_num = '9999'")
    with pytest.raises(BookTooNew, match="update"):
        connect_by_hand(HERE, shared.port, shared.database, "salon", password)


def test_a_server_that_lets_nobody_in_from_here(shared: OpenBook, server: ScratchServer) -> None:
    with (
        letting_in(server, "scram-sha-256", "reject") as user,
        pytest.raises(Unreachable, match="open it to the shop's network"),
    ):
        connect_by_hand(HERE, shared.port, shared.database, user, "pw")


def test_a_server_of_this_pc_needs_no_tls(shared: OpenBook, server: ScratchServer, password: str) -> None:
    with speaking_openly(server, shared.certificate):
        for name in (HERE, "localhost"):
            way = connect_by_hand(name, shared.port, shared.database, "salon", password)
            assert way.remark == ""
            assert make_url(way.url).query == {"sslmode": "disable", "require_auth": "!password"}


def test_a_server_elsewhere_that_does_not_encrypt_is_used_with_a_remark(
    shared: OpenBook, server: ScratchServer, password: str
) -> None:
    with speaking_openly(server, shared.certificate):
        # An address that does not look like this PC's.
        way = connect_by_hand("127.1", shared.port, shared.database, "salon", password)
    assert "who is in the same network can read what is booked" in way.remark


def test_a_server_that_is_starting_is_tried_again_later() -> None:
    with starting() as port, pytest.raises(Unreachable, match=r"just starting or stopping\. Please try again"):
        connect_by_hand(HERE, port, "salon", "desk", "pw")


def test_nothing_listens() -> None:
    with pytest.raises(Unreachable, match="no book is open there on port"):
        connect_by_hand(HERE, make_url(nobody()).port or 0, "salon", "desk", "pw")


def test_nothing_answers() -> None:
    with deaf() as url, pytest.raises(Unreachable, match="does the firewall of that PC let port"):
        certificate_at(HERE, make_url(url).port or 0, 0.2)


def test_something_that_never_says_a_word() -> None:
    with silent() as url, pytest.raises(Unreachable, match="it is no salon's book"):
        certificate_at(HERE, make_url(url).port or 0, 0.2)


def test_a_web_server() -> None:
    with saying(b"HTTP/1.1 400 Bad Request") as url, pytest.raises(Unreachable, match="it is no salon's book"):
        connect_by_hand(HERE, make_url(url).port or 0, "salon", "desk", "pw")
