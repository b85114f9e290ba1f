"""This desk itself: who stands at it, and what it speaks."""

from __future__ import annotations

from PySide6.QtCore import QObject

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.domain.people import identity_of
from salon_desk.ui.face import FrontDesk
from salon_desk.ui.notices import Notices
from salon_desk.ui.this_pc import Remember
from salon_desk.ui.top_bar import TopBar
from salon_desk.ui.translations import LANGUAGES


class OwnDesk(QObject):
    """Shows it in the top bar; what is changed there counts at the next start, too."""

    def __init__(self, desk: FrontDesk, top_bar: TopBar, notices: Notices, remember: Remember) -> None:
        super().__init__(top_bar)
        self._desk = desk
        self._top_bar = top_bar
        self._notices = notices
        self._remember = remember
        top_bar.person_named.connect(self._name_person)
        self.show()

    def show(self) -> None:
        """Say it in the top bar."""
        self._top_bar.show_identity(self._desk.identity, self._desk.roster.salon.name)

    def speak(self, code: str) -> None:
        """Say everything in this language from the next start on."""
        self._remember("language", code)
        self._notices.tell(tr("From its next start on this desk speaks {language}.", language=LANGUAGES[code]))

    def _name_person(self, text: str) -> None:
        try:
            identity = identity_of(self._desk.identity.desk, text)
        except BadInput as refused:
            self._notices.tell(refused.sentence)
            return
        self._desk.identity = identity
        self.show()
        self._remember("person", identity.person)
