"""The texts of `files/` with their facts, which stand between two @."""

from __future__ import annotations

from pathlib import Path

FILES = Path(__file__).parent / "files"


def filled(file: str, **facts: str) -> str:
    """A file of `files/`, with its facts in place of `@name@`; backslashes and quotes in them are not expected."""
    text = (FILES / file).read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    return text
