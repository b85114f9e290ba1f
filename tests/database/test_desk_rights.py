"""A desk that has joined may do a whole day's work, and nothing else: it is neither the owner nor another desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from salon_desk import doctor, settings
from salon_desk.database.checks_book import FUNCTIONS
from salon_desk.domain.booking import Progress
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.findings import State
from salon_desk.domain.people import Identity
from salon_desk.domain.set_up import Closure
from salon_desk.domain.set_up_changes import ClosureChange
from salon_desk.domain.standing import Rhythm
from salon_desk.domain.visit import Part, PartWish, Wish
from salon_desk.domain.waiting import Waiter, new_waiter_id
from tests.helpers.books import COLOUR, CUT, LEA, MIA, NORA, TABLES, TestBook, opened
from tests.helpers.desks import at_a_desk, on_a_loop
from tests.helpers.joined import OpenBook, Person, logged_in, open_to_others, whole_url
from tests.helpers.server import ScratchServer
from tests.helpers.tls import Certificate, speaking_tls

CARLA = Identity("Reception 2", "Carla")
A_COLUMN = "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum = 2"
MAY_READ = {
    "salon", "opening_hours", "closure", "stylist", "shift", "pause", "time_off", "service", "skill", "client",
    "segment",
}  # fmt: skip


@pytest.fixture(scope="module")
def certificate(server: ScratchServer) -> Iterator[Certificate]:
    """The certificate of the session's server."""
    with speaking_tls(server) as shown:
        yield shown


@pytest.fixture
def book(database_url: str) -> Iterator[TestBook]:
    """The small salon."""
    with opened(database_url) as small:
        yield small


@pytest.fixture
def shared(book: TestBook, certificate: Certificate) -> Iterator[OpenBook]:
    """Its book, open to others."""
    with open_to_others(book, certificate) as shared:
        yield shared


@pytest.fixture
def url(shared: OpenBook, tmp_path: Path) -> str:
    """The address of a desk that has joined."""
    return whole_url(shared.join(CARLA.desk, tmp_path))


@pytest.fixture
def person(url: str) -> Iterator[Person]:
    """A connection past the program, of somebody who has the desk's password."""
    with logged_in(url) as connection:
        yield connection


def test_a_desk_that_has_joined_does_a_whole_days_work(book: TestBook, url: str) -> None:
    tomorrow = book.at("12:00").date()

    async def story() -> None:
        async with at_a_desk(url, CARLA, tomorrow) as (desk, screen):
            hold = await desk.holds.extend(await desk.holds.claim(book.slot("10:00"), CUT))
            booked = await desk.holds.confirm(await desk.holds.resize(hold, COLOUR), NORA)
            moved = await desk.bookings.move(booked, book.slot("15:00", MIA))
            shorter = await desk.bookings.relength(moved, 60)
            await desk.bookings.set_progress(shorter, Progress.CONFIRMED)
            await desk.bookings.undo()
            await desk.holds.release((await desk.holds.claim(book.slot("10:00"), CUT)).visit_id)
            (offer, *_) = await desk.holds.offers(Wish((PartWish(CUT), PartWish(COLOUR)), tomorrow, 3))
            both = await desk.holds.claim_offer(offer)
            await desk.bookings.cancel(await desk.holds.confirm(both, NORA), "Flu")
            await desk.bookings.undo()

            sofia = await desk.clients.save(Client(NEW, "Sofia Östberg", "070-174 06 05"))
            sophie = await desk.clients.save(Client(NEW, "Sofie Östberg", "", "sofia@example.org"))
            assert [hit.client.id for hit in await desk.clients.find("0605")] == [sofia.id]
            assert await desk.clients.likely_same(sophie) == [sofia]
            await desk.clients.unmerge(await desk.clients.merge(sofia.id, sophie.id))
            assert "Sofia" in await desk.clients.export(sofia.id)
            listed = [Client(NEW, "Greta Moss", "070-174 06 06")]
            assert await desk.clients.known(listed) == []
            assert await desk.clients.import_some(listed, anyway=False) == 1
            await desk.clients.erase(sophie.id)
            assert (await desk.clients.card(sofia.id)).client.id == sofia.id

            wish = Waiter(new_waiter_id(), sofia.id, "Sofia Östberg", "", CUT, None, tomorrow, tomorrow)
            waiting = await desk.waiting.add(wish)
            await screen.until(lambda: desk.waiting.fits, "somebody who could come")
            again = await desk.waiting.change(await desk.waiting.restore(await desk.waiting.withdraw(waiting)))
            fits = await screen.until(lambda: desk.waiting.fits, "her again")
            held = await desk.waiting.hold_for(again, fits[0].offer)
            await desk.holds.release(held.visit_id)

            planned = await desk.standing.plan([Part(LEA, CUT, book.at("18:00"))], Rhythm(1, 3))
            assert all(not one.refusal for one in await desk.standing.book([one.wished for one in planned], NORA))
            assert any(day.visits for day in await desk.weeks.read(tomorrow))

            now = await desk.set_up.read()
            holiday = ClosureChange((), (Closure(tomorrow + timedelta(days=90), "Stocktaking"),))
            await desk.set_up.save(holiday, await desk.set_up.touched(holiday))
            assert len((await desk.set_up.read()).closures) == len(now.closures) + 1
            assert await desk.overview.history(tomorrow)

    on_a_loop(story)
    assert book.value("SELECT count(*) FROM salon.visit WHERE status = 'booked'") == 5
    users = {name for (name,) in book.rows("SELECT db_user FROM salon.event")}
    assert users == {make_url(url).username}


def test_what_one_desk_books_is_shown_at_the_other_which_is_the_owners(book: TestBook, url: str) -> None:
    async def story() -> None:
        day = book.at("12:00").date()
        async with at_a_desk(url, CARLA, day) as (desk, own), at_a_desk(book.url, CARLA, day) as (owners, other):
            hold = await owners.holds.claim(book.slot("10:00"), CUT)
            await own.until(lambda: own.shows(hold.visit_id), "the hold at the desk that has joined")
            await owners.holds.release(hold.visit_id)
            booked = await desk.holds.confirm(await desk.holds.claim(book.slot("12:00"), CUT), NORA)
            await other.until(lambda: other.shows(booked.visit_id) == booked, "the booking at the owner's desk")

    on_a_loop(story)


def test_its_own_examination_is_content_with_its_rights(url: str, tmp_path: Path) -> None:
    variables = {"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": url}
    found = {line.id: line for line in doctor.examined(lambda: settings.load(variables))}
    assert found["rights"].sentence == "The database's user may do all that a desk does."
    for name in ("encryption", "listening", "overlaps", "visits", "holds", "version", "guards", "zone"):
        assert found[name].state is State.GOOD, found[name]


@pytest.mark.parametrize("table", TABLES)
def test_it_can_not_write_past_the_functions(book: TestBook, person: Person, table: str) -> None:
    book.hold(book.slot())
    before = book.contents()
    column = "token" if table == "visit" else "*"
    closed = [
        f"DELETE FROM {table}",
        f"INSERT INTO {table} DEFAULT VALUES",
        f"UPDATE {table} SET {book.value(A_COLUMN, f'salon.{table}')} = NULL",
        f"TRUNCATE {table}",
    ]
    for forbidden in closed if table in MAY_READ else [*closed, f"SELECT {column} FROM {table}"]:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.execute(forbidden.encode())
    assert book.contents() == before


@pytest.mark.parametrize(
    "forbidden",
    [
        "CREATE TABLE salon.mine (id integer)",
        "CREATE TABLE public.mine (id integer)",
        "CREATE SCHEMA mine",
        "CREATE EXTENSION hstore",
        "ALTER TABLE salon.visit DISABLE TRIGGER ALL",
        "DROP VIEW salon.book",
        "SET session_replication_role = replica",
        "CREATE ROLE helper LOGIN",
        "ALTER ROLE CURRENT_USER SUPERUSER",
        "ALTER ROLE salon PASSWORD 'mine'",
        "CREATE DATABASE mine",
        "SELECT rolpassword FROM pg_authid",
        "SELECT passwd FROM pg_shadow",
        "COPY salon.client TO PROGRAM 'cat'",
        "SELECT pg_read_file('postgresql.conf')",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'salon'",
        "SELECT salon.offer_pairing('', 10)",
        "SELECT salon.withdraw_pairing()",
        "SELECT salon.join_desk('0123456789ab', 'Mine', '')",
        "SELECT salon.replace_desk('0123456789ab', 'Mine', '')",
        "SELECT salon.desks()",
        "SELECT salon.bar_desk('desk')",
        "SELECT salon.make_role('mine', 'LOGIN')",
        "SELECT salon.give_rights()",
        "SELECT salon.hang_up('salon')",
        "SELECT salon.lock_desks()",
        "SELECT salon.write_set_up('closures', NULL, '{}')",
        "SELECT salon.import_bookings('[]', 'a', 'b')",
    ],
)
def test_it_can_not_do_what_is_the_owners(person: Person, forbidden: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        person.execute(forbidden.encode())


def test_what_it_puts_beside_the_book_is_not_taken_for_a_part_of_it(shared: OpenBook, person: Person, url: str) -> None:
    """Before PostgreSQL 15 everybody may make functions in “public”, where the owner looks for them, too."""
    shared.book.rows("GRANT CREATE ON SCHEMA public TO PUBLIC")
    mine = f"'ALTER ROLE {make_url(url).username} SUPERUSER'"
    for told in ("text, text", "text, name, text"):
        person.execute(f"CREATE FUNCTION public.format({told}) RETURNS text RETURN {mine}".encode())
    with shared.book.another() as owner:
        owner.execute("SELECT salon.give_rights()")
    shared.offer()
    assert shared.book.value("SELECT count(*) FROM pg_roles WHERE rolsuper AND rolname LIKE 'desk%%'") == 0


def test_it_can_do_nothing_in_another_book_of_the_server(
    person: Person, server: ScratchServer, template: str, url: str
) -> None:
    """A chain has a book for each shop at one server: the desks of one shop have no right in the others."""
    other = server.clone(template)
    try:
        elsewhere = make_url(url).set(database=other).render_as_string(hide_password=False)
        with logged_in(elsewhere) as stranger, pytest.raises(psycopg.errors.InsufficientPrivilege):
            stranger.execute("SELECT * FROM salon.book")
    finally:
        server.drop_database(other)


def test_who_has_a_code_can_only_join(shared: OpenBook, tmp_path: Path) -> None:
    book, code = shared.book, shared.offer().code
    book.hold(book.slot())
    [pairing] = [role for role in shared.roles() if role.startswith("pairing_")]
    own = make_url(book.url).set(username=pairing, password=code.secret).render_as_string(hide_password=False)
    with logged_in(own) as newcomer:
        for forbidden in (
            "SELECT * FROM salon.book",
            "SELECT * FROM salon.client",
            "SELECT * FROM salon.sweep()",
            "SELECT * FROM salon.desks()",
            "SELECT salon.offer_pairing('', 10)",
            "CREATE TABLE public.mine (id integer)",
            f"ALTER ROLE {pairing} VALID UNTIL 'infinity'",
            f"SET ROLE {pairing.replace('pairing', 'salon_desks')}",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                newcomer.execute(forbidden.encode())


def test_the_program_and_the_book_name_the_same_functions(book: TestBook) -> None:
    """What a desk calls is what it is given, but for what those call in its name."""
    given = set(re.findall(r"(\w+)\(", book.value("SELECT salon.functions_for(true)")))
    assert given - {"kept_record", "plain_text", "unaccent"} == set(FUNCTIONS)
