"""Whether a book is sound, asked without trusting the constraint that keeps it so, nor the index of it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from salon_desk.database.engine import Listening

# Each busy span against the latest end of those that begin before it: one walk over each stylist's time. What a booking
# says counts as much as what the segment says of itself.
_TAKEN_TWICE = """
SELECT count(*) OVER (), stylist_id, starts FROM (
    SELECT s.stylist_id, lower(span) AS starts,
           max(upper(span)) OVER (PARTITION BY s.stylist_id, s.lane ORDER BY lower(span), upper(span)
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_until
      FROM salon.segment s LEFT JOIN salon.visit v ON v.id = s.visit_id, unnest(s.busy) span
     WHERE s.takes_time OR v.status = 'booked') spans
 WHERE starts < taken_until ORDER BY starts LIMIT 1
"""
# A claim that never arrived is written down as a released visit without time.
_AT_ODDS = """
SELECT (SELECT count(*) FROM salon.visit v
         WHERE status <> 'released' AND NOT EXISTS (SELECT FROM salon.segment WHERE visit_id = v.id)),
       (SELECT count(*) FROM salon.segment s WHERE NOT EXISTS (SELECT FROM salon.visit WHERE id = s.visit_id)),
       (SELECT count(DISTINCT v.id) FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id
         WHERE s.takes_time <> (v.status IN ('held', 'booked')))
"""


class TakenTwice(NamedTuple):
    """How many times are taken twice, and the first of them."""

    times: int
    stylist_id: int
    starts: datetime


class AtOdds(NamedTuple):
    """Visits that have no time, times that have no visit, and visits that disagree with their time."""

    empty: int
    lonely: int
    at_odds: int


def taken_twice(connection: Listening) -> TakenTwice | None:
    """Whether any two busy spans of one stylist overlap, in the whole book."""
    row = connection.execute(_TAKEN_TWICE).fetchone()
    return TakenTwice(*row) if row else None


def at_odds(connection: Listening) -> AtOdds:
    """How many visits and times do not belong together."""
    return AtOdds(*connection.execute(_AT_ODDS).fetchall()[0])
