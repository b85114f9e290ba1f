"""What Windows is asked or told by PowerShell."""

from __future__ import annotations

import re

QUOTES = re.compile("['‘’‚‛]")  # PowerShell takes each for one


def powershell(script: str, *words: str) -> list[str]:
    """The command that does this script; the words are its `$args`, whatever stands in them."""
    told = "".join(" '" + QUOTES.sub(r"\g<0>\g<0>", word) + "'" for word in words)
    return ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", f"& {{ {script} }}{told}"]
