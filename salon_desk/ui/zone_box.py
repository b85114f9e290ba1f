"""A field for a time zone: every one there is, to be searched by typing any part of its name."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from salon_desk.domain.language import tr
from salon_desk.ui.calm_boxes import ListBox


class ZoneBox(ListBox):
    """What is typed stays as it is, also where no such zone is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setAccessibleName(tr("Time zone"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    @property
    def zone(self) -> str:
        """The zone as it is typed."""
        return self.currentText().strip()

    def show_zone(self, zone: str) -> None:
        """Let this stand in the field."""
        self.setCurrentText(zone)
