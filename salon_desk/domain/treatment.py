"""What a salon does: its services and the settings every desk shares."""

from __future__ import annotations

from typing import NamedTuple, NewType

from salon_desk.domain.people import Stylist, StylistId

ServiceId = NewType("ServiceId", int)


class Service(NamedTuple):
    """A service on the list: `minutes` is its usual length, `price` in the currency's smallest unit.

    The length is applying, processing (in which the stylist is free) and finishing together; `cleanup_minutes` come
    after it. `needs_patch_test`: not without a test of the skin in the last six months.
    """

    id: ServiceId
    name: str
    category: str
    colour: str
    minutes: int
    price: int
    active: bool = True
    apply_minutes: int = 0
    processing_minutes: int = 0
    cleanup_minutes: int = 0
    needs_patch_test: bool = False


class Skill(NamedTuple):
    """What a stylist does in her own way: not at all, in another length, for another price (None: as the list says)."""

    stylist_id: StylistId
    service_id: ServiceId
    offered: bool = True
    minutes: int | None = None
    price: int | None = None


class Salon(NamedTuple):
    """The settings that all desks share; lengths in the unit that the name says.

    After `no_show_minutes` a client who did not come is a no-show by herself; for `wish_minutes` freed time is held for
    the first wish on the waitlist that it fits. None: neither happens.
    """

    name: str
    zone: str
    currency: str
    slot_minutes: int
    hold_seconds: int
    hold_cap_seconds: int
    no_show_minutes: int | None = None
    wish_minutes: int | None = None


class Roster(NamedTuple):
    """Who works here and what is done here, as the columns and the service list show it."""

    salon: Salon
    stylists: tuple[Stylist, ...]
    services: tuple[Service, ...]
    skills: tuple[Skill, ...] = ()

    def stylist(self, stylist_id: StylistId) -> Stylist | None:
        """The stylist with this id."""
        return next((stylist for stylist in self.stylists if stylist.id == stylist_id), None)

    def service(self, service_id: ServiceId | None) -> Service | None:
        """The service with this id."""
        return next((service for service in self.services if service.id == service_id), None)

    def offers(self, stylist_id: StylistId, service: Service) -> Service | None:
        """The service as this stylist does it, in her length and for her price; None when she does not."""
        own = next((one for one in self.skills if one.stylist_id == stylist_id and one.service_id == service.id), None)
        if own is None:
            return service
        if not own.offered:
            return None
        return service._replace(
            minutes=service.minutes if own.minutes is None else own.minutes,
            price=service.price if own.price is None else own.price,
        )

    def usual(self, stylist_id: StylistId | None, service: Service) -> Service:
        """The same for what is told of it: as the list says where it is with anyone, or she does not do it."""
        own = self.offers(stylist_id, service) if stylist_id is not None else None
        return own or service
