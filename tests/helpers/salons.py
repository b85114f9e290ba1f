"""Small salons for tests, in a real book."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from salon_desk.database.engine import connected, open_engine
from salon_desk.database.founding import found
from salon_desk.demo.daylight import daylight
from salon_desk.domain.founding import Founding, NewService, NewStylist, WeeklyHours
from salon_desk.domain.treatment import Salon

NAMES = ("Lea", "Mia", "Noah", "Emma", "Ines", "Tom")


def week(start: str = "00:00", end: str = "23:59", days: Iterable[int] = range(1, 8)) -> tuple[WeeklyHours, ...]:
    """The same hours on several days of the week. Midnight at the end is written as 23:59:59.999999."""
    last = time.max if end == "24:00" else time.fromisoformat(end)
    return tuple(WeeklyHours(day, time.fromisoformat(start), last) for day in days)


def small_salon(
    stylists: int = 2, zone: str = "Europe/Stockholm", start: str = "00:00", end: str = "23:59", **settings: int
) -> Founding:
    """A salon whose stylists work whenever it is open; by default round the clock, so that now is always workable."""
    hours = week(start, end)
    salon = Salon(
        "Test Salon", zone, "EUR", **{"slot_minutes": 15, "hold_seconds": 180, "hold_cap_seconds": 900, **settings}
    )
    return Founding(
        salon,
        hours,
        tuple(NewStylist(_name(nth), "#3366aa", hours) for nth in range(stylists)),
        (
            NewService("Cut & finish", "Cut", "#2b6cb0", 45, 5200),
            NewService("Colour", "Colour", "#b83280", 90, 9800),
            NewService("Fringe trim", "Cut", "#2b6cb0", 15, 1500),
        ),
    )


def salon_by_day(stylists: int = 2) -> Founding:
    """One that lies where most of the day is still to come, whenever the test runs."""
    return small_salon(stylists, daylight(datetime.now(UTC), "Europe/Stockholm").zone)


def found_salon(url: str, founding: Founding | None = None) -> None:
    """Write the salon into the book at this address."""
    engine = open_engine(url, "test")
    try:
        with connected(engine) as connection:
            found(connection, founding or small_salon())
    finally:
        engine.dispose()


def _name(nth: int) -> str:
    return NAMES[nth] if nth < len(NAMES) else f"{NAMES[nth % len(NAMES)]} {nth // len(NAMES) + 1}"
