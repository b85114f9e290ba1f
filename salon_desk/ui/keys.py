"""The keys: which there are, and the card that F1 shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.key_names import keys_named
from salon_desk.ui.keys_before import KeysBefore
from salon_desk.ui.labels import label, paragraph
from salon_desk.ui.lying_card import LyingCard

# What is pressed, and what it does.
KEYS = (
    ("Click, Enter", tr_noop("hold the slot; the cursor goes to the client's name")),
    ("Enter", tr_noop("confirm the booking; after it ran out, hold it again")),
    ("Esc", tr_noop("release the hold, close a card, clear the form")),
    ("F2, Ctrl+E", tr_noop("hold it longer")),
    ("Ctrl+N", tr_noop("take the next free slot")),
    ("Ctrl+R", tr_noop("the same again in some weeks, for the booking whose card is open")),
    ("Ctrl+F", tr_noop("next free on any day: 1 to 6 take what is offered, Enter the first that works")),
    ("F8, Alt+Enter", tr_noop("do what the message at the bottom offers")),
    ("Ctrl+← Ctrl+→", tr_noop("a day back, a day forth; in the week another stylist; Ctrl+PgUp, Ctrl+PgDn: anywhere")),
    ("Alt+Home, T", tr_noop("today")),
    ("Alt+1 … Alt+8", tr_noop("one to eight weeks on")),
    ("Ctrl+ 1 2 3 4 5", tr_noop("the day, a stylist's week, the list of the day, the overview, the set-up")),
    ("Ctrl+G", tr_noop("go to a day, such as 24.12., tue or +6w")),
    ("Ctrl+K", tr_noop("find a client, a booking, a day, free time or a command")),
    ("← ↑ ↓ →", tr_noop("walk through the day; PgUp, PgDn: four slots; Home, End: start and end of the shift")),
    ("F1", tr_noop("these keys")),
    ("Ctrl+D", tr_noop("to the day's grid")),
    (
        "F4, Ctrl+I",
        tr_noop("open the card of the client who is typed, highlighted or booked; on a booking C does the same"),
    ),
    ("W, Ctrl+W", tr_noop("put the client who is typed, or somebody else, on the waitlist")),
    ("Alt+W", tr_noop("to the waitlist: Enter holds what fits, E changes a wish, Delete takes it off")),
    ("Delete", tr_noop("cancel the chosen booking")),
    (
        "F A L I D X B",
        tr_noop("the chosen client confirmed, arrived, is late, in the chair, done, a no-show, back to booked"),
    ),
    ("M", tr_noop("move the chosen booking: arrows, Enter, Esc; another day by Ctrl+← →")),
    ("Shift+↑ Shift+↓", tr_noop("make it shorter or longer; let go of Shift to do it")),
    ("P", tr_noop("park it on the shelf, or take it off")),
    ("Shift+Click, Shift+Enter", tr_noop("squeeze in where it is taken; in a note: a new line")),
    ("Ctrl+Shift+R", tr_noop("make the chosen booking a standing appointment")),
    ("Ctrl+Z", tr_noop("take back the last change")),
    ("Ctrl+S", tr_noop("save the client's record, or a page of the set-up")),
    ("Ctrl+↑ Ctrl+↓", tr_noop("in the set-up: move a stylist or a service up or down")),
    ("Ctrl+C", tr_noop("copy the chosen booking as text for a message")),
    ("Ctrl+P", tr_noop("print the day sheet")),
    ("Ctrl+ +  −  0", tr_noop("zoom in, zoom out, fit the whole day")),
    ("Ctrl+Shift+L", tr_noop("light or dark")),
    ("Ctrl+Shift+C", tr_noop("colours by service, or by status")),
)

WIDE = 350

# Held down, any other key would do its deed again and again: take slot after slot, or answer a question unread.
REPEATING = ("Ctrl+Left", "Ctrl+Right", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl++", "Ctrl+=", "Ctrl+-")


def bind_keys(window: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Do what belongs to a key wherever the focus is in the window, unless a field needs the key itself."""
    for key, do in deeds.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(key in REPEATING)
        shortcut.activated.connect(do)


def bind_letters(part: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Do what belongs to a key while this part, or something in it that does not need the key, has the focus."""
    for key, do in deeds.items():
        shortcut = QShortcut(QKeySequence(key), part, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)


class KeyCard(LyingCard):
    """All of them; F1 puts it away as well."""

    def __init__(self, over: QWidget, before: KeysBefore) -> None:
        super().__init__(over, before, tr("Keys"))

    def toggle(self) -> None:
        """Show it, or put it away again."""
        if not self.leave():
            self.open()

    def _fill(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        in_one = -(-len(KEYS) // 2)
        for nth, (key, meaning) in enumerate(KEYS):
            row, column = nth % in_one, nth // in_one * 2
            grid.addWidget(label("key", keys_named(key)), row, column, Qt.AlignmentFlag.AlignTop)
            words = paragraph("", tr(meaning))
            words.setMinimumWidth(WIDE)
            grid.addWidget(words, row, column + 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(16)
        rows.addWidget(label("headline", tr("Keys")))
        rows.addLayout(grid)
        rows.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
