"""What the wheels bring and nobody asks for: taken out, so that a download is small and an installation short."""

from __future__ import annotations

import shutil
from pathlib import Path

from installer.linux.freezing import UNWANTED
from installer.linux.trimming import QT_WORDS
from installer.windows.libraries import drop_idle

# Of Qt: what `salon_desk` imports (QtTest is the tour's), and the plugins that are loaded on Windows.
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtTest")
PLUGINS = {
    "iconengines": ("qsvgicon.dll",),
    "imageformats": ("qsvg.dll",),
    "platforms": ("qoffscreen.dll", "qwindows.dll"),
}
# What only those need who write programs.
FOR_AUTHORS = ("*.pyi", "*.lib", "*.h", "*.pxd", "*.c", "*.typed", "*.rst", "RECORD", "INSTALLER", "REQUESTED")


def trim(library: Path) -> None:
    """Take it out of the folder of packages. Raises FileNotFoundError where a wheel has changed."""
    _trim_qt(library / "PySide6")
    for name in ("include", "lib"):
        shutil.rmtree(library / "shiboken6" / name, ignore_errors=True)
    for name in UNWANTED:
        place = library.joinpath(*name.split("."))
        if "." in name and not name.startswith("PySide6.") and place.is_dir():
            shutil.rmtree(place)
    for cache in list(library.rglob("__pycache__")):
        shutil.rmtree(cache)
    for pattern in FOR_AUTHORS:
        for path in list(library.rglob(pattern)):
            path.unlink()
    for path in sorted(library.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _trim_qt(qt: Path) -> None:
    wanted = {f"{name}.pyd" for name in MODULES}
    _keep(qt / "translations", QT_WORDS)
    for kind in sorted((qt / "plugins").iterdir()):
        _keep(kind, PLUGINS.get(kind.name, ()))
    for path in sorted(qt.iterdir()):
        if path.is_dir() and path.name not in ("plugins", "support", "translations"):
            shutil.rmtree(path)
        elif path.is_file() and path.suffix not in (".py", ".dll") and path.name not in wanted:
            path.unlink()
    missing = sorted(name for name in wanted if not (qt / name).exists())
    if missing:
        raise FileNotFoundError(qt / missing[0])
    drop_idle(qt, qt)


def _keep(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        if not (folder / name).exists():
            raise FileNotFoundError(folder / name)
    for path in sorted(folder.iterdir()):
        if path.name not in names:
            path.unlink()
    if not names:
        folder.rmdir()
