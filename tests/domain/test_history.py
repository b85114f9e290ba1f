"""What of the event log is told: what people did, and not what went along with it."""

from __future__ import annotations

from datetime import timedelta

from salon_desk.domain.history import Happening, worth_telling
from salon_desk.domain.people import ClientId
from tests.helpers.days import utc

NOON = utc(2026, 11, 21, 12)
NORA, IDA = ClientId(7), ClientId(8)
MOMENT = timedelta(milliseconds=3)


def happened(number: int, kind: str, after: timedelta = timedelta(0), client: ClientId = NORA) -> Happening:
    """Something that Anna at Desk 1 did, so long after noon."""
    return Happening(
        id=number, at=NOON + after, kind=kind, desk="Desk 1", person="Anna", stylist_id=None, service_id=None,
        start=None, until=None, progress=None, rival="", client_name="", visit_id=None, client_id=client, wish_id=None,
    )  # fmt: skip


SAVED, BOOKED = happened(4, "client_saved"), happened(5, "confirmed", MOMENT)


def test_a_record_that_a_booking_made_is_told_by_the_booking() -> None:
    assert worth_telling((BOOKED, SAVED)) == (BOOKED,)


def test_a_record_that_somebody_changed_is_told() -> None:
    for other in (
        happened(4, "client_saved", client=IDA),
        happened(4, "client_saved", -timedelta(seconds=20)),
        happened(6, "client_saved", 2 * MOMENT),
        SAVED._replace(desk="Desk 2"),
        SAVED._replace(person="Björn"),
        SAVED._replace(kind="wish_added"),
    ):
        told = tuple(sorted((BOOKED, other), key=lambda one: -one.id))
        assert worth_telling(told) == told
    assert worth_telling((SAVED,)) == (SAVED,)


def test_each_booking_tells_its_own_record_alone() -> None:
    saved, booked = happened(1, "client_saved", client=IDA), happened(2, "confirmed", MOMENT, IDA)
    edited = happened(9, "client_saved", timedelta(minutes=1))
    assert worth_telling((edited, BOOKED, SAVED, booked, saved)) == (edited, BOOKED, booked)
