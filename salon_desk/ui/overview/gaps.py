"""The gaps that can still be filled, and who on the waitlist fits each."""

from __future__ import annotations

from salon_desk.domain.day import Day, Slot
from salon_desk.domain.gaps import Gap
from salon_desk.domain.language import tr, tr_count
from salon_desk.domain.waiting import Fit
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.names import shown_name
from salon_desk.ui.overview.drawing import BOLD, widest
from salon_desk.ui.overview.listing import Line, Listing
from salon_desk.ui.overview.words import hours_minutes, hours_minutes_spoken

MOST = 8
MOST_NAMED = 3


def gaps_listing(gaps: tuple[Gap, ...], day: Day) -> Listing:
    """The gaps: those that somebody fits first, then by their start."""
    shown = sorted(gaps, key=lambda gap: not gap.fits)[:MOST]
    room = widest(tuple(_times(gap, day) for gap in shown), BOLD)
    lines = tuple(_line(gap, day)._replace(room=room) for gap in shown)
    if not gaps:
        return Listing(tr("Gaps"), (), tr("No gap is left to be filled."))
    more = len(gaps) - MOST
    return Listing(tr("Gaps"), lines, tr_count("{n} more", "{n} more", more) if more > 0 else "")


def _line(gap: Gap, day: Day) -> Line:
    when, lasts = _times(gap, day), gap.span.end - gap.span.start
    who = _fits(gap.fits, day) if gap.fits else tr("nobody on the waitlist fits")
    first = gap.fits[0].offer.start if gap.fits else gap.span.start
    return Line(
        when=when,
        who=gap.stylist.name,
        what=who,
        spoken=f"{when} {gap.stylist.name}, {hours_minutes_spoken(lasts)}: {who}.",
        target=Slot(gap.stylist.id, first),
        state=hours_minutes(lasts),
        ink="good_ink" if gap.fits else "faint",
    )


def _times(gap: Gap, day: Day) -> str:
    return f"{hour_label(gap.span.start, day.zone)} – {hour_label(gap.span.end, day.zone)}"


def _fits(fits: tuple[Fit, ...], day: Day) -> str:
    """Who fits, and from when: `fits Greta Moss (VIP) at 13:15, Ida Falk at 13:30`."""
    named = [_named(fit, day) for fit in fits[:MOST_NAMED]]
    more = len(fits) - MOST_NAMED
    named += [tr_count("{n} more", "{n} more", more)] if more > 0 else []
    return tr("fits {names}", names=", ".join(named))


def _named(fit: Fit, day: Day) -> str:
    client, time = shown_name(fit.waiter.client_name), hour_label(fit.offer.start, day.zone)
    if fit.waiter.vip:
        return tr("{client} (VIP) at {time}", client=client, time=time)
    return tr("{client} at {time}", client=client, time=time)
