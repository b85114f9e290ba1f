"""The language of this desk's windows: Qt's translation files, and Qt's own words, dates and money in it."""

from __future__ import annotations

import hashlib
import subprocess
from functools import partial
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QStandardPaths, QTranslator

from salon_desk.domain.language import ENGLISH, Language, speak
from salon_desk.ui.assets import resources
from salon_desk.ui.dates import date_with_year

CONTEXT = "Salon Desk"
LANGUAGES = {"en": "English", "de": "Deutsch", "sv": "Svenska"}  # each in its own words
USUAL = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
PATIENCE = 30  # seconds for making a file that takes a tenth of one


def speak_as(app: QCoreApplication, name: str, folder: Path) -> str:
    """Say everything in this language from now on: `en`, `de`, `sv`, or `auto` for the PC's own; the one it became.

    What is on the screen already stays as it is. `folder` keeps what is made of the translation files, which a package
    brings along. English is spoken where that can't be made.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        shiboken6.delete(before)
    code = own_language(name)
    translators = [] if code == "en" else _translators(app, code, folder)
    code = code if translators else "en"
    QLocale.setDefault(_locale(code))
    for translator in translators:
        app.installTranslator(translator)
    speak(Language(partial(QCoreApplication.translate, CONTEXT), date_with_year, code) if translators else ENGLISH)
    return code


def own_language(name: str) -> str:
    """The language that a setting means: `auto` is the PC's own, where it is one of ours."""
    if name in LANGUAGES:
        return name
    spoken = (each[:2] for each in QLocale.system().uiLanguages())
    return next((each for each in spoken if each in LANGUAGES), "en")


def _locale(code: str) -> QLocale:
    """How dates and amounts are written: as in the PC's country, where it speaks this language."""
    if code == "en":
        return USUAL
    system = QLocale.system()
    return system if system.name().startswith(code) else QLocale(code)


def _translators(app: QCoreApplication, code: str, folder: Path) -> list[QTranslator]:
    """Ours and Qt's; none where ours can't be had."""
    ours = QTranslator(app)
    compiled = _compiled(code, folder)
    if compiled is None or not ours.load(str(compiled)):
        return []
    qts = QTranslator(app)
    found = qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qts, ours] if found else [ours]


def _compiled(code: str, folder: Path) -> Path | None:
    """The translations as a window reads them. A checkout makes them at the first start after each change."""
    source = resources() / "translations" / f"salon_desk_{code}.ts"
    packed = source.with_suffix(".qm")
    if packed.exists():
        return packed
    try:
        content = source.read_bytes()
        made = folder / f"{code}-{hashlib.sha256(content).hexdigest()[:16]}.qm"
        if not made.exists():
            _make(source, made)
    except (OSError, subprocess.SubprocessError):
        return None
    return made


def _make(source: Path, made: Path) -> None:
    made.parent.mkdir(parents=True, exist_ok=True)
    tool = QStandardPaths.findExecutable("lrelease", [str(Path(PySide6.__file__).parent)])
    unfinished = made.with_suffix(".new")
    subprocess.run(
        [tool, "-silent", str(source), "-qm", str(unfinished)],
        check=True,
        timeout=PATIENCE,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    unfinished.replace(made)
