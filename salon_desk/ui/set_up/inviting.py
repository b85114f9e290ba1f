"""One PC is let in: its code is shown and counts down, and somebody looks whether it has come."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from salon_desk.domain.errors import Unreachable
from salon_desk.domain.language import tr, tr_noop
from salon_desk.ui.countdown import Ticker
from salon_desk.ui.set_up.network_face import Invitation, JoinedDesk, JoinedId, ShopNetwork
from salon_desk.ui.set_up.network_words import joined_words
from salon_desk.ui.set_up.pairing_sign import PairingSign
from salon_desk.ui.set_up.saving import Saving

RAN_OUT = tr_noop("The code has run out, and no PC has joined. A new one can be made at any time.")
LOOKS_EACH = 2  # seconds: while a code is shown somebody stands there and waits


class Inviting(QObject):
    """`seen` carries the desks that have joined up to now; `ended` what became of the code, and in which tone."""

    seen = Signal(object)
    ended = Signal(str, str)

    def __init__(self, shop: ShopNetwork, saving: Saving, sign: PairingSign) -> None:
        super().__init__(sign)
        self._shop, self._spawn, self._clock = shop, saving.spawn, saving.desk.clock
        self._sign = sign
        self._before: set[tuple[JoinedId, object]] = set()
        self._is_looking = False
        self.invitation: Invitation | None = None
        self.ticker = Ticker(self._clock, lambda: self.invitation is not None, self)
        self.ticker.ticked.connect(self._tick)

    async def begin(self) -> None:
        """Make a code and show it. Raises Refusal or Unreachable."""
        self._before = {_joining(desk) for desk in await self._shop.desks()}
        self.invitation = await self._shop.invite()
        self._sign.show_code(self.invitation.groups, self._left(self.invitation))
        self.ticker.nudge()

    def end(self) -> None:
        """Show no code any more."""
        self.invitation = None
        self.ticker.stop()
        self._sign.hide_code()

    # inside

    def _left(self, invitation: Invitation) -> int:
        """Whole seconds for which it is good, never more than there are."""
        return max(0, int((invitation.until - self._clock.now()).total_seconds()))

    def _tick(self) -> None:
        if self.invitation is not None:
            left = self._left(self.invitation)
            self._sign.show_left(left)
            if left % LOOKS_EACH == 0 and not self._is_looking:
                self._is_looking = True
                self._spawn(self._look_who_came(self.invitation))

    async def _look_who_came(self, invitation: Invitation) -> None:
        """A look that gets no answer is followed by the next one."""
        try:
            with suppress(Unreachable):
                desks = await self._shop.desks()
                self.seen.emit(desks)
                self._greet(invitation, [desk for desk in desks if _joining(desk) not in self._before])
        finally:
            self._is_looking = False
        if self.invitation is invitation and not self._left(invitation):
            self.end()
            self.ended.emit(tr(RAN_OUT), "warning")

    def _greet(self, invitation: Invitation, come: list[JoinedDesk]) -> None:
        if come and self.invitation is invitation:
            self.end()
            self.ended.emit(joined_words(come), "good")


def _joining(desk: JoinedDesk) -> tuple[JoinedId, object]:
    """What is another one when a desk joins once more under its name."""
    return desk.id, desk.since
