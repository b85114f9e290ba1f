"""Keeps the state of the connection true: what the feed says on its thread becomes what the desk knows on its loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from salon_desk.desk.link import Link, LinkState
from salon_desk.domain.change import Announcement
from salon_desk.domain.clock import Clock
from salon_desk.domain.errors import SalonError
from salon_desk.live.feed import Ear, Pulse, backoff


class LinkKeeper:
    """Live, catching up or offline; after each connection everything is read again before it is called live."""

    def __init__(
        self,
        clock: Clock,
        server: str,
        resync: Callable[[], Awaitable[None]],
        hear: Callable[[Announcement], None],
        alive: Callable[[], None],
        tell: Callable[[Link], None],
    ) -> None:
        self.link = Link(LinkState.CONNECTING, None, 0, 0.0, server, "")
        self._told = _shown(self.link)
        self.ear: Ear = _OtherThread(self)
        self._clock = clock
        self._resync = resync
        self._hear = hear
        self._alive = alive
        self._tell = tell
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._catching_up: asyncio.Task[None] | None = None

    def bind(self, loop: asyncio.AbstractEventLoop) -> None:
        """Where everything happens from now on."""
        self._loop = loop

    def close(self) -> None:
        """Nothing more is done or told; what the feed still has to say is not listened to."""
        self._loop = None
        self._closed = True
        self._stop_catching_up()

    def on_loop(self, call: Callable[[], None]) -> None:
        """Run on the desk's loop what another thread has learned; nothing when the loop is gone."""
        if self._loop is not None and not self._loop.is_closed():
            try:
                self._loop.call_soon_threadsafe(self._unless_closed, call)
            except RuntimeError:
                return

    def connected(self, pulse: Pulse) -> None:
        """Listening: read everything again, then it is live."""
        self._learn(pulse)
        self._become(LinkState.CATCHING_UP, "")
        self._stop_catching_up()
        self._begin_to_catch_up()

    def heard(self, announcement: Announcement) -> None:
        """Something changed."""
        self._hear(announcement)

    def beat(self, pulse: Pulse) -> None:
        """Still alive."""
        self._learn(pulse)
        if self.link.state is LinkState.LIVE:
            self._become(LinkState.LIVE, "")
        elif self.link.state is LinkState.CATCHING_UP and self._catching_up is None:
            self._begin_to_catch_up()
        self._alive()

    def lost(self, reason: str) -> None:
        """Cut: what is on the screen is as old as the last proof of life."""
        self._stop_catching_up()
        if self.link.state is not LinkState.OFFLINE:
            self._become(LinkState.OFFLINE, reason)

    def _unless_closed(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _learn(self, pulse: Pulse) -> None:
        self._clock.learn(pulse.at, pulse.asked, pulse.answered)
        self.link = self.link._replace(desks=pulse.desks, milliseconds=(pulse.answered - pulse.asked) * 1000)

    def _become(self, state: LinkState, reason: str) -> None:
        since = self._clock.now() if state is LinkState.LIVE else self.link.since
        self.link = self.link._replace(state=state, reason=reason, since=since)
        if state is not LinkState.LIVE or self._told != _shown(self.link):
            self._told = _shown(self.link)
            self._tell(self.link)

    def _begin_to_catch_up(self) -> None:
        """A fault in it is told by the loop when nobody keeps the task; the next proof of life begins again."""
        self._catching_up = asyncio.get_running_loop().create_task(self._catch_up())
        self._catching_up.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        if self._catching_up is task:
            self._catching_up = None

    async def _catch_up(self) -> None:
        """Try until everything is read, or the feed says that the link is cut. What is refused now is not for ever."""
        for pause in backoff():
            try:
                await self._resync()
            except SalonError as trouble:
                if trouble.sentence != self.link.reason:
                    self._become(LinkState.CATCHING_UP, trouble.sentence)
                await asyncio.sleep(pause)
                continue
            self._become(LinkState.LIVE, "")
            self._alive()
            return

    def _stop_catching_up(self) -> None:
        if self._catching_up is not None:
            self._catching_up.cancel()
            self._catching_up = None


class _OtherThread:
    """The keeper as the feed's thread sees it: everything is passed on to the loop, in order."""

    def __init__(self, keeper: LinkKeeper) -> None:
        self._keeper = keeper

    def connected(self, pulse: Pulse) -> None:
        """See Ear."""
        self._keeper.on_loop(partial(self._keeper.connected, pulse))

    def heard(self, announcement: Announcement) -> None:
        """See Ear."""
        self._keeper.on_loop(partial(self._keeper.heard, announcement))

    def beat(self, pulse: Pulse) -> None:
        """See Ear."""
        self._keeper.on_loop(partial(self._keeper.beat, pulse))

    def lost(self, reason: str) -> None:
        """See Ear."""
        self._keeper.on_loop(partial(self._keeper.lost, reason))


def _shown(link: Link) -> tuple[LinkState, int, int]:
    return link.state, link.desks, round(link.milliseconds)
