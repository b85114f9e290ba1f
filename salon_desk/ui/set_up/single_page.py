"""The pages of what there is one of: the salon's settings and its opening hours, a sheet each."""

from __future__ import annotations

from collections.abc import Callable

from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.set_up import SetUp
from salon_desk.domain.set_up_changes import OpeningChange, SalonChange, SetUpChange
from salon_desk.domain.treatment import Salon
from salon_desk.ui.set_up.form import Form, Value
from salon_desk.ui.set_up.opening_form import OpeningForm
from salon_desk.ui.set_up.salon_form import SalonForm
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.sheet import Sheet


class SinglePage(Sheet[Value]):
    """`part` says what of the set-up it shows."""

    def __init__(
        self,
        form: Form[Value],
        part: Callable[[SetUp], Value],
        change: Callable[[Value, Value], SetUpChange],
        saving: Saving,
    ) -> None:
        super().__init__(form, lambda before, wanted: change(wanted if before is None else before, wanted), saving)
        self._part = part

    def hear(self, set_up: SetUp) -> None:
        """This is how all stands now; what is typed stays."""
        self.stand(set_up, self._part(set_up))


def salon_page(saving: Saving) -> SinglePage[Salon]:
    """The page of the salon's settings."""
    return SinglePage(SalonForm(), lambda set_up: set_up.salon, SalonChange, saving)


def opening_page(saving: Saving) -> SinglePage[tuple[WeeklyHours, ...]]:
    """The page of the opening hours."""
    return SinglePage(OpeningForm(), lambda set_up: set_up.opening, OpeningChange, saving)
