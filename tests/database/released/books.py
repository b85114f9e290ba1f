"""The books of all released versions, with what was in them, and what a version's steps define."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg

from tests.helpers.books import plain

FOLDER = Path(__file__).parent
VERSIONS = tuple(sorted(file.stem for file in FOLDER.glob("*.sql")))

# What PostgreSQL writes in another way when it has read its own writing.
_READ_BACK = re.compile(r"[()]| AS text")
# What is of an extension is left out, but for the rights to it.
_DEFINITIONS = """
WITH ours AS (SELECT * FROM pg_proc WHERE pronamespace = 'salon'::regnamespace),
     relations AS (SELECT * FROM pg_class
                    WHERE relnamespace = 'salon'::regnamespace AND relkind IN ('r', 'v', 'c', 'S')),
     extensions AS (SELECT objid FROM pg_depend WHERE deptype = 'e')
SELECT 'function ' || oid::regprocedure, pg_get_functiondef(oid) FROM ours WHERE oid NOT IN (TABLE extensions)
UNION ALL
SELECT 'rights to ' || oid::regprocedure,
       (SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM unnest(coalesce(proacl, acldefault('f', proowner))) a)
  FROM ours
UNION ALL
SELECT 'rights to ' || oid::regclass,
       (SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM unnest(coalesce(relacl, acldefault('r', relowner))) a)
  FROM relations WHERE relkind <> 'S'
UNION ALL
SELECT 'relation ' || r.oid::regclass,
       concat_ws(' ', relkind, reloptions, CASE relkind WHEN 'v' THEN pg_get_viewdef(r.oid) END, (
           SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                                       attgenerated, pg_get_expr(adbin, adrelid)), ', ' ORDER BY attnum)
             FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            WHERE attrelid = r.oid AND attnum > 0 AND NOT attisdropped))
  FROM relations r
UNION ALL
SELECT 'constraint ' || conname || ' of ' || conrelid::regclass, pg_get_constraintdef(oid) FROM pg_constraint
 WHERE connamespace = 'salon'::regnamespace AND contype <> 'n'
UNION ALL
SELECT 'index ' || indexrelid::regclass, pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class i ON i.oid = indexrelid
 WHERE relnamespace = 'salon'::regnamespace
UNION ALL
SELECT 'trigger ' || tgname || ' of ' || tgrelid::regclass, concat(pg_get_triggerdef(t.oid), tgenabled)
  FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE relnamespace = 'salon'::regnamespace AND NOT tgisinternal
"""


def load(url: str, version: str) -> None:
    """Put the book as it was released into the empty database at this address."""
    with psycopg.connect(plain(url)) as connection:
        connection.execute((FOLDER / f"{version}.sql").read_bytes())


def definitions(url: str) -> dict[str, str]:
    """Everything that the steps of the migrations have defined, by its name."""
    with psycopg.connect(plain(url)) as connection:
        found = connection.execute(_DEFINITIONS).fetchall()
    return {name: text if name.startswith("function") else _READ_BACK.sub("", text) for name, text in found}
