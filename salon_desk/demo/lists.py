"""The demo's lists of people, services and hours, as they lie in `resources/demo`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parents[1]


@cache
def read_list(name: str) -> dict[str, Any]:
    """What the file of that name says: `salon` or `people`."""
    inside = PACKAGE / "resources"
    resources = inside if inside.is_dir() else PACKAGE.parent / "resources"
    return tomllib.loads((resources / "demo" / f"{name}.toml").read_text(encoding="utf-8"))


def person_at(desk: int) -> str:
    """Who stands at the desk of that number, counted from 1."""
    names: list[str] = read_list("people")["at_the_desks"]
    return names[(desk - 1) % len(names)]
