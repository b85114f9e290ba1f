"""Pairing: another PC of the salon joins, and is known by a role of its own from then on."""
