"""The names of keys, as they stand on the keyboards of a language."""

from __future__ import annotations

import re

from salon_desk.domain.language import tr, tr_noop

NAMES = (
    tr_noop("Ctrl", meaning="key"), tr_noop("Shift", meaning="key"), tr_noop("Alt", meaning="key"),
    tr_noop("Enter", meaning="key"), tr_noop("Esc", meaning="key"), tr_noop("Delete", meaning="key"),
    tr_noop("Home", meaning="key"), tr_noop("End", meaning="key"), tr_noop("PgUp", meaning="key"),
    tr_noop("PgDn", meaning="key"), tr_noop("Click", meaning="key"),
)  # fmt: skip
NAMED = re.compile(rf"\b({'|'.join(NAMES)})\b")


def keys_named(keys: str) -> str:
    """Keys as `Ctrl+Shift+R` or `Click, Enter`, as they are called where the program is read."""
    return NAMED.sub(lambda found: tr(found[0], meaning="key"), keys)
