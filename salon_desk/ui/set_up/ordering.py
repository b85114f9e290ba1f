"""Lists in another order: one is moved up or down, services within their categories and with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from salon_desk.domain.treatment import Service

One = TypeVar("One")


def moved(all_of: Sequence[One], one: One, by: int) -> list[One]:
    """All of them, one moved a place: up with -1, down with 1; at the end it stays."""
    place = all_of.index(one) + by
    if not 0 <= place < len(all_of):
        return list(all_of)
    rest = [other for other in all_of if other != one]
    return [*rest[:place], one, *rest[place:]]


def by_category(services: Sequence[Service]) -> tuple[Service, ...]:
    """The services of a category together, the categories in the order of their first services."""
    places = {category: nth for nth, category in enumerate(dict.fromkeys(one.category for one in services))}
    return tuple(sorted(services, key=lambda one: places[one.category]))


def moved_in_categories(services: Sequence[Service], number: int, by: int) -> tuple[Service, ...]:
    """A service moved up or down in its category; at the category's end the whole category moves over the next."""
    groups: dict[str, list[Service]] = {}
    for one in services:
        groups.setdefault(one.category, []).append(one)
    service = next(one for one in services if one.id == number)
    group = groups[service.category]
    within = moved(group, service, by)
    order = list(groups)
    if within == group:
        order = moved(order, service.category, by)
    else:
        groups[service.category] = within
    return tuple(one for category in order for one in groups[category])
