"""What happens at all desks, in sentences."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from salon_desk.domain.booking import Progress
from salon_desk.domain.history import Happening
from salon_desk.domain.timespan import day_of
from salon_desk.domain.treatment import Roster
from salon_desk.ui.dates import short_date
from salon_desk.ui.grid.geometry import hour_label
from salon_desk.ui.grid.words import PROGRESS, countdown
from salon_desk.ui.overview.drawing import BOLD, PLAIN, widest
from salon_desk.ui.overview.listing import Line, Listing

MOST = 10
NOTHING = "Nothing has happened yet."
NO_DESK = "—"
# The first sentence is said whose facts are all known: `{place}` is a time and a stylist, `{name}` a client.
OF_VISITS = {
    "claimed": ("held {place}{lasting}", "held a slot"),
    "extended": ("keeps {place} longer", "keeps a slot longer"),
    "resized": ("changed the hold at {place}", "changed a hold"),
    "confirmed": ("booked {place} for {name}", "booked {place}", "booked a visit"),
    "released": ("released {place}", "released a slot"),
    "lapsed": ("hold ran out: {place}", "a hold ran out"),
    "lost": ("lost the race for {place} to {rival}", "lost the race for {place}", "lost a race"),
    "cancelled": ("cancelled {name}, {place}", "cancelled {place}", "cancelled a visit"),
    "moved": ("moved {name} to {place}", "moved a visit to {place}", "moved a visit"),
    "changed": ("changed {name}, {place}", "changed {place}", "changed a visit"),
    "revived": (
        "took the cancelling of {name} back, {place}",
        "took a cancelling back, {place}",
        "took a cancelling back",
    ),
    "unconfirmed": ("made {place} a hold again", "made a visit a hold again"),
    "progressed": ("{name} is {progress}, {place}", "{place} is {progress}", "a client is {progress}"),
    "noted": ("changed the note of {name}, {place}", "changed the note, {place}", "changed a note"),
    "assigned": ("put {name}'s record to {place}", "put a record to {place}", "put a record to a visit"),
    "imported": ("imported {name}, {place}", "imported {place}", "imported a visit"),
}
OF_OTHERS = {
    "client_saved": ("saved the record of {name}", "saved a client's record"),
    "client_merged": ("merged two records of {name}", "merged two records"),
    "client_unmerged": ("parted the records of {name}", "parted two records"),
    "client_imported": ("imported {name}", "imported a client"),
    "client_erased": ("erased a client",),
    "wish_added": ("put {name} on the waitlist", "put somebody on the waitlist"),
    "wish_changed": ("changed the wish of {name}", "changed a wish"),
    "wish_withdrawn": ("took {name} off the waitlist", "took a wish off the waitlist"),
    "wish_restored": ("put {name} back on the waitlist", "put a wish back on the waitlist"),
    "wish_reopened": ("{name} waits again", "a wish is open again"),
    "wish_served": ("met the wish of {name}", "met a wish"),
    "wish_erased": ("erased a wish",),
    "salon_set_up": ("changed the salon's settings",),
    "opening_set_up": ("changed the opening hours",),
    "closures_set_up": ("changed the closures",),
    "stylist_set_up": ("changed a stylist's set-up",),
    "stylists_set_up": ("put the stylists in another order",),
    "time_off_set_up": ("changed a stylist's time off",),
    "service_set_up": ("changed a service",),
    "services_set_up": ("put the services in another order",),
}
SENTENCES = {**OF_VISITS, **OF_OTHERS}
UNKNOWN = ("changed something",)


def activity_listing(happenings: tuple[Happening, ...], roster: Roster, zone: ZoneInfo, today: date) -> Listing:
    """The last events, the latest first."""
    shown = happenings[:MOST]
    room = widest(tuple(_when(one, zone, today) for one in shown), PLAIN)
    beside = max(widest(tuple(one.desk or NO_DESK for one in shown), BOLD), 1.0)
    lines = tuple(_line(one, roster, zone, today)._replace(room=room, beside=min(beside, 120)) for one in shown)
    return Listing("Live activity", lines, "" if shown else NOTHING)


def sentence_of(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> str:
    """What happened, without who did it."""
    facts = {"place": _place(one, roster, zone, today), "name": one.client_name, "rival": one.rival}
    known = (
        sentence
        for sentence in SENTENCES.get(one.kind, UNKNOWN)
        if all(told for fact, told in facts.items() if f"{{{fact}}}" in sentence)
    )
    return next(known).format(**facts, progress=_progress(one.progress), lasting=_lasting(one))


def _line(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> Line:
    when, who, what = _when(one, zone, today), one.desk or NO_DESK, sentence_of(one, roster, zone, today)
    leads = one if one.start is not None and one.stylist_id is not None else None
    by = ", ".join(word for word in (one.desk, one.person) if word)
    return Line(when, who, what, f"{when}, {by}: {what}.", leads)


def _when(one: Happening, zone: ZoneInfo, today: date) -> str:
    clock = one.at.astimezone(zone)
    return f"{clock:%H:%M:%S}" if clock.date() == today else f"{short_date(clock.date(), today)} {clock:%H:%M}"


def _place(one: Happening, roster: Roster, zone: ZoneInfo, today: date) -> str:
    """`11:00 with Noah`, with the date where it is not today's; empty where it is not known."""
    if one.start is None or one.stylist_id is None:
        return ""
    stylist, on = roster.stylist(one.stylist_id), day_of(one.start, zone)
    date_words = "" if on == today else f"{short_date(on, today)} "
    return f"{date_words}{hour_label(one.start, zone)} with {stylist.name if stylist else 'a stylist who left'}"


def _lasting(one: Happening) -> str:
    if one.until is None or one.until <= one.at:
        return ""
    # Holds end on full seconds, a part of one later than was asked for.
    return f" for {countdown((one.until - one.at) // timedelta(seconds=1))}"


def _progress(progress: Progress | None) -> str:
    words = PROGRESS[progress] if progress is not None else "changed"
    return {"in chair": "in the chair", "no-show": "a no-show"}.get(words, words)
