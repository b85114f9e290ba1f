"""What a desk without a database knows of the salon's set-up, and changes in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from salon_desk import public_holidays
from salon_desk.database.days import made_day
from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.errors import Changed
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.people import Stylist
from salon_desk.domain.set_up import Break, Closure, OwnWay, Saved, SetUp, StylistPlan, TouchedPart, Touches
from salon_desk.domain.set_up_changes import (
    ClosureChange,
    OpeningChange,
    SalonChange,
    ServiceChange,
    ServiceOrder,
    SetUpChange,
    StylistChange,
    StylistOrder,
    TimeOffChange,
    clean_change,
)
from salon_desk.domain.timespan import Span, clock_label, zone_of
from salon_desk.domain.treatment import Roster, Skill
from salon_desk.public_holidays import Place
from tests.helpers.fake_book import LIVE, FakeBook
from tests.helpers.places import hours_rows, why_out_of_place

if TYPE_CHECKING:
    from tests.helpers.fake_desk import FakeDesk


class FakeSettingUp:
    """See SettingUp."""

    def __init__(self, desk: FakeDesk, book: FakeBook) -> None:
        self._desk = desk
        self._book = book

    async def read(self) -> SetUp:
        """See SettingUp."""
        await self._desk.network()
        return self._now()

    async def touched(self, change: SetUpChange) -> tuple[TouchedPart, ...]:
        """See SettingUp."""
        change = clean_change(change)
        await self._desk.network()
        return self._touched(self._changed(change)[0])

    async def save(self, change: SetUpChange, seen: Sequence[TouchedPart] = ()) -> Saved:
        """See SettingUp."""
        change = clean_change(change)
        await self._desk.network()
        wanted, number = self._changed(change)
        parts = self._touched(wanted)
        if not {_place(part) for part in parts} <= {_place(part) for part in seen}:
            raise Touches(f"This touches {len(parts)} bookings, and not all of them were seen.", parts)
        self._write(wanted)
        return Saved(wanted, number)

    def country(self) -> str:
        """See SettingUp."""
        return public_holidays.country_of(self._book.roster.salon)

    async def countries(self, language: str = "en") -> tuple[Place, ...]:
        """See SettingUp."""
        return public_holidays.countries(language)

    async def subdivisions(self, country: str) -> tuple[Place, ...]:
        """See SettingUp."""
        return public_holidays.subdivisions(country)

    async def holidays(self, country: str, subdivision: str, year: int, language: str = "") -> tuple[Closure, ...]:
        """See SettingUp."""
        return public_holidays.holidays_of(country, subdivision, year, language)

    # inside

    def _now(self) -> SetUp:
        if self._book.set_up is None:
            self._book.set_up = _as_founded(self._book)
        return self._book.set_up

    def _changed(self, change: SetUpChange) -> tuple[SetUp, int | None]:
        now = self._now()
        match change:
            case SalonChange():
                _require_same(change.was, now.salon, change.wanted)
                return now._replace(salon=change.wanted), None
            case OpeningChange():
                _require_same(change.was, now.opening, change.wanted)
                return now._replace(opening=change.wanted), None
            case ClosureChange():
                days = {one.day for one in (*change.was, *change.wanted)}
                stands = {one for one in now.closures if one.day in days}
                _require_same(set(change.was), stands, set(change.wanted))
                return now._replace(closures=tuple(sorted({*now.closures, *change.wanted} - stands))), None
            case StylistChange():
                her, stylists = _put(now.stylists, change.was, change.wanted)
                return now._replace(stylists=stylists), her
            case ServiceChange():
                its, services = _put(now.services, change.was, change.wanted)
                return now._replace(services=services), its
            case TimeOffChange() if change.wanted is None:
                return now._replace(time_off=tuple(off for off in now.time_off if off != change.was)), None
            case TimeOffChange():
                off, time_off = _put(now.time_off, change.was, change.wanted)
                return now._replace(time_off=time_off), off
            case StylistOrder():
                _require_same(change.was, tuple(one.id for one in now.stylists), change.wanted)
                plans = {one.id: one for one in now.stylists}
                return now._replace(stylists=tuple(plans[one] for one in change.wanted)), None
            case ServiceOrder():
                _require_same(change.was, tuple(one.id for one in now.services), change.wanted)
                known = {one.id: one for one in now.services}
                return now._replace(services=tuple(known[one] for one in change.wanted)), None

    def _touched(self, wanted: SetUp) -> tuple[TouchedPart, ...]:
        now, clock = self._now(), self._desk.clock.now()
        found = []
        for part in sorted(self._live(), key=lambda part: (part.start, part.stylist_id)):
            before, after = (_why(one, now, part) for one in (now, wanted))
            if part.end > clock and after and after != before:
                found.append(self._told(part, after))
        return tuple(found)

    def _live(self) -> Iterator[Booking]:
        visits = [visit for visit in self._book.visits if self._book.visits[visit].status in LIVE]
        now = self._desk.clock.now()
        return (part for visit in visits for part in self._book.parts(visit) if part.takes_time(now))

    def _told(self, part: Booking, why: str) -> TouchedPart:
        stylist, service = self._book.roster.stylist(part.stylist_id), self._book.roster.service(part.service_id)
        return TouchedPart(
            part.visit_id, part.ordinal, part.stylist_id, stylist.name if stylist else "",
            service.name if service else "", part.client_name, part.client_phone, part.start, part.end,
            part.reserved_until, why,
        )  # fmt: skip

    def _write(self, wanted: SetUp) -> None:
        self._book.set_up, self._book.roster = wanted, roster_of(wanted)
        self._book.remake(lambda day, booked: day_of_set_up(wanted, day, booked))
        for desk in self._book.desks:
            desk.hear_of_roster()


def roster_of(set_up: SetUp) -> Roster:
    """The set-up as every desk reads it."""
    return Roster(
        set_up.salon,
        tuple(Stylist(one.id, one.name, one.colour, nth, one.active) for nth, one in enumerate(set_up.stylists)),
        set_up.services,
        tuple(Skill(one.id, *own) for one in set_up.stylists for own in one.skills),
    )


def day_of_set_up(set_up: SetUp, day: date, booked: list[Booking]) -> Day:
    """A date of a salon that is set up so, with these bookings."""
    return made_day(roster_of(set_up), day, hours_rows(set_up, day), booked)


def _as_founded(book: FakeBook) -> SetUp:
    """The set-up that makes the next seven days what they are."""
    roster, zone = book.roster, zone_of(book.roster.salon.zone)
    days = [book.day(book.clock.now().astimezone(zone).date() + timedelta(days=nth)) for nth in range(1, 8)]

    def weekly(day: Day, span: Span) -> WeeklyHours:
        start, end = (instant.astimezone(zone).time() for instant in span)
        return WeeklyHours(day.date.isoweekday(), start, end if end > start else time.max)

    def plan(her: Stylist) -> StylistPlan:
        columns = [(day, column) for day in days for column in day.columns if column.stylist.id == her.id]
        shifts = (weekly(day, span) for day, column in columns for span in column.working)
        breaks = (Break(*weekly(day, off.span), off.reason) for day, column in columns for off in column.off)
        skills = (OwnWay(*own[1:]) for own in roster.skills if own.stylist_id == her.id)
        return StylistPlan(
            her.id, her.name, her.colour, tuple(sorted(shifts)), tuple(sorted(breaks)), tuple(skills), her.active
        )

    opening = (weekly(day, day.opening) for day in days if day.opening is not None)
    return SetUp(
        roster.salon, tuple(sorted(opening)), (), tuple(plan(her) for her in roster.stylists), roster.services, ()
    )


def _put(all_of: tuple[Any, ...], was: Any, wanted: Any) -> tuple[int, tuple[Any, ...]]:
    """The list with what is wanted in it: in the place of what it was, or behind all others."""
    if was is None:
        number = max((one.id for one in all_of), default=0) + 1
        return number, (*all_of, wanted._replace(id=number))
    known = next((one for one in all_of if one.id == was.id), None)
    _require_same(was, known, wanted)
    return was.id, tuple(wanted if one.id == was.id else one for one in all_of)


def _require_same(was: object, stands: object, wanted: object) -> None:
    if stands not in (was, wanted):
        raise Changed("This was changed at another desk in the meantime; nothing was overwritten.")


def _why(set_up: SetUp, now: SetUp, part: Booking) -> str:
    why = why_out_of_place(set_up, part.stylist_id, part.service_id, part.span)
    before, after = (clock_label(part.start, zone_of(one.salon.zone)) for one in (now, set_up))
    moved = f"{before} is {after} by the clock of {set_up.salon.zone}." if before != after else ""
    return " ".join(filter(None, (why, moved)))


def _place(part: TouchedPart) -> tuple[object, ...]:
    return part.visit_id, part.ordinal, part.stylist_id, part.start
