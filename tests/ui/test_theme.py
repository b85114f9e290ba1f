"""The two looks: every text can be read, and what they need is bundled."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from salon_desk.ui import assets
from salon_desk.ui.colours import READABLE, contrast
from salon_desk.ui.grid.block_paint import NO_SERVICE
from salon_desk.ui.stylesheet import stylesheet
from salon_desk.ui.theme import DARK, LIGHT, Look, dress, font, look_for
from tests.helpers.days import COLOURS, SERVICES

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
USED = sorted({service.colour for service in SERVICES})
SERVICE_COLOURS = [*USED, NO_SERVICE, "#000000", "#ffffff", "#ffe600", "#0000ff"]


def test_contrast_is_what_wcag_says() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21, abs=0.01)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@LOOKS
def test_every_text_can_be_read_on_its_ground(look: Look) -> None:
    weak = {name: contrast(ink, ground) for name, ink, ground in look.text_pairs if contrast(ink, ground) < READABLE}
    assert weak == {}


@LOOKS
@pytest.mark.parametrize("colour", SERVICE_COLOURS)
def test_a_booking_can_be_read_whatever_colour_its_service_has(look: Look, colour: str) -> None:
    tint = look.tint(colour)
    assert contrast(look.ink, tint) >= 7
    assert contrast(look.detail_on(tint), tint) >= READABLE


@LOOKS
@pytest.mark.parametrize("colour", SERVICE_COLOURS)
def test_the_edge_of_a_booking_stands_out_from_its_fill(look: Look, colour: str) -> None:
    assert contrast(look.edge_of(colour), look.tint(colour)) >= 2.4


@LOOKS
def test_a_small_word_on_a_solid_colour_can_be_read(look: Look) -> None:
    for colour in (*map(QColor, COLOURS), look.warning):
        assert contrast(look.on(colour), colour) >= READABLE


@LOOKS
def test_the_stylesheet_names_real_colours_only(look: Look) -> None:
    assert "$" not in stylesheet(look)


def test_auto_follows_the_system_and_names_are_obeyed(qapp: QApplication) -> None:
    assert look_for("dark", qapp) is DARK
    assert look_for("light", qapp) is LIGHT
    assert look_for("auto", qapp) in (LIGHT, DARK)


def test_the_bundled_font_is_what_is_drawn(qapp: QApplication) -> None:
    assert "Inter" in assets.load_fonts()
    dress(qapp, LIGHT)
    assert QFontInfo(qapp.font()).family() == "Inter"


def test_figures_have_one_width_so_that_a_countdown_does_not_jump(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    assets.load_fonts()
    metrics = QFontMetricsF(font(13))
    assert {metrics.horizontalAdvance(figure) for figure in "0123456789"} == {metrics.horizontalAdvance("1")}


def test_fonts_and_icons_come_with_their_licences() -> None:
    names = {path.name for path in assets.resources().rglob("*LICENSE*")}
    assert {"Inter-LICENSE.txt", "lucide-LICENSE.txt"} <= names


@LOOKS
def test_an_icon_is_drawn_in_the_ink_of_its_look(qapp: QApplication, look: Look) -> None:
    drawn = assets.icon("scissors", look).pixmap(32).toImage()
    strongest = max(
        (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())), key=QColor.alpha
    )
    assert contrast(strongest, look.ink) < 1.2


def test_the_programs_icon_is_not_empty(qapp: QApplication) -> None:
    assert assets.app_icon().pixmap(64).toImage().pixelColor(32, 8).alpha() == 255


def test_an_icon_that_is_not_there_is_a_bug_of_ours(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        assets.icon("no-such-thing", LIGHT)
