"""The installer for Windows, tried under wine: installed, used, upgraded over itself and removed as in a salon."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from installer.windows.__main__ import SET_UP_AT_MOST
from salon_desk import __version__
from salon_desk.demo.seeding import seed
from tests.packaging.wine import Wine, why_not

pytestmark = [pytest.mark.timeout(600), pytest.mark.skipif(bool(why_not()), reason=why_not())]

UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Salon Desk"
PROGRAM = r"C:\Program Files\Salon Desk\salon-desk.exe"
PYTHON = r"C:\Program Files\Salon Desk\python.exe"
UNINSTALLER = r"C:\Program Files\Salon Desk\Uninstall.exe"
START_MENU = Path("ProgramData/Microsoft/Windows/Start Menu/Programs")
AND_WAIT = r"_?=C:\Program Files\Salon Desk"  # else it goes on in a copy of itself
STILL_OPEN = 3  # the exit code where somebody does not leave
UNPREPARED = 4  # the exit code where what was told makes no sense
A_DAY = Path(__file__).with_name("a_day.py")


@pytest.fixture(scope="module")
def wine(windows_set_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    """A Windows with the program on it."""
    made = Wine(tmp_path_factory.mktemp("wine") / "prefix")
    made.make()
    try:
        assert made.run(str(windows_set_up), "/S", "/AllUsers", patience=240).returncode == 0
        made.lend_icu(made.drive / "Program Files" / "Salon Desk")
        yield made
    finally:
        made.end()


def home_of(wine: Wine) -> Path:
    """The folder of the user's own data."""
    (user,) = (folder for folder in (wine.drive / "users").iterdir() if folder.name != "Public")
    return user / "AppData" / "Local" / "salon-desk"


def test_it_is_small(windows_set_up: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = windows_set_up.stat().st_size
    with capsys.disabled():
        print(f"\n{windows_set_up.name}: {size / 1_000_000:.1f} MB")
    assert size < SET_UP_AT_MOST


def test_it_stands_where_windows_looks_for_programs(wine: Wine) -> None:
    assert wine.value(UNINSTALL, "DisplayVersion") == __version__
    assert (wine.drive / START_MENU / "Salon Desk.lnk").exists()
    assert not (wine.drive / START_MENU / "StartUp" / "Salon Desk.lnk").exists()
    assert wine.run(PROGRAM, "--version").stdout == f"Salon Desk {__version__}\n"


def test_the_check_up_finds_the_book_in_the_network(wine: Wine, database_url: str) -> None:
    seed(database_url, "Europe/Berlin")
    done = wine.run(PROGRAM, "doctor", "--json", SALON_DESK_DATABASE_URL=database_url)
    found = {finding["id"]: finding["state"] for finding in json.loads(done.stdout)}
    assert found["listening"] == found["guards"] == "good"
    # The server of the tests forgets everything anyway, and nobody has backed its book up.
    assert {name for name, state in found.items() if state == "bad"} == {"durability", "backup"}, done.stdout


def test_a_desk_shows_its_day(wine: Wine, database_url: str, tmp_path: Path) -> None:
    seed(database_url, "Europe/Berlin")
    picture = tmp_path / "day.png"
    done = wine.run(
        PYTHON, str(A_DAY), str(picture), SALON_DESK_DATABASE_URL=database_url, SALON_DESK_HOME=str(tmp_path / "home")
    )
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1366, 768)
    assert len({image.pixel(x, y) for x in range(0, 1366, 16) for y in range(0, 768, 16)}) > 40


def test_what_is_told_to_the_installer_is_there_at_the_first_start(windows_set_up: Path, wine: Wine) -> None:
    set_up = '"Z:{}" /S /AllUsers'.format(str(windows_set_up).replace("/", "\\"))
    told = '/URL="postgresql://anna@salon-pc:5433/salon" /DESK="Desk / 2" /PERSON="Anna B."'
    assert wine.type(f"{set_up} {told}") == 0
    prepared = json.loads((wine.drive / "ProgramData/Salon Desk/prepared.json").read_text(encoding="utf-8"))
    answers = prepared["answers"]
    assert answers["place"] == {"server": "salon-pc", "port": "5433", "database": "salon", "user": "anna"}
    assert (answers["desk"], answers["person"], answers["way"]) == ("Desk / 2", "Anna B.", "connect")
    assert wine.type(f'{set_up} /CODE="not a code"') == UNPREPARED


def test_an_upgrade_keeps_what_was_chosen(windows_set_up: Path, wine: Wine) -> None:
    set_up = str(windows_set_up)
    left_over = wine.drive / "Program Files" / "Salon Desk" / "lib" / "of_an_older_version.pyc"
    login = wine.drive / START_MENU / "StartUp" / "Salon Desk.lnk"
    left_over.touch()
    assert wine.run(set_up, "/S", "/AllUsers", "/AUTOSTART").returncode == 0
    assert login.exists()
    assert not left_over.exists()
    assert wine.run(set_up, "/S", "/AllUsers").returncode == 0
    assert login.exists()


def test_while_somebody_works_with_it_nothing_is_touched(windows_set_up: Path, wine: Wine) -> None:
    library = wine.drive / "Program Files" / "Salon Desk" / "lib"
    before = sorted(library.rglob("*"))
    with wine.left_running(PYTHON, "-c", "print('here', flush=True); input()") as somebody:
        assert somebody.stdout is not None
        assert somebody.stdout.readline().strip() == "here"
        assert wine.run(str(windows_set_up), "/S", "/AllUsers").returncode == STILL_OPEN
    assert sorted(library.rglob("*")) == before


def test_removing_it_keeps_the_book_unless_told_otherwise(windows_set_up: Path, wine: Wine) -> None:
    book = home_of(wine) / "server" / "book"
    shared = wine.drive / "ProgramData" / "Salon Desk" / "book"
    for file in (book, shared):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert wine.type(f'"{UNINSTALLER}" /S /AllUsers {AND_WAIT}') == 0
    assert not (wine.drive / "Program Files" / "Salon Desk" / "lib").exists()
    assert not (wine.drive / START_MENU / "Salon Desk.lnk").exists()
    assert wine.value(UNINSTALL, "DisplayVersion") == ""
    assert book.exists()
    assert shared.exists()

    assert wine.run(str(windows_set_up), "/S", "/AllUsers", patience=240).returncode == 0
    assert wine.type(f'"{UNINSTALLER}" /S /AllUsers /WITH_BOOK {AND_WAIT}') == 0
    assert not home_of(wine).exists()
    assert not shared.parent.exists()
