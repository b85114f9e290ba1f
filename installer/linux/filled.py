"""The texts that go along with the program, with what they are told in their braces."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).parent / "files"


def filled(name: str, **facts: str) -> str:
    """A file of `files/`, with its facts in their braces."""
    text = (FILES / name).read_text(encoding="utf-8")
    for key, value in facts.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def copyrights() -> str:
    """Under which licences the program and what it brings may be passed on, as Debian writes it."""
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].strip().splitlines()
    return filled("copyright", licence="\n".join(f" {line}" if line else " ." for line in lines))
