"""Lengths and shares as the overview says them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale

from salon_desk.domain.language import tr, tr_count, tr_noop
from salon_desk.ui.wording import minutes_label

# Where the past would stand that is not known.
IS_BEING_READ = tr_noop("It is being read …")
UNREADABLE = tr_noop("It can't be read now.")


def hours_minutes(lasting: timedelta) -> str:
    """A length as `1 h 45` or `45 min`."""
    hours, minutes = divmod(round(lasting / timedelta(minutes=1)), 60)
    return tr("{hours} h {minutes}", hours=hours, minutes=f"{minutes:02d}") if hours else minutes_label(minutes)


def hours_minutes_spoken(lasting: timedelta) -> str:
    """The same for the ear: `1 hour 45 minutes`."""
    hours, minutes = divmod(round(lasting / timedelta(minutes=1)), 60)
    said = [tr_count("{n} hour", "{n} hours", hours)] if hours else []
    said += [tr_count("{n} minute", "{n} minutes", minutes)] if minutes else []
    return " ".join(said) or tr("no time")


def percent(share: float) -> str:
    """A share of 0 to 1 as `67%`."""
    return tr("{n}%", n=round(share * 100))


def percent_exact(share: float) -> str:
    """A share of 0 to 1 as `2.4%`."""
    return tr("{n}%", n=QLocale().toString(share * 100, "f", 1))
