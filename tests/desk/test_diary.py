"""What a desk writes into its log: everything that happens to its holds, and nothing of a client."""

from __future__ import annotations

from pathlib import Path

from salon_desk.desk.link import LinkState
from salon_desk.domain.errors import Lapsed, Taken
from salon_desk.domain.people import ClientDraft
from salon_desk.logs import open_log
from tests.helpers.books import ANNA, BJORN, COLOUR, CUT, NORA, TestBook
from tests.helpers.cable import Cable
from tests.helpers.desks import at_a_desk, on_a_loop, raised

TOLD = ClientDraft("Zebra Tell-Tale", "0999 777", "tell-tale")


class Diary:
    """A log in memory."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []

    def __call__(self, kind: str, /, **facts: object) -> None:
        """Note a line."""
        self.lines.append((kind, facts))

    @property
    def kinds(self) -> list[str]:
        """What happened, without the link."""
        return [kind for kind, _ in self.lines if kind not in ("online", "offline")]


def test_every_claim_win_loss_extension_confirmation_and_end_is_a_line(book: TestBook) -> None:
    diary = Diary()

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, record=diary) as (desk, _):
            hold = await desk.holds.claim(book.slot("12:00"), CUT)
            hold = await desk.holds.extend(await desk.holds.resize(hold, COLOUR))
            booked = await desk.holds.confirm(hold, TOLD)
            await desk.bookings.cancel(await desk.bookings.move(booked, book.slot("16:00")), "tell-tale")
            await desk.holds.release((await desk.holds.claim(book.slot("12:00"), CUT)).visit_id)
            book.hold(book.slot("20:00"), BJORN)
            await raised(Taken, desk.holds.claim(book.slot("20:00"), CUT))

    on_a_loop(story)
    assert diary.kinds == [
        *("claim", "won", "resized", "extended", "confirmed", "moved", "cancelled"),
        *("claim", "won", "released"),
        *("claim", "lost"),
    ]
    lost = dict(diary.lines)["lost"]
    assert (lost["rival_desk"], lost["rival_person"], lost["person"]) == ("Desk 2", "Björn", "Anna")
    assert not any(word in str(diary.lines) for word in ("Zebra", "ell-", "0999"))


def test_a_hold_that_ran_out_is_a_line_whether_or_not_anybody_asks(book: TestBook) -> None:
    diary = Diary()

    async def story() -> None:
        async with at_a_desk(book.url, ANNA, record=diary) as (desk, _):
            asked = await desk.holds.claim(book.slot("12:00"), CUT)
            book.let_pass(200)
            await raised(Lapsed, desk.holds.confirm(asked, NORA))

    on_a_loop(story)
    assert diary.kinds == ["claim", "won", "lapsed"]


def test_the_link_is_a_line_when_it_goes_and_when_it_comes(book: TestBook, cable: Cable) -> None:
    diary = Diary()

    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, record=diary) as (_, screen):
            for _ in range(2):
                cable.cut()
                await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")
                cable.mend()
                await screen.until(lambda: screen.state is LinkState.LIVE, "being live")

    on_a_loop(story)
    assert [kind for kind, _ in diary.lines] == ["online", "offline", "online", "offline", "online"]


def test_the_log_file_takes_every_line_that_a_desk_writes(book: TestBook, cable: Cable, tmp_path: Path) -> None:
    log = open_log(tmp_path, "Desk 1")

    async def story() -> None:
        async with at_a_desk(cable.url, ANNA, record=log.record) as (desk, screen):
            booked = await desk.holds.confirm(await desk.holds.claim(book.slot("12:00"), CUT), TOLD)
            await raised(Taken, desk.holds.claim(book.slot("12:00"), CUT))
            await desk.bookings.cancel(booked, "tell-tale")
            cable.cut()
            await screen.until(lambda: screen.state is LinkState.OFFLINE, "being offline")

    on_a_loop(story)
    log.close()
    written = "".join(path.read_text(encoding="utf-8") for path in tmp_path.iterdir())
    assert all(kind in written for kind in ("claim", "won", "lost", "confirmed", "cancelled", "offline"))
    assert not any(word in written for word in ("Zebra", "ell-", "0999"))
