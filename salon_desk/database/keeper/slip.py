"""The slip on which the owner's password is handed to the window that asked for it: never in a command line."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from salon_desk.domain.errors import Refusal

# Who asked for administrator's rights, in the words of the program that gave them.
BY_PKEXEC, BY_SUDO = "PKEXEC_UID", "SUDO_UID"
# Neither a link nor a pipe that nobody reads leads anywhere.
HOW = os.O_WRONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"))


@contextmanager
def open_slip(path: Path, variables: Mapping[str, str] = os.environ) -> Iterator[int]:
    """The open file, to be written to: empty, the caller's own, and readable by nobody else.

    Raises Refusal for any other one: with administrator's rights everything could be written to.
    """
    try:
        descriptor = os.open(path, HOW)
    except OSError as trouble:
        raise Refusal(f"The file {path} can't be written: {trouble.strerror}.") from trouble
    try:
        if not _is_fit(os.fstat(descriptor), variables):
            raise Refusal(f"The file {path} has to be empty, your own, and readable by nobody but you.")
        yield descriptor
    finally:
        os.close(descriptor)


def _is_fit(file: os.stat_result, variables: Mapping[str, str]) -> bool:
    if not stat.S_ISREG(file.st_mode) or file.st_size or file.st_nlink > 1:
        return False
    if sys.platform == "win32":
        return True  # what a user's own folder has is the user's, and the mode says nothing
    return str(file.st_uid) in _callers(variables) and not stat.S_IMODE(file.st_mode) & 0o077


def _callers(variables: Mapping[str, str]) -> tuple[str, ...]:
    """The numbers of the users who may be meant. Where pkexec says who asked, not even root's own files may be."""
    if BY_PKEXEC in variables:
        return (variables[BY_PKEXEC],)
    return (str(os.getuid()), variables.get(BY_SUDO, ""))
