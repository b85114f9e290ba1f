"""Colours as numbers: mixing, contrast, and what can be read on what."""

from __future__ import annotations

from PySide6.QtGui import QColor

READABLE = 4.5


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """`over` laid upon `under` with a share of 0 to 1."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def vivid(tint: QColor) -> QColor:
    """A pale or dark tint with the strength of colour that mixing took from it."""
    return QColor.fromHslF(max(0.0, tint.hslHueF()), min(0.9, tint.hslSaturationF() * 1.7), tint.lightnessF())


def luminance(colour: QColor) -> float:
    """The relative luminance that WCAG defines, 0 (black) to 1 (white)."""
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21; text wants at least 4.5."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(ground: QColor) -> QColor:
    """White where it can be read on the ground, else black, which then can."""
    white = QColor("#ffffff")
    return white if contrast(white, ground) >= READABLE else QColor("#000000")


def lifted(colour: QColor, ground: QColor, wanted: float) -> QColor:
    """The colour, moved away from the ground just so far that it stands out by the wanted contrast."""
    pole = QColor("#ffffff") if luminance(ground) < 0.18 else QColor("#000000")
    steps = (mix(pole, colour, step / 20) for step in range(21))
    return next((lift for lift in steps if contrast(lift, ground) >= wanted), pole)
