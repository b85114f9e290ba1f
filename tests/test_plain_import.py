"""What a start must not pay for, looked at in processes of their own."""

from __future__ import annotations

import subprocess
import sys

READ = "{name for name, module in sys.modules.items() if getattr(module, '__file__', None) in linecache.cache}"


def _sources_read(modules: str) -> set[str]:
    """The modules whose source was read while these were imported."""
    program = f"import sys, linecache, {modules}\nprint(*{READ}, sep='\\n')"
    return set(subprocess.check_output([sys.executable, "-c", program], text=True, timeout=60).split())


def _loaded_at_start() -> set[str]:
    """The modules that are there when a desk opens."""
    program = "import sys, salon_desk.app, salon_desk.opening\nprint(*sys.modules, sep='\\n')"
    return set(subprocess.check_output([sys.executable, "-c", program], text=True, timeout=60).split())


def test_pyside_alone_reads_the_source_of_every_module_that_is_imported_after_it() -> None:
    assert "colorsys" in _sources_read("PySide6.QtCore, colorsys")


def test_a_desk_is_loaded_without_reading_a_source() -> None:
    assert "colorsys" not in _sources_read("salon_desk.app, colorsys")
    read = _sources_read("salon_desk.app, salon_desk.opening")
    assert not {name for name in read if name.startswith("salon_desk.")} - {"salon_desk.plain_import"}
    assert not {"qasync", "sqlalchemy", "psycopg"} & read


def test_a_start_loads_nothing_that_only_some_desks_need() -> None:
    loaded = _loaded_at_start()
    assert "salon_desk.desk.front_desk" in loaded
    seldom = {"salon_desk.demo", "salon_desk.first_start", "salon_desk.ui.first_start", "keyring"}
    assert not {"alembic", "PySide6.QtTest"} & loaded
    assert not seldom & loaded
    assert "salon_desk.database.embedded" not in loaded


def test_a_start_loads_nothing_that_the_first_picture_does_not_show() -> None:
    loaded = _loaded_at_start()
    pages = {"client_page", "client_imports", "palette", "standing_page", "wish_form"}
    assert "salon_desk.ui.desk_page" in loaded
    assert not {f"salon_desk.ui.{page}" for page in pages} & loaded
    assert not {"PySide6.QtPrintSupport", "dateutil", "holidays", "icalendar", "phonenumbers", "statistics"} & loaded
