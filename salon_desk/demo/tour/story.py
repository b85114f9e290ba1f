"""The story of the tour: what happens, in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from salon_desk.demo.tour.act import Chapter
from salon_desk.demo.tour.changing import Changing
from salon_desk.demo.tour.holding import Holding
from salon_desk.demo.tour.lapsing import Lapsing
from salon_desk.demo.tour.parting import Parting
from salon_desk.demo.tour.racing import Racing
from salon_desk.demo.tour.stage import Stage


def chapters(stage: Stage, overview: Callable[[], Awaitable[None]]) -> list[Chapter]:
    """All chapters. `overview` takes the pictures of a whole day when there is most to be seen."""
    acts = (Holding(stage, overview), Racing(stage), Lapsing(stage), Parting(stage), Changing(stage))
    return [chapter for act in acts for chapter in act.chapters]
