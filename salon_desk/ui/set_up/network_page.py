"""Several PCs: whether others may use the book, how one is let in, and who has come."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_desk.desk.link import Link
from salon_desk.domain.errors import SalonError
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.announcing import announce
from salon_desk.ui.enter import answer_enter
from salon_desk.ui.labels import label
from salon_desk.ui.set_up.calm_question import CalmQuestion
from salon_desk.ui.set_up.inviting import Inviting
from salon_desk.ui.set_up.joined_list import JoinedList
from salon_desk.ui.set_up.network_card import NetworkCard
from salon_desk.ui.set_up.network_face import (
    ClosedNetwork,
    JoinedDesk,
    Network,
    OpenNetwork,
    ShopAddress,
    ShopNetwork,
)
from salon_desk.ui.set_up.network_words import (
    closing_words,
    dismissing_words,
    leaving_words,
    moving_words,
    network_words,
)
from salon_desk.ui.set_up.pairing_sign import PairingSign
from salon_desk.ui.set_up.said import Said
from salon_desk.ui.set_up.saving import Saving
from salon_desk.ui.theme import Look

MOVING = tr_noop("The system asks for an administrator's consent in another window…")
OPENING = tr_noop("The network is being opened. An administrator's password may be asked for in another window.")
CLOSING = tr_noop("The network is being closed. An administrator's password may be asked for in another window.")
OPENED = tr_noop("The shop's network is open: now let another PC join.")
CLOSED = tr_noop("The network is closed: only this PC uses the book.")
STOPPED = tr_noop("Stopped: nobody can join with that code any more.")

Deed = Callable[[], Awaitable[None]]


class NetworkPage(QWidget):
    """It reads how things are when it is opened, and after each deed; one deed at a time."""

    def __init__(self, shop: ShopNetwork, saving: Saving, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop, self._saving = shop, saving
        self._network: Network | None = None
        self._deed: asyncio.Task[None] | None = None
        self._readings = 0
        self._desks_there = -1
        self.said, self.question = Said(), CalmQuestion()
        self.card, self.sign, self.joined = NetworkCard(), PairingSign(look), JoinedList()
        self.inviting = Inviting(shop, saving, self.sign)
        self.joined.hide()
        self._lay_out()
        self._wire()

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._deed is not None

    def open(self) -> None:
        """Somebody looks at the page."""
        if not self.is_busy:
            self.said.say("")
            self._read_again()

    def hear_link(self, link: Link) -> None:
        """The connection is different now: without it nobody is let in. Who is connected may be another, too."""
        why_not, desks = self._saving.why_not, -1 if self._saving.why_not else link.desks
        self.card.set_off(why_not)
        self.joined.set_off(why_not)
        if self._desks_there != desks and not why_not and self.isVisible():
            self._read_again()
        self._desks_there = desks

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self.sign.set_look(look)

    # deeds

    def _ask_to_move(self) -> None:
        self.question.ask(moving_words(), tr("Yes, move the book"), self._move, "primary")

    def _move(self) -> None:
        """When all is done this page is gone, and the desk comes back."""
        self._begin(partial(self._shop.move, self.card.show_progress), meanwhile=tr(MOVING))

    def _ask_to_leave(self) -> None:
        self.question.ask(leaving_words(self._network), tr("Yes, connect anew"), self._leave, "primary")

    def _leave(self) -> None:
        """Likewise."""
        self._begin(self._shop.leave)

    def _open_at(self, address: ShopAddress) -> None:
        self._begin(partial(self._shop.open, address), tr(OPENED), tr(OPENING))

    def _ask_to_close(self) -> None:
        self.question.ask(closing_words(self.joined.desks), tr("Close the network"), self._close)

    def _close(self) -> None:
        self.inviting.end()
        self._begin(self._shop.close, tr(CLOSED), tr(CLOSING))

    def _ask_to_dismiss(self, desk: JoinedDesk) -> None:
        done = tr("“{desk}” is dismissed.", desk=desk.name)
        then = partial(self._begin, partial(self._shop.dismiss, desk), done)
        self.question.ask(dismissing_words(desk), tr("Dismiss “{desk}”", desk=desk.name), then)

    def _invite(self) -> None:
        self._begin(self.inviting.begin)

    def _stop(self) -> None:
        self.inviting.end()
        self.card.take_keys()
        self._begin(self._shop.withdraw, tr(STOPPED))

    def _begin(self, deed: Deed, done: str = "", meanwhile: str = "") -> None:
        """Do it, unless something else is on its way; then say that it is `done`. It takes long: say so `meanwhile`."""
        if self.is_busy:
            return
        self.said.say("")
        self._deed = self._saving.spawn(self._tried(partial(self._do, deed, done)))
        if self._deed is not None:
            self._deed.add_done_callback(self._ended)
            if meanwhile:
                self.card.begin(meanwhile)

    async def _do(self, deed: Deed, done: str) -> None:
        await deed()
        self._say(done, "good")
        await self._read()

    def _ended(self, deed: asyncio.Task[None]) -> None:
        """Also when a fault of ours came in between, unless the window is being closed."""
        self._deed = None
        if not deed.cancelled():
            self.card.end()

    def _read_again(self) -> None:
        if not self.is_busy:
            self._saving.spawn(self._tried(self._read))

    async def _tried(self, work: Deed) -> None:
        try:
            await work()
        except SalonError as told:
            self._say(told.sentence)

    # what is shown

    async def _read(self) -> None:
        """Of several readings the last one counts."""
        self._readings += 1
        mine = self._readings
        network = await self._shop.look()
        if mine == self._readings:
            self._show_network(network)
        if isinstance(network, ClosedNetwork | OpenNetwork) and not self._saving.why_not:
            desks = await self._shop.desks()
            if mine == self._readings:
                self._show_desks(desks)

    def _show_network(self, network: Network) -> None:
        self._network = network
        self.card.show_network(network, network_words(network, self._saving.zone))
        self.joined.setVisible(isinstance(network, OpenNetwork))
        if not isinstance(network, OpenNetwork):
            self.inviting.end()

    def _show_desks(self, desks: tuple[JoinedDesk, ...]) -> None:
        """While the network is closed only those that may come back are told."""
        self.joined.show_desks(desks, self._saving.zone, self._saving.desk.today())
        self.joined.setVisible(bool(desks) or isinstance(self._network, OpenNetwork))

    def _tell_end(self, sentence: str, tone: str) -> None:
        self._say(sentence, tone)
        self.card.take_keys()

    def _say(self, sentence: str, tone: str = "warning") -> None:
        self.said.say(sentence, tone)
        announce(self, sentence)

    def _wire(self) -> None:
        self.card.move_wanted.connect(self._ask_to_move)
        self.card.leave_wanted.connect(self._ask_to_leave)
        self.card.open_wanted.connect(self._open_at)
        self.card.invite_wanted.connect(self._invite)
        self.card.close_wanted.connect(self._ask_to_close)
        self.card.cancel_wanted.connect(self._shop.give_up)
        self.sign.stop_wanted.connect(self._stop)
        self.inviting.seen.connect(self._show_desks)
        self.inviting.ended.connect(self._tell_end)
        self.joined.dismiss_wanted.connect(self._ask_to_dismiss)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label("headline", tr("Several PCs")))
        top.addWidget(self.said, 1)
        top.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(12)
        rows.addLayout(top)
        for part in (self.card, self.question, self.sign):
            rows.addWidget(part)
        rows.addWidget(self.joined, 1)
        rows.addStretch()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_enter(self, event):
            super().keyPressEvent(event)
