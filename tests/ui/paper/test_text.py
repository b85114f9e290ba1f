"""Bookings as text and as calendar entries: what a client is told, and what a stylist's calendar is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from salon_desk.domain.booking import Status
from salon_desk.domain.people import StylistId
from salon_desk.ui.paper.appointments import cancelled, for_client, for_stylist
from salon_desk.ui.paper.text import day_text, visit_text
from tests.helpers.days import SATURDAY, at, booked, empty_day, held, roster, with_parts
from tests.helpers.sheets import coloured, with_visit

DAY = empty_day(count=2)
FIRST = coloured(booked(1, 1, at(DAY, "13:00"), 90), 30, 30, 10)._replace(client_name="Nora Lund", note="secret")
SECOND = booked(1, 2, at(DAY, "14:30"), 30)._replace(ordinal=1, client_name="Nora Lund")


def test_a_visit_is_told_to_its_client_in_plain_lines() -> None:
    assert visit_text((SECOND, FIRST), roster(2)) == (
        "Salon Nord\nSaturday 21 November 2026\n13:00 – 14:20  Colour with Lea\n14:30 – 15:00  Gents cut with Mia\n"
        "For Nora Lund"
    )


def test_a_day_is_told_stylist_by_stylist() -> None:
    day = with_visit(DAY, FIRST, SECOND)
    assert day_text(day, roster(2), at(day, "12:24")) == (
        "Salon Nord · Saturday 21 November 2026\n\nLea\n13:00 – 14:30  Nora Lund · Colour\n\n"
        "Mia\n14:30 – 15:00  Nora Lund · Gents cut"
    )
    hold = held(9, 1, at(day, "16:00"), 45, at(day, "12:30"))
    told = day_text(with_parts(DAY, [hold]), roster(2), at(day, "12:24"), [StylistId(1)])
    assert told.splitlines()[2:] == ["Lea", "16:00 – 16:45  Held · Cut & finish"]
    assert day_text(empty_day(opening=None, count=1), roster(1), at(DAY, "12:00")).endswith("Closed on Sundays")
    without_reason = replace(empty_day(opening=None, count=1), closed="")
    assert day_text(without_reason, roster(1), at(DAY, "12:00")).endswith("\n\nClosed")


def test_a_client_gets_salon_service_and_stylist_until_she_leaves_and_nothing_of_herself() -> None:
    first, second = for_client((SECOND, FIRST), roster(2))
    assert (first.title, first.place, first.span.end) == ("Colour with Lea", "Salon Nord", at(DAY, "14:20"))
    assert second.title == "Gents cut with Mia"
    assert "Nora" not in repr((first, second))
    assert "secret" not in repr((first, second))
    assert len({first.uid, second.uid}) == 2
    assert first.version == FIRST.version


def test_the_same_part_keeps_its_number_wherever_it_is_moved() -> None:
    moved = FIRST._replace(start=at(DAY, "15:00"), end=at(DAY, "16:30"), stylist_id=StylistId(2), version=7)
    (before,), (after,), (in_week,) = (
        for_client([FIRST], roster(2)),
        for_client([moved], roster(2)),
        for_stylist([with_visit(DAY, moved)], StylistId(2), roster(2)),
    )
    assert before.uid == after.uid == in_week.uid
    assert (before.version, after.version) == (1, 7)


def test_what_is_gone_is_cancelled_by_a_later_version() -> None:
    (gone,) = for_client(cancelled([FIRST]), roster(2))
    assert gone.is_cancelled
    assert gone.version > FIRST.version
    assert for_client(cancelled([held(3, 1, at(DAY, "16:00"), 30, at(DAY, "13:00"))]), roster(2)) == []


def test_a_stylists_week_has_first_names_and_services_of_what_is_booked() -> None:
    sunday = empty_day(SATURDAY + timedelta(days=1), count=2)
    over_night = booked(5, 1, sunday.begins - timedelta(minutes=30), 60)._replace(client_name="Ida Falk")
    hold = held(9, 1, at(DAY, "16:00"), 45, at(DAY, "18:00"))
    released = booked(10, 1, at(DAY, "17:00"), 45)._replace(status=Status.RELEASED)
    days = [with_parts(with_visit(DAY, FIRST, SECOND), [over_night, hold, released]), with_parts(sunday, [over_night])]
    week = for_stylist(days, StylistId(1), roster(2))
    assert [one.title for one in week] == ["Nora · Colour", "Ida · Up-do"]
    assert week[0].span == FIRST.span
    assert "Lund" not in repr(week)
    assert "secret" not in repr(week)
