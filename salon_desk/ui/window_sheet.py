"""The stylesheet of what stands around the grid, written from a look; buttons and fields have theirs from the theme."""

from __future__ import annotations

from string import Template

from salon_desk.ui.client_sheet import client_sheet
from salon_desk.ui.theme import Look

_SHEET = Template("""
#page, #centre { background: $window; }
#topBar { background: $panel; border: 0; border-bottom: 1px solid $border; }
#statusLine { background: $panel; border: 0; border-top: 1px solid $border; }
#statusLine QLabel { color: $faint; font-size: 11px; }
#sidebar { background: $panel; border: 0; border-right: 1px solid $border; }
#sidebar QScrollArea, #sidebar QScrollArea > QWidget > QWidget { background: transparent; }
#panel { background: $panel; border: 0; border-left: 1px solid $border; }
#panel QScrollArea, #panel QScrollArea > QWidget > QWidget, #panelPage > QWidget { background: $panel; }
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
QSpinBox QLineEdit, QTimeEdit QLineEdit, QDateEdit QLineEdit { border: 0; padding: 0; background: transparent; }
#fieldLabel, #sectionTitle { color: $faint; font-size: 11px; font-weight: 600; }
#state { color: $faint; font-size: 11px; }
#state[tone="warning"] { color: $warning_ink; font-weight: 600; }
#reason { color: $warning_ink; font-size: 11px; }
#offer { padding: 4px 9px; min-height: 16px; font-size: 12px; }
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
#parked { text-align: left; padding: 2px 7px; font-size: 12px; min-height: 34px;
    border-style: dashed; border-color: $accent; color: $ink; }
#waits { text-align: left; padding: 3px 6px; border: 0; background: transparent; font-weight: 600; }
#waits[tone="warning"] { color: $warning_ink; }
#waits:hover, #waits:focus { background: $accent_tint; color: $accent_ink; }
#shelf { background: $window; border: 1px solid $border; border-radius: 8px; }
#progress { padding: 4px 8px; font-size: 12px; text-align: left; }
#progress:checked { background: $accent_tint; color: $accent_ink; border-color: $accent; font-weight: 700; }
#wish { background: $panel; border: 1px solid $border; border-radius: 8px; padding: 0; text-align: left; }
#wish:hover { background: $hover; }
#wish[tone="good"] { background: $good_tint; border: 2px solid $good; }
#wish[tone="amber"] { background: $panel; border: 1px dashed $hold_other; }
#wish:focus { border: 2px solid $focus; }
#wishName { font-weight: 600; font-size: 12px; }
#wishStar { color: $hold_other_ink; font-weight: 700; font-size: 12px; }
#wishWords { color: $faint; font-size: 11px; }
#wishWords[tone="good"] { color: $ink; }
#wishState { font-size: 11px; font-weight: 600; }
#wishState[tone="good"] { color: $good_ink; }
#wishState[tone="amber"] { color: $hold_other_ink; }
#wishMore { padding: 0; border: 1px solid transparent; border-radius: 4px; min-height: 14px; min-width: 16px;
    background: transparent; color: $faint; font-weight: 700; }
#wishMore:hover { border-color: $border; color: $accent_ink; }
#wishMore:focus { border: 1px solid $focus; padding: 0; }
#weekday { padding: 3px 0; font-size: 11px; min-height: 16px; border-radius: 5px; }
#weekday:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
#weekday:focus { padding: 2px 0; }
#topBar QToolButton { padding: 6px 8px; }
#topBar QToolButton:focus { padding: 5px 7px; }
#segment { border-radius: 0; border-right-width: 0; padding: 6px 12px; }
#segment[end="first"] { border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
#segment[end="last"] { border-top-right-radius: 7px; border-bottom-right-radius: 7px; border-right-width: 1px; }
#segment:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
#segment:focus { border: 2px solid $focus; padding: 5px 11px; }
#segment:checked:focus { border-color: $ink; }
#heldElsewhere { background: $accent_tint; color: $accent_ink; border: 1px solid $accent; border-radius: 5px;
    padding: 0 10px; min-height: 18px; font-size: 12px; font-weight: 600; }
#heldElsewhere[tone="warning"] { background: $warning_tint; color: $warning_ink; border-color: $warning; }
#dayList { background: $panel; color: $ink; border-top: 1px solid $border; selection-background-color: $accent_tint;
    selection-color: $ink; outline: 0; }
#dayList::item { padding: 0 8px; border-bottom: 1px solid $border; }
#dayList::item:selected { background: $accent_tint; color: $ink; }
#dayList QHeaderView::section { background: $window; color: $faint; border: 0; border-bottom: 1px solid $border;
    padding: 6px 11px; font-size: 11px; font-weight: 600; }
#calm { color: $faint; font-size: 15px; }
#searchWord { color: $faint; text-align: left; padding: 5px 12px; }
#palette { background: $panel; border: 1px solid $border; border-radius: 12px; }
#paletteField { font-size: 16px; padding: 6px 8px; min-height: 24px; }
#paletteRows { background: $panel; }
#paletteWord { color: $faint; padding: 8px 12px; }
#offer[kind="chosen"] { background: $accent_tint; color: $accent_ink; border-color: $accent; font-weight: 700; }
#finder { background: $window; border: 1px solid $border; border-radius: 8px; }
#found { text-align: left; padding: 5px 9px; min-height: 18px; }
#chip { padding: 3px 0; min-height: 16px; border-radius: 5px; font-size: 11px; }
#chip:checked { background: $accent_tint; color: $accent_ink; border: 1px solid $accent; font-weight: 700; }
#lyingCard { background: $panel; border: 1px solid $border; border-radius: 12px; }
#key { font-weight: 700; color: $accent_ink; }
#firstStart { background: $window; }
#firstCard { background: $panel; border: 1px solid $border; border-radius: 12px; }
#firstCard QScrollArea, #firstCard QScrollArea > QWidget > QWidget { background: $panel; }
#firstCard #primary, #firstCard #foot { padding: 8px 18px; }
#firstCard #primary:focus, #firstCard #foot:focus { padding: 7px 17px; }
#firstCard #weekdayWord { font-weight: 600; }
#firstCard #none { color: $faint; padding: 6px 0; }
#way { background: $panel; border: 1px solid $border; border-radius: 10px; padding: 0; text-align: left; }
#way:hover { background: $hover; }
#way:checked { background: $accent_tint; border-color: $accent; }
#way:focus { border: 2px solid $focus; padding: 0; }
#wayTitle { font-size: 15px; font-weight: 700; background: transparent; }
#wayWords { color: $faint; background: transparent; }
#way:checked #wayWords { color: $ink; }
#mark { font-weight: 700; }
#mark[tone="good"] { color: $good_ink; }
#mark[tone="warning"] { color: $warning_ink; }
#step { color: $faint; }
#step[tone="now"] { color: $ink; font-weight: 600; }
""")


def window_sheet(look: Look) -> str:
    """The whole sheet in the colours of a look."""
    names = (
        "ink",
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
        "hover",
        "good",
        "hold_other",
    )
    tints = [f"{tone}_{part}" for tone in ("accent", "good", "warning", "hold_other") for part in ("tint", "ink")]
    return _SHEET.substitute({name: getattr(look, name).name() for name in (*names, *tints)}) + client_sheet(look)
