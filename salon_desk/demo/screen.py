"""Whether there is a screen, and where on it the windows of some desks stand side by side."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

NARROWEST, LOWEST = 1100, 640
WIDEST, HIGHEST = 1500, 980
CASCADE = 36


class Frame(NamedTuple):
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


def has_screen(environment: Mapping[str, str] | None = None) -> bool:
    """Whether windows can be shown. On Linux a display must be named, and somebody must listen there."""
    variables = os.environ if environment is None else environment
    if variables.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    return _has_wayland(variables) or _has_x(variables.get("DISPLAY", ""))


def side_by_side(nth: int, count: int, screen: Frame) -> Frame:
    """Where the window of the desk stands that is the `nth` of `count`, counted from 0.

    Two stand left and right; more stand in a square where they fit; what does not fit overlaps as little as it can.
    """
    columns, rows = (count, 1) if count <= 2 else (2, -(-count // 2))
    width = min(screen.width, max(NARROWEST, min(WIDEST, screen.width // columns)))
    height = min(screen.height, max(LOWEST, min(HIGHEST, screen.height // rows)))
    if rows * LOWEST > screen.height:
        return _cascaded(nth, screen)
    column, row = nth % columns, nth // columns
    return Frame(
        screen.x + _along(column, columns, screen.width, width),
        screen.y + _along(row, rows, screen.height, height),
        width,
        height,
    )


def _along(place: int, places: int, room: int, size: int) -> int:
    """Where one of some places begins: beside each other where there is room, else spread over what there is."""
    if places * size <= room:
        return (room - places * size) // 2 + place * size
    return place * (room - size) // max(1, places - 1)


def _cascaded(nth: int, screen: Frame) -> Frame:
    width, height = min(screen.width, 1280), min(screen.height, 800)
    return Frame(
        screen.x + min(nth * CASCADE, screen.width - width),
        screen.y + min(nth * CASCADE, screen.height - height),
        width,
        height,
    )


def _has_wayland(variables: Mapping[str, str]) -> bool:
    name, folder = variables.get("WAYLAND_DISPLAY", ""), variables.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / name).is_socket()


def _has_x(display: str) -> bool:
    """Whether an X server listens at this display; one on another computer is believed to."""
    host, _, number = display.partition(":")
    if host not in ("", "unix"):
        return True
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    return bool(number) and any(_answers(place) for place in (f"\0{path}", path))


def _answers(place: str) -> bool:
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as trial:
        trial.settimeout(1)
        try:
            trial.connect(place)
        except OSError:
            return False
    return True
