"""Wishes about free time on any day: hold what was offered, hold the first that works, again in some weeks."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from functools import partial

from salon_desk.domain.booking import Booking, Progress
from salon_desk.domain.day import Slot
from salon_desk.domain.errors import BadInput, Busy, NoneFree, SalonError, Taken
from salon_desk.domain.language import tr, tr_noop
from salon_desk.domain.people import ClientDraft
from salon_desk.domain.rhythm import again_wishes, nearest, usual_weeks
from salon_desk.domain.visit import Offer, PartWish, Wish
from salon_desk.ui.counter import Counter
from salon_desk.ui.dates import short_date
from salon_desk.ui.holding import Holding
from salon_desk.ui.notices import Action
from salon_desk.ui.offer_wording import offer_line
from salon_desk.ui.panel_card import BookingCard
from salon_desk.ui.panel_form import BookingForm
from salon_desk.ui.wanted import Wanted

NOTHING = tr_noop("Nothing is free for this. Try more days or other times.")
MOST_STARTS = 200  # of one day: all there are


class FinderWishes:
    """Goes to the day of what is held, wherever it was found."""

    def __init__(self, counter: Counter, holding: Holding, wanted: Wanted) -> None:
        self._counter = counter
        self._holding = holding
        self._wanted = wanted
        self._form = counter.panel.form
        self._asked = 0

    @property
    def parts(self) -> tuple[PartWish, ...]:
        """The services that the form asks for."""
        return self._form.parts

    def listen(self, form: BookingForm) -> None:
        """Do what the finder in the form asks for."""
        form.builder.find_wanted.connect(self.open)
        form.finder.changed.connect(self.look)
        form.finder.chosen.connect(self.take)
        form.finder.first_wanted.connect(self._take_wished)
        form.finder.closed.connect(self.leave)
        form.chooser.chosen.connect(self.look)
        for news in (self._counter.model.day_shown, self._counter.model.changed):
            news.connect(self.look)

    def listen_card(self, card: BookingCard) -> None:
        """Do what the card of a booking asks for."""
        card.again.wanted.connect(self.again)
        card.again.rhythm_wanted.connect(self.find_rhythm)

    def find_rhythm(self, booking: Booking) -> None:
        """Show on the card how many weeks usually pass until this client has the same done again."""
        self._counter.failures.spawn(self._find_rhythm(booking))

    def open(self) -> None:
        """Show the finder, with where it would fit."""
        self._counter.panel.show_form()
        self._form.finder.open()

    def leave(self) -> bool:
        """Put the finder away; whether it was there. The rows say again what is held."""
        was_there = self._form.finder.leave()
        if was_there:
            self._holding.tell_again()
            self._counter.give_keys_back()
        return was_there

    def look(self) -> None:
        """Find where it would fit now, as long as the finder is shown."""
        wish = self._wish()
        if wish is not None and not self._form.finder.isHidden():
            self._asked += 1
            self._counter.failures.spawn(self._look(wish, self._asked))

    def _wish(self) -> Wish | None:
        day, today = self._counter.model.day, self._counter.desk.today()
        return self._form.finder.wish_for(self.parts, day.date if day else today, today) if self.parts else None

    def _take_wished(self) -> None:
        wish = self._wish()
        if wish is not None:
            self.take_first(wish)

    async def _look(self, wish: Wish, asked: int) -> None:
        desk = self._counter.desk
        offers: list[Offer] = []
        try:
            offers = await desk.holds.offers(wish)
            word = "" if offers else tr(NOTHING)
        except SalonError as refused:
            word = refused.sentence
        if asked == self._asked:
            lines = [offer_line(offer, desk.roster, self._counter.zone, desk.today()) for offer in offers]
            self._form.finder.show_offers(offers, lines, word)

    def take(self, offer: Offer) -> None:
        """Go to the day of an offer and hold all its parts."""
        self._counter.failures.spawn(self._take(offer), self._other_times)

    def take_first(self, wish: Wish) -> None:
        """Hold the first place where the wish fits, on whatever day that is, and go there."""
        self._counter.failures.spawn(self._take_first(wish))

    def again(self, booking: Booking, weeks: int) -> None:
        """Hold the same for the same client some weeks later, as near to that time of day as it is free."""
        self._counter.failures.spawn(
            self._again(booking, weeks), lambda refused: self._with_anyone(refused, booking, weeks)
        )

    async def _find_rhythm(self, booking: Booking) -> None:
        if booking.client_id is None:
            return
        with suppress(SalonError):  # without it the card says what it can
            her = await self._counter.desk.clients.card(booking.client_id)
            came = [visit for visit in (*her.past, booking) if visit.progress is not Progress.NO_SHOW]
            self._counter.panel.card.again.show_usual(booking, usual_weeks(came, booking.service_id))

    async def _take(self, offer: Offer) -> None:
        self._form.finder.leave()
        slot = Slot(offer.parts[0].stylist_id, offer.start)
        await self._wanted.claim_there(slot, partial(self._counter.desk.holds.claim_offer, offer))

    async def _take_first(self, wish: Wish) -> None:
        self._form.finder.leave()
        await self._holding.take_first(wish)
        await self._follow()

    async def _again(self, booking: Booking, weeks: int, anyone: bool = False) -> None:
        desk, zone, asked = self._counter.desk, self._counter.zone, self._holding.wish
        parts = await desk.bookings.parts(booking.visit_id) or (booking,)
        target = parts[0].start.astimezone(zone) + timedelta(weeks=weeks)
        for wish in again_wishes(parts, desk.roster, target, anyone):
            if wish.first_day >= desk.today() and (found := await desk.holds.offers(wish, MOST_STARTS)):
                if self._holding.wish is asked:  # else a later click wins
                    offer = nearest(found, target)
                    await self._take(offer)
                    self._fill_in(booking, Slot(offer.parts[0].stylist_id, offer.start))
                return
        day = short_date(target.date(), desk.today())
        if anyone:
            raise NoneFree(tr("Nothing is free with anyone within three days of {date}.", date=day))
        raise NoneFree(tr("Nothing is free with the same people within three days of {date}.", date=day))

    def _with_anyone(self, refused: SalonError, booking: Booking, weeks: int) -> Action | None:
        if not isinstance(refused, NoneFree):
            return None
        return Action(tr("Look with anyone"), lambda: self._counter.failures.spawn(self._again(booking, weeks, True)))

    def _other_times(self, refused: SalonError) -> Action | None:
        return Action(tr("Show other times"), self.open) if isinstance(refused, Taken | Busy | BadInput) else None

    def _fill_in(self, booking: Booking, slot: Slot) -> None:
        """The client of a booking, as if she had been typed, if it is she for whom the slot is held."""
        hold = self._holding.hold
        if hold is not None and Slot(hold.stylist_id, hold.start) == slot:
            self._counter.fill_in(ClientDraft(booking.client_name, booking.client_phone, "", booking.client_id))

    async def _follow(self) -> None:
        """Show what is held where it is."""
        hold = self._holding.hold
        if hold is None or self._counter.shows_day_of(hold.start):
            return
        await self._counter.turn_to(hold.start)
        if self._holding.hold is hold and self._wanted.slot is not None:
            self._counter.grid.reveal(hold.start, hold.stylist_id)
            self._counter.grid.select_slot(self._wanted.slot)
