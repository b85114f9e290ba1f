"""The stylesheet of what stands around the grid, written from a look; buttons and fields have theirs from the theme."""

from __future__ import annotations

from string import Template

from salon_desk.ui.theme import Look

_SHEET = Template("""
#page, #centre { background: $window; }
#topBar { background: $panel; border: 0; border-bottom: 1px solid $border; }
#statusLine { background: $panel; border: 0; border-top: 1px solid $border; }
#statusLine QLabel { color: $faint; font-size: 11px; }
#sidebar { background: $panel; border: 0; border-right: 1px solid $border; }
#sidebar QScrollArea, #sidebar QScrollArea > QWidget > QWidget { background: $panel; }
#panel { background: $panel; border: 0; border-left: 1px solid $border; }
#panel QScrollArea, #panelPage, #panelPage > QWidget { background: $panel; }
#brand { font-size: 16px; font-weight: 700; }
#dateWord { font-size: 16px; font-weight: 700; padding: 4px 8px; text-align: left; }
#personWord { font-weight: 600; padding: 0; border: 0; border-radius: 4px; text-align: left; min-height: 16px; }
#personField { padding: 0 4px; border-radius: 4px; min-height: 16px; max-height: 18px; }
#faint { color: $faint; font-size: 11px; }
#headline { font-size: 17px; font-weight: 700; }
#monthTitle { font-weight: 700; }
#small { padding: 3px; min-height: 14px; border-radius: 5px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
#title { font-size: 20px; font-weight: 700; }
#refusal { color: $warning_ink; font-weight: 600; }
#primary { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QSpinBox QLineEdit, QTimeEdit QLineEdit { border: 0; padding: 0; background: transparent; }
#fieldLabel, #sectionTitle { color: $faint; font-size: 11px; font-weight: 600; }
#state { color: $faint; font-size: 11px; }
#state[tone="warning"] { color: $warning_ink; font-weight: 600; }
#reason { color: $warning_ink; font-size: 11px; }
#offer { padding: 4px 9px; min-height: 16px; font-size: 12px; }
#known { background: $field; border: 1px solid $focus; border-radius: 7px; }
#known QPushButton { text-align: left; border: 0; background: transparent; padding: 6px 8px; border-radius: 5px; }
#known QPushButton:hover, #known QPushButton:focus { background: $accent_tint; color: $accent_ink; }
#pill { border-radius: 13px; padding: 5px 12px; font-weight: 600; font-size: 12px; }
#pill[tone="good"] { background: $good_tint; color: $good_ink; }
#pill[tone="amber"] { background: $hold_other_tint; color: $hold_other_ink; }
#pill[tone="warning"] { background: $warning_tint; color: $warning_ink; }
#badge { background: $accent_tint; color: $accent_ink; border-radius: 9px; padding: 2px 9px; font-size: 11px;
    font-weight: 600; }
#badge[tone="good"] { background: $good_tint; color: $good_ink; }
#badge[tone="amber"] { background: $hold_other_tint; color: $hold_other_ink; }
#question { background: $warning_tint; border: 1px solid $warning; border-radius: 8px; }
#question QLabel { color: $warning_ink; font-weight: 600; }
#notice { background: $notice; border-radius: 9px; }
#notice QLabel { color: $on_notice; }
#noticeAction { background: transparent; border: 0; color: $notice_link; font-weight: 700; padding: 4px 6px; }
#noticeAction:hover { text-decoration: underline; background: transparent; }
#noticeAction:focus { border: 1px solid $notice_link; padding: 3px 5px; }
#oldBanner { background: $warning_tint; color: $warning_ink; font-weight: 600; padding: 7px 14px;
    border-bottom: 2px solid $warning; }
#calm { color: $faint; font-size: 15px; }
#keyCard { background: $panel; border: 1px solid $border; border-radius: 12px; }
#key { font-weight: 700; color: $accent_ink; }
""")


def window_sheet(look: Look) -> str:
    """The whole sheet in the colours of a look."""
    names = (
        "window",
        "panel",
        "border",
        "faint",
        "field",
        "focus",
        "accent",
        "on_accent",
        "notice",
        "on_notice",
        "notice_link",
        "warning",
    )
    tints = [f"{tone}_{part}" for tone in ("accent", "good", "warning", "hold_other") for part in ("tint", "ink")]
    return _SHEET.substitute({name: getattr(look, name).name() for name in (*names, *tints)})
