"""Where things stand in the checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOR_LINUX = ROOT / "installer" / "linux" / "files"
FOR_WINDOWS = ROOT / "installer" / "windows" / "files"
