"""What PyInstaller brings and nobody asks for: taken out, so that a download is small and a start short."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

# Of Qt's plugins; of those that are not named here, none.
PLUGINS = {
    "iconengines": ("libqsvgicon",),
    "imageformats": ("libqsvg",),
    "platforminputcontexts": ("libcomposeplatforminputcontextplugin", "libibusplatforminputcontextplugin"),
    "platforms": ("libqoffscreen", "libqwayland", "libqxcb"),
    "platformthemes": ("libqxdgdesktopportal",),
    "printsupport": ("libcupsprintersupport",),
    "wayland-decoration-client": ("libadwaita", "libbradient"),
    "wayland-graphics-integration-client": ("libqt-plugin-wayland-egl",),
    "wayland-shell-integration": ("libxdg-shell",),
    "xcbglintegrations": ("libqxcb-egl-integration", "libqxcb-glx-integration"),
}
QT_WORDS = ("qtbase_de.qm", "qtbase_sv.qm")
# Of the system's libraries only what Python is linked to: its number differs from one distribution to the next. All
# others belong to the system, whose own programs (a print dialog, a file manager) are loaded beside them.
SYSTEM_LIBRARIES = ("libpython3.", "libffi.", "libmpdec.")
# Never those of wheels that were patched when they were made: they would not load any more.
WITH_SYMBOLS = (
    *("libpython3.*", "python3.*/lib-dynload/*.so", "sqlalchemy/**/*.so", "markupsafe/*.so"),
    *("_cffi_backend.*.so", "cryptography/**/*.so"),
)
RUNPATH = re.compile(r"^\s+(?:RUNPATH|RPATH)\s+(/\S+)$", re.MULTILINE)
HERE = b"$ORIGIN"
NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def trim(inside: Path) -> None:
    """Take it out of the folder `_internal`."""
    for cache in [path for path in inside.rglob("__pycache__") if path.is_dir()]:
        shutil.rmtree(cache)
    qt = inside / "PySide6" / "Qt"
    _keep(qt / "translations", QT_WORDS)
    for folder in sorted((qt / "plugins").iterdir()):
        _keep(folder, [f"{name}.so" for name in PLUGINS.get(folder.name, ())])
    for library in inside.glob("lib*.so*"):
        if not library.is_symlink() and not library.name.startswith(SYSTEM_LIBRARIES):
            library.unlink()
    _drop_idle_libraries(inside, qt / "lib")
    for link in [path for path in inside.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()
    symbols = [str(path) for pattern in WITH_SYMBOLS for path in sorted(inside.glob(pattern))]
    subprocess.run(["strip", "--strip-unneeded", *symbols], check=True)
    for path in binaries_in(inside):
        _forget_where_it_was_built(path)


def needed_by(files: Iterable[Path]) -> set[str]:
    """The names of the libraries that these programs and libraries are linked to."""
    return set(NEEDED.findall(headers_of(files)))


def headers_of(files: Iterable[Path]) -> str:
    """What objdump tells of them."""
    return subprocess.run(["objdump", "-p", *map(str, files)], check=True, capture_output=True, text=True).stdout


def binaries_in(folder: Path) -> Iterator[Path]:
    """Programs and libraries: what begins as such a file does."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _keep(folder: Path, names: Iterable[str]) -> None:
    for path in sorted(folder.iterdir()):
        if path.name not in names:
            path.unlink()
    if not any(folder.iterdir()):
        shutil.rmtree(folder)


def _drop_idle_libraries(inside: Path, libraries: Path) -> None:
    """Qt's libraries that nothing is linked to any more, until there are none."""
    while True:
        needed = needed_by(binaries_in(inside))
        idle = [path for path in libraries.iterdir() if path.name not in needed]
        if not idle:
            return
        for path in idle:
            path.unlink()


def _forget_where_it_was_built(binary: Path) -> None:
    """Have it look for libraries beside itself, and not in a folder of the PC that it was built on."""
    for place in {found.encode() for found in RUNPATH.findall(headers_of([binary]))}:
        mode = binary.stat().st_mode
        content = binary.read_bytes().replace(place + b"\0", HERE + b"\0" * (len(place) - len(HERE) + 1), 1)
        binary.chmod(mode | 0o200)
        binary.write_bytes(content)
