"""Settings: who wins, what is refused in which words, and what stays in the file when something is remembered."""

from __future__ import annotations

import stat
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from salon_desk.domain.errors import Refusal
from salon_desk.settings import Book, Settings, Theme, load, remember, server_name


def write(home: Path, text: str) -> dict[str, str]:
    """A settings file; the answer is the environment that points at it."""
    (home / "settings.toml").write_text(text, encoding="utf-8")
    return {"SALON_DESK_HOME": str(home)}


def test_without_any_there_is_a_desk_with_a_name_and_a_server_of_its_own(tmp_path: Path) -> None:
    settings = load({"SALON_DESK_HOME": str(tmp_path)})
    assert settings.desk
    assert settings.person
    assert settings.database_url is None
    assert settings.theme is Theme.AUTO
    assert settings.server_folder == tmp_path / "server"
    assert settings.log_folder == tmp_path / "log"


def test_without_a_home_the_systems_own_folders_are_used() -> None:
    settings = load({})
    assert settings.home.name == "salon-desk"
    assert settings.file.name == "settings.toml"


def test_the_command_line_beats_the_environment_beats_the_file(tmp_path: Path) -> None:
    environment = write(tmp_path, 'desk = "From file"\nperson = "From file"\ntheme = "dark"\nzoom = 9\n')
    environment |= {"SALON_DESK_PERSON": "From environment", "SALON_DESK_THEME": "light"}
    settings = load(environment, theme="dark", desk=None, first_day=date(2026, 11, 21))
    assert (settings.desk, settings.person, settings.theme) == ("From file", "From environment", Theme.DARK)
    assert (settings.zoom, settings.first_day) == (9, date(2026, 11, 21))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("postgresql://desk:pw@salon-pc/salon", "postgresql+psycopg://desk:pw@salon-pc/salon"),
        ("postgresql+psycopg://desk@salon-pc:5432/salon", "postgresql+psycopg://desk@salon-pc:5432/salon"),
        (
            "postgres://desk@[::1]:5432/salon?sslmode=require",
            "postgresql+psycopg://desk@[::1]:5432/salon?sslmode=require",
        ),
        (
            "postgresql://desk@pc-1,[::1]:5433/salon?target_session_attrs=read-write",
            "postgresql+psycopg://desk@/salon?host=pc-1,::1&port=5432,5433&target_session_attrs=read-write",
        ),
    ],
)
def test_the_usual_ways_to_write_an_address_are_understood(tmp_path: Path, given: str, kept: str) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": given}
    assert load(environment).database_url == kept


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("salon-pc", "begins with postgresql://"),
        ("mysql://salon-pc/salon", "begins with postgresql://"),
        ("postgresql://salon-pc", "names no database"),
        ("postgresql://salon-pc:99999/salon", "port in the address"),
        ("postgresql://salon-pc:five/salon", "port in the address"),
        ("postgresql://salon pc/salon", "can't contain blanks"),
        ("postgresql://desk:secret@salon-pc:x/salon", "port in the address"),
        ("postgresql://desk:secret@salon-pc:5432,other:x/salon", "port in the address"),
        ("postgresql://desk:secret@[::1/salon", "not an address"),
    ],
)
def test_an_address_that_is_none_is_refused_without_showing_its_password(tmp_path: Path, given: str, told: str) -> None:
    with pytest.raises(Refusal, match=told) as refusal:
        load({"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": given})
    assert refusal.value.sentence.startswith("SALON_DESK_DATABASE_URL: ")
    assert "secret" not in refusal.value.sentence


def test_a_password_never_shows_up_in_a_traceback(tmp_path: Path) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_DATABASE_URL": "postgresql://d:secret@pc/salon"}
    assert "secret" not in repr(load(environment))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("desk = ", "can't be understood"),
        ("desk = 5", "“desk” in .*settings.toml: 5 should be a text in quotes"),
        ('desk = "  "', "The name is missing"),
        (f'person = "{"x" * 5000}"', "5000 characters; 80 is the most"),
        ('person = "a\\u0000b"', "signs that are not text"),
        ('person = "a\\nb"', "a name is one line"),
        ('theme = "pink"', "one of auto, light, dark"),
        ("zoom = 100", "whole number from 6 to 20"),
        ("zoom = true", "whole number from 6 to 20"),
        ('thene = "dark"', "no setting “thene”.*perhaps “theme”"),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(Refusal, match=told):
        load(write(tmp_path, text))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00desk")
    with pytest.raises(Refusal, match="can't be understood"):
        load({"SALON_DESK_HOME": str(tmp_path)})


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(Refusal, match=r"The settings in .*settings.toml can't be read"):
        load({"SALON_DESK_HOME": str(tmp_path)})


def test_what_a_newer_program_wrote_is_left_alone(tmp_path: Path) -> None:
    environment = write(tmp_path, '# ours\nlanguage = "sv"\ndesk = "Door" # left\n\n[pairing]\ndesk = "not this one"\n')
    settings = remember(load(environment), desk="Window", zoom=12)
    text = settings.file.read_text(encoding="utf-8")
    assert text.startswith('# ours\nlanguage = "sv"\n')
    assert tomllib.loads(text) == {"language": "sv", "desk": "Window", "zoom": 12, "pairing": {"desk": "not this one"}}


@pytest.mark.parametrize("name", ['O"Neill \\ Söhne', "Zoë 🙂", "C:\\new"])
def test_what_is_remembered_is_found_again(tmp_path: Path, name: str) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path / "new")}
    remembered = remember(load(environment), person=name, theme="dark")
    assert load(environment) == remembered
    assert (remembered.person, remembered.theme) == (name, Theme.DARK)


def test_a_name_that_is_none_is_not_remembered(tmp_path: Path) -> None:
    settings = load(write(tmp_path, 'desk = "Door"\n'))
    with pytest.raises(Refusal, match="The name is missing"):
        remember(settings, desk=" ")
    assert settings.file.read_text() == 'desk = "Door"\n'


@pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")
def test_only_the_owner_can_read_what_may_carry_a_password(tmp_path: Path) -> None:
    settings = remember(load({"SALON_DESK_HOME": str(tmp_path)}), zoom=10)
    assert stat.S_IMODE(settings.file.stat().st_mode) == 0o600


def test_a_folder_that_can_not_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = Settings(home=tmp_path, file=tmp_path / "file" / "settings.toml", desk="Door", person="Mia")
    with pytest.raises(Refusal, match=r"settings.toml"):
        remember(settings, zoom=10)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql+psycopg://desk:secret@salon-pc:5432/salon", "salon-pc:5432"),
        ("postgresql:///salon", "this PC"),
        ("postgresql://desk@/salon?host=pc-1,pc-2&port=5432,5433", "pc-1,pc-2"),
    ],
)
def test_a_server_is_shown_without_its_password(url: str, shown: str) -> None:
    assert server_name(url) == shown


def test_the_first_start_is_over_when_it_was_said_where_the_book_is(tmp_path: Path) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path)}
    settings = load(environment)
    assert settings.is_first_start
    assert not remember(settings, book="here").is_first_start
    assert load(environment).book is Book.HERE


def test_whoever_has_a_book_already_never_sees_the_first_start(tmp_path: Path) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path)}
    url = "postgresql://desk@salon-pc/salon"
    assert not load(environment | {"SALON_DESK_DATABASE_URL": url}).is_first_start
    assert load(environment | {"SALON_DESK_DESK": "Door", "SALON_DESK_THEME": "dark"}).is_first_start
    (tmp_path / "server" / "data-17").mkdir(parents=True)
    assert load(environment).is_first_start
    (tmp_path / "server" / "data-17" / "PG_VERSION").write_text("17")
    assert not load(environment).is_first_start


def test_the_pc_that_keeps_the_book_looks_after_it_and_no_other_does(tmp_path: Path) -> None:
    settings = load({"SALON_DESK_HOME": str(tmp_path)})
    kept, joined = "postgresql://salon@127.0.0.1:54321/salon_desk", "postgresql://desk@10.0.0.5/salon_desk"
    assert settings.keeps_book
    assert remember(settings, book="kept", database_url=kept).keeps_book
    assert not remember(settings, book="joined", database_url=joined).keeps_book


def test_another_address_for_one_start_is_not_the_book_that_this_pc_keeps(tmp_path: Path) -> None:
    environment = {"SALON_DESK_HOME": str(tmp_path)}
    remember(load(environment), book="kept", database_url="postgresql://salon@127.0.0.1:54321/salon_desk")
    elsewhere = "postgresql://desk@10.0.0.5/salon_desk"
    for settings in (
        load(environment | {"SALON_DESK_DATABASE_URL": elsewhere}),
        load(environment, database_url=elsewhere),
    ):
        assert settings.book is None
        assert not settings.keeps_book


def test_a_book_that_is_nowhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"“book” in .*: the book is one of here, kept, joined"):
        load(write(tmp_path, 'book = "away"'))
