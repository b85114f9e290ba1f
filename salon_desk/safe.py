"""Passwords of the book: in the PC's keyring, or where it has none in a file that only this user may read."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from salon_desk.domain.errors import Refusal
from salon_desk.domain.language import tr
from salon_desk.whole_file import write_whole

SERVICE = "Salon Desk"
ANSWERS_ALWAYS = 1  # from this priority on a keyring is one of the system's; below it keeps nothing, or openly
_WHO = re.compile(r"^(?P<scheme>[\w+]+://)(?P<user>[^:/?#@]*)(?::[^/?#@]*)?@")


@dataclass(frozen=True)
class Safe:
    """Passwords by the address that they open; a password never stands in a settings file.

    `home` has the file where there is no keyring; `ring` is the keyring, found by itself.
    """

    home: Path
    ring: KeyringBackend = field(default_factory=keyring.get_keyring, repr=False)

    def place_of(self, url: str) -> str:
        """In a sentence: where the password of this address is kept."""
        name = _name(url)
        if name in self._read():
            return tr("The password is kept in {file}, which only this user can read.", file=self._file)
        if self._in_ring(name) is not None:
            return tr("The password is kept in the keyring of this PC.")
        return tr("No password of the book is kept on this PC.")

    def keep(self, url: str, password: str) -> None:
        """Keep the password of this address. Raises Refusal where it can be kept nowhere."""
        name = _name(url)
        if self._has_ring:
            with suppress(KeyringError):  # it is locked, or went away: then the file
                self.ring.set_password(SERVICE, name, password)
                if self.ring.get_password(SERVICE, name) == password:
                    self._write({own: kept for own, kept in self._read().items() if own != name})
                    return
        self._write(self._read() | {name: password})

    def password_for(self, url: str) -> str | None:
        """The password of this address, if one was kept."""
        name = _name(url)
        # In the file is what the keyring could not take: it is newer than what the keyring may have.
        kept = self._read().get(name)
        return kept if kept is not None else self._in_ring(name)

    def forget(self, url: str) -> None:
        """Keep it no longer."""
        name = _name(url)
        if self._has_ring:
            with suppress(KeyringError):  # it was never there
                self.ring.delete_password(SERVICE, name)
        self._write({own: kept for own, kept in self._read().items() if own != name})

    @property
    def _has_ring(self) -> bool:
        return self.ring.priority >= ANSWERS_ALWAYS

    def _in_ring(self, name: str) -> str | None:
        if self._has_ring:
            with suppress(KeyringError):
                return self.ring.get_password(SERVICE, name)
        return None

    @property
    def _file(self) -> Path:
        return self.home / "passwords.json"

    def _read(self) -> dict[str, str]:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(password) for name, password in told.items()} if isinstance(told, dict) else {}

    def _write(self, passwords: dict[str, str]) -> None:
        if passwords == self._read():
            return
        try:
            self.home.mkdir(parents=True, mode=0o700, exist_ok=True)
            write_whole(self._file, json.dumps(passwords, ensure_ascii=False), 0o600)
        except OSError as trouble:
            raise Refusal(
                tr("The password could not be kept in {file}: {why}.", file=self._file, why=trouble.strerror)
            ) from trouble


def open_same(one: str, other: str) -> bool:
    """Whether both addresses have the same password: it is that of a user of a server, however it is gone to."""
    return _name(one) == _name(other)


def without_password(url: str) -> str:
    """The address without the password that stands in it."""
    return _WHO.sub(lambda found: f"{found['scheme']}{found['user']}@", url, count=1)


def with_password(url: str, password: str) -> str:
    """The address with this password in it, for the user that it names."""
    return _WHO.sub(lambda found: f"{found['scheme']}{found['user']}:{quote(password, safe='')}@", url, count=1)


def _name(url: str) -> str:
    """What it opens: the user, the server and its database; how it is gone to does not count."""
    parts = urlsplit(without_password(url))
    return parts.netloc + parts.path
