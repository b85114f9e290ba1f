"""Salon Desk: booking for a hair salon with several front desks."""

__version__ = "0.2.0"
