"""Every page of the first start: nothing is cut, everything is named and told, and no word is forgotten."""

from __future__ import annotations

import sys
import zoneinfo
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from installer.translations import LANGUAGES
from salon_desk.domain.first_answers import Answers, Finding, Way
from salon_desk.ui.dates import weekday_name
from salon_desk.ui.first_start.ways import WAYS
from salon_desk.ui.first_start.wizard import FirstStart
from tests.helpers.cut_words import cut
from tests.helpers.languages import latin, speaking, speaking_greek
from tests.helpers.qt_loop import settled
from tests.helpers.screen_reader import CONTROLS, Role, announcements, heard_of
from tests.ui.first_start.conftest import Show

SAID = "Another program uses the port of the salon's book: please close it, and try again in a minute or two."
LANGUAGE = "Language Sprache Språk English Deutsch Svenska"
PAGES = [
    (None, "welcome", Finding.BY_CODE),
    *((Way.KEEP, page, Finding.BY_CODE) for page in WAYS[Way.KEEP]),
    *((Way.CONNECT, page, Finding.BY_CODE) for page in WAYS[Way.CONNECT]),
    (Way.CONNECT, "finding", Finding.BY_HAND),
    (Way.KEEP, "keeping", Finding.BY_HAND),
]
page_of_all = pytest.mark.parametrize(("way", "page", "finding"), PAGES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where translations are made ready, once for all tests here."""
    return tmp_path_factory.mktemp("translations")


def _wizard(answers: Answers, way: Way | None, page: str, finding: Finding) -> FirstStart:
    return FirstStart(answers._replace(way=way, page=page, finding=finding))


@page_of_all
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
async def test_no_word_is_cut(
    show: Show, qapp: QApplication, folder: Path, answers: Answers, language: str,
    way: Way | None, page: str, finding: Finding,
) -> None:  # fmt: skip
    with speaking(qapp, language, folder):
        wizard = await show(_wizard(answers, way, page, finding))
        await settled()
        assert list(cut(wizard)) == []
        wizard.offer_place(SAID)
        await settled()
        assert list(cut(wizard)) == []


async def test_no_word_of_what_is_being_done_is_cut(show: Show, answers: Answers) -> None:
    wizard = await show(_wizard(answers, Way.KEEP, "keeping", Finding.BY_CODE))
    wizard.go_on()
    for _ in range(2):
        wizard.tell(f"{SAID} {SAID}")
    await settled()
    assert list(cut(wizard)) == []


@page_of_all
async def test_no_word_stays_english(
    show: Show, answers: Answers, way: Way | None, page: str, finding: Finding
) -> None:
    with speaking_greek():
        wizard = await show(_wizard(answers, way, page, finding))
        await settled()
        days = [weekday_name(nth) for nth in range(1, 8)]
        typed = [answers.name, answers.zone, answers.currency, answers.people, answers.desk, answers.person]
        assert latin(wizard, " ".join([*typed, *days, *zoneinfo.available_timezones(), LANGUAGE])) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="the ear is fitted to Qt's library for Linux")
@page_of_all
async def test_every_field_is_named_and_the_question_is_told(
    show: Show, answers: Answers, way: Way | None, page: str, finding: Finding
) -> None:
    with announcements() as heard:
        wizard = await show(_wizard(answers, way, page, finding))
        await settled()
    assert any(wizard.page.title in words for words in heard)
    everything = list(heard_of(wizard))
    wanted = [it for it in everything if it.role in CONTROLS or it.is_focusable]
    assert wanted
    assert [it for it in wanted if not (it.description if it.role is Role.ComboBox else it.name)] == []


async def test_a_sentence_about_what_went_wrong_is_told(show: Show, answers: Answers) -> None:
    wizard = await show(FirstStart(answers))
    with announcements() as heard:
        wizard.show_refusal(SAID)
    assert heard == [SAID]
