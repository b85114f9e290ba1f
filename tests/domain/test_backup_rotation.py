"""Rotation: what stays and what goes, for any history of backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salon_desk.domain.backup_rotation import DAYS, MONTHS, WEEKS, to_drop


@dataclass(frozen=True)
class One:
    """A backup as far as the rotation sees it."""

    made_at: datetime
    proven: bool = True


NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TIMES = st.integers(0, 4 * 365 * 24).map(lambda hours: NOON - timedelta(hours=hours))
HISTORIES = st.lists(st.builds(One, TIMES, st.booleans()), max_size=60)


def left(kept: list[One]) -> list[One]:
    """What the rotation leaves."""
    gone = {id(one) for one in to_drop(kept)}
    return [one for one in kept if id(one) not in gone]


@given(HISTORIES)
def test_the_newest_proven_one_always_stays(kept: list[One]) -> None:
    proven = [one.made_at for one in kept if one.proven]
    assert max(proven, default=None) == max((one.made_at for one in left(kept) if one.proven), default=None)


@given(HISTORIES)
def test_all_of_the_last_week_stays(kept: list[One]) -> None:
    newest = max((one.made_at.date() for one in kept), default=NOON.date())
    gone = to_drop(kept)
    assert not [one for one in gone if one.made_at.date() > newest - timedelta(days=DAYS)]


@given(HISTORIES)
def test_rotating_again_drops_nothing_more(kept: list[One]) -> None:
    assert to_drop(left(kept)) == []


@given(HISTORIES)
def test_what_stays_besides_the_last_days_is_few(kept: list[One]) -> None:
    days = sorted({one.made_at.date() for one in kept}, reverse=True)[:DAYS]
    assert len([one for one in left(kept) if one.made_at.date() not in days]) <= WEEKS + MONTHS + 1


@given(HISTORIES)
def test_a_month_with_a_proven_one_keeps_a_proven_one(kept: list[One]) -> None:
    months = sorted({(one.made_at.year, one.made_at.month) for one in kept}, reverse=True)[:MONTHS]
    for month in months:
        of_it = [one for one in kept if (one.made_at.year, one.made_at.month) == month]
        assert any(one.proven for one in of_it) == any(one.proven for one in left(kept) if one in of_it)


def test_one_a_day_for_two_years() -> None:
    kept: list[One] = []
    for day in range(730):
        kept = left([*kept, One(NOON + timedelta(days=day))])
    ages = [(kept[-1].made_at - one.made_at).days for one in kept]
    assert [age for age in ages if age < DAYS] == [6, 5, 4, 3, 2, 1, 0]
    assert 300 <= max(ages) <= 366
    assert len(kept) <= DAYS + WEEKS + MONTHS


def test_a_clock_that_was_wrong_once_costs_nothing() -> None:
    kept = [One(NOON - timedelta(days=day)) for day in range(5)]
    assert to_drop([*kept, One(NOON.replace(year=2099))]) == []
