"""Racing desks: processes that claim, confirm, extend, resize, release, cancel, move and sweep as fast as they can.

Run as a program it is one racer: it takes a plan as JSON and writes one line for each answer that it got.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from threading import Event
from time import monotonic
from typing import Any, NamedTuple

import psycopg
from sqlalchemy import Engine, make_url

from salon_desk.database import claims
from salon_desk.database.engine import connected, open_engine
from salon_desk.domain.booking import Booking, Status, Ticket
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import Refusal, Unreachable
from salon_desk.domain.people import ClientDraft, Identity, StylistId
from salon_desk.domain.timespan import Span
from salon_desk.domain.treatment import ServiceId
from tests.helpers.spans import read_span
from tests.helpers.tickets import new_ticket

ROOT = Path(__file__).resolve().parents[2]
CUT = ServiceId(1)
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Plan:
    """What a racer does: so many tries, one every `pace` seconds, within a window that moves on by a day after
    `tries_a_day` of them, and comes back after so many days."""

    url: str
    first: str
    seed: int = 0
    tries: int = 100
    pace: float = 0.0
    stylists: int = 4
    quarters: int = 24
    tries_a_day: int = 60
    days: int = 1000
    lengths: tuple[int, ...] = tuple(range(15, 121, 15))
    deeds: tuple[str, ...] = ()
    begin: float = 0.0


class Told(NamedTuple):
    """One answer: what a racer asked about which visit, and what it was told."""

    visit: str
    asked: str
    answer: str


class Racer:
    """One desk in the race."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.random = Random(plan.seed)
        self.who = Identity(f"Desk {plan.seed}", "Anna")
        self.engine: Engine = open_engine(plan.url, f"racer {plan.seed}")
        self.first = datetime.fromisoformat(plan.first)
        self.left: list[Ticket] = []

    def run(self) -> None:
        """All tries, in step with the other racers."""
        waiting = Event()
        for nth in range(self.plan.tries):
            waiting.wait(max(0.0, self.plan.begin + nth * self.plan.pace - monotonic()))
            self.first = datetime.fromisoformat(self.plan.first) + timedelta(
                days=nth // self.plan.tries_a_day % self.plan.days
            )
            self.claim()

    def claim(self) -> None:
        """Claim some time, and then do with it what people do."""
        ticket = new_ticket()
        hold = self.ask("claim", ticket, self.slot(), CUT, self.length(), self.who)
        if hold is None or not self.plan.deeds:
            return
        deed = self.random.choice(self.plan.deeds)
        if deed == "theirs":
            self.change_theirs()
        elif deed == "sweep":
            with connected(self.engine) as connection:
                claims.sweep(connection)
        elif deed == "late" and self.left:
            self.ask("confirm", self.left.pop(0), ClientDraft("Late"), self.who)
        else:
            self.go_on(deed, ticket)

    def go_on(self, deed: str, ticket: Ticket) -> None:
        """With an own hold: leave it, release it, or confirm it, perhaps longer or for longer."""
        if deed == "release":
            self.ask("release", ticket, self.who)
            return
        if deed == "extend":
            self.ask("extend", ticket, self.who)
        elif deed == "resize":
            self.ask("resize", ticket, CUT, self.length(), self.who)
        if deed in ("leave", "late"):
            self.left.append(ticket)
            return
        if self.ask("confirm", ticket, ClientDraft(f"Client {ticket.visit_id}"), self.who) is not None:
            self.ask("confirm", ticket, ClientDraft("Told again"), self.who)

    def change_theirs(self) -> None:
        """Cancel or move somebody's booking."""
        with connected(self.engine) as connection:
            parts = read_span(connection, Span(self.first, self.first + self.plan.quarters * QUARTER))
        booked = sorted(part for part in parts if part.status is Status.BOOKED)
        if not booked:
            return
        theirs = self.random.choice(booked)
        if self.random.random() < 0.5:
            self.ask("cancel", theirs, "", self.who)
        else:
            self.ask("move", theirs, self.slot(), self.who)

    def ask(self, name: str, about: Ticket | Booking, *rest: Any) -> Booking | None:
        """One command; what it was told is written down. The booking, where it is done."""
        try:
            with connected(self.engine) as connection:
                answer = getattr(claims, name)(connection, about, *rest)
        except (Refusal, Unreachable) as error:
            self.tell(about, name, type(error).__name__.lower())
            return None
        self.tell(about, name, answer.verdict)
        return answer.parts[0] if answer.verdict == "done" else None

    def tell(self, about: Ticket | Booking, asked: str, answer: str) -> None:
        """Write down what was told."""
        print(json.dumps(Told(str(about.visit_id), asked, answer)), flush=True)

    def slot(self) -> Slot:
        """Some time within the window."""
        stylist = StylistId(self.random.randint(1, self.plan.stylists))
        return Slot(stylist, self.first + self.random.randrange(self.plan.quarters) * QUARTER)

    def length(self) -> int:
        """Some length."""
        return self.random.choice(self.plan.lengths)

    def hold_inside_a_transaction(self) -> None:
        """Claim some time, do not commit, and wait to be killed."""
        slot, ticket = self.slot(), new_ticket()
        address = make_url(self.plan.url).set(drivername="postgresql").render_as_string(hide_password=False)
        connection = psycopg.connect(address)
        connection.execute(
            "SELECT * FROM salon.claim(%s, %s, %s, %s, 1, 45, 'Desk 13', 'Omar')",
            (ticket.visit_id, ticket.token, slot.stylist_id, slot.start),
        )
        print(json.dumps(Told(str(ticket.visit_id), "claim", "killed")), flush=True)
        sys.stdin.read()


@dataclass
class Race:
    """Racers that run at the same time, and everything that they were told."""

    plan: Plan
    told: list[Told] = field(default_factory=list)

    def run(self, racers: int, killed: int = 0, within: float = 100.0) -> list[Told]:
        """Let so many racers run to the end, and so many others be killed inside a transaction meanwhile."""
        begin = monotonic() + 1.0
        with started(replace(self.plan, seed=seed, begin=begin) for seed in range(1, racers + 1)) as running:
            for seed in range(killed):
                self.told += kill_inside_a_transaction(
                    replace(self.plan, seed=1000 + seed, first=self.later(seed, killed))
                )
            for racer in running:
                said, faults = racer.communicate(timeout=within)
                assert (racer.returncode, faults) == (0, "")
                self.told += answers(said)
        return self.told

    def later(self, nth: int, of: int) -> str:
        """Spread over the days of the race."""
        days = min(self.plan.days, self.plan.tries // self.plan.tries_a_day) * nth // max(1, of)
        return (datetime.fromisoformat(self.plan.first) + timedelta(days=days)).isoformat()


def answers(said: str) -> Iterator[Told]:
    """What a racer wrote."""
    return (Told(*json.loads(line)) for line in said.splitlines())


@contextmanager
def started(plans: Iterable[Plan], mode: str = "race") -> Iterator[list[subprocess.Popen[str]]]:
    """Racers as processes of their own; none is left behind."""
    command = [sys.executable, "-m", "tests.helpers.racing", mode]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = [subprocess.Popen([*command, json.dumps(asdict(plan))], cwd=ROOT, text=True, **pipes) for plan in plans]
    try:
        yield running
    finally:
        for racer in running:
            racer.kill()
            racer.communicate()


def kill_inside_a_transaction(plan: Plan) -> list[Told]:
    """Start a racer that claims without committing, and kill it there."""
    with started([plan], "die") as (racer,):
        assert racer.stdout is not None
        line = racer.stdout.readline()
        racer.kill()
        racer.wait()
    return list(answers(line))


if __name__ == "__main__":
    given = json.loads(sys.argv[2])
    racer_ = Racer(Plan(**{**given, "lengths": tuple(given["lengths"]), "deeds": tuple(given["deeds"])}))
    if sys.argv[1] == "die":
        racer_.hold_inside_a_transaction()
    else:
        racer_.run()
