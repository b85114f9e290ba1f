"""Lengths and shares as the overview says them."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.ui.wording import counted

# Where the past would stand that is not known.
IS_BEING_READ = "It is being read …"
UNREADABLE = "It can't be read now."


def hours_minutes(lasting: timedelta) -> str:
    """A length as `1 h 45` or `45 min`."""
    hours, minutes = divmod(round(lasting / timedelta(minutes=1)), 60)
    return f"{hours} h {minutes:02d}" if hours else f"{minutes} min"


def hours_minutes_spoken(lasting: timedelta) -> str:
    """The same for the ear: `1 hour 45 minutes`."""
    hours, minutes = divmod(round(lasting / timedelta(minutes=1)), 60)
    said = [counted(number, unit) for number, unit in ((hours, "hour"), (minutes, "minute")) if number]
    return " ".join(said) or "no time"


def percent(share: float) -> str:
    """A share of 0 to 1 as `67%`."""
    return f"{round(share * 100)}%"


def percent_exact(share: float) -> str:
    """A share of 0 to 1 as `2.4%`."""
    return f"{share * 100:.1f}%"
