"""The code that another PC types to join: where the book is, how its server is known, and a secret for once.

Eight groups of five signs of Crockford's base 32. The last sign of each group checks the other four and the group's
place, so a mistyped, swapped or misplaced group is noticed while it is typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import reduce
from ipaddress import IPv4Address

from salon_desk.domain.errors import BadInput
from salon_desk.domain.language import tr

GROUPS, SIGNS = 8, 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-‐‑‒–—−._]+")

# What is in the code and how many bits it takes, from left to right.
_VERSION, _KEPT_FREE = 1, 0
_BITS = {"version": 4, "address": 32, "port": 16, "fingerprint": 44, "secret": 60, "kept free": 4}
SECRET_BITS = _BITS["secret"]
_DIGITS_OF_HEX = _BITS["fingerprint"] // 4


@dataclass(frozen=True)
class PairingCode:
    """`fingerprint` is the beginning of the certificate's SHA-256, 11 digits of hex; `secret` are 12 signs."""

    address: IPv4Address
    port: int
    fingerprint: str
    secret: str = field(repr=False)

    @classmethod
    def for_server(cls, address: IPv4Address, port: int, certificate: str, secret: str) -> PairingCode:
        """The code for a server whose certificate has this SHA-256, as hex."""
        return cls(address, port, certificate[:_DIGITS_OF_HEX], secret)

    @property
    def text(self) -> str:
        """The code as it is shown and typed: ABCDE-FGHJK-…"""
        told = {
            "version": _VERSION,
            "address": int(self.address),
            "port": self.port,
            "fingerprint": int(self.fingerprint, 16),
            "secret": _number(self.secret),
            "kept free": _KEPT_FREE,
        }
        data = reduce(lambda number, name: number << _BITS[name] | told[name], _BITS, 0)
        signs = _signs(data, GROUPS * (SIGNS - 1))
        return "-".join(_checked(nth, signs[nth * 4 : nth * 4 + 4]) for nth in range(GROUPS))

    def is_of(self, certificate: str) -> bool:
        """Whether this is the SHA-256 of the certificate, as hex, that the code is about."""
        return certificate.startswith(self.fingerprint)


def new_secret(number: int) -> str:
    """The secret that SECRET_BITS random bits make."""
    return _signs(number, SECRET_BITS // 5)


def clean_signs(text: str) -> str:
    """What was typed without blanks and dashes, in capitals, with digits for the letters that look like them."""
    return _BETWEEN.sub("", text).upper().translate(_READ_AS)


def group_is_good(nth: int, text: str) -> bool:
    """Whether this can be the code's group at this place, the first is 0."""
    signs = clean_signs(text)
    return len(signs) == SIGNS and all(sign in _ALPHABET for sign in signs) and _remainder(signs) == _place(nth)


def read_code(text: str) -> PairingCode:
    """The code that was typed. Raises BadInput, with the group that is mistyped, or of another kind of code."""
    signs = clean_signs(text)
    if len(signs) != GROUPS * SIGNS:
        raise BadInput(tr("The code has {needed} signs; these are {n}.", needed=GROUPS * SIGNS, n=len(signs)))
    groups = [signs[at : at + SIGNS] for at in range(0, len(signs), SIGNS)]
    wrong = [str(nth + 1) for nth, group in enumerate(groups) if not group_is_good(nth, group)]
    if len(wrong) == 1:
        raise BadInput(tr("Group {nth} of the code is mistyped.", nth=wrong[0]))
    if wrong:
        raise BadInput(tr("These groups of the code are mistyped: {groups}.", groups=", ".join(wrong)))
    return _code_of(_number("".join(group[:-1] for group in groups)))


def _code_of(data: int) -> PairingCode:
    told = {}
    for name, bits in reversed(_BITS.items()):
        told[name] = data & (1 << bits) - 1
        data >>= bits
    if (told["version"], told["kept free"]) != (_VERSION, _KEPT_FREE):
        raise BadInput(tr("This code is of another version of Salon Desk. Please update the program on both PCs."))
    fingerprint = f"{told['fingerprint']:0{_DIGITS_OF_HEX}x}"
    return PairingCode(IPv4Address(told["address"]), told["port"], fingerprint, new_secret(told["secret"]))


def _checked(nth: int, signs: str) -> str:
    """The group at this place with its check sign."""
    return signs + _ALPHABET[_remainder(f"{signs}0") ^ _place(nth)]


def _remainder(signs: str) -> int:
    """The signs as a polynomial over the field of 32 elements: any sign that is changed, and any two that are swapped,
    make another sum, because each counts times another power of the field's root."""
    return reduce(lambda sum_, sign: _times_root(sum_) ^ _ALPHABET.index(sign), signs, 0)


def _times_root(element: int) -> int:
    return element << 1 if element < 16 else element << 1 ^ 0b100101


def _place(nth: int) -> int:
    return nth + 1


def _number(signs: str) -> int:
    return reduce(lambda number, sign: number << 5 | _ALPHABET.index(sign), signs, 0)


def _signs(number: int, count: int) -> str:
    return "".join(_ALPHABET[number >> 5 * nth & 31] for nth in reversed(range(count)))
