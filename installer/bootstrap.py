"""Sets everything up on a bare machine and starts what was asked for: demo, run, test, bench or package.

Needs Python and its standard library only. This one file has to be readable for any Python 3.6 or newer, so that an
old one can still say what is missing; the files beside it are read by Python 3.11 and newer.
"""

import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OLDEST, TOO_NEW = (3, 11), (3, 14)
NAMES = ("python3.13", "python3.12", "python3.11")
USAGE = """usage: python3 installer/bootstrap.py COMMAND [more ...]

  demo    a made-up salon with two desks, side by side
  run     one desk
  test    every check of this project (what comes after goes to pytest)
  bench   the benchmarks
  package the packages for Linux: a folder, a .tar.gz and a .deb in dist
          (package windows: the installer for Windows, made on Linux)

The first time, this makes the folder .venv and fills it; later it only starts what you ask for."""


def main(arguments: "list[str]") -> int:
    """Do what the command line asks; the answer is the exit code."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(USAGE)
        return 0 if arguments else 2
    if arguments[0] not in ("demo", "run", "test", "bench", "package"):
        print(f"There is no command {arguments[0]!r}.\n\n{USAGE}", file=sys.stderr)
        return 2
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        return start_over_with_another_python(arguments)
    sys.path.insert(0, ROOT)
    from installer.start import start

    return start(arguments[0], arguments[1:])


def start_over_with_another_python(arguments: "list[str]") -> int:
    """Run this script again with a Python that fits, if this computer has one."""
    for name in NAMES:
        python = shutil.which(name)
        if python and subprocess.call([python, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return subprocess.call([python, os.path.abspath(__file__)] + arguments)  # noqa: RUF005
    print(
        "Salon Desk needs Python 3.11, 3.12 or 3.13; this is Python {}.{}, and no other was found.".format(
            *sys.version_info[:2]
        ),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
