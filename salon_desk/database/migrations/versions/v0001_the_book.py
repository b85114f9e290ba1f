"""The book: salon, roster, clients, visits with their segments, events, and the functions that alone write them."""

from __future__ import annotations

from pathlib import Path

from alembic import op

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
    """Run the files in order. The functions name each other, so their bodies are checked by their first use."""
    connection = op.get_bind()
    connection.exec_driver_sql("SET LOCAL check_function_bodies = off")
    folder = Path(__file__).parent.parent / "sql"
    for name in FILES:
        raw = (folder / f"{name}.sql").read_text(encoding="utf-8")
        connection.exec_driver_sql(raw.replace("%", "%%"))
