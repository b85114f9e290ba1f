"""Asks for a file: where to save one, or which one to read. The answer comes by a signal; nothing waits for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from salon_desk.domain.language import tr

Chosen = Callable[[Path], object]
JSON = "JSON (*.json)"


def ask_where_to_save(over: QWidget, title: str, name: str, chosen: Chosen, kinds: str = JSON) -> QFileDialog:
    """Ask where a file of this name goes; `kinds` are the choices of what it will be, `;;` between them."""
    dialog = _dialog(over, title, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.open()
    return dialog


def ask_what_to_read(over: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file with a list of clients."""
    kinds = f"{tr('Lists')} (*.csv *.txt *.tsv);;{tr('All files')} (*)"
    dialog = _dialog(over, title, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_backup(over: QWidget, chosen: Chosen) -> QFileDialog:
    """Ask for a file with a backup of a book."""
    kinds = f"{tr('Backups')} (*.backup);;{tr('All files')} (*)"
    dialog = _dialog(over, tr("Restore from a file"), kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_folder(over: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    """Ask for a folder that is there."""
    dialog = _dialog(over, title, "", chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def file_name(name: str) -> str:
    """A person's name as the name of a file: `nora-lund`."""
    letters = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return re.sub(r"\W+", "-", plain).strip("-")[:60] or tr("client", meaning="name of a file")


def _dialog(over: QWidget, title: str, filters: str, chosen: Chosen) -> QFileDialog:
    """Qt's own dialog: a native one may run a loop of its own."""
    dialog = QFileDialog(over, title, str(Path.home()), filters)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog
