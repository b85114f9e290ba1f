"""The set-up as a place of the window: its pages at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from salon_desk.desk.link import Link
from salon_desk.domain.change import Change
from salon_desk.domain.day import Day
from salon_desk.domain.errors import Gone
from salon_desk.domain.founding import WeeklyHours
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.set_up import SetUp, TouchedPart
from salon_desk.domain.treatment import Roster, Salon
from salon_desk.ui.counter import Counter
from salon_desk.ui.set_up.backups_page import BackupsPage
from salon_desk.ui.set_up.check_up_page import CheckUpPage
from salon_desk.ui.set_up.closures_page import ClosuresPage
from salon_desk.ui.set_up.network_page import NetworkPage
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.set_up.services_page import ServicesPage
from salon_desk.ui.set_up.set_up_sheet import set_up_sheet
from salon_desk.ui.set_up.single_page import SinglePage, opening_page, salon_page
from salon_desk.ui.set_up.stylists_page import StylistsPage
from salon_desk.ui.set_up.touched_page import TouchedPage
from salon_desk.ui.theme import Look
from salon_desk.ui.this_pc import ThisPc

# In English, as `show_page` has them.
PAGES = (tr_noop("Salon"), tr_noop("Opening hours"), tr_noop("Closures"), tr_noop("Stylists"), tr_noop("Services"))
# What they show is not the set-up's but the PC's; each is offered where the PC has it.
NETWORK, BACKUPS, CHECK_UP = tr_noop("Several PCs"), tr_noop("Backups"), tr_noop("Check-up")
PAGES_WIDTH = 170
PcPage = NetworkPage | BackupsPage | CheckUpPage
Page = SinglePage[Salon] | SinglePage[tuple[WeeklyHours, ...]] | ClosuresPage | StylistsPage | ServicesPage


class SetUpPlace(QWidget):
    """See Place. `booking_wanted` carries the Booking whose card is to be shown.

    What is typed stays until it is saved or discarded, also while another place is shown. What `this_pc` can do has a
    page after those.
    """

    booking_wanted = Signal(object)

    def __init__(self, counter: Counter, look: Look, parent: QWidget, this_pc: ThisPc) -> None:
        super().__init__(parent)
        self.setObjectName("setUpPlace")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Before anything is in it, else everything is dressed twice.
        self.setStyleSheet(set_up_sheet(look))
        self._counter = counter
        self._is_here = False
        self.saving = Saving(counter, self)
        self.pages = QListWidget(self)
        self.stack = QStackedWidget(self)
        self.salon, self.opening = salon_page(self.saving), opening_page(self.saving)
        self.closures = ClosuresPage(self.saving)
        self.stylists, self.services = StylistsPage(self.saving, look), ServicesPage(self.saving, look)
        network, examine = this_pc.network, this_pc.examine
        self.network = NetworkPage(network, self.saving, look) if network is not None else None
        self.backups = BackupsPage(this_pc.backups, self.saving, look) if this_pc.backups is not None else None
        self.check_up = CheckUpPage(examine, self.saving, look) if examine is not None else None
        self.touched = TouchedPage(self.saving)
        self._all: tuple[Page, ...] = (self.salon, self.opening, self.closures, self.stylists, self.services)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.pages)

    @property
    def counts(self) -> bool:
        """See Place. It shows no holds."""
        return False

    def enter(self, day: date) -> None:
        """See Place."""
        self._is_here = True
        self.saving.read_again()

    def leave(self) -> None:
        """See Place."""
        self._is_here = False

    def set_look(self, look: Look) -> None:
        """See Place."""
        self.setStyleSheet(set_up_sheet(look))
        for page in (self.stylists, self.services, *self._pcs.values()):
            page.set_look(look)

    def hear_day(self, day: Day) -> None:
        """See Place. Hours, closures and time off are told by the day alone."""
        if self._is_here:
            self.saving.read_again()

    def hear_visit(self, change: Change) -> None:
        """See Place. What a change touches is asked when it is saved."""

    def hear_roster(self, roster: Roster) -> None:
        """See Place."""
        if self._is_here:
            self.saving.read_again()

    def hear_waitlist(self) -> None:
        """See Place. The set-up tells nothing of who waits."""

    def hear_link(self, link: Link) -> None:
        """See Place."""
        self.saving.hear_link(link)
        if self.network is not None:
            self.network.hear_link(link)

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.pages.setCurrentRow(list(self._offered).index(name))

    # inside

    @property
    def _pcs(self) -> dict[str, PcPage]:
        """The pages of this PC, by their names."""
        there = {NETWORK: self.network, BACKUPS: self.backups, CHECK_UP: self.check_up}
        return {name: page for name, page in there.items() if page is not None}

    @property
    def _offered(self) -> dict[str, Page | PcPage]:
        """The pages that the list offers, in its order, by their names."""
        return {**dict(zip(PAGES, self._all, strict=True)), **self._pcs}

    def _show(self, set_up: SetUp) -> None:
        for page in self._all:
            page.hear(set_up)

    def _turn(self, row: int) -> None:
        self.saving.let_be()
        self.stack.setCurrentIndex(row)
        shown = self.stack.currentWidget()
        if isinstance(shown, PcPage):
            shown.open()

    def _show_touched(self, parts: Sequence[TouchedPart]) -> None:
        self.stack.setCurrentWidget(self.touched)
        self.touched.show_parts(parts, self._counter.zone)

    def _leave_touched(self) -> None:
        if self.stack.currentWidget() is self.touched:
            self._turn(self.pages.currentRow())
            list(self._offered.values())[self.pages.currentRow()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """A dot at each page on which something is typed that is not saved."""
        for row, (name, page) in enumerate(zip(PAGES, self._all, strict=True)):
            item, words = self.pages.item(row), tr(name)
            item.setText(f"{words}  •" if page.is_changed else words)
            spoken = tr("{page}, not saved", page=words) if page.is_changed else words
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    async def _go_to(self, part: TouchedPart) -> None:
        parts = await self._counter.desk.bookings.parts(part.visit_id)
        there = next((one for one in parts if one.ordinal == part.ordinal), None)
        if there is None:
            raise Gone(tr("This visit is not in the book any more."))
        self.booking_wanted.emit(there)

    def _wire(self) -> None:
        self.pages.currentRowChanged.connect(self._turn)
        self.pages.clicked.connect(lambda place: self._turn(place.row()))
        self.saving.read.connect(self._show)
        self.saving.touched.connect(self._show_touched)
        self.saving.settled.connect(self._leave_touched)
        self.touched.left.connect(self._leave_touched)
        self.touched.booking_wanted.connect(lambda part: self.saving.spawn(self._go_to(part)))
        for page in self._all:
            page.changed.connect(self._mark)

    def _lay_out(self) -> None:
        self.pages.setObjectName("pages")
        self.pages.setAccessibleName(tr("Set-up"))
        self.pages.setFixedWidth(PAGES_WIDTH)
        self.pages.addItems([tr(name) for name in self._offered])
        for page in (*self._offered.values(), self.touched):
            self.stack.addWidget(page)
        self.pages.setCurrentRow(0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pages)
        line.addWidget(self.stack, 1)
