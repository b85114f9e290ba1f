"""Time zones come with the program: what this PC knows of them is never asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import tzdata  # type: ignore[import-untyped]

ASK = """
import sys
from datetime import datetime
sys.argv[1:] = ["--version"]
from salon_desk.__main__ import main
main()
from salon_desk.domain.timespan import zone_of
print(datetime(2026, 7, 1, tzinfo=zone_of("Europe/Stockholm")).utcoffset())
"""


def test_a_pc_with_other_zones_changes_nothing(tmp_path: Path) -> None:
    theirs = tmp_path / "Europe" / "Stockholm"
    theirs.parent.mkdir()
    theirs.write_bytes((Path(tzdata.__file__).parent / "zoneinfo" / "Asia" / "Tokyo").read_bytes())
    odd = os.environ | {"PYTHONTZPATH": str(tmp_path)}
    told = subprocess.run([sys.executable, "-c", ASK], env=odd, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.splitlines()[-1] == "2:00:00"
