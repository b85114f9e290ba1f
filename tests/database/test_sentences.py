"""What the book says: whole English sentences for who asks it directly, and in a window those of its language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psycopg
import pytest

from installer.translations import texts_in_sql
from salon_desk.database import changes, claims
from salon_desk.database.migrations import versions
from salon_desk.database.set_up import read_set_up, touched
from salon_desk.domain.booking import Progress
from salon_desk.domain.errors import BadInput, Changed, Taken
from salon_desk.domain.language import ENGLISH, NO_COUNT, Language, speak, told
from salon_desk.domain.people import Identity
from salon_desk.domain.set_up import Closure
from salon_desk.domain.set_up_changes import ClosureChange, StylistChange
from tests.helpers.books import ANNA, BJORN, CUT, TestBook
from tests.helpers.tickets import new_ticket

GERMAN = {
    "{0} with {1} is held by {2} until {3}.": "Bis {3} hält {2} die Zeit um {0} bei {1}.",
    "The {0:word} is missing.": "{0:word} fehlt.",
    "desk's name": "Der Name des Platzes",
    "The salon is closed on {0:date}: {1}.": "{1}: Am {0:date} ist der Salon geschlossen.",
    "This booking was marked as {0:word} by {1} in the meantime; nothing was overwritten.": (
        "{1} hat diese Buchung als {0:word} gekennzeichnet; nichts wurde überschrieben."
    ),
    "confirmed": "bestätigt",
    "{0} does not work here any more.": "{0} arbeitet nicht mehr hier.",
    "{0} is not offered any more.": "{0} gibt es nicht mehr.",
}
SQL = sorted((Path(versions.__file__).parent.parent / "sql").glob("*.sql"))
CLAIM = "SELECT * FROM salon.claim(gen_random_uuid(), gen_random_uuid(), 1, %s, 1, NULL, %s, 'Anna')"


@pytest.fixture
def german() -> Iterator[None]:
    """The program speaks German as long as the test lasts."""
    try:
        speak(Language(_in_german, lambda day: f"{day.day}.{day.month}.{day.year}"))
        yield
    finally:
        speak(ENGLISH)


def _in_german(text: str, meaning: str, count: int) -> str:
    assert (meaning, count) == ("", NO_COUNT)
    return GERMAN.get(text, text)


def closed_tomorrow(book: TestBook) -> date:
    """Tomorrow, on which the salon is closed now."""
    day = book.at("12:00").date()
    book.rows("INSERT INTO salon.closure VALUES (%s, 'Christmas')", day)
    return day


def test_a_refusal_is_a_whole_english_sentence_for_who_asks_directly(book: TestBook) -> None:
    with pytest.raises(psycopg.Error) as refused:
        book.rows(CLAIM, book.at("12:00"), " ")
    diagnostic = refused.value.diag
    assert diagnostic.message_primary == "The desk's name is missing."
    assert json.loads(diagnostic.message_detail or "") == ["The {0:word} is missing.", "desk's name"]
    with pytest.raises(BadInput) as same:
        book.claim(book.slot(), Identity(" ", "Anna"))
    assert same.value.sentence == "The desk's name is missing."


@pytest.mark.parametrize("style", ["ISO, MDY", "German, DMY", "SQL, DMY"])
def test_a_date_is_written_out_whatever_dates_look_like_to_who_asks(book: TestBook, style: str) -> None:
    day = closed_tomorrow(book)
    slot = book.slot()
    book.rows("SELECT set_config('datestyle', %s, false)", style)
    with pytest.raises(psycopg.Error) as refused:
        book.rows(CLAIM, slot.start, "Desk 1")
    assert refused.value.diag.message_primary == f"The salon is closed on {day.day} {day:%B %Y}: Christmas."
    with pytest.raises(BadInput) as same:
        book.claim(slot)
    assert same.value.sentence == refused.value.diag.message_primary


@pytest.mark.parametrize(
    "words",
    [
        ["The time is missing."],
        ["{0} with {1} is booked by {2}.", "14:00", "Lea", "Desk 2"],
        ["“{0}” is not a known time zone; “Europe/Stockholm” would be one.", "{1} {0:date} {} {"],
        ["{0} was merged into another record by {1}.", "{1}", "{0}"],
        ["The salon is closed on {0:date}: {1}.", "2026-12-04", ""],
        ["The {0:word} has {1} characters; {2} is the most.", "note", "3001", "2000"],
        ["{0}{1}{0}", "a", "b"],
    ],
    ids=lambda words: words[0][:30],
)
def test_english_is_the_same_in_the_book_and_in_the_program(book: TestBook, words: list[str]) -> None:
    assert book.value("SELECT salon.sentence(salon.told(VARIADIC %s))", words) == told(words)


def test_a_fact_that_is_not_there_is_empty(book: TestBook) -> None:
    words = ["{0}, {1}.", None, "b"]
    assert book.value("SELECT salon.told(VARIADIC %s)", words) == ["{0}, {1}.", "", "b"]
    assert book.value("SELECT salon.sentence(%s)", words) == ", b."
    with pytest.raises(psycopg.Error, match=r"^, b\.") as refused:
        book.rows("SELECT salon.refuse(VARIADIC %s)", words)
    assert json.loads(refused.value.diag.message_detail or "") == ["{0}, {1}.", "", "b"]


def test_an_answer_can_be_read_in_english_by_who_asks_directly(book: TestBook) -> None:
    _, hold = book.hold(book.slot("14:00"))
    assert hold.reserved_until is not None
    until = hold.reserved_until.astimezone(book.zone)
    query = CLAIM.replace("SELECT *", "SELECT verdict, salon.sentence(told)")
    assert book.rows(query, book.at("14:00"), "Desk 2") == [
        ("taken", f"14:00 with Lea is held by Desk 1 until {until:%H:%M:%S}.")
    ]
    assert book.rows(query, book.at("16:00"), "Desk 2") == [("done", None)]


@pytest.mark.usefixtures("german")
def test_who_was_faster_is_told_in_the_language_of_who_was_not(book: TestBook) -> None:
    _, hold = book.hold(book.slot("14:00"))
    assert hold.reserved_until is not None
    with pytest.raises(Taken) as lost:
        book.claim(book.slot("14:30"), BJORN)[1].booking()
    until = hold.reserved_until.astimezone(book.zone)
    assert lost.value.sentence == f"Bis {until:%H:%M:%S} hält Desk 1 die Zeit um 14:00 bei Lea."


@pytest.mark.usefixtures("german")
def test_a_refusal_is_told_in_another_language_with_its_words_and_dates(book: TestBook) -> None:
    with pytest.raises(BadInput, match=r"^Der Name des Platzes fehlt\.$"):
        book.run(claims.claim, new_ticket(), book.slot(), CUT, None, Identity("", "Anna"))
    day = closed_tomorrow(book)
    with pytest.raises(BadInput) as refused:
        book.claim(book.slot())
    assert refused.value.sentence == f"Christmas: Am {day.day}.{day.month}.{day.year} ist der Salon geschlossen."


@pytest.mark.usefixtures("german")
def test_a_change_of_somebody_else_is_told_in_another_language(book: TestBook) -> None:
    booked = book.book(book.slot())
    book.run(changes.set_progress, booked, Progress.CONFIRMED, ANNA).booking()
    with pytest.raises(Changed) as changed:
        book.run(claims.cancel, booked, "", BJORN).booking()
    told_so = "Desk 1 hat diese Buchung als bestätigt gekennzeichnet; nichts wurde überschrieben."
    assert changed.value.sentence == told_so


@pytest.mark.usefixtures("german")
def test_why_a_booking_is_out_of_place_is_told_in_another_language(book: TestBook) -> None:
    booked = book.book(book.slot())
    day = booked.start.astimezone(book.zone).date()
    (part,) = book.run(touched, ClosureChange((), (Closure(day, "Storm"),)), ANNA)
    assert part.why == f"Storm: Am {day.day}.{day.month}.{day.year} ist der Salon geschlossen."
    # Two reasons at once, each a sentence; what was out of place for one of them before is so for another reason now.
    book.rows("UPDATE salon.service SET active = false WHERE id = %s", CUT)
    lea = book.run(read_set_up).stylists[0]
    (part,) = book.run(touched, StylistChange(lea, lea._replace(active=False)), ANNA)
    assert part.why == "Lea arbeitet nicht mehr hier. Cut & finish gibt es nicht mehr."


# The text of the functions.


def calls_of(names: str, source: str) -> Iterator[list[str]]:
    """The arguments of each call of one of these functions, as they are written."""
    source = re.sub("^ *--.*", "", source, flags=re.MULTILINE)
    for call in re.finditer(rf"\b(?:{names})\(", source):
        arguments, depth = [""], 0
        for piece in re.findall(r"'(?:[^']|'')*'|.", source[call.end() :], re.DOTALL):
            depth += (piece in "([") - (piece in ")]")
            if depth < 0:
                break
            if piece == "," and depth == 0:
                arguments.append("")
            else:
                arguments[-1] += piece
        yield [argument.strip() for argument in arguments]


def is_sound(arguments: list[str]) -> bool:
    """Whether a call says one whole sentence, with as many places as it has facts, and those in their order."""
    sentence, *facts = arguments
    if sentence.startswith("VARIADIC"):  # what was told elsewhere
        return not facts
    places = re.findall(r"\{(\d+)(?::(?:word|date))?\}", sentence)
    braces = len(re.findall("[{}]", sentence))
    is_one_literal = re.fullmatch(r"'(?:[^']|'')+'", sentence) is not None
    return is_one_literal and places == [str(nth) for nth in range(len(facts))] and braces == 2 * len(places)


@pytest.mark.parametrize("path", SQL, ids=lambda path: path.stem)
def test_each_sentence_is_whole_and_has_its_facts_in_order(path: Path) -> None:
    said = list(calls_of("refuse|told", path.read_text(encoding="utf-8").replace("AS told (", "AS (")))
    assert [arguments for arguments in said if not is_sound(arguments)] == []
    found = {text.source for text in texts_in_sql(path.read_text(encoding="utf-8"))}
    whole = (arguments[0] for arguments in said if not arguments[0].startswith("VARIADIC"))
    assert {sentence.strip("'").replace("''", "'") for sentence in whole} <= found


@pytest.mark.parametrize(
    "bad",
    [
        "refuse('The ' || what || ' is missing.')",
        "salon.refuse('{0} is missing', what || '.', more)",
        "told('{1} is {0}.', a, b)",
        "told('{0} is {2}.', a, b)",
        "refuse('{0:time} is over.', a)",
        "refuse('{0} is over.')",
        "refuse('{0} is {} over.', a)",
        "refuse(wrong)",
        "told(CASE WHEN a THEN 'A.' ELSE 'B.' END)",
    ],
)
def test_control_a_sentence_that_is_put_together_is_found(bad: str) -> None:
    ((*arguments,),) = calls_of("refuse|told", f"PERFORM {bad}; -- no more")
    assert not is_sound(arguments)


def test_each_phrase_that_comes_into_a_sentence_is_listed() -> None:
    whole = "\n".join(path.read_text(encoding="utf-8") for path in SQL)
    listed = {text.source for text in texts_in_sql(whole)}
    asked = {arguments[1] for arguments in calls_of("clean|sound_name|require_week", whole)}
    written = {phrase for phrase in asked if phrase.startswith("'")}
    assert asked - written == {"what text", "p_what text", "p_what"}
    said = {phrase.strip("'").replace("''", "'") for phrase in written}
    assert said <= listed
    assert {"desk's name", "service's category", "breaks"} <= said
