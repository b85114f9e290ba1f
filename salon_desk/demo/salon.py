"""The made-up salon: who works there when, what is done there, who comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from random import Random
from typing import Any, NamedTuple

from salon_desk.demo.lists import read_list
from salon_desk.domain.client import NEW, Client
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.treatment import Salon

CLIENTS = 200
ALL_DAY = (time(0), time(23, 59))


class Away(NamedTuple):
    """A stretch of one date in which a stylist (her place from the left) does not work, in local time."""

    stylist: int
    day: date
    start: time
    end: time
    reason: str


class Closure(NamedTuple):
    """A date on which the salon is closed, and why."""

    day: date
    reason: str


def believable_salon(zone: str, today: date, hold_seconds: int = 180) -> Founding:
    """The salon to be founded: open on every day of the week, and everyone works today."""
    told = read_list("salon")
    week = range(1, 8)
    return Founding(
        Salon(told["name"], zone, told["currency"], 15, hold_seconds, hold_cap_seconds=900),
        tuple(WeeklyHours(weekday, told["opens"], told["closes"]) for weekday in week),
        tuple(_stylist(one, today) for one in told["stylists"]),
        tuple(_service(one) for one in told["services"]),
    )


def popularity() -> list[int]:
    """How often each service is booked, beside the others, in the order of the list."""
    return [one["often"] for one in read_list("salon")["services"]]


def absences(today: date) -> list[Away]:
    """Courses, holidays and the like, one for each date."""
    names = [one["name"] for one in read_list("salon")["stylists"]]
    return [
        Away(names.index(one["stylist"]), day, *_hours(one), one["reason"])
        for one in read_list("salon")["away"]
        for day in _days(today, one["first"], one["last"])
    ]


def closures(today: date) -> list[Closure]:
    """The dates on which the salon is closed."""
    told = read_list("salon")["closures"]
    return [Closure(today + timedelta(days=one["day"]), one["reason"]) for one in told]


def clients(random: Random, today: date) -> list[Client]:
    """Those who come, each with a name and a phone number of her own, and some with more to be known of them."""
    told = read_list("people")
    pairs = [(first, last) for first in told["first"] for last in told["last"]]
    phones = [form % number for form, first, last in told["phones"] for number in range(first, last + 1)]
    return [
        _client(told, f"{first} {last}", phone, random, today)
        for (first, last), phone in zip(random.sample(pairs, CLIENTS), phones, strict=False)
    ]


def _client(told: dict[str, Any], name: str, phone: str, random: Random, today: date) -> Client:
    has = {what: random.random() * 100 < share for what, share in told["shares"].items()}
    tested = today - timedelta(days=random.randint(*told["patch_test_days"]))
    return Client(
        NEW,
        name,
        phone,
        note=random.choice(told["notes"]) if has["note"] else "",
        vip=has["vip"],
        allergies=random.choice(told["allergies"]) if has["allergies"] else "",
        do_not_book=random.choice(told["do_not_book"]) if has["do_not_book"] else "",
        owes=random.choice(told["owes"]) if has["owes"] else 0,
        patch_tested_on=tested if has["patch_test"] else None,
    )


def _service(told: dict[str, Any]) -> NewService:
    tested = told.get("patch_test", False)
    return NewService(
        told["name"],
        told["category"],
        told["colour"],
        told["minutes"],
        told["price"],
        told.get("apply", 0),
        told.get("processing", 0),
        needs_patch_test=tested,
    )


def _stylist(told: dict[str, Any], today: date) -> NewStylist:
    free = {(today + timedelta(days=days)).isoweekday() for days in told["free"]}
    weekdays = [weekday for weekday in range(1, 8) if weekday not in free]
    shifts, breaks = (tuple(WeeklyHours(weekday, *told[kind]) for weekday in weekdays) for kind in ("shift", "pause"))
    return NewStylist(told["name"], told["colour"], shifts, breaks)


def _hours(told: dict[str, Any]) -> tuple[time, time]:
    return told.get("from", ALL_DAY[0]), told.get("to", ALL_DAY[1])


def _days(today: date, first: int, last: int) -> Iterator[date]:
    return (today + timedelta(days=days) for days in range(first, last + 1))
