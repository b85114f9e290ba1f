"""The stylesheet of the set-up, written from a look."""

from __future__ import annotations

from string import Template

from salon_desk.ui.theme import Look

_SHEET = Template("""
#setUpPlace, #setUpPlace QScrollArea, #setUpPlace QScrollArea > QWidget > QWidget { background: $window; }
#pages { background: $panel; border: 0; border-right: 1px solid $border; padding: 12px 8px; outline: 0; }
#items { background: $panel; border: 1px solid $border; border-radius: 8px; padding: 4px; outline: 0; }
#pages::item, #items::item { color: $ink; padding: 8px 10px; border: 2px solid transparent; border-radius: 6px; }
#items::item { padding: 5px 8px; }
#items::item:disabled { color: $faint; padding: 8px 4px 2px 4px; }
#pages::item:hover, #items::item:hover:enabled { background: $hover; }
#pages::item:selected, #items::item:selected { background: $accent_tint; color: $accent_ink; }
#pages::item:selected:focus, #items::item:selected:focus { border-color: $focus; }
#sheetFoot { background: $panel; border: 0; border-top: 1px solid $border; }
#said { font-weight: 600; }
#said[tone="good"] { color: $good_ink; }
#said[tone="warning"] { color: $warning_ink; }
#verdict { font-size: 15px; font-weight: 700; }
#verdict[tone="good"] { color: $good_ink; }
#verdict[tone="warning"] { color: $warning_ink; }
#secondPlace[tone="warning"] { color: $warning_ink; font-weight: 600; }
#setUpPlace QProgressBar { background: $field; border: 1px solid $border; border-radius: 5px; max-height: 10px; }
#setUpPlace QProgressBar::chunk { background: $accent; border-radius: 4px; }
#weekdayWord { font-weight: 600; }
#none { color: $faint; padding: 6px 0; }
#entry { background: $panel; border: 1px solid $border; border-radius: 8px; }
#networkState { font-size: 15px; font-weight: 600; }
#question[tone="primary"] { background: $panel; border-color: $accent; }
#question QLabel[tone="primary"] { color: $ink; font-weight: 400; }
#sign { background: $panel; border: 2px solid $accent; border-radius: 12px; }
#entryWhen { font-weight: 600; }
#part { padding: 5px 14px; }
#part:checked { background: $accent_tint; color: $accent_ink; border-color: $accent; font-weight: 700; }
#setUpPlace QTableWidget { background: $panel; border: 1px solid $border; border-radius: 8px;
    selection-background-color: $selection; selection-color: $ink; outline: 0; }
#setUpPlace QTableWidget::item { padding: 4px 8px; border-bottom: 1px solid $border; }
#setUpPlace QHeaderView::section { background: $panel; color: $faint; border: 0; border-bottom: 1px solid $border;
    padding: 6px 11px; font-weight: 600; }
""")


def set_up_sheet(look: Look) -> str:
    """The whole sheet in the colours of a look."""
    names = ["window", "panel", "field", "border", "hover", "selection", "ink", "faint", "focus", "accent"]
    names += ["accent_tint", "accent_ink", "good_ink", "warning_ink"]
    return _SHEET.substitute({name: getattr(look, name).name() for name in names})
