"""The top: which day, a day back and forth, the state of the connection, who stands here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import Identity
from salon_desk.ui.assets import icon
from salon_desk.ui.dates import as_title, long_date, short_date
from salon_desk.ui.grid.words import initial
from salon_desk.ui.inline_edit import InlineEdit
from salon_desk.ui.key_names import keys_named
from salon_desk.ui.labels import label
from salon_desk.ui.live_pill import LivePill
from salon_desk.ui.scarce_room import ScarceRoom
from salon_desk.ui.segments import Segments
from salon_desk.ui.theme import Look, font

HEIGHT = 54
SEARCH = tr_noop("Find anything…")


class Avatar(QWidget):
    """The first letter of a name on a disc."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.letter = ""
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.badge)
        painter.drawEllipse(self.rect())
        painter.setPen(self.look.on_badge)
        painter.setFont(font(14, QFont.Weight.Bold))
        painter.drawText(QRect(0, 0, 32, 32), Qt.AlignmentFlag.AlignCenter, self.letter)


class TopBar(QFrame):
    """Signals: `day_stepped` carries -1 or 1, `date_typed` and `person_named` what was typed, `place_chosen` the number
    of a place."""

    day_stepped = Signal(int)
    today_wanted = Signal()
    date_typed = Signal(str)
    person_named = Signal(str)
    look_wanted = Signal()
    keys_wanted = Signal()
    search_wanted = Signal()
    edit_left = Signal()
    place_chosen = Signal(int)
    paper_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self._brand = QLabel()
        self._name = label("brand", "Salon Desk")
        self._day: tuple[date, date] | None = None
        self.back = self._button(tr("Day before"), tr("Ctrl+Left"), partial(self.day_stepped.emit, -1))
        self.forth = self._button(tr("Day after"), tr("Ctrl+Right"), partial(self.day_stepped.emit, 1))
        self.today = QPushButton(tr("Today"))
        self.today.setToolTip(keys_named("Alt+Home"))
        self.today.clicked.connect(self.today_wanted)
        self.date = InlineEdit(tr("Go to a date (Ctrl+G)"), tr("24.12."))
        self.date.word.setObjectName("dateWord")
        self.places = Segments()
        self.search = QPushButton(tr(SEARCH))
        self.search.setObjectName("searchWord")
        self.search.setToolTip(tr("A client, a booking, a day, free time or a command  Ctrl+K"))
        self.search.setAccessibleName(tr("Find anything (Ctrl+K)"))
        self.search.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search.clicked.connect(self.search_wanted)
        self.pill = LivePill()
        self.paper = self._button(tr("Print, save or copy the day"), "", self.paper_wanted.emit)
        self.looks = self._button(tr("Light or dark"), keys_named("Ctrl+Shift+L"), self.look_wanted.emit)
        self.keys = self._button(tr("Keys"), "F1", self.keys_wanted.emit)
        self.avatar = Avatar(look)
        self.person = InlineEdit(tr("Who stands here"), tr("Name"))
        self.person.word.setObjectName("personWord")
        self.person.field.setObjectName("personField")
        self.desk = label("faint")
        self._lay_out()
        self._wire()
        self.set_look(look)
        spares = (self._spare_name, self._spare_desk, self._spare_date, self._spare_search, self._spare_brand)
        self._room = ScarceRoom(self, spares, self._contents)

    def show_day(self, day: date, today: date) -> None:
        """Show which day is on the screen."""
        self._day = day, today
        self.date.show_text(self.told_date)
        self.today.setEnabled(day != today)
        self._room.fit()

    @property
    def told_date(self) -> str:
        """The date that is shown, in full also where there is no room for it."""
        return "" if self._day is None else as_title(long_date(*self._day))

    def show_stride(self, days: int) -> None:
        """How far the arrows beside the date go: a day, or a week."""
        before, after = (tr("Day before"), tr("Day after")) if days == 1 else (tr("Week before"), tr("Week after"))
        for button, name, key in ((self.back, before, "Ctrl+PgUp"), (self.forth, after, "Ctrl+PgDn")):
            button.setAccessibleName(name)
            button.setToolTip(f"{name}  {keys_named(key)}")

    def show_identity(self, identity: Identity, salon: str) -> None:
        """Show who stands here, and where."""
        self.person.show_text(identity.person)
        self.desk.setText(" · ".join(part for part in (salon, identity.desk) if part))
        self.avatar.letter = initial(identity.person)
        self.avatar.update()
        self._room.fit()

    def edit_person(self) -> None:
        """Put the cursor where the name of who stands here is typed."""
        self.person.edit(self.person.word.text())

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._brand.setPixmap(icon("scissors", look).pixmap(QSize(20, 20)))
        self.back.setIcon(icon("chevron-left", look))
        self.forth.setIcon(icon("chevron-right", look))
        self.looks.setIcon(icon("sun" if look.is_dark else "moon", look))
        self.search.setIcon(icon("search", look))
        self.keys.setIcon(icon("keyboard", look))
        self.paper.setIcon(icon("printer", look))
        self.avatar.look = look
        self.avatar.update()

    # where there is little room

    def _contents(self) -> object:
        return self._day, self.person.word.text(), self.desk.text(), self.pill.text(), len(self.places.buttons)

    def _spare_name(self, without: bool) -> None:
        self._name.setVisible(not without)

    def _spare_brand(self, without: bool) -> None:
        self._brand.setVisible(not without)

    def _spare_desk(self, without: bool) -> None:
        self.desk.setVisible(not without)

    def _spare_date(self, without: bool) -> None:
        if self._day is not None:
            self.date.show_text(as_title(short_date(self._day[0])) if without else self.told_date)

    def _spare_search(self, without: bool) -> None:
        self.search.setText("" if without else tr(SEARCH))

    def _button(self, name: str, key: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  {key}".strip())
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: act())
        return button

    def _wire(self) -> None:
        self.places.chosen.connect(self.place_chosen)
        self.date.entered.connect(self.date_typed)
        self.person.entered.connect(self.person_named)
        self.date.left.connect(self.edit_left)
        self.person.left.connect(self.edit_left)

    def _lay_out(self) -> None:
        for quiet in (self.paper, self.looks, self.keys):
            quiet.setProperty("kind", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._brand)
        line.addWidget(self._name)
        line.addSpacing(12)
        for widget in (self.back, self.today, self.forth, self.date):
            line.addWidget(widget)
        line.addWidget(self.places)
        line.addStretch(1)
        line.addWidget(self.search, 2)
        line.addStretch(1)
        for shown in (self.pill, self.paper, self.keys, self.looks, self.avatar):
            line.addWidget(shown)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self.person)
        who.addWidget(self.desk)
        who.addStretch(1)
        line.addLayout(who)

    # Qt asks

    def event(self, event: QEvent) -> bool:
        """What stands in the bar, or its width, may be different."""
        if event.type() in ScarceRoom.ASKING:
            self._room.fit()
        return super().event(event)
