"""The database goes away and comes back: the screen stays, claiming is off with the reason, nothing is missed."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from salon_desk.database import claims
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.desk.link import LinkState
from salon_desk.domain.booking import VisitId
from salon_desk.domain.day import Day
from salon_desk.domain.errors import Unreachable
from tests.helpers.books import ANNA, BJORN, CUT, MIA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import IMPATIENT, Screen, at_a_desk, on_a_loop, raised


def shown(day: Day | None) -> dict[VisitId, object]:
    """What takes time on a day."""
    assert day is not None
    return dict(day.visits)


def as_the_book_says(book: TestBook, screen: Screen) -> bool:
    """Whether the screen shows exactly what stands in the book on its day."""
    assert screen.day is not None
    return shown(screen.day) == shown(book.run(read_day, book.run(read_roster), screen.day.date))


def test_while_the_database_is_away_the_day_stays_and_claiming_is_off_with_the_reason(
    book: TestBook, cable: Cable
) -> None:
    async def story() -> None:
        standing = book.book(book.slot("10:00"))
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (desk, screen):
            before = datetime.now(UTC)
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            link = desk.link
            assert screen.shows(standing.visit_id) == standing
            assert link.since is not None
            assert abs(link.since - before) < timedelta(seconds=5)
            assert link.reason == "The connection to the database was lost."
            hold = standing._replace()
            for refused in (
                desk.holds.claim(book.slot("12:00"), CUT),
                desk.bookings.cancel(hold, ""),
                desk.bookings.move(hold, book.slot("14:00")),
            ):
                assert (await raised(Unreachable, refused)).sentence == desk.link.reason
            cable.mend()
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live")
            assert desk.link.reason == ""
            assert (await desk.holds.claim(book.slot("12:00"), CUT)).is_hold

    on_a_loop(story)


def test_what_changed_while_the_link_was_cut_is_there_when_it_is_back(book: TestBook, cable: Cable) -> None:
    async def story() -> None:
        stays, goes, moves = (book.book(book.slot(clock)) for clock in ("08:00", "09:00", "10:00"))
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date()) as (_, screen):
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            book.run(claims.cancel, goes, "", BJORN)
            book.run(claims.move, moves, book.slot("16:00", MIA), BJORN)
            _, new = book.hold(book.slot("12:00"), BJORN)
            cable.mend()
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live")
            assert as_the_book_says(book, screen)
            assert screen.shows(new.visit_id) == new
            assert (screen.shows(goes.visit_id), screen.shows(stays.visit_id)) == (None, stays)
            states = [link.state for link in screen.links]
            assert states[states.index(LinkState.OFFLINE) :][-2:] == [LinkState.CATCHING_UP, LinkState.LIVE]

    on_a_loop(story)


def test_killing_the_listeners_backend_while_rows_change_misses_nothing(book: TestBook) -> None:
    """Again and again, in the middle of a stream of changes."""

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, book.at("12:00").date()) as (_, screen):
            ended: set[int] = set()
            for nth in range(8):
                # One that was told to end may still be seen for a moment.
                await screen.until(lambda: listeners(book) - ended, "listening again")
                killed = await asyncio.to_thread(change_and_kill, book, nth)
                assert killed - ended
                ended.update(killed)
            await screen.until(lambda: screen.state is LinkState.LIVE and as_the_book_says(book, screen), "being true")
            assert LinkState.OFFLINE in {link.state for link in screen.links}
            assert len(shown(screen.day)) == 8 * 3

    on_a_loop(story)


LISTENERS = """
SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = 5341
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


def listeners(book: TestBook) -> set[int]:
    """The backends that listen for a desk."""
    return {pid for (pid,) in book.rows(LISTENERS)}


def change_and_kill(book: TestBook, nth: int) -> set[int]:
    """Six holds, the end of every desk's listener, and three releases; which listeners were killed."""
    tickets = [book.hold(book.slot(f"{hour}:{nth * 5:02}"), BJORN, minutes=5)[0] for hour in range(8, 14)]
    killed = {pid for pid, _ in book.rows(f"SELECT pid, pg_terminate_backend(pid) FROM ({LISTENERS}) listener")}
    for ticket in tickets[::2]:
        book.run(claims.release, ticket, BJORN)
    return killed


def test_a_link_that_is_frozen_is_noticed_and_comes_back(book: TestBook, cable: Cable) -> None:
    """Every connection stays up, and nothing passes: as when a server hangs or a router forgets its connections."""

    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, book.at("12:00").date(), patience=IMPATIENT._replace(answer=0.3)) as (
            desk,
            screen,
        ):
            cable.freeze()
            claiming = asyncio.ensure_future(desk.holds.claim(book.slot("12:00"), CUT))
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
            assert desk.link.reason == "The database does not answer in time."
            lost = await raised(Unreachable, asyncio.wait_for(claiming, 10))
            assert "found out" in lost.sentence
            cable.cut_once()
            cable.mend()
            await screen.until(lambda: screen.told, "being told", within=30)
            await screen.until(lambda: screen.state is LinkState.LIVE, "being live", within=30)
            assert as_the_book_says(book, screen)

    on_a_loop(story)


def test_idle_connections_that_died_unnoticed_are_not_worth_a_word(book: TestBook) -> None:
    """The feed is well; only the connections of the commands were ended by something between."""

    async def story() -> None:
        async with at_a_desk(book.url, ANNA) as (desk, screen):
            for look in (
                lambda: desk.watch(book.at("12:00").date()),
                lambda: desk.clients.find("Nora"),
                lambda: desk.holds.claim(book.slot("12:00"), CUT),
            ):
                ended = book.rows(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'Desk%'"
                    " AND pid NOT IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"
                )
                assert ended
                await look()
            assert LinkState.OFFLINE not in {link.state for link in screen.links}

    on_a_loop(story)
