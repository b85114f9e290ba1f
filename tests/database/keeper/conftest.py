"""Fixtures of the keeper's tests: a PC that may keep a book."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.helpers.keepers import KeptPc, kept_pc

if os.name == "nt":
    collect_ignore_glob = ["*"]  # signals and file modes of POSIX; Windows' own service is tried on Windows


@pytest.fixture
def pc() -> Iterator[KeptPc]:
    """Nothing is made there yet."""
    with kept_pc() as fresh:
        yield fresh
