"""Act six: somebody comes again and again. A standing appointment with the dates that clash, and Ctrl+K, which finds
her and a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from salon_desk.demo.tour.act import Act, Chapter, require
from salon_desk.demo.tour.channel import Told
from salon_desk.demo.tour.remote import Place
from salon_desk.domain.booking import Booking, Status
from salon_desk.domain.day import Day, Slot
from salon_desk.domain.errors import NoneFree
from salon_desk.domain.standing import Rhythm, StandingDate
from salon_desk.domain.timespan import day_of
from salon_desk.domain.visit import Offer, Part
from salon_desk.ui.dates import long_date, short_date

# The page begins with every four weeks; each key down is a week less.
WEEKLY, DOWN_TO_WEEKLY = Rhythm(1, 6), ("Down",) * 3
WEEKS_ON = 6
LETTERS = 3


class Returning(Act):
    """One of today's clients: her next visits, and the way back to her."""

    _client: str
    _dates: list[StandingDate]
    _nth: int

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """In their order."""
        return (
            Chapter("standing", self.standing),
            Chapter("standing-booked", self.standing_booked),
            Chapter("palette", self.palette),
            Chapter("palette-goes", self.palette_goes),
        )

    async def standing(self) -> str:
        """Every week: each date says whether it is free, or what is in the way and what could be had instead."""
        await self._choose_client()
        await self.second.press("Escape")
        nth, clash = self._nth, self._dates[self._nth]
        states = [one.clash or "free" for one in self._dates]
        await self.first.click_booking(self.place, self._client)
        await self.first.until("her card", lambda seen: seen["card"]["title"] == self._client)
        await self.first.press("Ctrl+Shift+R")
        await self.first.until("its dates", lambda seen: seen["panel"] == "page" and bool(seen["standing"]["states"]))
        await self.first.press(*DOWN_TO_WEEKLY)
        await self.first.until("why which date clashes", lambda seen: seen["standing"]["states"] == states)
        on = short_date(clash.day, self.stage.third.today())
        await self.tab_to(f"What to do on {on}: {clash.clash}")
        await self.first.press("Home")
        instead = self._place(clash.instead[0])
        await self.first.until("another time", lambda seen: seen["standing"]["choices"][nth] == instead.words)
        await self.go_to(self.second, clash.day)
        taken = await self.second.cell(self._place(clash.wished))
        return (
            f"{self._client} every week: {len(states) - states.count('free')} of {len(states)} dates clash. On "
            f"{short_date(clash.day)} “{clash.clash}”, and Desk 2 reads “{taken}”; {instead.words} is chosen instead."
        )

    async def standing_booked(self) -> str:
        """Enter books what was chosen, after a question where something grave is known of her."""
        clash = self._dates[self._nth]
        free = [one.wished for one in self._dates if not one.clash]
        await self.first.press("Return")
        asked = (await self.first.until("a question, or what became of them", _is_answered))["standing"]["asks"]
        if asked:
            await self.first.press("Return")
        told = await self.first.until("what became of them", _is_told)
        count = len(free) + 1
        require(told["notice"].startswith(f"{count} of {count} visits"), "all of them booked", told)
        instead = self._place(clash.instead[0]).words
        require(told["standing"]["dates"][self._nth].endswith(instead), f"{instead} among them", told["standing"])
        for offer in (free[0], clash.instead[0]):
            await self.go_to(self.second, day_of(offer.start, self.stage.zone))
            await self.second.until_cell(self._place(offer), self._client, "booked")
        how = f"Enter, asked (“{asked}”) Enter again" if asked else "Enter"
        return f"{how}: {told['notice']} Desk 2 shows her on {short_date(free[0].start.date())} and on the other day."

    async def palette(self) -> str:
        """Ctrl+K finds a day at one desk, a client at the other."""
        weeks, letters = f"+{WEEKS_ON}w", " ".join(name[:LETTERS] for name in self._client.lower().split())
        await self.first.press("Escape")
        await self.search(self.first, weeks, f"Days: {self._far_day}")
        await self.search(self.second, letters, f"Clients: {self._client}")
        return f"Ctrl+K: “{weeks}” finds {self._far_day} at Desk 1, “{letters}” finds {self._client} at Desk 2."

    async def palette_goes(self) -> str:
        """Enter goes there."""
        for desk in self.stage.desks:
            await desk.press("Return")
        await self.first.until("that day", lambda seen: seen["date"] == self._far_day)
        her = (await self.second.until("her card", lambda seen: seen["client"]["name"] == self._client))["client"]
        day = short_date(self._dates[self._nth].day)
        require(any(day in visit for visit in her["visits"]), f"her visit on {day}", her)
        return f"Enter: Desk 1 shows {self._far_day}, Desk 2 the card of {self._client} with all that is to come."

    @property
    def _far_day(self) -> str:
        today = self.stage.third.today()
        return long_date(today + timedelta(weeks=WEEKS_ON), today)

    def _place(self, offer: Offer) -> Place:
        first = offer.parts[0]
        return self.stage.place(Slot(first.stylist_id, first.start))

    async def _choose_client(self) -> None:
        """The one of today's whose standing appointment clashes most; `_nth` is a date on which something else is free.

        Raises NoneFree where there is nobody with such a date and a free one.
        """
        desk, most = self.stage.third, 0
        for booking in _to_come(desk.day, desk.clock.now()):
            dates = await desk.standing.plan(_parts(booking), WEEKLY)
            clashing = [nth for nth, one in enumerate(dates) if one.clash]
            swapped = next((nth for nth in clashing if dates[nth].instead), None)
            if most < len(clashing) < len(dates) and swapped is not None:
                most, self._dates, self._nth = len(clashing), dates, swapped
                self._client = booking.client_name
                self.place = self.stage.place(Slot(booking.stylist_id, booking.start))
        if not most:
            raise NoneFree("Nobody of the made-up day could come again every week with a date that clashes.")


def _is_told(seen: Told) -> bool:
    return "visits are booked" in seen["notice"]


def _is_answered(seen: Told) -> bool:
    return _is_told(seen) or bool(seen["standing"]["asks"])


def _to_come(day: Day | None, now: datetime) -> Iterator[Booking]:
    """What is booked for later today."""
    for booking in day.bookings if day is not None else ():
        if booking.status is Status.BOOKED and booking.start > now:
            yield booking


def _parts(booking: Booking) -> list[Part]:
    assert booking.service_id is not None
    return [Part(booking.stylist_id, booking.service_id, booking.start, booking.span.minutes - booking.cleanup_minutes)]
