"""Wishes about the day on paper and in files: print it, save it as PDF, table or calendar file, copy it as text."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from salon_desk.domain.booking import Booking
from salon_desk.domain.day import Day
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import Stylist
from salon_desk.ui.counter import Counter
from salon_desk.ui.file_dialogs import ask_where_to_save, file_name
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.notices import Action
from salon_desk.ui.panel_card import BookingCard

if TYPE_CHECKING:
    from salon_desk.ui.paper.work import PaperWork

NO_PRINTER = tr_noop("This PC has no printer.")

Deed = Callable[[], object]
Work = Coroutine[Any, Any, None]


class PaperWishes:
    """Of the day that is shown, for all stylists or one of them. Dialogs lie over the window.

    `chosen` is the booking that a key is for. What makes sheets and files is loaded with the first wish for one: no
    start waits for it.
    """

    def __init__(self, counter: Counter, over: QWidget, chosen: Callable[[], Booking | None]) -> None:
        self._counter = counter
        self._over = over
        self._chosen = chosen
        self._work = FirstUse(self._make_work)

    def of_all(self) -> dict[str, Deed]:
        """What can be done with the whole day besides printing it, by the words for it."""
        return {
            tr("Save the day sheet as PDF…"): self.save_day,
            tr("Save the day as a table (.csv)…"): self.save_table,
            tr("Copy the day as text"): self.copy_day,
        }

    def of_one(self, stylist: Stylist) -> dict[str, Deed]:
        """What can be done with a stylist's day and week, by the words for it."""
        name = stylist.name
        return {
            tr("Print {name}'s day…", name=name): partial(self.print_day, stylist),
            tr("Save {name}'s day as PDF…", name=name): partial(self.save_day, stylist),
            tr("Save {name}'s week as calendar file (.ics)…", name=name): partial(self.save_week, stylist),
            tr("Copy {name}'s day as text", name=name): partial(self.copy_day, stylist),
        }

    @property
    def stylists(self) -> Sequence[Stylist]:
        """Who has a column on the shown day."""
        day = self._day
        return tuple(column.stylist for column in day.columns) if day is not None else ()

    # the day

    def print_day(self, stylist: Stylist | None = None) -> None:
        """Ask for a printer, and print the shown day."""
        from salon_desk.ui.paper.printers import ask_for_printer, has_printer

        day = self._day
        if day is None:
            return
        if not has_printer():
            self._counter.notices.tell(tr(NO_PRINTER), Action(tr("Save as PDF…"), partial(self.save_day, stylist)))
            return
        work = self._work.wanted()
        ask_for_printer(
            self._over, self._counter.desk.roster.salon, lambda printer: self._do(work.print_day(day, stylist, printer))
        )

    def save_day(self, stylist: Stylist | None = None) -> None:
        """Ask where the shown day goes as PDF, and on which paper."""
        from salon_desk.ui.paper.printers import kinds_of_paper, paper_named

        day, work = self._day, self._work.wanted()
        if day is not None:
            kinds = kinds_of_paper(self._counter.desk.roster.salon)
            dialog = ask_where_to_save(
                self._over,
                tr("Save the day sheet"),
                f"{_stem(day, stylist)}.pdf",
                lambda path: self._do(work.save_day(day, stylist, path, paper_named(dialog.selectedNameFilter()))),
                kinds,
            )

    def save_table(self) -> None:
        """Ask where the shown day goes as a table."""
        day, work = self._day, self._work.wanted()
        if day is not None:
            self._ask(tr("Save the day"), f"{_stem(day)}.csv", tr("Table"), partial(work.save_table, day))

    def save_week(self, stylist: Stylist) -> None:
        """Ask where the week of the shown day goes, from its Monday on, as a stylist's calendar."""
        day, work = self._day, self._work.wanted()
        if day is not None:
            monday = day.date - timedelta(days=day.date.weekday())
            name = tr("{stylist}-week-{date}", stylist=file_name(stylist.name), date=monday.isoformat())
            title = tr("Save {name}'s week", name=stylist.name)
            self._ask(title, f"{name}.ics", tr("Calendar file"), partial(work.save_week, monday, stylist))

    def copy_day(self, stylist: Stylist | None = None) -> None:
        """Put the shown day on the clipboard as plain lines."""
        from salon_desk.ui.paper.text import day_text

        day, desk = self._day, self._counter.desk
        if day is not None:
            only = (stylist.id,) if stylist is not None else ()
            self._copy(day_text(day, desk.roster, desk.clock.now(), only))

    # a booking

    def save_visit(self, visit: Sequence[Booking]) -> None:
        """Ask where a booking goes as a calendar file; of one that was cancelled a file that takes it out again."""
        if visit and not visit[0].is_hold:
            on = visit[0].start.astimezone(self._counter.zone).date().isoformat()
            name = f"{file_name(visit[0].client_name)}-{on}.ics"
            save = partial(self._work.wanted().save_visit, visit)
            self._ask(tr("Save as calendar file"), name, tr("Calendar file"), save)

    def copy_visit(self, visit: Sequence[Booking]) -> None:
        """Put a booking on the clipboard as its client may be told of it."""
        from salon_desk.ui.paper.text import visit_text

        if visit and not visit[0].is_hold:
            self._copy(visit_text(visit, self._counter.desk.roster))

    def copy_chosen(self) -> None:
        """The same for the booking under the cursor, or whose card is open."""
        booking, day = self._chosen(), self._day
        if booking is not None:
            visit = day.visits.get(booking.visit_id) if day is not None else None
            self.copy_visit(visit or (booking,))

    def listen(self, card: BookingCard) -> None:
        """Do what the card asks for."""
        card.along.copy_wanted.connect(lambda: self.copy_visit(card.visit))
        card.along.file_wanted.connect(lambda: self.save_visit(card.visit))

    def open_menu(self, button: QWidget) -> None:
        """Show all this under a button."""
        from salon_desk.ui.paper.menu import open_menu

        open_menu(self, button)

    # inside

    @property
    def _day(self) -> Day | None:
        return self._counter.model.day

    def _make_work(self) -> PaperWork:
        from salon_desk.ui.paper.work import PaperWork

        return PaperWork(self._counter)

    def _ask(self, title: str, name: str, kind: str, save: Callable[[Path], Work]) -> None:
        kinds = f"{kind} (*{Path(name).suffix})"
        ask_where_to_save(self._over, title, name, lambda path: self._do(save(path)), kinds)

    def _do(self, work: Work) -> None:
        self._counter.failures.spawn(work)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._counter.notices.tell(tr("Copied as text."))


def _stem(day: Day, stylist: Stylist | None = None) -> str:
    """The name of a day's file: `lea-2026-11-21`."""
    whose = file_name(stylist.name) if stylist is not None else tr("day", meaning="name of a file")
    return f"{whose}-{day.date.isoformat()}"
