"""The stylesheet of what shows clients, written from a look."""

from __future__ import annotations

from string import Template

from salon_desk.ui.theme import Look

_SHEET = Template("""
#alert { border: 1px solid $warning; border-left: 4px solid $warning; border-radius: 6px; background: $warning_tint; }
#alert QLabel { color: $warning_ink; font-weight: 600; background: transparent; }
#alert[tone="money"] { border-color: $hold_other; background: $hold_other_tint; }
#alert[tone="money"] QLabel { color: $hold_other_ink; }
#likelySame { background: $hold_other_tint; border: 1px solid $hold_other; border-radius: 6px; }
#likelySame QLabel { color: $hold_other_ink; font-size: 12px; }
#clientPage, #clientPage QScrollArea, #clientPage QScrollArea > QWidget > QWidget { background: $window; }
#pageWarning { color: $warning_ink; font-weight: 600; }
#pageFound { font-weight: 600; }
#clientPage QTableWidget { background: $panel; border: 1px solid $border; border-radius: 6px; gridline-color: $border; }
#clientPage QHeaderView::section { background: $window; color: $faint; border: 0; border-bottom: 1px solid $border;
    padding: 5px 8px; font-weight: 600; }
#clientPage QProgressBar { background: $field; border: 1px solid $border; border-radius: 7px; min-height: 18px;
    text-align: center; }
#clientPage QProgressBar::chunk { background: $accent_tint; border-radius: 6px; }
#strip { background: $panel; border: 1px solid $border; border-radius: 8px; }
#known { background: $field; border: 1px solid $focus; border-radius: 7px; }
""")


def client_sheet(look: Look) -> str:
    """The whole sheet in the colours of a look."""
    names = ("warning", "hold_other", "field", "focus", "panel", "border", "faint", "window")
    tints = [f"{tone}_{part}" for tone in ("accent", "good", "warning", "hold_other") for part in ("tint", "ink")]
    return _SHEET.substitute({name: getattr(look, name).name() for name in (*names, *tints)})
