"""The book looks itself over: that nobody is booked twice, what keeps it so is there, and no row is alone."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.database.checks import rows, value
from salon_desk.database.engine import Listening
from salon_desk.database.soundness import at_odds, taken_twice
from salon_desk.domain.findings import Verdict, bad, good, warning
from salon_desk.domain.language import tr, tr_count

RULE = "EXCLUDE USING gist (stylist_id WITH =, busy WITH &&, lane WITH =) WHERE (takes_time)"
LEFT_OVER = timedelta(days=1)

_WHO_AND_WHEN = """
SELECT coalesce((SELECT name FROM salon.stylist WHERE id = %s), '?'),
       to_char(%s AT TIME ZONE coalesce((SELECT zone FROM salon.salon), 'UTC'), 'YYYY-MM-DD HH24:MI')
"""
_CONSTRAINT = """
SELECT pg_get_constraintdef(c.oid) = %s AND convalidated AND NOT condeferrable AND indisvalid AND indisready
  FROM pg_constraint c JOIN pg_index ON indexrelid = conindid
 WHERE conname = 'one_at_a_time' AND conrelid = 'salon.segment'::regclass
"""
_SLEEPING_TRIGGERS = """
SELECT count(*) FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
 WHERE NOT tgisinternal AND tgenabled NOT IN ('O', 'A') AND relnamespace = 'salon'::regnamespace
"""
_HOLDS = """
SELECT count(*) FILTER (WHERE reserved_until < clock_timestamp() - %(left_over)s),
       count(*) FILTER (WHERE reserved_until > clock_timestamp() + interval '1 hour')
  FROM salon.visit WHERE status = 'held'
"""


def guards(connection: Listening) -> Verdict:
    """Whether the constraint that has the last word, and the triggers, are there and awake."""
    advice = tr("Stop booking, and restore the last good backup.")
    if rows(connection, _CONSTRAINT, RULE) != [(True,)]:
        return bad(tr("The rule that keeps a stylist from being booked twice is not in force."), advice)
    sleeping = int(value(connection, _SLEEPING_TRIGGERS))
    if sleeping:
        return bad(tr("What writes the log and tells the other desks is switched off."), advice)
    return good(tr("The rule that keeps a stylist from being booked twice is in force."))


def overlaps(connection: Listening) -> Verdict:
    """Whether any two busy spans of one stylist overlap, in the whole book."""
    found = taken_twice(connection)
    if found is None:
        return good(tr("Nobody is booked twice, in the whole book."))
    name, when = rows(connection, _WHO_AND_WHEN, found.stylist_id, found.starts)[0]
    return bad(
        tr_count(
            "{n} time is taken twice: {stylist}, {when}.",
            "{n} times are taken twice, the first one is {stylist}, {when}.",
            found.times,
            stylist=name,
            when=when,
        ),
        tr("Open that day and move one of the two; then examine again."),
    )


def visits(connection: Listening) -> Verdict:
    """Whether each visit has its time, each time its visit, and both agree on whether it is taken."""
    found = at_odds(connection)
    if not any(found):
        return good(tr("Each visit has its time, and each time its visit."))
    return bad(
        tr(
            "Visits without time: {empty}, times without a visit: {lonely}, at odds about it: {at_odds}.",
            **found._asdict(),
        ),
        tr("Make a backup now, and tell who looks after the program."),
    )


def holds(connection: Listening) -> Verdict:
    """Whether a hold was left that nobody ended, or one that will not end."""
    cursor = connection.execute(_HOLDS, {"left_over": LEFT_OVER})
    over, endless = cursor.fetchall()[0]
    if endless:
        return bad(
            tr_count("{n} hold does not end.", "{n} holds do not end.", int(endless)),
            tr("The server's clock was probably set back: set it right, and restart the server."),
        )
    if over:
        return warning(
            tr_count(
                "{n} hold ran out and was never tidied up.", "{n} holds ran out and were never tidied up.", int(over)
            ),
            tr(
                "They are in nobody's way: the next booking there ends them. If they get more, tell who looks after "
                "the program."
            ),
        )
    return good(tr("No hold is left over."))
