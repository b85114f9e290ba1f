"""The program's words in the language of who reads them. They are written in English where they are said.

`tr` and `tr_count` mark a text for translation and translate it; `tr_noop` only marks one that is translated where it
is shown. `installer/translations.py` finds the marks and keeps Qt's translation files. Until a window has chosen
another language everything is English.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NO_COUNT = -1


@dataclass(frozen=True)
class Language:
    """How the program speaks.

    `translate` has a text, its meaning ("" where it has one only) and a count (NO_COUNT where nothing is counted); it
    answers with the text itself where it knows no better. `date` writes a date out, with its year. `code` is its name.
    """

    translate: Callable[[str, str, int], str]
    date: Callable[[date], str]
    code: str = "en"


ENGLISH = Language(lambda text, _meaning, _count: text, lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}")
_spoken = ENGLISH


def speak(language: Language) -> None:
    """Say everything in this language from now on. What is on the screen already stays as it is."""
    global _spoken  # a process speaks one language, as Qt itself has it
    _spoken = language


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _spoken.code


def tr(text: str, /, *, meaning: str = "", **facts: object) -> str:
    """The text in the language of who reads it, with `facts` in place of the names in braces.

    `meaning` tells apart what one English word has two translations for, as `Open` on a door and on a button.
    """
    said = _spoken.translate(text, meaning, NO_COUNT)
    return said.format(**facts) if facts else said


def tr_count(one: str, many: str, count: int, /, **facts: object) -> str:
    """The text for so many of something: `one` for one of it, else `many`; the number stands where `{n}` is.

    Other languages have their own forms for it, which are kept with `many`.
    """
    said = _spoken.translate(many, "", count)
    text = one if said == many and count == 1 else said
    return text.format(**({"n": count} | facts))


def tr_noop(text: str, /, *, meaning: str = "") -> str:
    """The text as it is, marked for translation: for constants, which are made before the language is known."""
    return text


def all_of(names: Iterable[str]) -> str:
    """Names in a sentence: `Lea, Mia and Noah`. There must be one."""
    *before, last = names
    if not before:
        return last
    return tr("{names} and {last}", names=", ".join(before), last=last)


def date_words(day: date) -> str:
    """The day with its month in words, and its year."""
    return _spoken.date(day)


def told(words: Sequence[str]) -> str:
    """What the book says: a sentence and its facts, which stand where it has `{0}`, `{1}` …

    A fact is translated itself where it has `{0:word}`, and written out as a date where it has `{0:date}`.
    """
    sentence, *facts = words
    return _spoken.translate(sentence, "", NO_COUNT).format(*map(_Fact, facts)) if facts else tr(sentence)


class _Fact(str):
    __slots__ = ()

    def __format__(self, how: str) -> str:
        match how:
            case "word":
                return tr(str(self))
            case "date":
                return date_words(date.fromisoformat(self))
            case _:
                return str(self)
