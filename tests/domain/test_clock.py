"""The clock: never off by more than half a round trip, and never asks the PC for the time of day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from salon_desk.domain.clock import Clock

START = datetime(2027, 6, 1, 12, tzinfo=UTC)
Sample = tuple[float, float, float]  # seconds until it is asked, the way there, the way back


class Monotonic:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def database_time(seconds: float) -> datetime:
    """What the database's clock shows at an instant of the monotonic one."""
    return START + timedelta(seconds=seconds - 1000.0)


def ask(clock: Clock, monotonic: Monotonic, sample: Sample, ahead: float = 0.0) -> float:
    """One question to the database, whose clock may have jumped ahead; how long the round trip took."""
    rest, there, back = sample
    asked = monotonic.now = monotonic.now + rest
    told = database_time(asked + there + ahead)
    monotonic.now += there + back
    clock.learn(told, asked, monotonic.now)
    return there + back


def off(clock: Clock, monotonic: Monotonic, ahead: float = 0.0) -> float:
    """By how many seconds the clock is wrong."""
    return abs((clock.now() - database_time(monotonic.now + ahead)).total_seconds())


seconds = st.floats(0, 3, allow_nan=False)
samples = st.lists(st.tuples(st.floats(0, 200), seconds, seconds), min_size=1, max_size=12)


@given(samples, st.floats(0, 100))
def test_the_clock_is_never_off_by_more_than_half_a_round_trip_of_the_last_minute(
    taken: list[Sample], later: float
) -> None:
    monotonic = Monotonic()
    clock = Clock(monotonic)
    for sample in taken:
        trip = ask(clock, monotonic, sample)
        assert off(clock, monotonic) <= trip / 2 + 1e-5
    before = off(clock, monotonic)
    monotonic.now += later
    assert abs(off(clock, monotonic) - before) < 1e-5


@given(samples, st.floats(10, 1e6), st.tuples(seconds, seconds, seconds))
@example([(0.0, 0.001, 0.001)], 3600.0, (1.0, 0.5, 0.5))
def test_after_the_pc_has_slept_the_first_sample_sets_it_right(
    taken: list[Sample], slept: float, first: Sample
) -> None:
    """The monotonic clock stands still while a PC sleeps: the sharpest of the old samples is then plainly wrong."""
    monotonic = Monotonic()
    clock = Clock(monotonic)
    for sample in taken:
        ask(clock, monotonic, sample)
    trip = ask(clock, monotonic, first, ahead=slept)
    assert off(clock, monotonic, ahead=slept) <= trip / 2 + 1e-5


def test_a_sharp_sample_is_kept_for_a_minute_and_then_replaced() -> None:
    monotonic = Monotonic()
    clock = Clock(monotonic, keep=60)
    ask(clock, monotonic, (0, 0.001, 0.001))
    ask(clock, monotonic, (1, 0.5, 0.0))
    assert off(clock, monotonic) < 1e-5
    ask(clock, monotonic, (61, 0.5, 0.0))
    assert 0.2 < off(clock, monotonic) <= 0.25 + 1e-5


def test_a_clock_that_was_never_told_the_time_says_so() -> None:
    monotonic = Monotonic()
    clock = Clock(monotonic)
    before = clock.is_set
    ask(clock, monotonic, (0, 1, 1))
    assert (before, clock.is_set) == (False, True)
    assert clock.monotonic() == monotonic.now
