"""A PC on which nothing is: its home, what a desk is told that starts there, and who looks at the first day."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from salon_desk import settings
from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.embedded_binaries import find_binaries
from salon_desk.domain.first_answers import Answers, Way, written
from salon_desk.settings import Settings
from salon_desk.ui.window import SalonWindow
from tests.helpers.server import PREFIX, quick_place

TYPED = Answers(
    way=Way.KEEP, page="keeping", name="Salon Aurora", zone="Europe/Stockholm", currency="SEK", people="Lea, Mia",
    desk="Reception", person="Anna",
)  # fmt: skip


def fresh_home() -> Iterator[Path]:
    """As a fixture: a folder that a server's own user may enter; a server that was started there is stopped."""
    chosen = os.environ.get("SALON_DESK_TEST_PG_BIN")
    place = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=quick_place()))
    yield place
    EmbeddedServer(place / "server", find_binaries(Path(chosen) if chosen else None)).stop_at_once()
    shutil.rmtree(place)


def settings_at(home: Path) -> Settings:
    """What a desk that starts there now is told."""
    told = {"SALON_DESK_HOME": str(home)}
    if chosen := os.environ.get("SALON_DESK_TEST_PG_BIN"):
        told["SALON_DESK_PG_BIN"] = chosen
    return settings.load(told)


def answered_before(home: Path, answers: Answers) -> None:
    """Somebody has answered this much already."""
    (home / "first_start.json").write_text(json.dumps(written(answers)))


@dataclass
class Somebody:
    """Who looks at the day, and goes home: the window's title, and who works there."""

    saw: list[tuple[str, list[str]]] = field(default_factory=list)

    async def looks(self, window: SalonWindow) -> None:
        """Look and close."""
        self.saw.append((window.windowTitle(), [stylist.name for stylist in window.page.desk.roster.stylists]))
        window.close()
