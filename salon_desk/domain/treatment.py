"""What a salon does: its services and the settings every desk shares."""

from __future__ import annotations

from typing import NamedTuple, NewType

from salon_desk.domain.people import Stylist, StylistId

ServiceId = NewType("ServiceId", int)


class Service(NamedTuple):
    """A service on the list: `minutes` is its usual length, `price` in the currency's smallest unit."""

    id: ServiceId
    name: str
    category: str
    colour: str
    minutes: int
    price: int
    active: bool = True


class Salon(NamedTuple):
    """The settings that all desks share; lengths in the unit that the name says."""

    name: str
    zone: str
    currency: str
    slot_minutes: int
    hold_seconds: int
    hold_cap_seconds: int


class Roster(NamedTuple):
    """Who works here and what is done here, as the columns and the service list show it."""

    salon: Salon
    stylists: tuple[Stylist, ...]
    services: tuple[Service, ...]

    def stylist(self, stylist_id: StylistId) -> Stylist | None:
        """The stylist with this id."""
        return next((stylist for stylist in self.stylists if stylist.id == stylist_id), None)

    def service(self, service_id: ServiceId | None) -> Service | None:
        """The service with this id."""
        return next((service for service in self.services if service.id == service_id), None)
