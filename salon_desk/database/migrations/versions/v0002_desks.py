"""Desks with a right of their own, and with which programs a book of a version works. It only adds."""

from __future__ import annotations

from alembic import op

from salon_desk import __version__
from salon_desk.database.migrations import sql_files

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# A program made for this version of the book, or for a newer one, works with this one as well.
OLDEST = "0001"
_TELL = "INSERT INTO salon.works_with (schema, program, oldest_schema) VALUES (%s, %s, %s)"


def upgrade() -> None:
    """The table first: the rights of the desks are given in the second file."""
    connection = op.get_bind()
    sql_files.run(connection, "17_versions", "16_desks")
    connection.exec_driver_sql(_TELL, (revision, __version__, OLDEST))
