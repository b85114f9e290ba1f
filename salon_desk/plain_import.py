"""Python's plain `import`, taken back from PySide6: whoever imports this module imports faster from then on.

PySide6 puts an `import` of its own in front of Python's, for `from __feature__ import …`, which is used nowhere here.
It reads the source of every module that is imported after it, and keeps it: 60 ms and some megabytes at each start.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  from here on PySide6's own is in front

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
