"""The offscreen window system tells of every dialog what it can't do with it: nothing for who reads the tour."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

UNABLE = "This plugin does not support"


def hush() -> None:
    """From now on Qt is silent about that; whatever else it tells goes to the standard error output as before."""
    qInstallMessageHandler(_tell)


def _tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not message.startswith(UNABLE):
        print(message, file=sys.stderr, flush=True)
