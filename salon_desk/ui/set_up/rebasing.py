"""What was typed over one state of the set-up, laid upon another one: what nobody touched here is as it is there."""

from __future__ import annotations

from typing import Any, TypeVar, cast

Value = TypeVar("Value")


def rebased(typed: Value, before: Value, now: Value) -> Value:
    """`typed` over `before`, kept, upon what is there `now`: field by field where the value has fields."""
    if not hasattr(typed, "_fields"):
        return typed if typed != before else now
    fields: Any = typed
    pairs = zip(fields, cast(Any, before), cast(Any, now), strict=True)
    return cast(Value, fields._make(theirs if mine == had else mine for mine, had, theirs in pairs))
