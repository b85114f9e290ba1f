"""The database's clock, kept by a monotonic offset: the PC's own time of day is never asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the database's time between two answers of the database.

    Each answer that carries the database's time is a sample; half the round trip is its uncertainty. The sharpest
    sample wins until it is older than `keep` seconds, because the PC's monotonic clock drifts, or until one contradicts
    it, because that clock stands still while the PC sleeps.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic, keep: float = 60.0) -> None:
        self._monotonic = monotonic
        self._keep = keep
        self._at = monotonic()
        self._time = datetime.fromtimestamp(0, UTC)
        self._uncertainty = float("inf")

    @property
    def is_set(self) -> bool:
        """Whether the database has told its time yet."""
        return self._uncertainty != float("inf")

    def monotonic(self) -> float:
        """Seconds of the PC's monotonic clock, to be handed to `learn`."""
        return self._monotonic()

    def learn(self, database_time: datetime, asked: float, answered: float) -> None:
        """Take a sample: the database's time, and the monotonic seconds around the question."""
        uncertainty = (answered - asked) / 2
        middle = asked + uncertainty
        if (
            uncertainty <= self._uncertainty
            or answered - self._at > self._keep
            or self._contradicts(database_time, middle, uncertainty)
        ):
            self._at, self._time, self._uncertainty = middle, database_time, uncertainty

    def _contradicts(self, database_time: datetime, middle: float, uncertainty: float) -> bool:
        """Whether both the sample that is kept and this one can't be true."""
        expected = self._time + timedelta(seconds=middle - self._at)
        return abs((database_time - expected).total_seconds()) > uncertainty + self._uncertainty

    def now(self) -> datetime:
        """The database's time now, in UTC."""
        return self._time + timedelta(seconds=self._monotonic() - self._at)
