"""Amounts of money as they stand in a field: plain numbers, for the currency is told beside it."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr
from salon_desk.domain.money import WITHOUT_CENTS


def amount_text(units: int, currency: str) -> str:
    """An amount in the currency's smallest unit as `45` or `45.50`; `45,50` where people write it so."""
    if currency in WITHOUT_CENTS:
        return str(units)
    return f"{units // 100}{QLocale().decimalPoint()}{units % 100:02d}" if units % 100 else str(units // 100)


def amount_typed(text: str, currency: str) -> int:
    """An amount such as `45`, `45.5` or `45,50`, in the currency's smallest unit; nothing typed is nothing.

    Raises BadInput for what is no amount.
    """
    if not text.strip():
        return 0
    cents = r"" if currency in WITHOUT_CENTS else r"(?:[.,](\d{1,2}))?"
    found = re.fullmatch(r"\D{0,4}(\d{1,8})" + cents + r"\D{0,4}", text.strip())
    if found is None or "-" in text:
        raise BadInput(tr("“{typed}” is not an amount; “45” would be one.", typed=text.strip()))
    if currency in WITHOUT_CENTS:
        return int(found[1])
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
