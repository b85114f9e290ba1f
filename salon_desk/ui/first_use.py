"""Parts of the screen that no start waits for: each is made when it is wanted for the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class FirstUse(Generic[Part]):
    """Keeps one part. `make` imports and makes it, in the state in which it would be had it been there all along."""

    def __init__(self, make: Callable[[], Part]) -> None:
        self._make = make
        self._made: Part | None = None

    @property
    def made(self) -> Part | None:
        """The part, if it was wanted already: for news that it need not hear as long as it is not there."""
        return self._made

    def wanted(self) -> Part:
        """The part, made now if this is its first use."""
        if self._made is None:
            self._made = self._make()
        return self._made
