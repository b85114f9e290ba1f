"""Runs the steps on the connection that `migrate` hands in; there is no other way to call it."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
# Even with IF NOT EXISTS only who may make schemas could ask for it, and the book's owner need not be one.
if connection.exec_driver_sql("SELECT to_regnamespace('salon')").scalar_one() is None:
    connection.exec_driver_sql("CREATE SCHEMA salon")
context.configure(connection=connection, version_table_schema="salon", include_schemas=True)
with context.begin_transaction():
    context.run_migrations()
