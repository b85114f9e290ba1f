"""The database against a model: three desks do whatever comes to mind, and both must agree after each step."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy.exc import SQLAlchemyError

from salon_desk.domain.errors import Busy
from tests.helpers.books import opened
from tests.helpers.three_desks import play


@pytest.mark.timeout(180)
def test_three_desks_and_the_model_agree_after_each_step(database_url: str) -> None:
    with opened(database_url) as book:
        play(book, 150)


# A place in the functions, and what it would be if somebody had made a mistake there.
MISTAKES = [
    ("verdict_on_booking", "theirs.version IS DISTINCT FROM p_version", "false"),
    ("verdict_on_hold", "mine.token IS DISTINCT FROM p_token", "false"),
    ("verdict_on_hold", "mine.reserved_until > p_now", "true"),
    ("in_the_way", "v.reserved_until > p_now", "true"),
    ("hold_end", "p_claimed_at + make_interval(secs => p_cap)", "'infinity'"),
    ("is_done", "theirs.changed_desk = p_desk", "true"),
    ("overlapping", "v.reserved_until > p_now", "true"),
    ("moved_parts", "salon.shifted(part, p_starts - moved.starts_at)", "part"),
    ("require_parts", "o.ordinal < part.ordinal", "false"),
    ("revive", "SET takes_time = true", "SET takes_time = takes_time"),
]


@pytest.mark.timeout(180)
@pytest.mark.parametrize(("function", "right", "wrong"), MISTAKES, ids=[f"{one[0]} {one[2]}" for one in MISTAKES])
def test_control_a_mistake_in_a_function_is_found(database_url: str, function: str, right: str, wrong: str) -> None:
    with opened(database_url) as book:
        source = book.value(
            "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = %s AND pronamespace = 'salon'::regnamespace",
            function,
        )
        assert source.count(right) == 1
        book.rows(source.replace(right, wrong))
        with pytest.raises((AssertionError, ExceptionGroup, psycopg.Error, SQLAlchemyError, Busy)):
            play(book, 300, until_wrong=True)
