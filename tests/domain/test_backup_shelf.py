"""What the shelf of backups says of itself, and what a backup would take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from salon_desk.domain.backup import Contents, Counts, Progress, Step, size_words
from salon_desk.domain.backup_shelf import Backup, Preview, Shelf, Since, Trust

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
INSIDE = Contents(NOW, "Hair & Co", "0001", "0.1.0", Counts(2, 9, 9, 1, 40), None, None)
GOOD = Backup(Path("a.backup"), NOW, 2000, Trust.PROVEN, INSIDE)
NOTHING = Since(0, 0, 0)


def test_a_book_is_safe_while_a_good_backup_is_young() -> None:
    old = GOOD._replace(made_at=NOW - timedelta(days=4))
    assert Shelf(NOW, Path(), backups=(GOOD, old)).worry == ""
    assert Shelf(NOW, Path(), backups=(GOOD._replace(trust=Trust.DAMAGED), old)).worry == (
        "The last good backup is 4 days old."
    )
    assert Shelf(NOW, Path(), backups=(GOOD._replace(contents=None),)).worry == (
        "There is no good backup of the book yet."
    )
    assert Shelf(NOW, Path(), trouble="The folder is gone.").worry == "The folder is gone."


def test_what_a_backup_would_take_away_is_counted() -> None:
    assert Preview(INSIDE, INSIDE, Since(1, 0, 2)).losses == [
        "1 booking made since then", "2 clients' records changed since then",
    ]  # fmt: skip
    assert Preview(INSIDE, INSIDE, NOTHING).losses == []
    assert Preview(INSIDE, None, NOTHING).losses == [], "where there is no book nothing is lost"
    other = replace(INSIDE, salon="Aurora")
    assert Preview(other, INSIDE, Since(9, 9, 9)).losses == [
        "It is the book of another salon: “Aurora”, not “Hair & Co”."
    ]


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Step.DUMPING, 0), "Writing the backup…"),
        (Progress(Step.DUMPING, 3_100_000, 24_000_000), "Writing the backup: 3100 KB of 24 MB"),
        (Progress(Step.READING, 120, 311), "Reading the backup: 120 of 311 parts"),
        (Progress(Step.CHECKING, 1.0), "Checking what is in it…"),
        (Progress(Step.COPYING, 1_000, 9_000), "Copying it to the second place: 1 KB of 9 KB"),
    ],
)
def test_how_far_it_is_in_words(progress: Progress, words: str) -> None:
    assert progress.sentence == words


@pytest.mark.parametrize(("size", "words"), [(0, "0 KB"), (7, "1 KB"), (1_402_000, "1402 KB"), (12_300_000, "12 MB")])
def test_a_size_as_people_read_it(size: int, words: str) -> None:
    assert size_words(size) == words


def test_a_share_is_never_more_than_all_of_it() -> None:
    assert [Progress(Step.DUMPING, done, whole).share for done, whole in ((5, 4), (0, 0), (1, 4))] == [1.0, 0.0, 0.25]
