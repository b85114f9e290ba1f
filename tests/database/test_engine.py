"""Connections: every call gives up rather than hang, and the driver's errors come out as ours."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from threading import Thread

import psycopg
import pytest
from sqlalchemy import make_url

from salon_desk import settings
from salon_desk.database import claims
from salon_desk.database.bookings import database_time
from salon_desk.database.engine import call, connected, listening_connection, open_engine
from salon_desk.domain.errors import BadInput, Busy, Unreachable
from tests.helpers.books import ANNA, CUT, LEA, TestBook, eventually
from tests.helpers.tickets import new_ticket


def test_every_connection_gives_up_rather_than_hang(book: TestBook) -> None:
    with connected(book.engine) as connection:
        told = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout", "TimeZone")
        }
    assert told == {
        "lock_timeout": "2s",
        "statement_timeout": "15s",
        "idle_in_transaction_session_timeout": "10s",
        "TimeZone": "UTC",
    }


def test_a_claim_is_one_round_trip_and_its_own_read_committed_transaction(book: TestBook) -> None:
    statements = "SELECT query FROM pg_stat_activity WHERE application_name = 'test'"
    book.hold(book.slot())
    ((last,),) = book.rows(statements)
    assert last.startswith("SELECT * FROM salon.claim(")
    assert book.rows("SELECT state FROM pg_stat_activity WHERE application_name = 'test'") == [("idle",)]


def test_a_stylist_at_whom_someone_is_writing_is_busy_after_the_lock_timeout(book: TestBook) -> None:
    slot = book.slot()
    before = book.contents()
    with book.another() as other:
        other.execute("SELECT pg_advisory_xact_lock(5340, %s)", (LEA,))
        with pytest.raises(Busy, match=r"^Someone is booking this stylist at this very moment; please try again"):
            book.claim(slot)
    assert book.contents() == before
    assert book.hold(slot)[1].is_hold


def test_a_rule_of_the_database_comes_out_as_its_sentence(book: TestBook) -> None:
    with pytest.raises(BadInput) as refused:
        book.claim(book.slot(), minutes=0)
    assert refused.value.sentence == "Cut & finish can't take 0 minutes; 5 minutes to 12 hours is possible."


def test_of_several_hosts_the_one_that_can_be_written_to_is_taken(book: TestBook) -> None:
    here = make_url(book.url)
    account = f"{here.username}:{here.password}"
    several = f"postgresql://{account}@127.0.0.1:1,127.0.0.1:{here.port}/{here.database}"
    named = settings.load({"SALON_DESK_DATABASE_URL": f"{several}?target_session_attrs=read-write&sslmode=disable"})
    assert named.database_url is not None
    engine = open_engine(named.database_url)
    with connected(engine) as connection:
        assert database_time(connection) > book.at("00:00") - timedelta(days=400)
    engine.dispose()
    with closing(listening_connection(named.database_url, "test")) as listening:
        assert listening.info.port == here.port
    book.rows(f"ALTER DATABASE {here.database} SET default_transaction_read_only = on")
    with pytest.raises(Unreachable), connected(open_engine(named.database_url)):
        pass


def test_our_own_bug_is_not_dressed_up(book: TestBook) -> None:
    with pytest.raises(psycopg.ProgrammingError):
        book.run(call, "no_such_function")


def test_a_killed_connection_is_unreachable_and_the_next_call_has_a_new_one(book: TestBook) -> None:
    book.run(database_time)
    killed = book.value("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'test'")
    assert killed == 1
    with pytest.raises(Unreachable):
        book.run(claims.claim, new_ticket(), book.slot(), CUT, None, ANNA)
    assert book.hold(book.slot())[1].is_hold


def test_a_statement_that_is_stopped_is_unreachable(book: TestBook) -> None:
    def stop() -> None:
        eventually(
            lambda: book.value(
                "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"
            )
        )

    stopping = Thread(target=stop)
    stopping.start()
    with pytest.raises(Unreachable, match="took too long"), connected(book.engine) as connection:
        connection.exec_driver_sql("SELECT pg_sleep(20)")
    stopping.join()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("postgresql://anna@127.0.0.1:1/book", "The database does not answer: nothing listens at its address."),
        ("postgresql://anna@no-such-host.invalid/book", "The database's server is not found under its name."),
    ],
)
def test_a_server_that_is_not_there_is_told_in_a_sentence(address: str, sentence: str) -> None:
    engine = open_engine(address)
    with pytest.raises(Unreachable) as away, connected(engine):
        pass
    assert away.value.sentence == sentence
    engine.dispose()
    with pytest.raises(Unreachable) as deaf:
        listening_connection(address, "test")
    assert deaf.value.sentence == sentence


def test_a_wrong_password_is_told_as_such(book: TestBook) -> None:
    wrong = open_engine(book.url.replace("://salon:", "://salon:not"))
    with pytest.raises(Unreachable, match=r"^The database does not let this desk in: .*password"), connected(wrong):
        pass
    wrong.dispose()


def test_a_database_that_does_not_exist_is_told_as_such(book: TestBook) -> None:
    other = open_engine(book.url.replace("/salon_", "/no_salon_"))
    with (
        pytest.raises(Unreachable, match=r"^The database does not let this desk in: .*does not exist"),
        connected(other),
    ):
        pass
    other.dispose()


def test_a_deadlock_is_tried_again_and_not_shown(book: TestBook) -> None:
    """A function that fails with a serialization failure twice, and then answers."""
    book.rows(
        "CREATE SEQUENCE salon.tries; CREATE FUNCTION salon.shaky() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN"
        " IF nextval('salon.tries') < 3 THEN RAISE EXCEPTION USING ERRCODE = '40P01'; END IF; RETURN 7; END $$"
    )
    assert [tuple(row) for row in book.run(call, "shaky")] == [(7,)]
    assert book.value("SELECT last_value FROM salon.tries") == 3


def test_what_never_stops_failing_is_busy(book: TestBook) -> None:
    book.rows(
        "CREATE FUNCTION salon.shaky() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This visit was moved just now; please try again.'; END $$"
    )
    with pytest.raises(Busy):
        book.run(call, "shaky")


def test_a_listening_connection_is_in_autocommit_and_names_the_desk(book: TestBook) -> None:
    with closing(listening_connection(book.url, "Desk 7")) as listening:
        assert listening.autocommit
        assert listening.info.transaction_status is psycopg.pq.TransactionStatus.IDLE
        assert book.value("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Desk 7'") == 1
