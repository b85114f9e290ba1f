"""The story of the tour: what happens, in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from salon_desk.demo.tour.act import Chapter
from salon_desk.demo.tour.changing import Changing
from salon_desk.demo.tour.finding import Finding
from salon_desk.demo.tour.holding import Holding
from salon_desk.demo.tour.lapsing import Lapsing
from salon_desk.demo.tour.overseeing import Overseeing
from salon_desk.demo.tour.papers import Papers
from salon_desk.demo.tour.parting import Parting
from salon_desk.demo.tour.racing import Racing
from salon_desk.demo.tour.returning import Returning
from salon_desk.demo.tour.setting_up import SettingUp
from salon_desk.demo.tour.speaking import Speaking
from salon_desk.demo.tour.stage import Stage
from salon_desk.demo.tour.visiting import Visiting


def chapters(stage: Stage, folder: Path, portraits: Callable[[], Awaitable[None]]) -> list[Chapter]:
    """All chapters. Files that a desk saves go into the folder; `portraits` takes the pictures of a whole day."""
    acts = (
        *(Holding(stage, portraits), Racing(stage), Lapsing(stage), Parting(stage)),
        *(Changing(stage), Returning(stage), Visiting(stage), Finding(stage)),
        *(Overseeing(stage), SettingUp(stage), Papers(stage, folder), Speaking(stage)),
    )
    return [chapter for act in acts for chapter in act.chapters]
