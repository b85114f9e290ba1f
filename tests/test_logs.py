"""The desk's log: lines that a program can read, that turn over, and in which no client can stand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from salon_desk import logs
from salon_desk.domain.errors import Refusal
from salon_desk.logs import DeskLog, file_name, open_log

NOON = datetime(2026, 11, 21, 13, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
VISIT = UUID(int=7)


def log_in(folder: Path, desk: str = "Desk 1") -> DeskLog:
    """A log whose clock stands still."""
    return open_log(folder, desk, now=lambda: NOON)


def lines(folder: Path, desk: str = "Desk 1") -> list[dict[str, object]]:
    """What stands in a desk's log."""
    return [json.loads(line) for line in (folder / f"{file_name(desk)}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_line_has_the_time_in_utc_the_desk_the_kind_and_its_facts(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    log.record("lost", visit=VISIT, stylist=3, start=NOON, rival_desk="Desk 2", until=None, refusal="Taken")
    log.close()
    assert lines(tmp_path) == [
        {
            "at": "2026-11-21T12:00:00.000Z",
            "desk": "Desk 1",
            "kind": "lost",
            "visit": str(VISIT),
            "stylist": 3,
            "start": "2026-11-21T12:00:00.000Z",
            "rival_desk": "Desk 2",
            "refusal": "Taken",
        }
    ]


def test_the_systems_clock_is_used_where_none_is_handed_in(tmp_path: Path) -> None:
    log = open_log(tmp_path, "Desk 1")
    before = datetime.now(UTC).replace(microsecond=0)
    log.record("online", desks=2)
    log.close()
    assert datetime.fromisoformat(str(lines(tmp_path)[0]["at"])) >= before


@pytest.mark.parametrize("kind", sorted(logs.KINDS))
def test_every_kind_that_is_asked_for_can_be_written(tmp_path: Path, kind: str) -> None:
    log = log_in(tmp_path)
    log.record(kind, visit=VISIT)
    log.close()
    assert lines(tmp_path)[0]["kind"] == kind


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("confirmed", {"client": "Nora Lund"}),
        ("confirmed", {"client_name": "Nora Lund"}),
        ("confirmed", {"phone": "070"}),
        ("confirmed", {"note": "allergic"}),
        ("lost", {"refusal": "Nora Lund is already booked."}),
        ("lost", {"stylist": "Nora Lund"}),
        ("won", {"start": NOON.replace(tzinfo=None)}),
        ("deleted", {}),
    ],
)
def test_what_is_not_on_the_list_is_refused_and_not_written(
    tmp_path: Path, kind: str, facts: dict[str, object]
) -> None:
    log = log_in(tmp_path)
    with pytest.raises(ValueError, match=r"log|zone|client"):
        log.record(kind, **facts)
    log.close()
    assert lines(tmp_path) == []


def test_the_log_turns_over_and_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_FILE", 500)
    log = log_in(tmp_path)
    for stylist in range(200):
        log.record("claim", stylist=stylist)
    log.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.OLD_FILES
    assert all(path.stat().st_size <= 500 for path in files)
    assert lines(tmp_path)[-1]["stylist"] == 199


def test_a_log_that_can_not_be_written_any_more_stops_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = log_in(tmp_path / "log")
    log.record("claim", stylist=1)
    log.close()
    (tmp_path / "log" / "desk-1.jsonl").unlink()
    (tmp_path / "log").rmdir()
    log.record("claim", stylist=2)
    assert capsys.readouterr().err == ""


def test_each_desk_has_a_file_of_its_own() -> None:
    names = {
        file_name(desk)
        for desk in (
            *("Desk 1", "Desk/1", "../Desk 1", "Desk:1", "Fönster", "🙂", "x" * 200, "x" * 201, "a/b!", "a!b/"),
        )
    }
    assert len(names) == 10
    assert not [name for name in names if "/" in name or ":" in name or name.startswith(".")]


def test_a_folder_that_can_not_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match=r"The log can't be written to .*file"):
        open_log(tmp_path / "file" / "log", "Desk 1")
