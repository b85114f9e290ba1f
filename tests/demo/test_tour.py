"""The tour plays by itself, tells each chapter, takes its pictures, and notices when something does not happen."""

from __future__ import annotations

import asyncio
import re
import socket
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QImage

from salon_desk.cli import command_line
from salon_desk.demo.tour import conductor
from salon_desk.demo.tour.act import Act, Chapter, require
from salon_desk.demo.tour.cable import Cable
from salon_desk.demo.tour.channel import Line, Switchboard, call_in
from salon_desk.demo.tour.quiet import UNABLE, hush
from salon_desk.demo.tour.remote import Box, Differs, RemoteDesk, seconds_of
from salon_desk.demo.tour.stage import Stage
from salon_desk.domain.errors import Unreachable


@pytest.mark.timeout(150)
def test_the_tour_plays_to_its_end(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code = command_line(["demo", "--tour", str(tmp_path)])
    told = capfd.readouterr()
    assert (code, told.err) == (0, "")
    lines = re.findall(r"^ ?(\d+) ok  (.+)  (\d\d-[\w-]+\.png)$", told.out, re.MULTILINE)
    assert [int(number) for number, _, _ in lines] == list(range(1, 38))
    for _, _, picture in lines:
        assert QImage(str(tmp_path / picture)).width() == 2 * 1440 + 24
    light, dark = (QImage(str(tmp_path / f"day-{look}.png")) for look in ("light", "dark"))
    assert (light.width(), light.height()) == (dark.width(), dark.height()) == (1440, 900)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF-")
    assert b"BEGIN:VEVENT" in (tmp_path / "booking.ics").read_bytes()
    assert light.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 60


def test_control_what_does_not_happen_is_noticed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pretending(Act):
        async def held(self) -> str:
            place = await self.stage.free_place(30)
            await self.second.until_cell(place, "held by Desk 1", patience=0.1)
            return "Nobody clicked, and yet it is held."

    def story(stage: Stage, *_: object) -> list[Chapter]:
        return [Chapter("never", Pretending(stage).held)]

    monkeypatch.setattr(conductor, "chapters", story)
    assert conductor.play(tmp_path) == 1
    told = capfd.readouterr()
    assert "Desk 2 should show “held by Desk 1”" in told.err
    assert "ok" not in told.out
    assert (tmp_path / "01-never-differs.png").exists()


def test_a_folder_that_cant_be_made_is_told_in_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert command_line(["demo", "--tour", str(tmp_path / "file" / "pictures")]) == 1
    assert capfd.readouterr().err.startswith("The folder ")


def test_nobody_joins_the_line_without_the_secret() -> None:
    async def play() -> None:
        async with Switchboard() as switchboard:
            stranger = await call_in(switchboard.port, "wrong", 1)
            assert await stranger.hear() is None
            stranger.close()
            with pytest.raises(Unreachable, match="Desk 1 did not open its window"):
                await switchboard.call_of(1, 0.05)
            desk = await call_in(switchboard.port, switchboard.secret, 1)
            line = await switchboard.call_of(1, 5)
            await line.say({"do": "see"})
            assert await desk.hear() == {"do": "see"}
            desk.close()

    asyncio.run(play())


def test_a_desk_that_shows_something_else_is_told_with_what_it_shows() -> None:
    async def play() -> None:
        async with Switchboard() as switchboard:
            agent = await call_in(switchboard.port, switchboard.secret, 2)
            desk = RemoteDesk("Desk 2", await switchboard.call_of(2, 5))
            answering = asyncio.create_task(answer_always(agent, {"pill": "Live · 2 desks"}))
            assert (await desk.until("life", lambda seen: seen["pill"].startswith("Live")))["pill"] == "Live · 2 desks"
            with pytest.raises(Differs, match=r"Desk 2 should show death, .* it shows .*Live · 2 desks"):
                await desk.until("death", lambda seen: "Offline" in seen["pill"], patience=0.05)
            answering.cancel()
            agent.close()

    asyncio.run(play())


async def answer_always(line: Line, told: dict[str, str]) -> None:
    """Say the same to whatever is asked."""
    while await line.hear() is not None:
        await line.say(told)


def test_qt_is_silent_about_what_an_offscreen_window_cant_do_and_about_nothing_else(
    capfd: pytest.CaptureFixture[str],
) -> None:
    before = qInstallMessageHandler(None)
    try:
        hush()
        qWarning(f"{UNABLE} raise()")
        qWarning("A timer is missing")
    finally:
        qInstallMessageHandler(before)
    assert capfd.readouterr().err == "A timer is missing\n"


def test_a_requirement_tells_what_there_is_instead() -> None:
    require(True, "rain", "sun")
    with pytest.raises(Differs, match=re.escape("There should be rain; instead there is sun.")):
        require(False, "rain", "sun")


@pytest.mark.parametrize(("words", "seconds"), [("2:58", 178), ("0:00", 0), ("", -1)])
def test_a_countdown_is_read_as_seconds(words: str, seconds: int) -> None:
    assert seconds_of(words) == seconds


@pytest.mark.parametrize(
    ("other", "beside"),
    [
        (Box(50, 0, 99, 20), True),
        (Box(50, 15, 99, 60), True),
        (Box(49, 0, 99, 20), False),
        (Box(50, 41, 99, 60), False),
    ],
)
def test_two_are_side_by_side_where_they_share_a_height_and_no_pixel(other: Box, beside: bool) -> None:
    box = Box(0, 0, 49, 40)
    assert (box.is_beside(other), other.is_beside(box)) == (beside, beside)


def test_the_cable_carries_until_it_is_pulled_out_and_again_when_it_is_back() -> None:
    async def play() -> None:
        async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                writer.write(await reader.readexactly(4))
                await reader.read()
            finally:  # also when the test is over first
                writer.close()

        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        cable = Cable(server.sockets[0].getsockname()[1])
        await cable.plug_in()
        reader, writer = await asyncio.open_connection("127.0.0.1", cable.port)
        writer.write(b"hold")
        assert await reader.readexactly(4) == b"hold"
        await cable.pull_out()
        with pytest.raises((OSError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
        writer.close()
        with pytest.raises(OSError, match="Connect"):
            await asyncio.open_connection("127.0.0.1", cable.port)
        await cable.plug_in()
        reader, writer = await asyncio.open_connection("127.0.0.1", cable.port)
        writer.write(b"book")
        assert await reader.readexactly(4) == b"book"
        writer.close()
        await cable.pull_out()
        server.close()

    asyncio.run(play())


def test_who_is_on_the_way_to_the_server_when_the_cable_is_pulled_out_is_cut_without_a_complaint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    complaints: list[dict[str, Any]] = []

    async def play() -> None:
        asking = asyncio.Event()

        async def never(*_: object) -> None:
            asking.set()
            await asyncio.Event().wait()

        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        monkeypatch.setattr(asyncio, "open_connection", never)
        cable = Cable(1)
        await cable.plug_in()
        with socket.create_connection(("127.0.0.1", cable.port)) as desk:
            await asyncio.wait_for(asking.wait(), 5)
            await cable.pull_out()
            desk.setblocking(False)
            assert await asyncio.wait_for(asyncio.get_running_loop().sock_recv(desk, 1), 5) == b""

    asyncio.run(play())
    assert complaints == []
