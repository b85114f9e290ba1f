"""The one timer, with a clock that is moved by hand."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from salon_desk.ui.countdown import Ticker, milliseconds_to_next
from tests.helpers.days import HandClock, utc

NOON = utc(2026, 11, 21, 12)


@given(st.integers(0, 86_400_000_000), st.sampled_from([1, 60]))
def test_the_timer_never_fires_before_the_full_second_and_at_most_one_millisecond_after(
    microseconds: int, seconds: int
) -> None:
    now = NOON + timedelta(microseconds=microseconds)
    fires = now + timedelta(milliseconds=milliseconds_to_next(now, seconds))
    late = ((fires - NOON) // timedelta(microseconds=1)) % (seconds * 1_000_000)
    assert 0 < late <= 1000
    assert 1 <= milliseconds_to_next(now, seconds) <= seconds * 1000 + 1


def _runs(ticker: Ticker) -> bool:
    """Whether it will fire again by itself."""
    return any(timer.isActive() for timer in ticker.findChildren(QTimer))


def test_it_waits_for_the_second_while_a_hold_ticks_and_for_the_minute_otherwise(qtbot: QtBot) -> None:
    hand = HandClock(NOON + timedelta(seconds=12, milliseconds=400))
    holds = [True]
    ticker = Ticker(hand.clock, lambda: bool(holds))
    ticker.nudge()
    assert ticker.waits == 601
    holds.clear()
    ticker.nudge()
    assert ticker.waits == 47_601
    ticker.stop()
    assert not _runs(ticker)


def test_each_tick_is_told_and_arms_the_next_one(qtbot: QtBot) -> None:
    hand = HandClock(NOON)
    ticker = Ticker(hand.clock, lambda: True)
    with qtbot.waitSignal(ticker.ticked, timeout=0, raising=False) as told:
        ticker.tick()
    assert told.signal_triggered
    assert _runs(ticker)
    assert ticker.waits == 1001
    ticker.stop()
