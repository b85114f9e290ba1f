"""Preparing the first start: what an installation was told is filled in, and nothing secret that lasts lies about."""

from __future__ import annotations

import json
import os
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from salon_desk import app, prepared, settings
from salon_desk.cli import command_line
from salon_desk.database.keeper import machine
from salon_desk.domain.errors import SalonError
from salon_desk.domain.first_answers import Finding, Place, Way
from salon_desk.domain.pairing_code import PairingCode
from salon_desk.failures import GOOD
from salon_desk.first_start import Draft
from salon_desk.settings import Settings
from salon_desk.ui.first_start.finding_page import FindingPage
from salon_desk.ui.first_start.wizard import FirstStart
from tests.helpers.first_floor import answered_by, page_of

URL = "postgresql://anna@salon-pc:5433/salon"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A desk that was never started, on a PC of its own."""
    monkeypatch.setenv("SALON_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SALON_DESK_MACHINE", str(tmp_path / "machine"))
    return settings.load(os.environ, desk="This PC", person="Me")


@pytest.fixture
def code() -> str:
    """A pairing code as it is shown."""
    return PairingCode(IPv4Address("192.168.1.20"), 54321, "0123456789a", "0" * 12).text


def test_a_server_is_filled_in(told: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line(["prepare", "--url", URL, "--desk", "Reception"]) == 0
    assert str(told.home / prepared.FILE) in capsys.readouterr().out
    answers = Draft(told).read()
    assert (answers.way, answers.finding, answers.page) == (Way.CONNECT, Finding.BY_HAND, "finding")
    assert answers.place == Place("salon-pc", "5433", "salon", "anna")
    assert (answers.desk, answers.person) == ("Reception", "Me")
    assert Draft(told).waiting_code() == ""


def test_a_code_waits_to_be_tried(told: Settings, code: str) -> None:
    assert command_line(["prepare", "--code", code.lower()]) == 0
    draft = Draft(told)
    assert (draft.read().way, draft.read().finding) == (Way.CONNECT, Finding.BY_CODE)
    assert draft.waiting_code() == code.lower()
    draft.keep(draft.read())
    assert code.lower() not in (told.home / "first_start.json").read_text(encoding="utf-8")
    draft.forget()
    assert draft.waiting_code() == ""


@pytest.mark.usefixtures("qapp")
def test_the_first_start_shows_the_code_and_only_has_to_be_gone_on_with(told: Settings, code: str) -> None:
    command_line(["prepare", "--code", code, "--desk", "Window"])
    shown = []

    async def look(wizard: FirstStart) -> None:
        page = page_of(wizard, FindingPage)
        page.check()
        shown.append((page.secret, wizard.answers.desk))
        wizard.window().close()

    with answered_by(look):
        assert app.run(told) == GOOD
    assert shown == [(code, "Window")]


def test_names_alone_leave_the_choice_open(told: Settings) -> None:
    assert command_line(["prepare", "--desk", "Desk / 2", "--person", "Anna “B.”"]) == 0
    answers = Draft(told).read()
    assert (answers.way, answers.page) == (None, "")
    assert (answers.desk, answers.person) == ("Desk / 2", "Anna “B.”")


def test_only_an_administrator_prepares_it_for_everyone(
    told: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SALON_DESK_MACHINE")
    monkeypatch.setattr(machine, "is_administrator", lambda: False)
    assert command_line(["prepare", "--everyone", "--url", URL]) == 1
    assert "Only an administrator of this PC can do that" in capsys.readouterr().err


def test_what_is_for_everyone_lies_in_the_machines_folder_and_stays(told: Settings, tmp_path: Path) -> None:
    assert command_line(["prepare", "--everyone", "--url", URL]) == 0
    assert not told.home.exists()
    draft = Draft(told)
    assert draft.read().place.server == "salon-pc"
    draft.forget()
    assert (tmp_path / "machine" / prepared.FILE).exists()


@pytest.mark.skipif(os.name == "nt", reason="there the folder's rights count")
def test_a_code_is_read_by_nobody_else_unless_it_is_for_everyone(told: Settings, tmp_path: Path, code: str) -> None:
    command_line(["prepare", "--code", code])
    command_line(["prepare", "--everyone", "--code", code])
    written = (told.home / prepared.FILE, tmp_path / "machine" / prepared.FILE)
    assert [oct(file.stat().st_mode & 0o777) for file in written] == ["0o600", "0o644"]


def test_what_was_typed_since_counts_more(told: Settings) -> None:
    command_line(["prepare", "--url", URL])
    draft = Draft(told)
    draft.keep(draft.read()._replace(desk="Typed"))
    assert draft.read().desk == "Typed"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"answers": 3}', '{"answers": {"way": "no"}, "code": ""}'])
def test_a_file_that_makes_no_sense_is_as_none(told: Settings, content: str) -> None:
    told.home.mkdir()
    (told.home / prepared.FILE).write_text(content, encoding="utf-8")
    assert Draft(told).read().desk == "This PC"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--url", "postgresql://anna:secret@salon-pc/salon"], "A password does not belong here"),
        (["--url", "postgresql://a@one,two/salon"], "one server"),
        (["--url", "http://salon-pc"], "begins with postgresql://"),
        (["--code", "ABCDE"], ""),
        (["--code", "ABCDE", "--url", URL], "without an address"),
        (["--desk", "two\nlines"], "a name is one line"),
    ],
)
def test_what_makes_no_sense_is_refused_and_not_written(
    told: Settings, words: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command_line(["prepare", *words]) == 1
    said = capsys.readouterr().err
    assert why in said
    assert "secret" not in said
    assert not told.home.exists()


def test_a_folder_that_can_not_be_written_to_is_told(told: Settings) -> None:
    told.home.write_text("a file", encoding="utf-8")
    with pytest.raises(SalonError, match="could not be written"):
        prepared.write_prepared(told.home, prepared.prepared_of("", URL, "", ""))


def test_the_file_can_be_read_by_people(told: Settings) -> None:
    prepared.write_prepared(told.home, prepared.prepared_of("", URL, "Tvätten", ""))
    assert "Tvätten" in (told.home / prepared.FILE).read_text(encoding="utf-8")
    assert json.loads((told.home / prepared.FILE).read_text(encoding="utf-8"))["answers"]["desk"] == "Tvätten"
