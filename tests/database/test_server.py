"""Which server keeps the book."""

from __future__ import annotations

from pathlib import Path

import pytest

from salon_desk.database.embedded import EmbeddedServer
from salon_desk.database.server import OutsideServer, server_for
from salon_desk.domain.errors import Refusal
from salon_desk.safe import Safe
from salon_desk.settings import load


def test_a_server_that_is_named_is_used_as_it_is(tmp_path: Path) -> None:
    address = "postgresql+psycopg://desk:secret@salon-pc/salon"
    server = server_for(load({"SALON_DESK_HOME": str(tmp_path)}, database_url=address))
    assert isinstance(server, OutsideServer)
    assert server.start() == address
    server.leave()
    assert "secret" not in repr(server)
    assert not list(tmp_path.iterdir())


def test_a_password_that_the_address_does_not_have_comes_out_of_the_safe(tmp_path: Path) -> None:
    address = "postgresql+psycopg://desk_1@salon-pc:54321/salon_desk?sslmode=verify-ca"
    server = server_for(load({"SALON_DESK_HOME": str(tmp_path)}, database_url=address))
    assert server.start() == address
    Safe(tmp_path).keep(address, "s@cret")
    assert server.start() == address.replace("desk_1@", "desk_1:s%40cret@")


def test_without_one_the_book_is_in_the_users_own_folder(tmp_path: Path) -> None:
    server = server_for(load({"SALON_DESK_HOME": str(tmp_path)}))
    assert isinstance(server, EmbeddedServer)
    assert server.folder == tmp_path / "server"


def test_programs_that_are_named_have_to_be_there(tmp_path: Path) -> None:
    settings = load({"SALON_DESK_HOME": str(tmp_path), "SALON_DESK_PG_BIN": str(tmp_path / "bin")})
    with pytest.raises(Refusal, match="does not hold PostgreSQL's programs"):
        server_for(settings)
