"""Time zones as the wheel has them to which this program is pinned, and not as this PC does: the same at every desk."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import reset_tzpath

import tzdata  # type: ignore[import-untyped]


def use_the_wheels() -> None:
    """Have every zone that is asked for from now on read from there."""
    reset_tzpath((str(Path(tzdata.__file__).parent / "zoneinfo"),))
