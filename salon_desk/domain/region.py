"""The region whose phone numbers are written without a country's code: where the salon is."""

from __future__ import annotations

from salon_desk.domain.treatment import Salon

# By time zone, for the zones that lie in one country; and by currency, for those that one country has alone.
_BY_ZONE = {
    "Europe/Amsterdam": "NL", "Europe/Andorra": "AD", "Europe/Athens": "GR", "Europe/Belgrade": "RS",
    "Europe/Berlin": "DE", "Europe/Bratislava": "SK", "Europe/Brussels": "BE", "Europe/Bucharest": "RO",
    "Europe/Budapest": "HU", "Europe/Busingen": "DE", "Europe/Chisinau": "MD", "Europe/Copenhagen": "DK",
    "Europe/Dublin": "IE", "Europe/Gibraltar": "GI", "Europe/Guernsey": "GG", "Europe/Helsinki": "FI",
    "Europe/Isle_of_Man": "IM", "Europe/Istanbul": "TR", "Europe/Jersey": "JE", "Europe/Kiev": "UA",
    "Europe/Kyiv": "UA", "Europe/Lisbon": "PT", "Europe/Ljubljana": "SI", "Europe/London": "GB",
    "Europe/Luxembourg": "LU", "Europe/Madrid": "ES", "Europe/Malta": "MT", "Europe/Mariehamn": "AX",
    "Europe/Minsk": "BY", "Europe/Monaco": "MC", "Europe/Moscow": "RU", "Europe/Oslo": "NO", "Europe/Paris": "FR",
    "Europe/Podgorica": "ME", "Europe/Prague": "CZ", "Europe/Riga": "LV", "Europe/Rome": "IT",
    "Europe/San_Marino": "SM", "Europe/Sarajevo": "BA", "Europe/Skopje": "MK", "Europe/Sofia": "BG",
    "Europe/Stockholm": "SE", "Europe/Tallinn": "EE", "Europe/Tirane": "AL", "Europe/Vaduz": "LI",
    "Europe/Vatican": "VA", "Europe/Vienna": "AT", "Europe/Vilnius": "LT", "Europe/Warsaw": "PL",
    "Europe/Zagreb": "HR", "Europe/Zurich": "CH", "Atlantic/Reykjavik": "IS", "Atlantic/Canary": "ES",
    "Atlantic/Madeira": "PT", "Atlantic/Azores": "PT", "Asia/Nicosia": "CY",
}  # fmt: skip
_BY_CURRENCY = {
    "AED": "AE", "ARS": "AR", "AUD": "AU", "BGN": "BG", "BRL": "BR", "CAD": "CA", "CHF": "CH", "CLP": "CL",
    "CNY": "CN", "COP": "CO", "CZK": "CZ", "DKK": "DK", "EGP": "EG", "GBP": "GB", "HKD": "HK", "HUF": "HU",
    "IDR": "ID", "ILS": "IL", "INR": "IN", "ISK": "IS", "JPY": "JP", "KRW": "KR", "MAD": "MA", "MXN": "MX",
    "MYR": "MY", "NOK": "NO", "NZD": "NZ", "PHP": "PH", "PLN": "PL", "RON": "RO", "RSD": "RS", "RUB": "RU",
    "SAR": "SA", "SEK": "SE", "SGD": "SG", "THB": "TH", "TRY": "TR", "TWD": "TW", "UAH": "UA", "USD": "US",
    "VND": "VN", "ZAR": "ZA",
}  # fmt: skip


def region_of(salon: Salon) -> str:
    """The salon's region in two letters (ISO 3166): by its zone, else by its currency; empty when neither tells."""
    return _BY_ZONE.get(salon.zone) or _BY_CURRENCY.get(salon.currency, "")
