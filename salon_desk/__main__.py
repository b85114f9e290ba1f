"""`python -m salon_desk`, and what the command `salon-desk` calls."""

from __future__ import annotations

import sys

from salon_desk import zones
from salon_desk.cli import command_line


def main() -> int:
    """Do what the command line asks; the answer is the exit code."""
    zones.use_the_wheels()
    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
