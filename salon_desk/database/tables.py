"""The tables as SQLAlchemy knows them: a salon is founded through them, and the right to read is looked at by them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Time,
    Uuid,
)
from sqlalchemy.dialects.postgresql import TSTZRANGE

SCHEMA = "salon"
metadata = MetaData(schema=SCHEMA)

instant = DateTime(timezone=True)

salon = Table(
    "salon",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("name", Text),
    Column("zone", Text),
    Column("currency", Text),
    Column("slot_minutes", Integer),
    Column("hold_seconds", Integer),
    Column("hold_cap_seconds", Integer),
    Column("no_show_minutes", Integer),
    Column("wish_minutes", Integer),
)

opening_hours = Table(
    "opening_hours",
    metadata,
    Column("weekday", SmallInteger, primary_key=True),
    Column("opens", Time, primary_key=True),
    Column("closes", Time),
)

stylist = Table(
    "stylist",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("colour", Text),
    Column("position", Integer),
    Column("active", Boolean),
)

shift = Table(
    "shift",
    metadata,
    Column("stylist_id", Integer, primary_key=True),
    Column("weekday", SmallInteger, primary_key=True),
    Column("starts", Time, primary_key=True),
    Column("ends", Time),
)

pause = Table(
    "pause",
    metadata,
    Column("stylist_id", Integer, primary_key=True),
    Column("weekday", SmallInteger, primary_key=True),
    Column("starts", Time, primary_key=True),
    Column("ends", Time),
    Column("reason", Text),
)

time_off = Table(
    "time_off",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("stylist_id", Integer),
    Column("during", TSTZRANGE),
    Column("reason", Text),
)

closure = Table("closure", metadata, Column("day", Date, primary_key=True), Column("reason", Text))

service = Table(
    "service",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text),
    Column("category", Text),
    Column("colour", Text),
    Column("minutes", Integer),
    Column("price", Integer),
    Column("position", Integer),
    Column("active", Boolean),
    Column("apply_minutes", Integer),
    Column("processing_minutes", Integer),
    Column("cleanup_minutes", Integer),
    Column("needs_patch_test", Boolean),
)

skill = Table(
    "skill",
    metadata,
    Column("stylist_id", Integer, primary_key=True),
    Column("service_id", Integer, primary_key=True),
    Column("offered", Boolean),
    Column("minutes", Integer),
    Column("price", Integer),
)

client = Table(
    "client",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("name", Text),
    Column("phone", Text),
    Column("digits", Text),
    Column("email", Text),
    Column("note", Text),
    Column("vip", Boolean),
    Column("allergies", Text),
    Column("do_not_book", Text),
    Column("owes", Integer),
    Column("patch_tested_on", Date),
    Column("merged_into", BigInteger),
    Column("version", Integer),
)

# In the order of the fields of domain.booking.Booking.
book = Table(
    "book",
    metadata,
    Column("visit_id", Uuid, primary_key=True),
    Column("ordinal", SmallInteger, primary_key=True),
    Column("version", Integer),
    Column("status", Text),
    Column("stylist_id", Integer),
    Column("service_id", Integer),
    Column("starts_at", instant),
    Column("ends_at", instant),
    Column("lane", SmallInteger),
    Column("reserved_until", instant),
    Column("claimed_at", instant),
    Column("desk", Text),
    Column("person", Text),
    Column("client_id", BigInteger),
    Column("client_name", Text),
    Column("client_phone", Text),
    Column("note", Text),
    Column("idle_from", instant),
    Column("idle_until", instant),
    Column("cleanup_minutes", SmallInteger),
    Column("progress", Text),
    Column("progress_at", instant),
    Column("squeezed_because", Text),
    Column("takes_time", Boolean),
    Column("visit_starts_at", instant),
    Column("visit_ends_at", instant),
    Column("changed_desk", Text),
)
