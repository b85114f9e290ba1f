"""Every check of the project: the quick ones side by side, then the tests, whose summary is the last line."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

# The tests wait more than they work (for a database, a window, a hold that runs out), so even two processors feed
# three workers; each has a PostgreSQL of its own. What gets quicker by more of them ends at the longest test.
WORKERS = 3
MOST_WORKERS = 8


def run_checks(root: Path, python: Path, more: list[str]) -> int:
    """Run them all, whatever fails; `more` goes to pytest. The answer is 0 only if each was content.

    All tests run side by side; those that somebody chose run in one process, where they begin at once and where prints
    and a debugger work. `-n` says otherwise.
    """
    with tempfile.TemporaryDirectory() as scratch:
        caches = _caches(root, Path(scratch))
        good = _quick_checks(root, python, caches)
        tests = [str(python), "-m", "pytest", *caches["pytest"], *(more or _side_by_side())]
        failed = subprocess.call(tests, cwd=root)
    return failed or (0 if good else 1)


def _side_by_side() -> list[str]:
    workers = min(max(WORKERS, os.cpu_count() or 1), MOST_WORKERS)
    return ["-n", str(workers), "--dist=worksteal"]


def _quick_checks(root: Path, python: Path, caches: Mapping[str, list[str]]) -> bool:
    programs = python.parent
    commands = {
        "ruff check": [str(programs / "ruff"), "check", *caches["ruff"], "."],
        "ruff format": [str(programs / "ruff"), "format", "--check", *caches["ruff"], "."],
        "mypy --strict": [str(python), "-m", "mypy", *caches["mypy"]],
        "import-linter": [str(programs / "lint-imports"), *caches["lint-imports"]],
    }
    running = {name: _begin(command, root) for name, command in commands.items()}
    bad = [name for name, (process, output) in running.items() if not _finish(name, process, output)]
    return not bad


def _begin(command: list[str], root: Path) -> tuple[subprocess.Popen[bytes], IO[bytes]]:
    output = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the check has been read)
    return subprocess.Popen(command, cwd=root, stdout=output, stderr=subprocess.STDOUT), output


def _finish(name: str, process: subprocess.Popen[bytes], output: IO[bytes]) -> bool:
    good = process.wait() == 0
    print(f"{name}: {'good' if good else 'NOT GOOD'}", flush=True)
    with output:
        if not good:
            output.seek(0)
            print(output.read().decode(errors="replace").rstrip(), flush=True)
    return good


def _caches(root: Path, scratch: Path) -> Mapping[str, list[str]]:
    """Options that keep the tools' caches out of a checkout in which we may not write."""
    if os.access(root, os.W_OK):
        return {"ruff": [], "mypy": [], "lint-imports": [], "pytest": []}
    sys.dont_write_bytecode = True
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(scratch / "hypothesis")
    return {
        "ruff": ["--no-cache"],
        "mypy": [f"--cache-dir={scratch / 'mypy'}"],
        "lint-imports": ["--no-cache"],
        "pytest": ["-p", "no:cacheprovider"],
    }
