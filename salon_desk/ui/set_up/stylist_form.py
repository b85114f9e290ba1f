"""The form of a stylist: name and colour, and below them her hours, her breaks, what she does, and her time off."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.set_up import NEW_STYLIST, SetUp, StylistPlan
from salon_desk.ui.choice_button import ChoiceButton
from salon_desk.ui.set_up.colour_field import ColourField
from salon_desk.ui.set_up.form import Fields, Form
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.skills_form import SkillsForm
from salon_desk.ui.set_up.time_off_page import TimeOffPage
from salon_desk.ui.set_up.week_editor import WeekEditor, WeekWords
from salon_desk.ui.tick_box import TickBox

# In English, as `show_part` has them.
HOURS, BREAKS, SERVICES, TIME_OFF = tr_noop("Hours"), tr_noop("Breaks"), tr_noop("Services"), tr_noop("Time off")


class StylistForm(Form[StylistPlan]):
    """See Form. Time off is saved by itself."""

    def __init__(self, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = NEW_STYLIST
        self.name = QLineEdit()
        self.colour = ColourField()
        self.active = TickBox(tr("Works here"))
        off = tr("Off", meaning="a stylist's weekday")
        hours = WeekWords(off, tr("+ Hours"), tr("+ Hours on {day}"), (time(9), time(18)))
        lunch = time(12), time(12, 30)
        breaks = WeekWords(tr("No break"), tr("+ Break"), tr("+ Break on {day}"), lunch, has_reasons=True)
        self.shifts, self.breaks = WeekEditor(hours), WeekEditor(breaks)
        self.skills = SkillsForm()
        self.time_off = TimeOffPage(saving)
        self.parts: dict[str, QWidget] = {
            HOURS: self.shifts,
            BREAKS: self.breaks,
            SERVICES: self.skills,
            TIME_OFF: self.time_off,
        }
        self.choices = {name: ChoiceButton(tr(name)) for name in self.parts}
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.name)

    @property
    def has_more(self) -> bool:
        """See Form."""
        return self.time_off.is_changed

    def hear(self, set_up: SetUp) -> None:
        """See Form."""
        self.skills.hear(set_up)
        self.time_off.hear(set_up)

    def show_value(self, value: StylistPlan) -> None:
        """See Form."""
        self._id = value.id
        self.name.setText(value.name)
        self.colour.show_colour(value.colour)
        self.active.setChecked(value.active)
        self.shifts.show_week(value.shifts)
        self.breaks.show_week(value.breaks)
        self.skills.show_skills(value.skills)
        self.time_off.show_stylist(value.id)
        self.choices[TIME_OFF].setEnabled(value.id != NEW_STYLIST)

    def value(self) -> StylistPlan:
        """See Form."""
        return StylistPlan(
            self._id,
            self.name.text().strip(),
            self.colour.colour,
            self.shifts.hours,
            self.breaks.breaks,
            self.skills.skills,
            self.active.isChecked(),
        )

    def show_part(self, name: str) -> None:
        """Show her hours, her breaks, her services or her time off."""
        self.choices[name].setChecked(True)
        for other, part in self.parts.items():
            part.setVisible(other == name)

    def _wire(self) -> None:
        for field in (self.shifts, self.breaks, self.skills, self.time_off, self.colour):
            field.changed.connect(self.changed)
        self.name.textChanged.connect(self.changed)
        self.active.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        fields = Fields()
        fields.add(tr("Name"), self.name)
        fields.add(tr("Colour", meaning="red or blue"), self.colour)
        left = tr("Who left keeps her bookings, and has a column only on the days of these.")
        fields.add("", self.active, left)
        choices, group = QHBoxLayout(), QButtonGroup(self)
        choices.setSpacing(6)
        for name, button in self.choices.items():
            button.setObjectName("part")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.show_part(name))
            group.addButton(button)
            choices.addWidget(button)
        choices.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        rows.addLayout(fields)
        rows.addLayout(choices)
        for part in self.parts.values():
            rows.addWidget(part)
        rows.addStretch(1)
        self.show_part(HOURS)
