"""Fixtures of the pairing: a book at a server with TLS that others may join."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.books import opened
from tests.helpers.joined import OpenBook, open_to_others
from tests.helpers.server import ScratchServer
from tests.helpers.tls import Certificate, speaking_tls


@pytest.fixture(scope="module")
def certificate(server: ScratchServer) -> Iterator[Certificate]:
    """The certificate of the session's server, which speaks TLS as long as these tests last."""
    with speaking_tls(server) as shown:
        yield shown


@pytest.fixture
def shared(database_url: str, certificate: Certificate) -> Iterator[OpenBook]:
    """The small salon's book."""
    with opened(database_url) as book, open_to_others(book, certificate) as shared:
        yield shared
