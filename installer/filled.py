"""The texts that packages are made of, with their facts, which stand between two @."""

from __future__ import annotations

from pathlib import Path


def filled(file: Path, **facts: str) -> str:
    """The text of a file with its facts in place of `@name@`."""
    text = file.read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    return text
