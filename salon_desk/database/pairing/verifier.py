"""What proves a password to PostgreSQL without being it: only this ever leaves the PC that made the password."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection


def verifier_of(connection: Connection, password: str) -> str:
    """The SCRAM verifier of a password, made here by the driver: nothing is asked of the server."""
    driver: Any = connection.connection.driver_connection
    made: bytes = driver.pgconn.encrypt_password(password.encode(), b"", b"scram-sha-256")
    return made.decode()
