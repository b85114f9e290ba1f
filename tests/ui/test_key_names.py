"""The names of keys in the language of the windows."""

from __future__ import annotations

import pytest

from salon_desk.domain import language
from salon_desk.domain.language import ENGLISH, Language
from salon_desk.ui.key_names import NAMES, keys_named
from salon_desk.ui.keys import KEYS


def test_in_english_they_are_called_as_the_list_has_them() -> None:
    assert [keys_named(keys) for keys, _ in KEYS] == [keys for keys, _ in KEYS]


def test_every_name_of_the_list_has_its_own_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_spoken", Language(lambda text, *_: f"<{text.lower()}>", ENGLISH.date))
    assert keys_named("Alt+Home, T") == "<alt>+<home>, T"
    assert keys_named("Ctrl+ 1 2 3 4 5") == "<ctrl>+ 1 2 3 4 5"
    assert all(any(name in keys for keys, _ in KEYS) for name in ("Ctrl", "Shift", "Click", "Delete"))
    assert not any(name in keys_named(keys) for keys, _ in KEYS for name in NAMES)
