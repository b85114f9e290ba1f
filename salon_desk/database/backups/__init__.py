"""Backups of the book: made, proven by a restore, kept, looked at and restored."""
