"""Windows side by side, and the question whether there is a screen at all."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_desk.demo.screen import LOWEST, NARROWEST, Frame, has_screen, side_by_side

screens = st.builds(Frame, st.integers(0, 2000), st.integers(0, 200), st.integers(1100, 5120), st.integers(640, 2880))


def test_two_desks_share_a_wide_screen_without_overlap() -> None:
    left, right = (side_by_side(nth, 2, Frame(0, 0, 2560, 1400)) for nth in range(2))
    assert left.x + left.width <= right.x
    assert left.y == right.y
    assert left.width == right.width == 1280


def test_on_a_narrow_screen_they_overlap_and_stay_usable() -> None:
    left, right = (side_by_side(nth, 2, Frame(0, 25, 1920, 1055)) for nth in range(2))
    assert (left.x, right.x + right.width) == (0, 1920)
    assert left.width == right.width == NARROWEST


@given(st.integers(1, 8), screens)
def test_every_window_is_on_the_screen_in_a_place_of_its_own_and_large_enough(count: int, screen: Frame) -> None:
    frames = [side_by_side(nth, count, screen) for nth in range(count)]
    for frame in frames:
        assert screen.x <= frame.x
        assert frame.x + frame.width <= screen.x + screen.width
        assert screen.y <= frame.y
        assert frame.y + frame.height <= screen.y + screen.height
        assert frame.width >= NARROWEST
        assert frame.height >= LOWEST
    if screen.width >= 1920 and screen.height >= 1440:
        assert len({(frame.x, frame.y) for frame in frames}) == count


def test_an_offscreen_qt_has_no_screen() -> None:
    assert not has_screen({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux names its displays")
def test_a_display_counts_only_where_somebody_listens(tmp_path: Path) -> None:
    assert not has_screen({})
    assert not has_screen({"DISPLAY": ":4711"})
    assert has_screen({"DISPLAY": "reception:0"})
    assert not has_screen({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        assert has_screen({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
