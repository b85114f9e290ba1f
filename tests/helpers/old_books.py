"""A book that has been used for a long time: bookings past and to come, with all that happens to them, and the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import psycopg

from tests.helpers.tickets import timely_id

A_DAY_EACH = 12  # of 45 minutes from 9 to 18, of which seven in eight are taken


def fill(connection: psycopg.Connection[Any], stylists: int, first: date, days: int, zone: str) -> None:
    """The rows that the functions would write, without them: they would take minutes for so many.

    Most visits are booked, some of them were not come to or cancelled, some holds were released or lapsed, and some
    lapsed unseen. Every sixth has time in which a colour develops, every eleventh a second part in the evening with
    another stylist, every 53rd another one that is squeezed in beside it; every 41st slot was lost to another desk.
    """
    for statement in _fill(stylists, first, days, zone):
        connection.execute(statement)


def _fill(stylists: int, first: date, days: int, zone: str) -> Iterator[str]:
    a_day = stylists * A_DAY_EACH
    yield "SET session_replication_role = replica"
    yield "SELECT setseed(0.5)"
    yield f"""CREATE TEMP TABLE made AS
        SELECT {timely_id("at")} AS visit, * FROM (
        SELECT nth, nth % {stylists} + 1 AS stylist, 0 AS lane, 'booked' AS fate,
               starts AT TIME ZONE '{zone}' AS starts,
               starts AT TIME ZONE '{zone}' - random() * interval '60 days' AS at,
               CASE WHEN nth % 6 = 0 THEN (starts + interval '15 minutes') AT TIME ZONE '{zone}' END AS idle_from,
               CASE WHEN nth % 11 = 0 THEN again AT TIME ZONE '{zone}' END AS again
          FROM (SELECT nth, on_day + time '09:00' + place * interval '45 minutes' AS starts,
                       on_day + time '18:00' + place * interval '15 minutes' AS again
                  FROM (SELECT nth, date '{first}' + nth / {a_day} AS on_day, nth / {stylists} % {A_DAY_EACH} AS place
                          FROM generate_series(0, {a_day * days} - 1) nth WHERE random() < 0.875) numbered) planned
          ) timed"""
    yield """UPDATE made SET fate = CASE WHEN dice < 0.03 THEN 'missed' WHEN dice < 0.85 THEN 'booked'
                 WHEN dice < 0.86 THEN 'held' WHEN dice < 0.92 THEN 'cancelled' WHEN dice < 0.97 THEN 'released'
                 ELSE 'lapsed' END
          FROM (SELECT visit AS thrown, random() AS dice FROM made) throw WHERE visit = thrown"""
    yield f"""INSERT INTO made (visit, nth, stylist, lane, fate, starts, at)
        SELECT {timely_id("at")}, nth, stylist, 1, 'booked', starts + interval '15 minutes', at
                                FROM made WHERE nth % 53 = 0"""
    yield """INSERT INTO salon.segment (visit_id, ordinal, stylist_id, service_id, starts_at, ends_at, busy, lane,
                                        takes_time, idle_from, idle_until)
        SELECT visit, 0, stylist, nth % 3 + 1, starts, starts + interval '45 minutes',
               tstzmultirange(tstzrange(starts, starts + interval '45 minutes'))
               - CASE WHEN idle_from IS NULL THEN '{}'
                      ELSE tstzmultirange(tstzrange(idle_from, idle_from + interval '15 minutes')) END,
               lane, fate IN ('booked', 'missed', 'held'), idle_from, idle_from + interval '15 minutes'
          FROM made ORDER BY at"""
    yield f"""INSERT INTO salon.segment (visit_id, ordinal, stylist_id, service_id, starts_at, ends_at, busy,
                                         takes_time)
        SELECT visit, 1, stylist % {stylists} + 1, 3, again, again + interval '15 minutes',
               tstzmultirange(tstzrange(again, again + interval '15 minutes')), fate IN ('booked', 'missed', 'held')
          FROM made WHERE again IS NOT NULL ORDER BY at"""
    yield """INSERT INTO salon.visit (id, token, version, status, reserved_until, starts_at, ends_at, claimed_at, desk,
                 person, client_name, client_phone, progress, progress_at, change, changed_desk, changed_person)
        SELECT visit, gen_random_uuid(), 5, CASE fate WHEN 'missed' THEN 'booked' ELSE fate END,
               CASE WHEN fate = 'held' THEN at + interval '180 seconds' END, starts,
               coalesce(again + interval '15 minutes', starts + interval '45 minutes'), at, 'Desk ' || nth % 3 + 1,
               'Anna', 'Nora Lund', '070-123 45 67',
               CASE WHEN starts > now() THEN 'booked' WHEN fate = 'missed' THEN 'no_show' ELSE 'done' END, starts,
               'confirmed', 'Desk 1', 'Anna' FROM made ORDER BY at"""
    yield """INSERT INTO salon.event (at, kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at,
                 takes_time, desk, person, rival)
        SELECT happens_at, kind, visit, version, ordinal, stylist, nth % 3 + 1, starts, starts + interval '45 minutes',
               true, 'Desk ' || nth % 3 + 1, 'Anna', CASE kind WHEN 'lost' THEN 'Desk 2' END
          FROM (SELECT *, fate = 'released' AND nth % 3 = 0 AS undone FROM made) made CROSS JOIN LATERAL (VALUES
                   (1, 0, at, 'claimed'),
                   (0, NULL, at, CASE WHEN nth % 41 = 0 THEN 'lost' END),
                   (2, 0, at + interval '20 s', CASE WHEN undone THEN 'confirmed' WHEN fate = 'held' THEN NULL
                                                     WHEN fate IN ('released', 'lapsed') THEN fate
                                                     ELSE 'confirmed' END),
                   (2, 1, at + interval '20 s', CASE WHEN again > starts AND fate = 'booked' THEN 'confirmed' END),
                   (3, 0, at + interval '30 s', CASE WHEN undone THEN 'unconfirmed' END),
                   (4, 0, at + interval '40 s', CASE WHEN undone AND nth % 2 = 0 THEN 'released'
                                                     WHEN fate = 'cancelled' THEN fate END),
                   (6, 0, starts, CASE WHEN fate IN ('booked', 'missed') THEN 'progressed' END),
                   (7, 0, starts + interval '5 minutes', CASE WHEN fate = 'booked' THEN 'progressed' END),
                   (8, 0, starts + interval '45 minutes', CASE WHEN fate = 'booked' THEN 'progressed' END)
               ) happens (version, ordinal, happens_at, kind)
         WHERE kind IS NOT NULL AND happens_at < now() ORDER BY happens_at, nth, version"""
    yield "DROP TABLE made"
    yield "RESET session_replication_role"
    yield "VACUUM (ANALYZE) salon.visit, salon.segment, salon.event"
