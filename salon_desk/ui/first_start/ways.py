"""The ways through the first start: the pages of each, in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from salon_desk.domain.first_answers import Way
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.hours_page import HoursPage
from salon_desk.ui.first_start.keeping_page import KeepingPage
from salon_desk.ui.first_start.naming_page import NamingPage
from salon_desk.ui.first_start.page import Page
from salon_desk.ui.first_start.people_page import PeoplePage
from salon_desk.ui.first_start.salon_page import SalonPage
from salon_desk.ui.first_start.services_page import ServicesPage

Pages = dict[str, Callable[[], Page]]
SALON: Pages = {
    "salon": SalonPage,
    "hours": HoursPage,
    "people": PeoplePage,
    "services": ServicesPage,
}
WAYS: Mapping[Way | None, Pages] = {
    None: {},
    Way.TRY: {},
    Way.KEEP: SALON | {"naming": NamingPage, "keeping": KeepingPage},
    Way.CONNECT: {"finding": FindingPage, "naming": NamingPage},
}
