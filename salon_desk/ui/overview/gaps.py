"""The gaps that can still be filled, and who on the waitlist fits each."""

from __future__ import annotations

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.gaps import Gap
from salon_desk.domain.waiting import Fit
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.overview.drawing import BOLD, widest
from salon_desk.ui.overview.listing import Line, Listing
from salon_desk.ui.overview.words import hours_minutes, hours_minutes_spoken

MOST = 8
MOST_NAMED = 3
NOBODY = "nobody on the waitlist fits"


def gaps_listing(gaps: tuple[Gap, ...], day: Day) -> Listing:
    """The gaps: those that somebody fits first, then by their start."""
    shown = sorted(gaps, key=lambda gap: not gap.fits)[:MOST]
    room = widest(tuple(_times(gap, day) for gap in shown), BOLD)
    lines = tuple(_line(gap, day)._replace(room=room) for gap in shown)
    if not gaps:
        return Listing("Gaps", (), "No gap is left to be filled.")
    return Listing("Gaps", lines, f"{len(gaps) - MOST} more" if len(gaps) > MOST else "")


def _line(gap: Gap, day: Day) -> Line:
    when, lasts = _times(gap, day), gap.span.end - gap.span.start
    fits = _fits(gap.fits, day)
    first = gap.fits[0].offer.start if gap.fits else gap.span.start
    return Line(
        when=when,
        who=gap.stylist.name,
        what=fits or NOBODY,
        spoken=f"{when} {gap.stylist.name}, {hours_minutes_spoken(lasts)}: {fits or NOBODY}.",
        target=Slot(gap.stylist.id, first),
        state=hours_minutes(lasts),
        ink="good_ink" if gap.fits else "faint",
    )


def _times(gap: Gap, day: Day) -> str:
    return f"{hour_label(gap.span.start, day.zone)} – {hour_label(gap.span.end, day.zone)}"


def _fits(fits: tuple[Fit, ...], day: Day) -> str:
    """Who fits, and from when: `fits Greta Moss (VIP) at 13:15, Ida Falk at 13:30`."""
    named = [_named(fit, day) for fit in fits[:MOST_NAMED]]
    named += [f"{len(fits) - MOST_NAMED} more"] if len(fits) > MOST_NAMED else []
    return f"fits {', '.join(named)}" if named else ""


def _named(fit: Fit, day: Day) -> str:
    vip = " (VIP)" if fit.waiter.vip else ""
    return f"{fit.waiter.client_name}{vip} at {hour_label(fit.offer.start, day.zone)}"
