"""The keys that the card lists, and their names in the language of the windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from installer.translations import LANGUAGES
from salon_desk.domain import language
from salon_desk.domain.language import ENGLISH, Language
from salon_desk.ui.key_names import NAMES, keys_named
from salon_desk.ui.keys import KEYS
from salon_desk.ui.palette_finds import _bound
from tests.helpers.cut_words import SMALL
from tests.helpers.languages import speaking
from tests.helpers.qt_loop import settled
from tests.helpers.salon_floor import Floor
from tests.helpers.screens import SCREENS
from tests.helpers.set_up_floor import set_up_at

# Another way to type a key that is listed, or between two that are.
BESIDE = {"Ctrl+=", "Alt+Return", *(f"Alt+{weeks}" for weeks in range(2, 8))}


def test_in_english_they_are_called_as_the_list_has_them() -> None:
    assert [keys_named(keys) for keys, _ in KEYS] == [keys for keys, _ in KEYS]


def test_every_name_of_the_list_has_its_own_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_spoken", Language(lambda text, *_: f"<{text.lower()}>", ENGLISH.date))
    assert keys_named("Alt+Home, T") == "<alt>+<home>, T"
    assert keys_named("Ctrl+ 1 2 3 4 5") == "<ctrl>+ 1 2 3 4 5"
    assert all(any(name in keys for keys, _ in KEYS) for name in ("Ctrl", "Shift", "Click", "Delete"))
    assert not any(name in keys_named(keys) for keys, _ in KEYS for name in NAMES)


async def test_every_key_of_the_window_is_on_the_card(floor: Floor) -> None:
    window, _ = await floor.window()
    await SCREENS["client"](floor, window.page)
    place = await set_up_at(window.page)
    place.show_page("Services")
    bound = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert {"Ctrl+S", "Ctrl+Up", "Ctrl+Down", "F8", "M"} <= bound, "those of the pages are among them"
    listed = [key for keys, _ in KEYS for key in _bound(keys)]
    told = [word.strip(":;,") for _, meaning in KEYS for word in meaning.split() if word[0].isupper()]
    on_card = {QKeySequence(key.replace("PgDn", "PgDown")).toString() for key in (*listed, *told)}
    assert bound - on_card - BESIDE == set()


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
async def test_the_card_has_room_on_a_small_screen(floor: Floor, qapp: QApplication, tmp_path: Path, code: str) -> None:
    with speaking(qapp, code, tmp_path):
        window, _ = await floor.window()
        window.resize(*SMALL)
        opened = await SCREENS["keys"](floor, window.page)
        await settled()
        assert window.page.rect().contains(opened.part.geometry())
        assert opened.part.height() >= opened.part.sizeHint().height()
