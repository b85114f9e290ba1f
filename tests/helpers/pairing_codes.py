"""Pairing codes for tests."""

from __future__ import annotations

from ipaddress import IPv4Address

from salon_desk.domain.pairing_code import PairingCode, new_secret

SOME_CODE = PairingCode(IPv4Address("192.168.1.20"), 54321, "0123456789a", new_secret(123_456_789_012_345))
