"""What happens at all desks, in sentences."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Progress
from salon_desk.domain.history import Happening, worth_telling
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import countdown
from salon_desk.ui.names import shown_name
from salon_desk.ui.overview.drawing import BOLD, PLAIN, widest
from salon_desk.ui.overview.listing import Line, Listing
from salon_desk.ui.wording import whom

MOST = 10
NO_DESK = "—"
# The first sentence is said whose facts are all known: `{place}` is a time and a stylist, `{name}` a client.
OF_VISITS = {
    "claimed": (tr_noop("held {place} for {lasting}"), tr_noop("held {place}"), tr_noop("held a slot")),
    "extended": (tr_noop("keeps {place} longer"), tr_noop("keeps a slot longer")),
    "resized": (tr_noop("changed the hold at {place}"), tr_noop("changed a hold")),
    "confirmed": (tr_noop("booked {place} for {name}"), tr_noop("booked {place}"), tr_noop("booked a visit")),
    "released": (tr_noop("released {place}"), tr_noop("released a slot")),
    "lapsed": (tr_noop("hold ran out: {place}"), tr_noop("a hold ran out")),
    "lost": (
        tr_noop("lost the race for {place} to {rival}"),
        tr_noop("lost the race for {place}"),
        tr_noop("lost a race"),
    ),
    "cancelled": (tr_noop("cancelled {name}, {place}"), tr_noop("cancelled {place}"), tr_noop("cancelled a visit")),
    "moved": (tr_noop("moved {name} to {place}"), tr_noop("moved a visit to {place}"), tr_noop("moved a visit")),
    "changed": (tr_noop("changed {name}, {place}"), tr_noop("changed {place}"), tr_noop("changed a visit")),
    "revived": (
        tr_noop("took the cancelling of {name} back, {place}"),
        tr_noop("took a cancelling back, {place}"),
        tr_noop("took a cancelling back"),
    ),
    "unconfirmed": (tr_noop("made {place} a hold again"), tr_noop("made a visit a hold again")),
    "progressed": ("{progressed}, {besides}", "{progressed}"),
    "noted": (
        tr_noop("changed the note of {name}, {place}"),
        tr_noop("changed the note, {place}"),
        tr_noop("changed a note"),
    ),
    "assigned": (
        tr_noop("put {name}'s record to {place}"),
        tr_noop("put a record to {place}"),
        tr_noop("put a record to a visit"),
    ),
    "imported": (tr_noop("imported {name}, {place}"), tr_noop("imported {place}"), tr_noop("imported a visit")),
}
OF_OTHERS = {
    "client_saved": (tr_noop("saved the record of {name}"), tr_noop("saved a client's record")),
    "client_merged": (tr_noop("merged two records of {name}"), tr_noop("merged two records")),
    "client_unmerged": (tr_noop("parted the records of {name}"), tr_noop("parted two records")),
    "client_imported": (tr_noop("imported {name}"), tr_noop("imported a client")),
    "client_erased": (tr_noop("erased a client"),),
    "wish_added": (tr_noop("put {name} on the waitlist"), tr_noop("put somebody on the waitlist")),
    "wish_changed": (tr_noop("changed the wish of {name}"), tr_noop("changed a wish")),
    "wish_withdrawn": (tr_noop("took {name} off the waitlist"), tr_noop("took a wish off the waitlist")),
    "wish_restored": (tr_noop("put {name} back on the waitlist"), tr_noop("put a wish back on the waitlist")),
    "wish_reopened": (tr_noop("{name} waits again"), tr_noop("a wish is open again")),
    "wish_served": (tr_noop("met the wish of {name}"), tr_noop("met a wish")),
    "wish_erased": (tr_noop("erased a wish"),),
    "salon_set_up": (tr_noop("changed the salon's settings"),),
    "opening_set_up": (tr_noop("changed the opening hours"),),
    "closures_set_up": (tr_noop("changed the closures"),),
    "stylist_set_up": (tr_noop("changed a stylist's set-up"),),
    "stylists_set_up": (tr_noop("put the stylists in another order"),),
    "time_off_set_up": (tr_noop("changed a stylist's time off"),),
    "service_set_up": (tr_noop("changed a service"),),
    "services_set_up": (tr_noop("put the services in another order"),),
}
SENTENCES = {**OF_VISITS, **OF_OTHERS}
UNKNOWN = (tr_noop("changed something"),)
# How far a client is; `{who}` is her name, or else the time and stylist.
PROGRESSED = {
    Progress.BOOKED: tr_noop("{who} is booked"),
    Progress.CONFIRMED: tr_noop("{who} is confirmed"),
    Progress.ARRIVED: tr_noop("{who} is arrived"),
    Progress.LATE: tr_noop("{who} is late"),
    Progress.IN_CHAIR: tr_noop("{who} is in the chair"),
    Progress.DONE: tr_noop("{who} is done"),
    Progress.NO_SHOW: tr_noop("{who} is a no-show"),
    None: tr_noop("{who} is changed"),
}


def activity_listing(happenings: tuple[Happening, ...], roster: Roster, zone: ZoneInfo, today: date) -> Listing:
    """The last events, the latest first."""
    shown = worth_telling(happenings)[:MOST]
    room = widest(tuple(_when(one, zone, today) for one in shown), PLAIN)
    beside = max(widest(tuple(_desk(one) for one in shown), BOLD), 1.0)
    lines = tuple(_line(one, roster, zone, today)._replace(room=room, beside=min(beside, 120)) for one in shown)
    return Listing(tr("Live activity"), lines, "" if shown else tr("Nothing has happened yet."))


def sentence_of(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> str:
    """What happened, without who did it."""
    place, name = _place(one, roster, zone, today), shown_name(one.client_name)
    facts = {
        "place": place,
        "name": name,
        "rival": shown_name(one.rival),
        "lasting": _lasting(one),
        "progressed": tr(PROGRESSED[one.progress], who=name or place or tr("a client")),
        "besides": place if name else "",
    }
    known = (
        sentence
        for sentence in SENTENCES.get(one.kind, UNKNOWN)
        if all(told for fact, told in facts.items() if f"{{{fact}}}" in sentence)
    )
    return tr(next(known), **facts)


def _line(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> Line:
    when, who, what = _when(one, zone, today), _desk(one), sentence_of(one, roster, zone, today)
    leads = one if one.start is not None and one.stylist_id is not None else None
    by = ", ".join(shown_name(word) for word in (one.desk, one.person) if word)
    return Line(when, who, what, f"{when}, {by}: {what}.", leads)


def _desk(one: Happening) -> str:
    return shown_name(one.desk) or NO_DESK


def _when(one: Happening, zone: ZoneInfo, today: date) -> str:
    clock = one.at.astimezone(zone)
    return f"{clock:%H:%M:%S}" if clock.date() == today else f"{short_date(clock.date(), today)} {clock:%H:%M}"


def _place(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> str:
    """`11:00 with Noah`, with the date where it is not today's; empty where it is not known."""
    if one.start is None or one.stylist_id is None:
        return ""
    on, clock = day_of(one.start, zone), hour_label(one.start, zone)
    when = clock if on == today else f"{short_date(on, today)} {clock}"
    return tr("{time} with {name}", time=when, name=whom(one.stylist_id, roster))


def _lasting(one: Happening) -> str:
    if one.until is None or one.until <= one.at:
        return ""
    # Holds end on full seconds, a part of one later than was asked for.
    return countdown((one.until - one.at) // timedelta(seconds=1))
