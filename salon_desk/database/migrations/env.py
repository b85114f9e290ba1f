"""Runs the steps on the connection that `migrate` hands in; there is no other way to call it."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
connection.exec_driver_sql("CREATE SCHEMA IF NOT EXISTS salon")
context.configure(connection=connection, version_table_schema="salon", include_schemas=True)
with context.begin_transaction():
    context.run_migrations()
