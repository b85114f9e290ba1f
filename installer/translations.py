"""Keeps Qt's translation files, `resources/translations/salon_desk_*.ts`, beside the texts of the program.

    python -m installer.translations

Texts that are marked in the program (see `salon_desk/domain/language.py`) come into each file, those that are gone
leave it, and translations that are there stay. pyside6-lupdate is not used for it: it reads neither SQL nor what stands
inside of an f-string, and its way to count needs an English translation file as well. The files are in Qt's own format,
2.1; Qt's Linguist edits them, and `lrelease` makes of them what a window reads.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "sv")
CONTEXT = "Salon Desk"
FORMS = 2  # of what is counted, in German and in Swedish
# What the functions of the book say: refuse('A sentence with {0}.', fact), told('…'), and lines that list words which
# come into them: `-- words: note, phone number`.
IN_SQL = re.compile(r"\b(?:refuse|told)\(\s*'((?:[^']|'')+)'|^-- words: (.+)$", re.MULTILINE)


class Text(NamedTuple):
    """A text of the program: its meaning is "" where it has one only."""

    source: str
    meaning: str = ""
    counts: bool = False


def texts_in_python(source: str) -> Iterator[Text]:
    """What is marked in a module. Raises ValueError for a text that is put together before it is marked."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name, given = node.func.id, node.args
        if name not in ("tr", "tr_noop", "tr_count"):
            continue
        if any(
            isinstance(one, ast.JoinedStr | ast.BinOp) for one in given[:2] if name == "tr_count" or one is given[0]
        ):
            raise ValueError(f"line {node.lineno}: a text is marked as a whole, with its facts in braces")
        marked = given[1] if name == "tr_count" else given[0]
        meaning = next((one.value for one in node.keywords if one.arg == "meaning"), ast.Constant(""))
        if isinstance(marked, ast.Constant) and isinstance(meaning, ast.Constant):
            yield Text(str(marked.value), str(meaning.value), name == "tr_count")


def texts_in_sql(source: str) -> Iterator[Text]:
    """What is marked in the functions of the book."""
    for sentence, words in IN_SQL.findall(source):
        yield from (Text(word) for word in words.split(", ")) if words else (Text(sentence.replace("''", "'")),)


def texts_of_program(root: Path = ROOT) -> list[Text]:
    """Every text that a person may see in a window, once, in the order of the files."""
    found: dict[Text, None] = {}
    for path in sorted((root / "salon_desk").rglob("*")):
        if path.suffix == ".py":
            try:
                found |= dict.fromkeys(texts_in_python(path.read_text(encoding="utf-8")))
            except ValueError as wrong:
                raise ValueError(f"{path.relative_to(root)}, {wrong}") from None
        elif path.suffix == ".sql":
            found |= dict.fromkeys(texts_in_sql(path.read_text(encoding="utf-8")))
    return list(found)


def translations_in(file: Path) -> dict[Text, tuple[str, ...]]:
    """The finished translations in a file: one form each, or one for each number where something is counted."""
    finished = {}
    for message in ET.parse(file).iter("message") if file.exists() else ():  # our own file
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes")
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = tuple(it.text or "" for it in translation.findall("numerusform")) or (translation.text or "",)
        if all(forms):
            finished[text] = forms
    return finished


def written(language: str, texts: list[Text], known: dict[Text, tuple[str, ...]]) -> str:
    """The whole translation file for these texts."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        ET.SubElement(message, "source").text = text.source
        if text.meaning:
            ET.SubElement(message, "comment").text = text.meaning
        forms = known.get(text)
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.counts:
            for form in forms or ("",) * FORMS:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(top)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(top, encoding="unicode")}\n'


def update() -> int:
    """Bring every file up to date; the answer is how many translations are missing in all."""
    texts, missing = texts_of_program(), 0
    for language in LANGUAGES:
        file = FOLDER / f"salon_desk_{language}.ts"
        known = translations_in(file)
        file.write_text(written(language, texts, known), encoding="utf-8")
        unknown = sum(text not in known for text in texts)
        print(f"{file.relative_to(ROOT)}: {len(texts)} texts, {unknown} without a translation")
        missing += unknown
    return missing


if __name__ == "__main__":
    sys.exit(1 if update() else 0)
