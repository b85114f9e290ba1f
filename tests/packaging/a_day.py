"""Runs inside the installed program: opens one desk, takes a picture of its day, and closes it."""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from salon_desk import settings, zones
from salon_desk.cli import open_desk
from salon_desk.ui.window import SalonWindow

BOOKED_SOON = 20.0  # seconds until the day with its bookings is painted at the latest


async def look(window: SalonWindow) -> None:
    """Wait for a day with something in it, keep its picture, and leave as a person does."""
    window.resize(1366, 768)
    booked, looking = asyncio.Event(), QTimer(interval=100)
    looking.timeout.connect(lambda: booked.set() if _is_colourful(window) else None)
    looking.start()
    await asyncio.wait_for(booked.wait(), BOOKED_SOON)
    looking.stop()
    window.grab().save(sys.argv[1])
    # Under wine, Qt's window without a screen does not hear of its being closed.
    QApplication.sendEvent(window, QCloseEvent())


def _is_colourful(window: SalonWindow) -> bool:
    """Whether the picture has more in it than grounds and lines."""
    image = window.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16))
    return len({image.pixel(x, y) for x, y in points}) > 40


if __name__ == "__main__":
    zones.use_the_wheels()
    sys.exit(open_desk(settings.load(), look))
