"""The demo's processes: each desk is one, the bots are one; all of them go when the one that started them goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass

from salon_desk.process import own_command

# What a process of the demo is told; in the environment, because the address carries a password.
VARIABLE = "SALON_DESK_DEMO_PART"
PATIENCE = 6.0


@dataclass(frozen=True)
class Part:
    """What one process of the demo is: a desk, or all the bots.

    `number` is the desk's from 1 (of the bots: of the first one), `count` how many desks (bots) there are. `tour` is
    the port at which a tour's conductor waits for it, and `secret` what proves that it is the one that he started.
    """

    kind: str
    address: str
    home: str
    number: int
    count: int
    theme: str | None = "auto"
    language: str | None = None
    tour: int = 0
    secret: str = ""


def told_part(environment: Mapping[str, str] | None = None) -> Part | None:
    """What this process is told to be; None where it is the one that a person started."""
    text = (os.environ if environment is None else environment).get(VARIABLE)
    return Part(**json.loads(text)) if text else None


class PartProcess:
    """A running part. It lives no longer than we do: the end of its standard input is the end of its work."""

    def __init__(self, part: Part, offscreen: bool = False) -> None:
        self.part = part
        self._process = subprocess.Popen(
            own_command("demo"),
            env=_environment(part, offscreen),
            stdin=subprocess.PIPE,
            # Ctrl+C in the terminal is for the one that a person started; he tells the others.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    def wait(self, seconds: float | None = None) -> int | None:
        """Wait for its end, at most so many seconds; the exit code, None where it runs on."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def ask_to_end(self) -> None:
        """Let it close its window and leave in order."""
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()


def end_all(parts: Iterable[PartProcess], patience: float = PATIENCE) -> None:
    """End them in order, and those that do not go in time without it."""
    parts = list(parts)
    for part in parts:
        part.ask_to_end()
    deadline = time.monotonic() + patience
    for part in parts:
        if part.wait(max(0.0, deadline - time.monotonic())) is None:
            part._process.kill()
            part.wait()


def on_leash(end: Callable[[], None]) -> None:
    """Call `end` once, on a thread of its own, when the process that started this one is gone or lets it go."""
    leash = sys.stdin
    if leash is None:
        return

    def wait() -> None:
        with suppress(OSError, ValueError):
            while os.read(leash.fileno(), 1024):
                continue
        end()

    threading.Thread(target=wait, name="salon-desk-leash", daemon=True).start()


def _environment(part: Part, offscreen: bool) -> dict[str, str]:
    """Ours, without what would lead the part to a real salon's settings or server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SALON_DESK_")}
    kept[VARIABLE] = json.dumps(asdict(part))
    kept["SALON_DESK_HOME"] = part.home
    if offscreen:
        kept["QT_QPA_PLATFORM"] = "offscreen"
    return kept
