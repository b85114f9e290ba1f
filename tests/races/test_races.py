"""Races of many processes for the same time: first with the guards taken away, so that the harness is known to bite."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple

import pytest

from tests.helpers.books import TestBook, eventually
from tests.helpers.racing import Plan, Race, Told

LOCK = "IF pg_advisory_xact_lock(5340, p_stylist) IS NULL THEN END IF;"
# A claim is so short that on a busy machine nobody may happen to come between the look and the insert.
LOOK_FIRST = """FOR attempt IN 1..2 LOOP
        rival := in_the_way(p_visit, p_stylist, taken, at_now);
        IF rival IS NOT NULL THEN
            RETURN QUERY SELECT * FROM answer_taken(rival, p_visit, p_stylist, p_starts, ends, by_desk, by_person);
            RETURN;
        END IF;
        PERFORM pg_sleep(0.01);"""
DEEDS = ("release", "release", "leave", "late", "confirm", "extend", "resize", "theirs", "theirs", "sweep")


def take_away_the_lock(book: TestBook) -> None:
    """The claim no longer waits for its stylist."""
    rewrite_claim(book, LOCK, "")


def take_away_the_constraint(book: TestBook) -> None:
    """The constraint no longer has the last word; the claim looks before it inserts, as without one anybody would."""
    rewrite_claim(book, "FOR attempt IN 1..2 LOOP", LOOK_FIRST)
    book.rows("ALTER TABLE salon.segment DROP CONSTRAINT one_at_a_time")


def rewrite_claim(book: TestBook, before: str, after: str) -> None:
    """Replace one place of the function in this copy of the book."""
    source = book.value("SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = 'claim'")
    assert source.count(before) == 1
    book.rows(source.replace(before, after))


def head_on(book: TestBook) -> Plan:
    """Everybody wants overlapping times of one stylist in the same moment, again and again, each time on a new day.

    The pace leaves each round its time also on a busy machine: who falls behind races on days of its own.
    """
    return Plan(
        book.url,
        book.at("08:00", 2).isoformat(),
        tries=150,
        pace=0.025,
        stylists=1,
        quarters=4,
        tries_a_day=1,
        lengths=(30, 45, 90),
    )


def race_head_on(book: TestBook) -> list[tuple[Any, ...]]:
    """The pairs of visits that overlap after eight racers went for the same times."""
    book.rows("UPDATE salon.salon SET hold_cap_seconds = 3600, hold_seconds = 600")
    told = Race(head_on(book)).run(racers=8)
    assert answered(told, "claim", "done") >= 150
    return book.overlaps()


def answered(told: list[Told], asked: str, answer: str) -> int:
    """How often this was the answer to that."""
    return sum(one.asked == asked and one.answer == answer for one in told)


def test_without_lock_and_constraint_the_double_booking_is_seen(book: TestBook) -> None:
    take_away_the_constraint(book)
    take_away_the_lock(book)
    assert race_head_on(book) != []
    assert overlaps_in_history(book) != []


def test_the_lock_alone_holds(book: TestBook) -> None:
    take_away_the_constraint(book)
    assert race_head_on(book) == []
    assert overlaps_in_history(book) == []


def test_the_constraint_alone_holds(book: TestBook) -> None:
    take_away_the_lock(book)
    assert race_head_on(book) == []
    assert overlaps_in_history(book) == []


def test_both_together_hold(book: TestBook) -> None:
    assert race_head_on(book) == []
    assert overlaps_in_history(book) == []


@pytest.mark.timeout(180)
def test_thousands_of_racing_claims_among_everything_else_never_book_twice(book: TestBook) -> None:
    plan = Plan(book.url, book.at("08:00", 2).isoformat(), tries=900, deeds=DEEDS, tries_a_day=15, days=25)
    told = Race(plan).run(racers=9, killed=6)
    assert_the_race_was_one(told)
    eventually(lambda: book.value("SELECT count(*) = 0 FROM salon.visit WHERE reserved_until > clock_timestamp()"))
    assert book.overlaps() == []
    assert overlaps_in_history(book) == []
    assert broken_histories(book) == []
    assert everyone_was_told_the_truth(book, told) == []
    assert nothing_is_left_locked(book)
    assert book.deadlocks() == 0


def assert_the_race_was_one(told: list[Told]) -> None:
    """Thousands of claims, and enough of every kind of answer."""
    assert sum(one.asked == "claim" for one in told) >= 4_800
    least = {
        "claim": {"done": 500, "taken": 500, "killed": 6},
        "confirm": {"done": 100, "lapsed": 10},
        "release": {"done": 50},
        "extend": {"done": 50},
        "resize": {"done": 10, "taken": 10},
        "cancel": {"done": 10},
        "move": {"done": 10, "taken": 10},
    }
    found = {asked: {answer: answered(told, asked, answer) for answer in answers} for asked, answers in least.items()}
    assert all(found[asked][answer] >= least[asked][answer] for asked in least for answer in least[asked]), found
    assert {one.answer for one in told} <= {"done", "taken", "lapsed", "gone", "changed", "busy", "killed"}


class Happened(NamedTuple):
    """One row of the event log."""

    visit: str
    version: int
    kind: str
    takes_time: bool
    stylist: int
    start: datetime
    end: datetime


def history(book: TestBook) -> list[Happened]:
    """The event log, in order. Of one stylist it is the order in which things happened: her lock was held."""
    query = (
        "SELECT visit_id::text, version, kind, takes_time, stylist_id, starts_at, ends_at FROM salon.event"
        " WHERE kind <> 'lost' ORDER BY id"
    )
    return [Happened(*row) for row in book.rows(query)]


def overlaps_in_history(book: TestBook) -> list[tuple[Happened, Happened]]:
    """Pairs that had the same time at any moment, found by living through the log once more."""
    taken: dict[int, dict[str, Happened]] = defaultdict(dict)
    where: dict[str, int] = {}
    found = []
    for happened in history(book):
        taken[where.pop(happened.visit, happened.stylist)].pop(happened.visit, None)
        if not happened.takes_time:
            continue
        rivals = taken[happened.stylist].values()
        found += [(happened, rival) for rival in rivals if rival.start < happened.end and happened.start < rival.end]
        taken[happened.stylist][happened.visit] = happened
        where[happened.visit] = happened.stylist
    return found


# What may come after what in the life of a visit.
NEXT = {
    "": {"claimed"},
    "claimed": {"extended", "resized", "confirmed", "released", "lapsed"},
    "extended": {"extended", "resized", "confirmed", "released", "lapsed"},
    "resized": {"extended", "resized", "confirmed", "released", "lapsed"},
    "confirmed": {"moved", "cancelled"},
    "moved": {"moved", "cancelled"},
}


def broken_histories(book: TestBook) -> list[tuple[str, list[str]]]:
    """Visits whose life could not be: a version left out, or something after its end."""
    lives: dict[str, list[Happened]] = defaultdict(list)
    for happened in history(book):
        lives[happened.visit].append(happened)
    return [
        (visit, [happened.kind for happened in life])
        for visit, life in lives.items()
        if [happened.version for happened in life] != list(range(1, len(life) + 1))
        or any(now.kind not in NEXT.get(before, set()) for before, now in zip(["", *kinds(life)], life, strict=False))
    ]


def kinds(life: list[Happened]) -> list[str]:
    """What happened, in order."""
    return [happened.kind for happened in life]


def everyone_was_told_the_truth(book: TestBook, told: list[Told]) -> list[Told]:
    """The answers that the book and its history do not bear out."""
    lives: dict[str, list[str]] = defaultdict(list)
    for happened in history(book):
        lives[happened.visit].append(happened.kind)
    status = dict(book.rows("SELECT id::text, status FROM salon.visit"))
    return [one for one in told if not is_true(one, lives[one.visit], status.get(one.visit))]


def is_true(told: Told, life: list[str], status: str | None) -> bool:
    """Whether what was told about a visit agrees with what became of it."""
    match told.asked, told.answer:
        case "claim", "done":
            return "claimed" in life
        case "claim", _:
            return status is None and life == []
        case "confirm", "done":
            return "confirmed" in life and (status == "booked" or "cancelled" in life)
        case "confirm", "lapsed":
            return "confirmed" not in life
        case "confirm", "gone":
            return status != "booked"
        case ("release" | "extend" | "resize" | "cancel" | "move") as asked, "done":
            return {
                "release": "released",
                "extend": "extended",
                "resize": "resized",
                "cancel": "cancelled",
                "move": "moved",
            }[asked] in life
        case "release", "lapsed":
            return "lapsed" in life and "confirmed" not in life
    return True


def nothing_is_left_locked(book: TestBook) -> bool:
    """Whether every lock of the race is gone, those of killed racers too."""
    here = "database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    locks = f"SELECT count(*) = 0 FROM pg_locks WHERE locktype = 'advisory' AND {here}"
    return bool(eventually(lambda: book.value(locks), "every lock being gone"))
