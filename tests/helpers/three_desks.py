"""Three desks that do whatever comes to mind, with a real book and its model, which must agree after each step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from salon_desk.database import changes, claims
from salon_desk.database.days import read_day
from salon_desk.database.roster import read_roster
from salon_desk.domain.booking import Booking, Progress, Ticket, VisitId
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput
from salon_desk.domain.people import ClientDraft, Identity, StylistId
from salon_desk.domain.timespan import span_of
from salon_desk.domain.treatment import ServiceId
from salon_desk.domain.visit import Part
from tests.helpers.books import TestBook
from tests.helpers.days import is_free
from tests.helpers.model_book import ModelBook, Place, Places
from tests.helpers.tickets import new_ticket

CUT = ServiceId(1)
DESKS = [Identity(f"Desk {nth}", "Anna") for nth in (1, 2, 3)]
STATES = """
SELECT v.id, CASE WHEN v.status = 'held' AND v.reserved_until <= clock_timestamp() THEN 'lapsed' ELSE v.status END,
       v.client_name, v.progress, array_agg(s.stylist_id ORDER BY s.ordinal), array_agg(s.starts_at ORDER BY s.ordinal),
       array_agg(s.ends_at ORDER BY s.ordinal), bool_and(s.takes_time), bool_or(s.takes_time)
  FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id GROUP BY v.id
"""

desks = st.sampled_from(DESKS)
stylists = st.sampled_from([1, 2])
starts = st.integers(0, 5).map(lambda nth: 600 + 30 * nth)
lengths = st.sampled_from([15, 30, 45, 90])
places = st.builds(Place, stylists, starts, lengths)
several = st.lists(places, min_size=1, max_size=3).map(tuple)
progresses = st.sampled_from([Progress.BOOKED, Progress.CONFIRMED])

# Steps of 70 s: no hold (180 s from a step) and no cap (900 s) ends nearer than 10 s to a step, so the second or two
# that a run really takes never decides anything.
STEP = 70.0


class ThreeDesks(RuleBasedStateMachine):
    """Three desks, two stylists, three hours."""

    tickets: Bundle[Ticket] = Bundle("tickets")
    sights: Bundle[Booking] = Bundle("sights")
    owned: Bundle[tuple[Ticket, Booking]] = Bundle("owned")
    cancelled: Bundle[Booking] = Bundle("cancelled")

    def __init__(self, book: TestBook) -> None:
        super().__init__()
        self.book = book
        self.model = ModelBook()
        self.midnight = book.at("00:00", 2)
        self.roster = book.run(read_roster)
        with book.direct.transaction():
            book.rows("SET LOCAL session_replication_role = replica")
            book.rows("TRUNCATE salon.segment, salon.visit, salon.event")

    def slot(self, stylist: int, start: int) -> Slot:
        """A minute of the day as a slot."""
        return Slot(StylistId(stylist), self.midnight + timedelta(minutes=start))

    def parts(self, places: Places) -> list[Part]:
        """The places as parts of a visit."""
        return [
            Part(*self.slot(one.stylist, one.start)[:1], CUT, self.slot(one.stylist, one.start).start, one.minutes)
            for one in places
        ]

    def ask(self, expected: str, command: Callable[..., claims.Answer], *arguments: Any) -> Booking | None:
        """The database's verdict must be the model's; the booking where it is done."""
        try:
            answer = self.book.run(command, *arguments)
        except BadInput:
            assert expected == "refused"
            return None
        assert answer.verdict == expected
        return answer.booking() if expected == "done" else None

    @rule(target=tickets, who=desks, stylist=stylists, start=starts, minutes=lengths)
    def claim(self, who: Identity, stylist: int, start: int, minutes: int) -> Ticket:
        ticket = new_ticket()
        expected = self.model.claim(*ticket, (Place(stylist, start, minutes),), who.desk)
        self.ask(expected, claims.claim, ticket, self.slot(stylist, start), CUT, minutes, who)
        return ticket

    @rule(ticket=tickets, who=desks, stylist=stylists, start=starts, minutes=lengths)
    def claim_again(self, ticket: Ticket, who: Identity, stylist: int, start: int, minutes: int) -> None:
        expected = self.model.claim(*ticket, (Place(stylist, start, minutes),), who.desk)
        self.ask(expected, claims.claim, ticket, self.slot(stylist, start), CUT, minutes, who)

    @rule(ticket=tickets, who=desks)
    def what_became_of(self, ticket: Ticket, who: Identity) -> None:
        self.ask(self.model.what_became_of(*ticket), claims.what_became_of, ticket, who)

    @rule(ticket=tickets, who=desks)
    def extend(self, ticket: Ticket, who: Identity) -> None:
        self.ask(self.model.extend(*ticket, who.desk), claims.extend, ticket, who)

    @rule(ticket=tickets, who=desks, minutes=lengths)
    def resize(self, ticket: Ticket, who: Identity, minutes: int) -> None:
        self.ask(self.model.resize(*ticket, minutes, who.desk), claims.resize, ticket, CUT, minutes, who)

    @rule(target=sights, ticket=tickets, who=desks, client=st.sampled_from(["Nora", "Jonas"]))
    def confirm(self, ticket: Ticket, who: Identity, client: str) -> Any:
        expected = self.model.confirm(*ticket, client, who.desk)
        booked = self.ask(expected, claims.confirm, ticket, ClientDraft(client), who)
        return multiple() if booked is None else booked

    @rule(target=sights, who=desks, stylist=stylists, start=starts, minutes=lengths)
    def claim_and_confirm(self, who: Identity, stylist: int, start: int, minutes: int) -> Any:
        return self.confirm(self.claim(who, stylist, start, minutes), who, "Clara")

    @rule(target=tickets, who=desks, wanted=several)
    def claim_visit(self, who: Identity, wanted: Places) -> Ticket:
        ticket = new_ticket()
        expected = self.model.claim(*ticket, wanted, who.desk)
        self.ask(expected, claims.claim_visit, ticket, self.parts(wanted), who)
        return ticket

    @rule(target=owned, who=desks, wanted=several)
    def claim_visit_and_confirm(self, who: Identity, wanted: Places) -> Any:
        ticket = new_ticket()
        self.ask(self.model.claim(*ticket, wanted, who.desk), claims.claim_visit, ticket, self.parts(wanted), who)
        expected = self.model.confirm(*ticket, "Clara", who.desk)
        booked = self.ask(expected, claims.confirm, ticket, ClientDraft("Clara"), who)
        return multiple() if booked is None else (ticket, booked)

    @rule(target=sights, owned=owned)
    def look(self, owned: tuple[Ticket, Booking]) -> Booking:
        return owned[1]

    @rule(ticket=tickets, who=desks, wanted=several)
    def arrange(self, ticket: Ticket, who: Identity, wanted: Places) -> None:
        expected = self.model.arrange(*ticket, wanted, who.desk)
        self.ask(expected, claims.arrange, ticket, self.parts(wanted), who)

    @rule(target=tickets, owned=consumes(owned), who=desks)
    def unconfirm(self, owned: tuple[Ticket, Booking], who: Identity) -> Ticket:
        ticket, sight = owned
        expected = self.model.unconfirm(sight.visit_id, sight.version, ticket.token, who.desk)
        self.ask(expected, changes.unconfirm, sight, ticket, who)
        return ticket

    @rule(target=sights, sight=sights, who=desks, minutes=lengths)
    def relength(self, sight: Booking, who: Identity, minutes: int) -> Any:
        expected = self.model.relength(sight.visit_id, sight.version, minutes, who.desk)
        changed = self.ask(expected, changes.relength, sight, minutes, who)
        return multiple() if changed is None else changed

    @rule(target=sights, sight=sights, who=desks, wanted=several)
    def change_parts(self, sight: Booking, who: Identity, wanted: Places) -> Any:
        expected = self.model.change_parts(sight.visit_id, sight.version, wanted, who.desk)
        changed = self.ask(expected, changes.change_parts, sight, self.parts(wanted), who)
        return multiple() if changed is None else changed

    @rule(target=sights, sight=sights, who=desks, steps=st.integers(1, 3))
    def put_back(self, sight: Booking, who: Identity, steps: int) -> Any:
        back_to = sight.version - steps
        if back_to <= self.model.visits[sight.visit_id].unconfirmed:
            return multiple()  # of before that the log may know nothing any more
        expected = self.model.put_back(sight.visit_id, sight.version, back_to, who.desk)
        changed = self.ask(expected, changes.put_back, sight, back_to, who)
        return multiple() if changed is None else changed

    @rule(target=sights, sight=sights, who=desks, progress=progresses)
    def set_progress(self, sight: Booking, who: Identity, progress: Progress) -> Any:
        expected = self.model.set_progress(sight.visit_id, sight.version, progress.value, who.desk)
        said = self.ask(expected, changes.set_progress, sight, progress, who)
        return multiple() if said is None else said

    @rule(target=sights, sight=cancelled, who=desks)
    def revive(self, sight: Booking, who: Identity) -> Any:
        expected = self.model.revive(sight.visit_id, sight.version, who.desk)
        revived = self.ask(expected, changes.revive, sight, who)
        return multiple() if revived is None else revived

    @rule(target=tickets, ticket=tickets, who=desks)
    def claim_the_time_of_one_that_ran_out(self, ticket: Ticket, who: Identity) -> Any:
        known = self.model.visits.get(ticket.visit_id)
        if known is None or not known.places:
            return multiple()  # it was never made
        self.time_passes(3)
        return self.claim(who, *known.places[0])

    @rule(ticket=tickets, who=desks, times=st.sampled_from([2, 8]))
    def keep_extending(self, ticket: Ticket, who: Identity, times: int) -> None:
        for _ in range(times):
            self.time_passes(2)
            self.extend(ticket, who)

    @rule(ticket=consumes(tickets), who=desks)
    def release(self, ticket: Ticket, who: Identity) -> None:
        self.ask(self.model.release(*ticket, who.desk), claims.release, ticket, who)

    @rule(ticket=tickets, who=desks)
    def meddle_with_a_foreign_hold(self, ticket: Ticket, who: Identity) -> None:
        foreign = Ticket(ticket.visit_id, new_ticket().token)
        self.ask("gone", claims.confirm, foreign, ClientDraft("Thief"), who)
        self.ask("gone", claims.release, foreign, who)
        self.ask("gone", claims.extend, foreign, who)
        self.ask("gone", claims.resize, foreign, CUT, 15, who)

    @rule(target=cancelled, sight=sights, who=desks)
    def cancel(self, sight: Booking, who: Identity) -> Any:
        expected = self.model.cancel(sight.visit_id, sight.version, who.desk)
        gone = self.ask(expected, claims.cancel, sight, "", who)
        return multiple() if gone is None else gone

    @rule(target=sights, sight=sights, who=desks, stylist=stylists, start=starts)
    def move(self, sight: Booking, who: Identity, stylist: int, start: int) -> Any:
        expected = self.model.move(sight.visit_id, sight.version, stylist, start, who.desk)
        moved = self.ask(expected, claims.move, sight, self.slot(stylist, start), who)
        return multiple() if moved is None else moved

    @rule(steps=st.integers(1, 4))
    def time_passes(self, steps: int) -> None:
        self.model.now += steps * STEP
        self.book.let_pass(steps * STEP)

    @rule()
    def sweep(self) -> None:
        self.book.run(claims.sweep)
        assert self.book.value("SELECT count(*) FROM salon.visit WHERE reserved_until <= clock_timestamp()") == 0

    @invariant()
    def the_book_is_as_the_model_says(self) -> None:
        found = {visit: tuple(state) for visit, *state in self.book.rows(STATES)}
        expected = {visit: self.expected(visit) for visit, known in self.model.visits.items() if known.places}
        assert {visit: state[:-2] for visit, state in found.items()} == expected
        taking = {"held": True, "booked": True, "released": False, "cancelled": False}
        assert all(state[-2] == state[-1] == taking.get(state[0], state[-1]) for state in found.values())

    def expected(self, visit: VisitId) -> tuple[object, ...]:
        """A visit's rows as the model says."""
        known = self.model.visits[visit]
        starts_ = [self.midnight + timedelta(minutes=one.start) for one in known.places]
        ends = [self.midnight + timedelta(minutes=one.end) for one in known.places]
        return (
            self.model.status(visit),
            known.client,
            known.progress,
            [one.stylist for one in known.places],
            starts_,
            ends,
        )

    @invariant()
    def what_a_desk_reads_is_free_where_the_model_is(self) -> None:
        day = self.book.run(read_day, self.roster, self.midnight.date())
        now = self.book.now()
        for stylist in (1, 2):
            for start in range(600, 800, 45):
                span = span_of(self.slot(stylist, start).start, 30)
                assert is_free(day, StylistId(stylist), span, now) != self.model.is_taken([Place(stylist, start, 30)])

    @invariant()
    def nothing_overlaps(self) -> None:
        assert self.book.overlaps() == []


def play(book: TestBook, examples: int, *, until_wrong: bool = False) -> None:
    """Let the three desks do so many series of fifty things.

    `until_wrong` plays the same series each time, and none after one that goes wrong: whether a known mistake is found,
    and how soon, is then no matter of luck.
    """

    class AtThisBook(ThreeDesks):
        def __init__(self) -> None:
            super().__init__(book)

    run_state_machine_as_test(
        AtThisBook,
        settings=settings(
            max_examples=examples, stateful_step_count=50, deadline=None, database=None, print_blob=True,
            suppress_health_check=list(HealthCheck), derandomize=until_wrong,
            phases=[Phase.generate] if until_wrong else list(Phase),
        ),
    )  # fmt: skip
