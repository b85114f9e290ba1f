"""German and Swedish: nothing is left in English, nothing is cut, and what is counted is counted as people say it."""

from __future__ import annotations

import re
import zoneinfo
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from installer.translations import (
    FOLDER,
    LANGUAGES,
    Text,
    texts_in_python,
    texts_in_sql,
    texts_of_program,
    translations_in,
)
from salon_desk.domain.history import HoldEnds
from salon_desk.domain.language import told, tr, tr_count
from salon_desk.ui.dates import long_date, month_name, short_date, weekday_name, weekday_short
from salon_desk.ui.overview.hold_ends import HoldBars
from salon_desk.ui.paper.sheet import day_sheet
from salon_desk.ui.paper.text import visit_text
from salon_desk.ui.set_up.stylist_form import StylistForm
from salon_desk.ui.this_pc import ThisPc
from salon_desk.ui.translations import speak_as
from salon_desk.ui.week.model import WeekModel
from salon_desk.ui.wording import money, place, stylist_name
from tests.helpers.cut_words import SMALL, cut
from tests.helpers.days import HandClock, at, booked, empty_day, roster
from tests.helpers.languages import greek, latin, speaking, speaking_greek
from tests.helpers.qt_loop import settled, until
from tests.helpers.salon_floor import Floor, busy, key, type_text
from tests.helpers.screens import SCREENS, on_a_small_screen
from tests.helpers.set_up_floor import set_up_here

FACT = re.compile(r"\{[^}]*\}")
SATURDAY = date(2026, 11, 21)
PROGRAM = "Salon Desk salon-server Language Sprache English Deutsch Svenska"


def names_in(floor: Floor) -> str:
    """What these windows show that nobody translates: what people typed, zones, and Qt's names of days and months."""
    roster, locale = floor.book.roster, QLocale()
    named = [*roster.stylists, *roster.services, *floor.book.clients, roster.salon]
    people = [str(getattr(it, "name")) for it in named]  # noqa: B009
    days = [name(nth) for name in (weekday_name, weekday_short) for nth in range(1, 8)]
    months = [locale.monthName(nth, form) for form in QLocale.FormatType for nth in range(1, 13)]
    typed = [part.client_name for part in floor.day.bookings] + [client.email for client in floor.book.clients]
    typed += floor.backups.names
    return " ".join([*people, *typed, *days, *months, *zoneinfo.available_timezones(), "Anna", "Björn", PROGRAM])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where translations are made ready, once for all tests here."""
    return tmp_path_factory.mktemp("translations")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation_and_no_other_has(language: str) -> None:
    """`python -m installer.translations` brings the file up to date."""
    texts, translated = set(texts_of_program()), set(translations_in(FOLDER / f"salon_desk_{language}.ts"))
    assert texts - translated == set()
    assert translated - texts == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_facts_of_its_text_and_its_blanks(language: str) -> None:
    for text, forms in translations_in(FOLDER / f"salon_desk_{language}.ts").items():
        for form in forms:
            facts = set(FACT.findall(form)) | ({"{n}"} if text.counts and "{n}" in text.source else set())
            assert facts == set(FACT.findall(text.source)), form
            assert form.strip() == form or text.source.strip() != text.source, form
            assert len(form) - len(form.lstrip()) == len(text.source) - len(text.source.lstrip()), form


def test_marks_are_found_wherever_they_stand() -> None:
    assert list(texts_in_python('f"{tr(\'Hello {name}\', name=a)} {tr_count(\'{n} day\', \'{n} days\', 3)}"')) == [
        Text("Hello {name}"), Text("{n} days", counts=True),
    ]  # fmt: skip
    assert list(texts_in_python('A = tr_noop("Open", meaning="verb")\ntr(A, meaning="verb")')) == [Text("Open", "verb")]
    assert list(texts_in_sql("PERFORM refuse('It''s {0}.', x);")) == [Text("It's {0}.")]


def test_a_text_that_is_glued_together_is_refused() -> None:
    with pytest.raises(ValueError, match="line 1"):
        list(texts_in_python('tr(f"Hello {name}")'))


@pytest.mark.parametrize("name", list(SCREENS))
async def test_no_word_on_the_screen_stays_english(floor: Floor, name: str) -> None:
    floor.day = busy(floor)
    with speaking_greek():
        window, _ = await floor.window()
        opened = await SCREENS[name](floor, window.page)
        await settled()
        assert latin(window if opened.title == "" else opened.part, names_in(floor)) == set()


async def test_control_a_word_that_nobody_marked_is_found(floor: Floor) -> None:
    window, _ = await floor.window()
    assert {"Today", "Overview"} <= latin(window, names_in(floor))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(SCREENS))
async def test_no_word_is_cut(floor: Floor, qapp: QApplication, folder: Path, name: str, language: str) -> None:
    with speaking(qapp, language, folder):
        assert list(cut(await on_a_small_screen(floor, name))) == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
async def test_no_word_of_a_choice_is_cut_while_it_is_chosen(
    floor: Floor, qapp: QApplication, folder: Path, language: str
) -> None:
    with speaking(qapp, language, folder):
        window, _ = await floor.window()
        window.resize(*SMALL)
        bar = window.page.top_bar
        for nth in (1, 2, 3, 4):
            window.page.places.go_to(nth)
            await settled()
            assert list(cut(bar.places)) == []
        set_up = await set_up_here(window.page)
        set_up.show_page("Stylists")
        assert set_up.stylists.sheet is not None
        form = set_up.stylists.sheet.form
        assert isinstance(form, StylistForm)
        for part, choice in form.choices.items():
            form.show_part(part)
            await settled()
            assert list(cut(choice)) == []
        window.page.places.show_day()
        await SCREENS["card"](floor, window.page)
        for button in window.page.panel.card.progress.buttons.values():
            button.setChecked(True)
        await settled()
        assert list(cut(window.page.panel.card.progress)) == []


@pytest.mark.parametrize(
    ("language", "long", "short", "month", "day", "price"),
    [
        ("de", "Samstag, 21. November", "Sa. 21. Nov.", "November 2026", "Sa", "1.234,50 €"),
        ("sv", "lördag 21 november", "lör 21 nov.", "november 2026", "lör", "1 234,50 €"),
    ],
)
def test_dates_and_money_are_written_as_people_write_them(
    qapp: QApplication, folder: Path, language: str, long: str, short: str, month: str, day: str, price: str
) -> None:
    with speaking(qapp, language, folder):
        said = (
            long_date(SATURDAY), short_date(SATURDAY), month_name(SATURDAY), weekday_short(6), money(123450, "EUR"),
        )  # fmt: skip
        assert [" ".join(it.split()) for it in said] == [long, short, month, day, price]
    assert long_date(SATURDAY) == "Saturday 21 November"


@pytest.mark.parametrize(
    ("language", "alone", "after_with"),
    [
        ("de", "ehemaliger Stylist", "13:00 bei einem ehemaligen Stylisten"),
        ("sv", "tidigare frisör", "13:00 hos en tidigare frisör"),
    ],
)
def test_a_stylist_who_left_is_named_alone_and_in_a_sentence(
    qapp: QApplication, folder: Path, language: str, alone: str, after_with: str
) -> None:
    day = empty_day()
    part = booked(1, 99, at(day, "13:00"), 45)
    with speaking(qapp, language, folder):
        assert stylist_name(part, roster()) == alone
        assert place(part, roster(), day.zone) == after_with


@pytest.mark.parametrize(("language", "booked_by"), [("de", "Gebucht: 5"), ("sv", "Bokade: 5")])
def test_a_hold_that_was_booked_is_not_called_as_a_client_who_will_come(
    qapp: QApplication, folder: Path, language: str, booked_by: str
) -> None:
    with speaking(qapp, language, folder):
        assert booked_by in HoldBars(HoldEnds(5, 0, 0), 0).spoken


def test_a_date_that_stands_alone_begins_with_a_capital(qapp: QApplication, folder: Path) -> None:
    day, roster_now = empty_day(), roster()
    week = WeekModel(HandClock(at(day, "12:00")).clock, roster_now)
    week.show_stylist(roster_now.stylists[0])
    week.show([day])
    with speaking(qapp, "sv", folder):
        sheet = day_sheet(day, roster_now, {}, at(day, "12:00"))
        text = visit_text([booked(1, 1, at(day, "13:00"), 45)], roster_now)
        assert sheet.heading == text.splitlines()[1] == "Lördag 21 november 2026"
        assert sheet.printed.startswith("lördag 21 november, ")
        assert week.headerData(0, Qt.Orientation.Horizontal) == "Lördag 21 november"


def test_one_and_many_are_told_apart(qapp: QApplication, folder: Path) -> None:
    with speaking(qapp, "de", folder):
        assert [tr_count("{n} service", "{n} services", n) for n in (0, 1, 2)] == [
            "0 Leistungen", "1 Leistung", "2 Leistungen",
        ]  # fmt: skip
    assert [tr_count("{n} service", "{n} services", n) for n in (1, 2)] == ["1 service", "2 services"]


def test_where_translations_cannot_be_made_the_program_speaks_english(qapp: QApplication, tmp_path: Path) -> None:
    occupied = tmp_path / "occupied"
    occupied.write_text("a file where the folder should be")
    assert speak_as(qapp, "de", occupied) == "en"
    assert tr("Today") == "Today"


def test_what_the_book_says_is_told_with_its_facts() -> None:
    assert told(["{0} is free from {1:date}.", "14:00", "2026-12-24"]) == "14:00 is free from 24 December 2026."
    with speaking_greek():
        assert told(["The {0:word} of {1}.", "note", "Lea"]) == greek("The {0} of {1}.").format(greek("note"), "Lea")


async def test_the_language_is_chosen_by_keys_and_kept_for_the_next_start(floor: Floor) -> None:
    kept: list[tuple[str, str]] = []
    window, _ = await floor.window(this_pc=ThisPc(remember=lambda name, value: kept.append((name, value))))
    key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_text("språk sv")
    rows = window.page.palette_wishes.palette.rows
    await until(lambda: rows.current is not None and rows.current.title.endswith("Svenska"), "it is found")
    key(Qt.Key.Key_Return)
    await until(lambda: kept == [("language", "sv")], "it is kept")
    assert window.page.notices.sentence == "From its next start on this desk speaks Svenska."
