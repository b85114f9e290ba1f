"""Of what a wheel brings, those files that are wanted."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path


def copy_matching(source: Path, target: Path, patterns: Iterable[str]) -> None:
    """Copy the files in `source` that match into a new folder. Raises FileNotFoundError where nothing matches one."""
    target.mkdir(parents=True)
    for pattern in patterns:
        files = sorted(source.glob(pattern))
        if not files:
            raise FileNotFoundError(source / pattern)
        for file in files:
            shutil.copy2(file, target)
