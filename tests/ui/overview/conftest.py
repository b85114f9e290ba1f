"""A manager's Saturday at 12:24, its figures, and desks that show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from salon_desk.domain.booking import Progress
from salon_desk.domain.day import Day
from salon_desk.domain.history import Happening
from salon_desk.ui.assets import load_fonts
from salon_desk.ui.overview.figures import Figures, Known, figures_of
from tests.helpers.days import SATURDAY, at, booked, busy_day, held, roster
from tests.helpers.pasts import past

LONG_NAME = "Maximiliane Schmidt-Wolkenstein zu Hohenlohe-Langenburg"


def saturday(stylists: int) -> Day:
    """A full day with long names, a no-show, one who is in the chair and one who is squeezed in."""
    day = busy_day(stylists, bookings=7 * stylists, holds=2)
    ahead = (part for part in day.bookings if not part.is_hold and part.start > at(day, "12:24"))
    first, second, third = sorted(ahead, key=lambda part: part.start)[:3]
    more = (
        first._replace(client_name=LONG_NAME, progress=Progress.ARRIVED, progress_at=at(day, "12:20")),
        second._replace(progress=Progress.NO_SHOW),
        third._replace(progress=Progress.CONFIRMED),
        first._replace(visit_id=booked(9000, 1, first.start, 15).visit_id, lane=1),
        held(9001, 2, at(day, "17:30"), 15, at(day, "12:26")),
    )
    return replace(day, visits={**day.visits, **{part.visit_id: (part,) for part in more}})


def happening(number: int, kind: str, when: datetime, **facts: Any) -> Happening:
    """Something that happened at Desk 2 to somebody's 14:00 with Lea, or to whatever `facts` say."""
    start = when.replace(minute=0) + timedelta(hours=2)
    plain = Happening(
        id=number, at=when, kind=kind, desk="Desk 2", person="Björn", stylist_id=roster(1).stylists[0].id,
        service_id=None, start=start, until=None, progress=None, rival="", client_name="Nora Lund", visit_id=None,
        client_id=None, wish_id=None,
    )  # fmt: skip
    return plain._replace(**facts)


def figures(stylists: int = 6, hours: tuple[int, int] = (9, 18)) -> Figures:
    """All figures of such a day."""
    day = saturday(stylists)
    now = at(day, "12:24")
    happened = tuple(happening(nth, kind, now) for nth, kind in enumerate(("claimed", "confirmed", "lost", "lapsed")))
    known = Known(day, roster(stylists), SATURDAY, (), (), past(*hours), happened)
    return figures_of(known, known.gaps(now), now)


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """The bundled letters: widths are measured."""
    load_fonts()
