"""Words as they are read, whatever keeps them together on the screen."""

from __future__ import annotations


def plain(words: str) -> str:
    """The words with a plain space wherever there is one that does not break."""
    return words.replace("\N{NO-BREAK SPACE}", " ")
