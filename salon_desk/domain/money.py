"""Money: prices are whole numbers of a currency's smallest unit."""

from __future__ import annotations

from decimal import Decimal

WITHOUT_CENTS = ("CLP", "HUF", "ISK", "JPY", "KRW", "VND")


def amount(units: int, currency: str) -> Decimal:
    """An amount of the currency's smallest unit as it is written: 52.00 for 5200 cents."""
    return Decimal(units) if currency in WITHOUT_CENTS else Decimal(units).scaleb(-2)
