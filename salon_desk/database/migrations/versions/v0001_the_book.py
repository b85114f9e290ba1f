"""The book: salon, roster, clients, visits with their segments, events, and the functions that alone write them.

Released: nothing in it changes any more (a test compares it with what was released).
"""

from __future__ import annotations

from alembic import op

from salon_desk.database.migrations import sql_files

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FILES = (
    "01_tables", "02_rules", "03_announce", "04_claims", "05_reads",
    "06_clients", "07_visits", "08_changes", "09_waitlist", "10_giving_way",
    "11_lists", "12_persons", "13_set_up", "14_set_up_rules", "15_history", "99_rights",
)  # fmt: skip


def upgrade() -> None:
    """Make the first book."""
    sql_files.run(op.get_bind(), *FILES)
