"""The two looks, light and dark: every colour, measure and font of the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from salon_desk.ui.colours import contrast, lifted, mix, readable_on, vivid
from salon_desk.ui.stylesheet import stylesheet

EASY = 7.5
FAMILY = "Inter"
FALLBACKS = ("Noto Sans", "Segoe UI", "DejaVu Sans", "Arial")


@dataclass(frozen=True, eq=False)
class Look:
    """Colours and measures of one look; lengths in pixels at 100 %.

    A colour `x` that text stands on has an `on_x` or `x_ink` for that text; `text_pairs` lists who stands on whom.
    """

    name: str
    is_dark: bool
    # surfaces
    window: QColor
    panel: QColor
    paper: QColor
    off: QColor
    field: QColor
    hover: QColor
    # lines
    border: QColor
    line: QColor
    line_strong: QColor
    # text
    ink: QColor
    faint: QColor
    # the one accent
    accent: QColor
    accent_strong: QColor
    on_accent: QColor
    accent_tint: QColor
    accent_ink: QColor
    # states
    hold_other: QColor
    hold_other_tint: QColor
    hold_other_ink: QColor
    warning: QColor
    warning_tint: QColor
    warning_ink: QColor
    good: QColor
    good_tint: QColor
    good_ink: QColor
    danger: QColor
    on_danger: QColor
    # small dark things
    badge: QColor
    on_badge: QColor
    notice: QColor
    on_notice: QColor
    notice_link: QColor
    # the line of now, what is past, the ring around what has the focus
    now: QColor
    on_now: QColor
    past: QColor
    focus: QColor
    selection: QColor
    tint_share: float
    # measures
    unit: int = 4
    radius: int = 6
    radius_large: int = 8
    base: int = 13
    small: int = 11
    large: int = 15
    edge: int = 4
    header_height: int = 56
    ruler_width: int = 54
    column_minimum: int = 120

    def tint(self, colour: str) -> QColor:
        """The fill of a block whose service has this colour (`#rrggbb`)."""
        shares = (self.tint_share * 0.85**step for step in range(16))
        tints = (vivid(mix(QColor(colour), self.paper, share)) for share in shares)
        return next((tint for tint in tints if contrast(self.ink, tint) >= EASY), self.paper)

    def edge_of(self, colour: str) -> QColor:
        """The thick edge of such a block: the colour itself, as far as it stands out."""
        return lifted(QColor(colour), self.tint(colour), 2.4)

    def detail_on(self, ground: QColor) -> QColor:
        """The ink of the second and third line on a ground."""
        return mix(self.ink, ground, 0.82)

    def on(self, ground: QColor) -> QColor:
        """The ink for a small word on any coloured ground, a stylist's avatar for one."""
        return readable_on(ground)

    @property
    def text_pairs(self) -> list[tuple[str, QColor, QColor]]:
        """Every text colour with every ground that it stands on, named."""
        grounds = {"window": self.window, "panel": self.panel, "paper": self.paper, "off": self.off}
        grounds |= {"field": self.field, "hover": self.hover}
        inks = {"ink": self.ink, "faint": self.faint}
        plain = [(f"{ink} on {name}", by, on) for ink, by in inks.items() for name, on in grounds.items()]
        tints = [
            (f"{state} ink on its tint", getattr(self, f"{state}_ink"), getattr(self, f"{state}_tint"))
            for state in ("accent", "hold_other", "warning", "good")
        ]
        solid = [
            ("on " + name, getattr(self, "on_" + name), getattr(self, name))
            for name in ("accent", "danger", "badge", "notice", "now")
        ]
        words = [
            (f"{state} ink on {ground}", getattr(self, f"{state}_ink"), grounds[ground])
            for state in ("accent", "warning", "good")
            for ground in ("paper", "panel", "window")
        ]
        return [
            *plain,
            *tints,
            *solid,
            *words,
            ("link in a notice", self.notice_link, self.notice),
            ("on strong accent", self.on_accent, self.accent_strong),
        ]


LIGHT = Look(
    name="light",
    is_dark=False,
    window=QColor("#f6f8fa"),
    panel=QColor("#ffffff"),
    paper=QColor("#ffffff"),
    off=QColor("#edf0f3"),
    field=QColor("#ffffff"),
    hover=QColor("#eef3f9"),
    border=QColor("#d5dce3"),
    line=QColor("#eef1f4"),
    line_strong=QColor("#dbe1e7"),
    ink=QColor("#17212b"),
    faint=QColor("#56636f"),
    accent=QColor("#1d4f91"),
    accent_strong=QColor("#173f75"),
    on_accent=QColor("#ffffff"),
    accent_tint=QColor("#e6effa"),
    accent_ink=QColor("#163f77"),
    hold_other=QColor("#96650a"),
    hold_other_tint=QColor("#fff4cf"),
    hold_other_ink=QColor("#5f4100"),
    warning=QColor("#c43e12"),
    warning_tint=QColor("#ffe6dc"),
    warning_ink=QColor("#97290a"),
    good=QColor("#1f8a57"),
    good_tint=QColor("#e2f4ea"),
    good_ink=QColor("#12633c"),
    danger=QColor("#c02b24"),
    on_danger=QColor("#ffffff"),
    badge=QColor("#26323e"),
    on_badge=QColor("#ffffff"),
    notice=QColor("#25303b"),
    on_notice=QColor("#f4f7fa"),
    notice_link=QColor("#9cc8ff"),
    now=QColor("#cf2b2b"),
    on_now=QColor("#ffffff"),
    past=QColor(23, 33, 43, 10),
    focus=QColor("#1d4f91"),
    selection=QColor("#cfe0f5"),
    tint_share=0.17,
)

DARK = Look(
    name="dark",
    is_dark=True,
    window=QColor("#11161b"),
    panel=QColor("#171d24"),
    paper=QColor("#1c232b"),
    off=QColor("#13181e"),
    field=QColor("#1f2730"),
    hover=QColor("#263240"),
    border=QColor("#303a45"),
    line=QColor("#232b34"),
    line_strong=QColor("#2f3944"),
    ink=QColor("#e9eef3"),
    faint=QColor("#9fadba"),
    accent=QColor("#6fa8f5"),
    accent_strong=QColor("#8dbcff"),
    on_accent=QColor("#0c1726"),
    accent_tint=QColor("#1d3350"),
    accent_ink=QColor("#a9cdff"),
    hold_other=QColor("#e0aa3e"),
    hold_other_tint=QColor("#352c17"),
    hold_other_ink=QColor("#ffdf9e"),
    warning=QColor("#ff7d55"),
    warning_tint=QColor("#43231a"),
    warning_ink=QColor("#ffb9a1"),
    good=QColor("#4fc58d"),
    good_tint=QColor("#17382a"),
    good_ink=QColor("#8ce3b7"),
    danger=QColor("#ff8177"),
    on_danger=QColor("#2a0906"),
    badge=QColor("#0b0f13"),
    on_badge=QColor("#f2f5f8"),
    notice=QColor("#e6ebf0"),
    on_notice=QColor("#18212a"),
    notice_link=QColor("#0f4c9c"),
    now=QColor("#f0605a"),
    on_now=QColor("#240505"),
    past=QColor(0, 0, 0, 46),
    focus=QColor("#8dbcff"),
    selection=QColor("#2a4a75"),
    tint_share=0.25,
)


def look_for(name: str, app: QApplication) -> Look:
    """The look with this name; `auto` is the system's, light where the system does not say."""
    if name == "auto":
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if name == "dark" else LIGHT


@lru_cache(maxsize=64)
def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at a size, with figures of one width so that nothing jumps when they tick."""
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def palette(look: Look) -> QPalette:
    """The look for everything that Qt draws by itself."""
    role = QPalette.ColorRole
    colours = {
        role.Window: look.window,
        role.WindowText: look.ink,
        role.Base: look.field,
        role.AlternateBase: look.panel,
        role.Text: look.ink,
        role.PlaceholderText: look.faint,
        role.Button: look.panel,
        role.ButtonText: look.ink,
        role.BrightText: look.on_accent,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Accent: look.accent,
        role.Link: look.accent_ink,
        role.LinkVisited: look.accent_ink,
        role.ToolTipBase: look.notice,
        role.ToolTipText: look.on_notice,
        role.Light: look.panel,
        role.Midlight: look.line,
        role.Mid: look.border,
        role.Dark: look.border,
        role.Shadow: look.border,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, look.faint)
    return made


def dress(app: QApplication, look: Look) -> None:
    """Give the whole program a look: style, palette, font and the stylesheet."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(look))
    app.setFont(font(look.base))
    app.setStyleSheet(stylesheet(look))
