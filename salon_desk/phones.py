"""Phone numbers: as a record keeps them, as they are dialled, and as people read them.

`region` is two letters (see `salon_desk.domain.region`), empty where it is not known. The library is loaded with the
first number: it would take 20 ms of each start.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

LONGEST_ENDING = 6  # digits: so few are the end of a number, whatever they begin with


class Dialled(NamedTuple):
    """A number as it is kept: +46701740605 where it is a real one, else as it was typed; `digits` with and without the
    country's code, a blank between them."""

    kept: str
    digits: str


def dialled(typed: str, region: str) -> Dialled:
    """The number that was typed in this region."""
    from phonenumbers import PhoneNumberFormat, format_number

    number = _number(typed, region)
    if number is None:
        return Dialled(typed.strip(), digits_of(typed))
    national, kept = (format_number(number, form) for form in (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.E164))
    return Dialled(kept, " ".join(dict.fromkeys((digits_of(kept), digits_of(national)))))


def readable(kept: str, region: str) -> str:
    """The number in groups: as it is dialled within the own region, with the country's code elsewhere."""
    if not kept.startswith("+"):
        return kept
    from phonenumbers import PhoneNumberFormat, format_number, region_code_for_number

    number = _number(kept, region)
    if number is None:
        return kept
    at_home = region_code_for_number(number) == region
    return format_number(number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL)


def digits_of(typed: str) -> str:
    """The digits alone; without the zero that is only dialled at home, as in +46 (0)70, and without a leading 00."""
    digits = re.sub(r"\D", "", re.sub(r"^(\s*(?:\+|00)[\d\s]*)\(0\)", r"\1", typed))
    abroad = typed.lstrip().startswith("00") and len(digits) > LONGEST_ENDING
    return digits.removeprefix("00") if abroad else digits


def _number(typed: str, region: str) -> PhoneNumber | None:
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        number = parse(typed, region or None)
    except NumberParseException:
        return None
    return number if is_valid_number(number) else None
