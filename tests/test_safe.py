"""The safe: passwords come back from the keyring or from a file of the user's own, and stand nowhere else."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from salon_desk.domain.errors import Refusal
from salon_desk.safe import Safe, with_password, without_password

URL = "postgresql+psycopg://desk_1@10.0.0.5:54321/salon_desk?sslmode=verify-ca"
PASSWORD = "a/b:c@d%e ü"


class Ring(KeyringBackend):
    """A keyring in memory, as the system's behave."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._look()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._look()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._look()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not found")
        del self.kept[service, username]

    def _look(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")


def test_without_a_keyring_it_is_a_file_that_nobody_else_reads(tmp_path: Path) -> None:
    safe = Safe(tmp_path / "new")
    safe.keep(URL, PASSWORD)
    assert Safe(tmp_path / "new").password_for(URL) == PASSWORD
    file = tmp_path / "new" / "passwords.json"
    assert str(file) in safe.place_of(URL)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    safe.forget(URL)
    assert safe.password_for(URL) is None
    assert "a/b" not in file.read_text()


def test_a_keyring_keeps_it_and_no_file_does(tmp_path: Path) -> None:
    safe = Safe(tmp_path, Ring())
    safe.keep(URL, PASSWORD)
    assert safe.password_for(URL) == PASSWORD
    assert "keyring" in safe.place_of(URL)
    assert list(tmp_path.iterdir()) == []
    safe.forget(URL)
    safe.forget(URL)
    assert safe.password_for(URL) is None


def test_a_locked_keyring_keeps_nobody_from_working(tmp_path: Path) -> None:
    ring = Ring()
    safe = Safe(tmp_path, ring)
    ring.is_locked = True
    safe.keep(URL, "in the file")
    assert safe.password_for(URL) == "in the file"
    assert "passwords.json" in safe.place_of(URL)
    ring.is_locked = False
    safe.keep(URL, "in the ring")
    assert safe.password_for(URL) == "in the ring"
    assert "in the file" not in (tmp_path / "passwords.json").read_text()


def test_what_a_locked_keyring_could_not_take_counts_more_than_what_it_has(tmp_path: Path) -> None:
    ring = Ring()
    safe = Safe(tmp_path, ring)
    safe.keep(URL, "old")
    ring.is_locked = True
    safe.keep(URL, "new")
    ring.is_locked = False
    assert safe.password_for(URL) == "new"
    assert "passwords.json" in safe.place_of(URL)


def test_where_none_is_kept_that_is_told(tmp_path: Path) -> None:
    assert Safe(tmp_path, Ring()).place_of(URL) == "No password of the book is kept on this PC."


def test_how_it_is_gone_to_does_not_count_but_who_goes_where(tmp_path: Path) -> None:
    safe = Safe(tmp_path)
    safe.keep(URL, "one")
    assert safe.password_for(with_password(URL.partition("?")[0], "typed")) == "one"
    assert safe.password_for(URL.replace("desk_1", "desk_2")) is None
    assert safe.password_for(URL.replace("54321", "5432")) is None


def test_a_file_that_is_damaged_is_an_empty_safe(tmp_path: Path) -> None:
    (tmp_path / "passwords.json").write_text("[1")
    safe = Safe(tmp_path)
    assert safe.password_for(URL) is None
    safe.keep(URL, "new")
    assert safe.password_for(URL) == "new"


def test_a_folder_that_takes_nothing_is_told_without_the_password(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match=r"could not be kept in .*passwords\.json") as refusal:
        Safe(tmp_path / "file").keep(URL, PASSWORD)
    assert PASSWORD not in refusal.value.sentence
    assert PASSWORD not in repr(Safe(tmp_path))


def test_a_password_goes_into_an_address_and_out_of_it() -> None:
    assert without_password(with_password(URL, PASSWORD)) == URL
    assert with_password(URL, "a@b") == URL.replace("desk_1@", "desk_1:a%40b@")
    assert without_password("postgresql:///salon") == "postgresql:///salon"
