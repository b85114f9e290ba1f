"""The disk runs full: nothing more is booked, what was is there, and with room again everything goes on by itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from salon_desk.database.embedded_cluster import ROOM_NEEDED
from salon_desk.database.soundness import at_odds, taken_twice
from salon_desk.domain.booking import VisitId
from salon_desk.domain.errors import Refusal, SalonError
from salon_desk.domain.people import StylistId
from tests.helpers.books import TestBook, eventually, opened, plain
from tests.helpers.keepers import KeptPc, kept_pc
from tests.helpers.salons import small_salon

ROOM = ROOM_NEEDED + 60 * 2**20
BOOKED = "SELECT id FROM salon.visit WHERE status = 'booked'"


def mounted(place: Path) -> bool:
    """Make `place` a disk of its own, where that is allowed."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM},mode=755", "tmpfs", str(place)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[KeptPc]:
    """A PC with a small disk and a running book on it."""
    place = tmp_path / "disk"
    place.mkdir()
    tmp_path.chmod(0o755)
    if not mounted(place):
        pytest.skip("no small disk can be mounted here (that takes root, and leave to mount)")
    try:
        with kept_pc(place) as small:
            small.make()
            small.start()
            yield small
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def book(pc: KeptPc) -> Iterator[TestBook]:
    """With four stylists who work round the clock."""
    with opened(pc.keeper.url(), small_salon(4)) as small:
        yield small


@pytest.mark.timeout(200)
def test_what_was_confirmed_before_the_disk_ran_full_is_there_and_booking_goes_on_with_room(
    pc: KeptPc, book: TestBook
) -> None:
    booked = {book.book(book.slot("09:00", StylistId(1), days=1)).visit_id}
    filler = pc.keeper.folder.parent / "films"
    fill(filler)
    confirmed, refused = book_on(book)
    booked |= confirmed
    assert refused, "the disk never ran full"
    assert "taken" not in refused[0]
    filler.unlink()
    eventually(lambda: comes_back(pc), "the server", within=60)
    with opened_again(pc) as connection:
        kept = {row[0] for row in connection.execute(BOOKED)}
        assert booked - kept == set()
        assert (taken_twice(connection), any(at_odds(connection))) == (None, False)
    book.book(book.slot("09:00", StylistId(1), days=200))


def test_a_book_is_not_begun_where_it_has_no_room(pc: KeptPc) -> None:
    fill(pc.keeper.folder.parent / "films")
    with kept_pc(pc.keeper.folder.parents[1]) as second, pytest.raises(Refusal, match="MB left"):
        second.make()


def book_on(book: TestBook) -> tuple[set[VisitId], list[str]]:
    """Book until it is refused for a while; what was confirmed, and what was said instead."""
    confirmed: set[VisitId] = set()
    refused: list[str] = []
    for nth in range(4000):
        slot = book.slot(f"{nth % 20:02}:00", StylistId(nth % 4 + 1), days=2 + nth // 20)
        try:
            confirmed.add(book.book(slot).visit_id)
        except SalonError as trouble:
            refused.append(trouble.sentence)
            if len(refused) > 5:
                break
    return confirmed, refused


def fill(file: Path) -> None:
    """Leave no room on its disk."""
    with open(file, "wb", buffering=0) as films:
        size = 2**20
        while size:
            try:
                films.write(b"\0" * size)
            except OSError:
                size //= 2


def comes_back(pc: KeptPc) -> bool:
    """Whether the server is there again; as its service does, it is started anew where it gave up."""
    assert pc.server is not None
    if pc.server.poll() is not None:
        pc.server = None
        pc.start()
    return pc.keeper.answers()


def opened_again(pc: KeptPc) -> psycopg.Connection[tuple[object, ...]]:
    """A connection past the program."""
    return psycopg.connect(plain(pc.keeper.url()))
