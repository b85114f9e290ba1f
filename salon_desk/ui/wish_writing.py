"""Wishes about one wish of the waitlist: put it on the list, change it, take it off and back again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from salon_desk.domain.language import tr
from salon_desk.domain.treatment import Roster
from salon_desk.domain.waiting import Waiter
from salon_desk.ui.counter import Counter
from salon_desk.ui.first_use import FirstUse
from salon_desk.ui.notices import Action
from salon_desk.ui.wanted import NO_SERVICE

if TYPE_CHECKING:
    from salon_desk.ui.wish_form import TypedWish, WishForm


class WishWriting:
    """Between the form of a wish and the desk. What is typed stays in the form until it is saved or closed."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._panel = counter.panel
        self._waiting = counter.desk.waiting
        self._spawn = counter.failures.spawn
        self._reason = ""
        self._form = FirstUse(self._make_form)

    @property
    def form(self) -> WishForm:
        """The form of a wish."""
        return self._form.wanted()

    def show_roster(self, roster: Roster) -> None:
        """Take another list of services and stylists."""
        if self._form.made is not None:
            self._form.made.show_roster(roster)

    def set_online(self, reason: str) -> None:
        """Say why nothing can be written now; an empty reason means that it can."""
        self._reason = reason
        if self._form.made is not None:
            self._form.made.set_online(reason)

    def add(self) -> None:
        """Put the client who is typed on the waitlist, or somebody else; a wish that is begun is gone on with."""
        form, chooser = self._panel.form, self._panel.form.chooser
        listed = next((it.id for it in self._counter.desk.roster.services if it.active), None)
        service = chooser.service_id or listed
        if self.form.unsaved is not None or (self.form.isVisible() and self.form.is_new):
            self._panel.show_page(self.form)
            self.form.take_keys()
        elif service is None:
            self._counter.notices.tell(tr(NO_SERVICE))
        else:
            day, today = self._counter.model.day, self._counter.desk.today()
            self._panel.show_page(self.form)
            self.form.open_new(form.draft, service, today if day is None else max(today, day.date))

    def edit(self, waiter: Waiter) -> None:
        """Show a wish in the panel, to be changed or taken off the list."""
        typed = self.form.unsaved
        self._panel.show_page(self.form)
        if typed is not None and typed.before.id == waiter.id:
            self.form.take_keys()
        else:
            self._put_away()
            self.form.open_known(waiter)

    def save(self, waiter: Waiter) -> None:
        """Write the wish that stands in the form."""
        self._spawn(self._add(waiter) if self.form.is_new else self._change(waiter))

    def withdraw(self, waiter: Waiter) -> None:
        """Take a wish off the list; one key puts it back."""
        self._spawn(self._withdraw(waiter))

    def close(self) -> None:
        """Put the form away."""
        self._put_away()
        self._panel.show_form()
        self._counter.give_keys_back()

    # inside

    async def _add(self, waiter: Waiter) -> None:
        added = await self._waiting.add(waiter)
        self._settle(waiter, added)
        words = tr("{client} is on the waitlist.", client=added.client_name)
        self._counter.notices.tell(words, Action(tr("Take off again"), partial(self.withdraw, added)))

    async def _change(self, waiter: Waiter) -> None:
        changed = await self._waiting.change(waiter)
        self._settle(waiter, changed)
        self._counter.notices.tell(tr("{client} waits for something else now.", client=changed.client_name))

    async def _withdraw(self, waiter: Waiter) -> None:
        gone = await self._waiting.withdraw(waiter)
        self._leave(waiter)
        back = Action(tr("Put back"), lambda: self._spawn(self._waiting.restore(gone)))
        self._counter.notices.tell(tr("{client} is off the waitlist.", client=gone.client_name), back)

    def _settle(self, sent: Waiter, saved: Waiter) -> None:
        """It is saved: the form is done with, unless something was typed since it was sent."""
        shown = self._form.made
        if shown is not None and shown.waiter is not None and shown.waiter.id == sent.id and shown.typed != sent:
            shown.rebase(saved)
        else:
            self._leave(sent)

    def _leave(self, waiter: Waiter) -> None:
        """Nothing is left to do with this wish: its form goes, and what else is in the panel stays."""
        form = self._form.made
        if form is None or form.waiter is None or form.waiter.id != waiter.id:
            return
        form.forget()
        if form.isVisible():
            self._panel.show_form()
            self._counter.give_keys_back()

    def _put_away(self) -> None:
        """What is typed and not saved comes back with one key."""
        typed = self.form.unsaved
        if typed is not None:
            name = typed.now.client_name.strip()
            unsaved = tr("The wish of {client} is not saved.", client=name)
            words = unsaved if name else tr("The wish of a new client is not saved.")
            back = Action(tr("Bring back what was typed"), partial(self._bring_back, typed))
            self._counter.notices.tell(words, back)
        self.form.forget()

    def _bring_back(self, typed: TypedWish) -> None:
        self._panel.show_page(self.form)
        self.form.open_typed(typed)

    def _make_form(self) -> WishForm:
        from salon_desk.ui.wish_form import WishForm

        form = WishForm(self._counter.desk.roster)
        form.set_online(self._reason)
        form.save_wanted.connect(self.save)
        form.withdraw_wanted.connect(self.withdraw)
        form.closed.connect(self.close)
        return form
